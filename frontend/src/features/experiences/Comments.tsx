import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { speakAlso } from '../../app/i18n';
import { rows } from '../../app/reference';
import { useSession } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { CommentSaidFragment, ExperienceDetailFragment } from '../../gql/graphql';
import { moment } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';

graphql(`
  fragment CommentSaid on Comment {
    id
    version
    createdAt
    language
    text
    stage
    state {
      id
      name(lang: $lang)
    }
    organisation {
      id
      name
    }
    permissions {
      canRemove
    }
  }
`);

// Who is not signed in can neither comment nor remove.
const own = async () => (await Promise.all([import('./own/Say'), speakAlso('portal')]))[0];
const Say = lazy(async () => ({ default: (await own()).Say }));
const Remove = lazy(async () => ({ default: (await own()).Remove }));

type Props = { experience: ExperienceDetailFragment; onSaid: () => void };

/** What others say to an experience, the oldest first; each speaks for a party. */
export function Comments({ experience, onSaid }: Props) {
  const lang = useLanguage();
  const { viewer } = useSession();
  const { id, comments, permissions } = experience;
  const said = rows(comments).filter(({ stage }) => stage === 'SAID');
  const more = comments.totalCount - rows(comments).length;
  return (
    <section className="card" aria-labelledby="comments">
      <h2 id="comments">
        <Trans>What others say to it</Trans>
      </h2>
      {said.length === 0 ? (
        <p>
          <Trans>Nobody has commented yet.</Trans>
        </p>
      ) : (
        <ul className="lines">
          {said.map((comment) => (
            <li key={comment.id}>
              <Comment comment={comment} onRemoved={onSaid} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="note">
          <Plural value={more} one="# later comment is not shown." other="# later comments are not shown." />
        </p>
      )}
      {permissions.canComment && <Say experience={id} onSaid={onSaid} />}
      {!permissions.canComment && !viewer && (
        <p className="note screen-only">
          <Link to="/$lang/sign-in" params={{ lang }} search={{ to: `/${lang}/experiences/${id}` }}>
            <Trans>Sign in to comment</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

function Comment({ comment, onRemoved }: { comment: CommentSaidFragment; onRemoved: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const by = comment.state?.name ?? comment.organisation?.name ?? t`Secretariat`;
  return (
    <>
      <p className="said">
        <InLanguage lang={comment.language}>{comment.text}</InLanguage>
      </p>
      <small>
        <bdi>{by}</bdi>, {moment(lang, comment.createdAt)} UTC
      </small>
      {comment.permissions.canRemove && <Remove comment={comment} by={by} onRemoved={onRemoved} />}
    </>
  );
}
