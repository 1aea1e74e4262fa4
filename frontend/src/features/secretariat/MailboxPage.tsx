import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { Listing } from '../../app/Listing';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { MailsQuery } from '../../gql/graphql';
import { DataTable, type Column } from '../../ui/DataTable';
import { moment } from '../../ui/dates';
import { languages } from '../../ui/languages';
import { Empty, Skeleton } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { Linked } from './Linked';
import { mailStageWords } from './words';
import './secretariat.css';

const MailsDocument = graphql(`
  query Mails($after: Cursor) {
    mails(first: 25, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          createdAt
          toAddress
          toName
          language
          subject
          stage
        }
      }
    }
  }
`);

const MailDocument = graphql(`
  query Mail($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Mail {
        createdAt
        toAddress
        toName
        language
        subject
        body
        stage
        problem
      }
    }
  }
`);

type Mail = NonNullable<NonNullable<NonNullable<MailsQuery['mails']['edges']>[number]>['node']>;

/** What the demonstration would send by mail, to be read here: nothing of it leaves. */
export function MailboxPage() {
  const { t } = useLingui();
  const { mail, after } = useSearch({ from: '/$lang/private/secretariat/mailbox' });
  const [{ data, error }, retry] = useQuery({ query: MailsDocument, variables: { after }, requestPolicy: 'cache-and-network' });
  useTitle(t`Mailbox of the demonstration`);
  return (
    <>
      <div className="head">
        <h1>
          <Trans>Mailbox of the demonstration</Trans>
        </h1>
        <button type="button" className="button" onClick={() => retry({ requestPolicy: 'network-only' })}>
          <Trans>Look again</Trans>
        </button>
      </div>
      <p className="lede">
        <Trans>Letters that would leave by mail are kept here, to be read.</Trans>
      </p>
      {mail && <Letter id={mail} />}
      <div className="section">
        <h2>
          <Trans>Letters</Trans>
        </h2>
        <Listing
          connection={data?.mails}
          error={error}
          onRetry={() => retry({ requestPolicy: 'network-only' })}
          after={after}
          empty={<Trans>No letter was written yet.</Trans>}
        >
          {(mails) => <Mails mails={mails} />}
        </Listing>
      </div>
    </>
  );
}

function Mails({ mails }: { mails: Mail[] }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { after } = useSearch({ from: '/$lang/private/secretariat/mailbox' });
  const columns: Column<Mail>[] = [
    {
      heading: t`Subject`,
      names: true,
      cell: ({ id, subject, language }) => (
        <Link to="/$lang/secretariat/mailbox" params={{ lang }} search={{ mail: id, after }} resetScroll>
          <bdi lang={language}>{subject}</bdi>
        </Link>
      ),
    },
    {
      heading: t`Addressee`,
      cell: ({ toName, toAddress }) => (
        <>
          <bdi>{toName}</bdi>
          <small>
            <bdi dir="ltr">{toAddress}</bdi>
          </small>
        </>
      ),
    },
    { heading: t`Date`, cell: ({ createdAt }) => <bdi>{moment(lang, createdAt)}</bdi> },
    {
      heading: t`Status`,
      cell: ({ stage }) => <Tag tone={stage === 'FAILED' ? 'warn' : 'plain'}>{i18n._(mailStageWords[stage])}</Tag>,
    },
  ];
  return <DataTable label={t`Letters`} columns={columns} rows={mails} keyOf={({ id }) => id} />;
}

/** One letter as its reader would have it: in its own language and direction, its links leading where they say. */
function Letter({ id }: { id: string }) {
  const [{ data, error }, retry] = useQuery({ query: MailDocument, variables: { id } });
  if (error) return <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton size="figures" />;
  const { node } = data;
  if (node?.__typename !== 'Mail')
    return (
      <Empty>
        <p>
          <Trans>This letter is not here.</Trans>
        </p>
      </Empty>
    );
  const { toName, toAddress } = node;
  return (
    <article className="card letter" aria-labelledby="subject">
      <h2 id="subject" lang={node.language} dir="auto">
        {node.subject}
      </h2>
      <p className="note">
        <Trans>
          To <bdi>{toName}</bdi>, <bdi dir="ltr">{toAddress}</bdi>
        </Trans>
      </p>
      {node.body ? (
        <div className="letter-text" lang={node.language} dir={languages[node.language].dir}>
          <Linked>{node.body}</Linked>
        </div>
      ) : (
        <p className="note">
          <Trans>Its text was emptied once it had left.</Trans>
        </p>
      )}
      {node.problem && (
        <p className="note">
          <Trans>The last attempt failed:</Trans> <bdi dir="ltr">{node.problem}</bdi>
        </p>
      )}
    </article>
  );
}
