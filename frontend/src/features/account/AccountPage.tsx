import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Confirm } from '../../app/Confirm';
import { ApiFailure, WriteFailure } from '../../app/errors';
import { roleWords } from '../../app/roles';
import { partyOf, useSession, useViewer, type Acting } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useSignOut } from '../../app/useSignOut';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import type { AccountQuery, Language, UserDigest } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { Form, Radios, SelectField, Submit, TextField } from '../../ui/Form';
import { languages } from '../../ui/languages';
import { Skeleton } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { useSay } from '../../ui/Toast';
import { digestWords } from './words';

const AccountDocument = graphql(`
  query Account($lang: Language!) {
    viewer {
      user {
        ...Settings
        memberships {
          ...Acting
          createdAt
          endedAt
        }
        permissions {
          canSave
          canClose
        }
      }
    }
  }
  fragment Settings on User {
    id
    version
    name
    email
    language
    digest
  }
`);

const SaveAccount = graphql(`
  mutation SaveAccount($id: ID!, $version: Int!, $input: AccountInput!) {
    saveAccount(id: $id, version: $version, input: $input) {
      user {
        ...Settings
      }
      problems {
        field
        message
      }
    }
  }
`);

const CloseAccount = graphql(`
  mutation CloseAccount($id: ID!, $version: Int!) {
    closeAccount(id: $id, version: $version) {
      user {
        id
        version
        stage
      }
      problems {
        field
        message
      }
    }
  }
`);

type User = NonNullable<NonNullable<AccountQuery['viewer']>['user']>;

/** Who the viewer is here: settings, memberships, sessions, and the way out. */
export function AccountPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  useTitle(t`Account`);
  const [{ data, error }, retry] = useQuery({ query: AccountDocument, variables: { lang } });
  const user = data?.viewer?.user;
  return (
    <>
      <div className="head">
        <h1>
          <Trans>Account</Trans>
        </h1>
        <div className="actions">
          <Link className="button" to="/$lang/account/keys" params={{ lang }}>
            <Trans>API keys</Trans>
          </Link>
          <Link className="button" to="/$lang/people" params={{ lang }}>
            <Trans>People</Trans>
          </Link>
        </div>
      </div>
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!user && !error && <Skeleton size="page" />}
      {user && (
        <>
          <Settings user={user} />
          <Memberships memberships={user.memberships ?? []} />
          <Sessions />
          {user.permissions.canClose && <Danger user={user} />}
        </>
      )}
    </>
  );
}

function Settings({ user }: { user: User }) {
  const { t, i18n } = useLingui();
  const say = useSay();
  const { refresh } = useSession();
  const [input, setInput] = useState({ name: user.name, language: user.language, digest: user.digest });
  const { send, pending, problems, error } = useWrite(SaveAccount);
  const submit = async () => {
    const { payload } = await send({ id: user.id, version: user.version, input });
    if (!payload) return;
    say(t`Saved.`);
    refresh();
  };
  return (
    <section className="card" aria-labelledby="settings">
      <h2 id="settings">
        <Trans>Settings</Trans>
      </h2>
      <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
        <WriteFailure error={error} />
        <TextField
          name="name"
          label={<Trans>Name</Trans>}
          help={<Trans>As you write it yourself. Those who act for the same State or organisation see it.</Trans>}
          autoComplete="name"
          value={input.name}
          onChange={(name) => setInput({ ...input, name })}
        />
        <div className="entry">
          <strong>
            <Trans>Address</Trans>
          </strong>
          <p className="help">
            <Trans>It comes from your identity provider and is changed there.</Trans>
          </p>
          <bdi dir="ltr">{user.email}</bdi>
        </div>
        <SelectField
          name="language"
          label={<Trans>Language of mail and notices</Trans>}
          value={input.language}
          options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
          onChange={(language) => setInput({ ...input, language: language as Language })}
        />
        <Radios
          name="digest"
          label={<Trans>Mail about notices</Trans>}
          help={<Trans>Notices appear on this site in any case. What cannot wait is always mailed at once.</Trans>}
          value={input.digest}
          options={Object.entries(digestWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
          onChange={(digest) => setInput({ ...input, digest: digest as UserDigest })}
        />
        {user.permissions.canSave && (
          <Submit>
            <Trans>Save</Trans>
          </Submit>
        )}
      </Form>
    </section>
  );
}

function Memberships({ memberships }: { memberships: NonNullable<User['memberships']> }) {
  const { membership } = useViewer();
  return (
    <section className="card" aria-labelledby="memberships">
      <h2 id="memberships">
        <Trans>What you act for</Trans>
      </h2>
      <ul className="lines">
        {memberships.map((one) => (
          <li key={one.id}>
            <Membership membership={one} since={one.createdAt} until={one.endedAt} current={one.id === membership.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Membership(props: { membership: Acting; since: string; until?: string | null; current: boolean }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const { membership } = props;
  const party = partyOf(membership);
  const [since, until] = [day(lang, props.since), props.until && day(lang, props.until)];
  return (
    <>
      <strong>{i18n._(roleWords[membership.role])}</strong>
      {party && (
        <>
          {' · '}
          <bdi>{party}</bdi>
        </>
      )}{' '}
      {props.current && (
        <Tag tone="ok">
          <Trans>in use now</Trans>
        </Tag>
      )}
      <small>
        {until ? (
          <Trans>
            from <bdi>{since}</bdi> to <bdi>{until}</bdi>
          </Trans>
        ) : (
          <Trans>
            since <bdi>{since}</bdi>
          </Trans>
        )}
      </small>
    </>
  );
}

function Sessions() {
  const signOut = useSignOut();
  return (
    <section className="card" aria-labelledby="sessions">
      <h2 id="sessions">
        <Trans>Sessions</Trans>
      </h2>
      <p>
        <Trans>If you signed in on a device that is not yours, or that was lost, end every session. API keys remain valid.</Trans>
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void signOut(false)}>
          <Trans>Sign out</Trans>
        </button>
        <button type="button" className="button" onClick={() => void signOut(true)}>
          <Trans>Sign out everywhere</Trans>
        </button>
      </p>
    </section>
  );
}

function Danger({ user }: { user: User }) {
  const { t } = useLingui();
  const { renew } = useSession();
  return (
    <section className="card" aria-labelledby="closing">
      <h2 id="closing">
        <Trans>Close the account</Trans>
      </h2>
      <p>
        <Trans>
          Every membership, session and key of yours ends at once. What you wrote stays with the State or organisation that
          you wrote it for.
        </Trans>
      </p>
      <div className="actions">
        <Confirm
          opener={<Trans>Close the account</Trans>}
          title={<Trans>Close the account?</Trans>}
          action={<Trans>Close it for good</Trans>}
          said={t`The account is closed.`}
          document={CloseAccount}
          variables={() => ({ id: user.id, version: user.version })}
          onDone={renew}
        >
          <p>
            <Trans>This cannot be undone. To return you would need a new invitation.</Trans>
          </p>
        </Confirm>
      </div>
    </section>
  );
}
