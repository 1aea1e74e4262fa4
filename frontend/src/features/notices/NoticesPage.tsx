import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { WriteFailure } from '../../app/errors';
import { Listing } from '../../app/Listing';
import { useSession } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import type { NoticesQuery } from '../../gql/graphql';
import { moment } from '../../ui/dates';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { rowPath } from './rowPath';
import './notices.css';

const NoticesDocument = graphql(`
  query Notices($after: Cursor, $lang: Language!) {
    notifications(first: 25, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          createdAt
          readAt
          noun
          rowID
          text(lang: $lang)
        }
      }
    }
  }
`);

const ReadNotices = graphql(`
  mutation ReadNotifications($ids: [ID!]!) {
    readNotifications(ids: $ids) {
      count
    }
  }
`);

type Notice = NonNullable<NonNullable<NonNullable<NoticesQuery['notifications']['edges']>[number]>['node']>;

/** What happened that concerns the viewer, the newest first. */
export function NoticesPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { after } = useSearch({ from: '/$lang/private/notices' });
  const [{ data, error }, retry] = useQuery({ query: NoticesDocument, variables: { after, lang } });
  const again = () => retry({ requestPolicy: 'network-only' });
  useTitle(t`Notices`);
  return (
    <>
      <h1>
        <Trans>Notices</Trans>
      </h1>
      <p className="lede">
        <Trans>What happened that concerns you. How often it is also mailed you choose in your account.</Trans>
      </p>
      <Listing connection={data?.notifications} error={error} onRetry={again} after={after} empty={<Trans>There are no notices for you.</Trans>}>
        {(notices) => <Notices notices={notices} onRead={again} />}
      </Listing>
    </>
  );
}

function Notices({ notices, onRead }: { notices: Notice[]; onRead: () => void }) {
  const { t } = useLingui();
  const { refresh } = useSession();
  const { send, pending, error } = useWrite(ReadNotices);
  const unread = notices.filter(({ readAt }) => !readAt).map(({ id }) => id);
  const mark = async (ids: string[]) => {
    const { payload } = await send({ ids });
    if (!payload) return;
    onRead();
    refresh();
  };
  return (
    <>
      <WriteFailure error={error} />
      {unread.length > 0 && (
        <p className="actions">
          <button type="button" className="button" aria-disabled={pending || undefined} onClick={() => void (!pending && mark(unread))}>
            <Trans>Mark all on this page as read</Trans>
          </button>
        </p>
      )}
      <ul className="lines notices" aria-label={t`Notices`}>
        {notices.map((notice) => (
          <li key={notice.id} className={notice.readAt ? undefined : 'unread'}>
            <Notice notice={notice} pending={pending} onRead={() => void mark([notice.id])} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Notice({ notice, pending, onRead }: { notice: Notice; pending: boolean; onRead: () => void }) {
  const lang = useLanguage();
  const path = rowPath(notice.noun, notice.rowID);
  return (
    <>
      <p>
        {!notice.readAt && (
          <>
            <Tag tone="warn">
              <Trans>new</Trans>
            </Tag>{' '}
          </>
        )}
        <bdi>{notice.text}</bdi>
      </p>
      <p className="actions">
        <small>
          <bdi>{moment(lang, notice.createdAt)}</bdi> UTC
        </small>
        {path && (
          <Link to={`/${lang}${path}` as '/'} onClick={notice.readAt ? undefined : onRead}>
            <Trans>View</Trans>
          </Link>
        )}
        {!notice.readAt && (
          <button type="button" className="link" aria-disabled={pending || undefined} onClick={() => void (!pending && onRead())}>
            <Trans>Mark as read</Trans>
          </button>
        )}
      </p>
    </>
  );
}
