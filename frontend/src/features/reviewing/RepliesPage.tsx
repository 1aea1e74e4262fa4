import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Confirm } from '../../app/Confirm';
import { Listing } from '../../app/Listing';
import { rows } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { ReplyFragment } from '../../gql/graphql';
import { oneTag, languages } from '../../ui/languages';
import { Empty } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { EditReply } from './EditReply';
import { RepliesDocument } from './queries';
import { order } from './replies';
import { NEW } from './search';
import './reviewing.css';

const RemoveReply = graphql(`
  mutation RemoveCannedReply($id: ID!, $version: Int!) {
    removeCannedReply(id: $id, version: $version) {
      cannedReply {
        id
      }
      problems {
        field
        key
        message
      }
    }
  }
`);

/** The answers that the secretariat gives often, in six languages; one of them, or a new one, in its form. */
export function RepliesPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { reply, after } = useSearch({ from: '/$lang/private/secretariat/replies' });
  const [{ data, error }, retry] = useQuery({ query: RepliesDocument, variables: { after }, requestPolicy: 'cache-and-network' });
  const kept = useKept(data?.cannedReplies, error);
  const edited = kept && rows(kept).find(({ id }) => id === reply);
  useTitle(t`Canned replies`);
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>Canned replies</Trans>
          </h1>
          <p className="lede">
            <Trans>What the secretariat answers often when it returns a proposal. Everybody reads it in their own language.</Trans>
          </p>
        </div>
        {!reply && (
          <div className="actions">
            <Link className="button button-main" to="/$lang/secretariat/replies" params={{ lang }} search={{ reply: NEW }}>
              <Trans>Add a reply</Trans>
            </Link>
          </div>
        )}
      </div>
      {reply === NEW && <EditReply key={NEW} />}
      {reply && reply !== NEW && edited && <EditReply key={reply} reply={edited} />}
      {reply && reply !== NEW && kept && !edited && (
        <Empty>
          <p>
            <Trans>This reply is no longer there.</Trans>
          </p>
        </Empty>
      )}
      {(!reply || !kept) && (
        <Listing
          connection={data?.cannedReplies}
          error={error}
          onRetry={() => retry({ requestPolicy: 'network-only' })}
          after={after}
          empty={<Trans>There is no canned reply yet.</Trans>}
        >
          {(replies) => (
            <ul>
              {replies.map((one) => (
                <li key={one.id} className="card">
                  <Reply reply={one} />
                </li>
              ))}
            </ul>
          )}
        </Listing>
      )}
    </>
  );
}

function Reply({ reply: { id, version, name, texts } }: { reply: ReplyFragment }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const text = (language: string) => texts.find((one) => one.language === language)?.text;
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p className="said">
        <bdi>{text(lang)}</bdi>
      </p>
      <details>
        <summary>
          <Trans>In the other languages</Trans>
        </summary>
        {order
          .filter((language) => language !== lang)
          .map((language) => (
            <div key={language} className="differing" lang={oneTag(language)} dir={languages[language].dir}>
              <h3>{languages[language].name}</h3>
              <p className="said">{text(language)}</p>
            </div>
          ))}
      </details>
      <div className="actions">
        <Link className="button" to="/$lang/secretariat/replies" params={{ lang }} search={{ reply: id }}>
          <Trans>Change</Trans>
          <span className="hidden">: {name}</span>
        </Link>
        <Confirm
          opener={
            <>
              <Trans>Remove</Trans>
              <span className="hidden">: {name}</span>
            </>
          }
          title={t`Remove the reply`}
          action={t`Remove`}
          said={t`The reply is removed.`}
          document={RemoveReply}
          variables={() => ({ id, version })}
        >
          <p>
            <Trans>
              <bdi>{name}</bdi> is no longer offered. What was answered with it stays.
            </Trans>
          </p>
        </Confirm>
      </div>
    </>
  );
}
