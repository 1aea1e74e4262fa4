// How a text became another one, word by word.

/** A piece of a text: in both, or only as it was before or is after. */
export type Piece = { text: string; side: 'both' | 'before' | 'after' };

// Beyond this many pairs of words comparing takes longer than people wait: then all of it counts as changed.
const MOST_PAIRS = 4_000_000;

/** The words, spaces and marks of a text, in the sense of its language. */
const wordsOf = (text: string, lang: string): string[] => [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** The pieces of which the one text and the other are made; together those of one side are that side. */
export function differing(before: string, after: string, lang: string): Piece[] {
  const [was, is] = [wordsOf(before, lang), wordsOf(after, lang)];
  let head = 0;
  while (head < was.length && head < is.length && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < was.length - head && tail < is.length - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
  return joined([
    { text: was.slice(0, head).join(''), side: 'both' },
    ...compared(was.slice(head, was.length - tail), is.slice(head, is.length - tail)),
    { text: was.slice(was.length - tail).join(''), side: 'both' },
  ]);
}

/** By the longest common sequence of words. */
function compared(was: string[], is: string[]): Piece[] {
  if (was.length * is.length > MOST_PAIRS)
    return [
      { text: was.join(''), side: 'before' },
      { text: is.join(''), side: 'after' },
    ];
  const width = is.length + 1;
  // At i and j: how many words the rests of both have in common.
  const common = new Uint16Array((was.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--)
      common[i * width + j] = was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && j < is.length && was[i] === is[j]) {
      pieces.push({ text: was[i]!, side: 'both' });
      i++;
      j++;
    } else if (j >= is.length || (i < was.length && at(i + 1, j) >= at(i, j + 1))) pieces.push({ text: was[i++]!, side: 'before' });
    else pieces.push({ text: is[j++]!, side: 'after' });
  }
  return pieces;
}

/** Neighbours of one side as one piece; what is empty is none. */
function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const { text, side } of pieces) {
    const last = all.at(-1);
    if (last?.side === side) last.text += text;
    else if (text) all.push({ text, side });
  }
  return all;
}
