import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../app/useLanguage';
import type { NeedDetailFragment } from '../../gql/graphql';
import { bytes } from '../../ui/bytes';

/** Files that belong to the need, as far as the visitor may have them; nothing at all where there is none to show. */
export function Documents({ documents }: { documents: NonNullable<NeedDetailFragment['documents']> }) {
  const lang = useLanguage();
  if (!documents.length) return null;
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents">
        <Trans>Documents</Trans>
      </h2>
      <ul className="documents">
        {documents.map((one) => (
          <li key={one.id}>
            <a href={`/documents/${one.id}`} download={one.name}>
              <bdi>{one.name}</bdi>
            </a>{' '}
            <small>
              <bdi>{bytes(lang, one.size)}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
