import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ApiFailure, WriteFailure } from '../../app/errors';
import { rows } from '../../app/reference';
import { isOf } from '../../app/roles';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import type { QueueEntryFragment } from '../../gql/graphql';
import { Dialog } from '../../ui/Dialog';
import { byName } from '../../ui/find';
import { Form, Radios, Submit } from '../../ui/Form';
import { useSay } from '../../ui/Toast';

const AssignItem = graphql(`
  mutation AssignQueueItem($id: ID!, $version: Int!, $assigneeID: ID, $lang: Language!) {
    assignQueueItem(id: $id, version: $version, assigneeID: $assigneeID) {
      queueItem {
        ...QueueEntry
      }
      problems {
        field
        key
        message
      }
    }
  }
`);

const MembersDocument = graphql(`
  query MembersOfSecretariat {
    memberships(first: 100, where: { stateIDIsNil: true, organisationIDIsNil: true, stage: ACTIVE }) {
      edges {
        node {
          id
          role
          user {
            id
            name
          }
        }
      }
    }
  }
`);

/** Who sees to an item, and the ways to change that while it waits. */
export function Assign({ item }: { item: QueueEntryFragment }) {
  const { t } = useLingui();
  const { user } = useViewer();
  const { title, assignee } = item;
  const who = assignee ? <bdi>{assignee.name}</bdi> : <Trans>Nobody yet</Trans>;
  if (item.stage !== 'WAITING') return who;
  return (
    <>
      <p>{who}</p>
      <div className="actions assign">
        {assignee?.id !== user.id && <ToMe item={item} />}
        <Dialog
          opener={
            <>
              <Trans>Assign</Trans>
              <span className="hidden">: {title}</span>
            </>
          }
          title={t`Who sees to it`}
        >
          {(close) => <Choose item={item} close={close} />}
        </Dialog>
      </div>
    </>
  );
}

/** One press for what is done most: what goes wrong is said below it. */
function ToMe({ item }: { item: QueueEntryFragment }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const say = useSay();
  const { send, pending, problems, error } = useWrite(AssignItem);
  const take = async () => {
    const { payload } = await send({ id: item.id, version: item.version, assigneeID: user.id, lang });
    if (payload) say(t`You see to it.`);
  };
  return (
    <>
      <button type="button" className="button" aria-disabled={pending || undefined} onClick={() => !pending && void take()}>
        <Trans>Assign to me</Trans>
        <span className="hidden">: {item.title}</span>
      </button>
      <WriteFailure error={error} />
      {problems.map(({ message }) => (
        <p key={message} role="alert" className="problem">
          {message}
        </p>
      ))}
    </>
  );
}

function Choose({ item, close }: { item: QueueEntryFragment; close: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const [{ data, error: unread }, retry] = useQuery({ query: MembersDocument });
  const { send, pending, problems, error, stale } = useWrite(AssignItem);
  const [chosen, choose] = useState(item.assignee?.id ?? '');
  // Somebody may have two roles, and is one person.
  const working = (data ? rows(data.memberships) : []).filter(({ role }) => isOf('secretariat', role));
  const members = [...new Map(working.map(({ user }) => [user.id, user.name]))];
  const submit = async () => {
    const { payload } = await send({ id: item.id, version: stale?.queueItem?.version ?? item.version, assigneeID: chosen || null, lang });
    if (!payload) return;
    close();
    const name = payload.queueItem?.assignee?.name;
    say(name ? t`${name} sees to it.` : t`Nobody sees to it now.`);
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      {unread && <ApiFailure error={unread} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      <p>
        <bdi>{item.title}</bdi>
      </p>
      <Radios
        name="assigneeID"
        label={t`A member of the secretariat`}
        value={chosen}
        options={[
          { value: '', label: t`Nobody` },
          ...members.map(([value, label]) => ({ value, label })).toSorted(byName(lang, ({ label }) => label)),
        ]}
        onChange={choose}
      />
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Assign</Trans>
      </Submit>
    </Form>
  );
}
