import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/useLanguage';
import type { DetailFragment } from '../../gql/graphql';
import { moment } from '../../ui/dates';
import { ordinal } from '../../ui/numbers';

/** The record the project was read from: publisher, file, line and moment. */
export function Source({ project }: { project: DetailFragment }) {
  const lang = useLanguage();
  const { sourceRecord: record, source } = project;
  if (!record && !source) return null;
  return (
    <section className="card" id="source" aria-labelledby="source-title">
      <h2 id="source-title">
        <Trans>Source record</Trans>
      </h2>
      <dl className="facts">
        {record?.publisher && <Fact name={<Trans>Publisher</Trans>}>{record.publisher}</Fact>}
        <Fact name={<Trans>File</Trans>}>{record?.dataset ?? source?.name}</Fact>
        {record && record.line > 0 && <Fact name={<Trans>Line</Trans>}>{ordinal(lang, record.line)}</Fact>}
        {record && <Fact name={<Trans>Identifier</Trans>}>{record.identifier}</Fact>}
        {record && <Fact name={<Trans>Format</Trans>}>{record.format}</Fact>}
        {record?.publishedAt && <Fact name={<Trans>Last changed by the publisher</Trans>}>{moment(lang, record.publishedAt)} UTC</Fact>}
        {source && <Fact name={<Trans>Imported</Trans>}>{moment(lang, source.importedAt)} UTC</Fact>}
        {source?.url && (
          <Fact name={<Trans>As published</Trans>}>
            <SafeLink url={source.url} />
          </Fact>
        )}
      </dl>
      <p className="note">
        <Trans>The record remains under the licence of its publisher; name the publisher when you use it.</Trans>
      </p>
    </section>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}

/** A published address is the publisher's text: only web addresses become links. */
function SafeLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return url;
  return (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  );
}
