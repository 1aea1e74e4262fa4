// An address ends before the mark that ends its sentence.
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;

/** A text as it was written, whose web addresses lead there. */
export function Linked({ children }: { children: string }) {
  // Splitting by a group leaves what it matched at the odd places.
  return children.split(ADDRESS).map((part, index) =>
    index % 2 ? (
      <a key={index} href={part} dir="ltr">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
