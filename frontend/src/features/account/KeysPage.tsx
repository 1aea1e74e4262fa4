import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Confirm } from '../../app/Confirm';
import { WriteFailure } from '../../app/errors';
import { Listing } from '../../app/Listing';
import { roleWords } from '../../app/roles';
import { partyOf, useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import type { ApiKeyScope, KeysQuery } from '../../gql/graphql';
import { Copied } from '../../ui/Copied';
import { DataTable, type Column } from '../../ui/DataTable';
import { day, moment } from '../../ui/dates';
import { Modal } from '../../ui/Dialog';
import { Checks, Form, SelectField, Submit, TextField } from '../../ui/Form';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { scopeWords } from './words';

const KeysDocument = graphql(`
  query Keys($after: Cursor, $lang: Language!) {
    apiKeys(first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Key
        }
      }
    }
  }
  fragment Key on ApiKey {
    id
    version
    name
    start
    scopes
    stage
    expiresAt
    lastUsedAt
    membership {
      ...Acting
    }
    permissions {
      canRevoke
    }
  }
`);

const CreateKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!, $lang: Language!) {
    createApiKey(input: $input) {
      apiKey {
        ...Key
      }
      secret
      problems {
        field
        message
      }
    }
  }
`);

const RevokeKey = graphql(`
  mutation RevokeApiKey($id: ID!, $version: Int!) {
    revokeApiKey(id: $id, version: $version) {
      apiKey {
        id
        version
        stage
        permissions {
          canRevoke
        }
      }
      problems {
        field
        message
      }
    }
  }
`);

type Key = NonNullable<NonNullable<NonNullable<NonNullable<KeysQuery['apiKeys']['edges']>[number]>['node']>>;

/** The keys by which programs act for the viewer. */
export function KeysPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { after } = useSearch({ from: '/$lang/private/account/keys' });
  const [{ data, error }, retry] = useQuery({ query: KeysDocument, variables: { after, lang } });
  useTitle(t`API keys`);
  return (
    <>
      <h1>
        <Trans>API keys</Trans>
      </h1>
      <p className="lede">
        <Trans>
          With a key a program acts on your behalf, within the scopes that you give it. Never put a key into a web address, a
          message or code that others read.
        </Trans>
      </p>
      <Create />
      <div className="section">
        <h2>
          <Trans>Your keys</Trans>
        </h2>
        <Listing
          connection={data?.apiKeys}
          error={error}
          onRetry={() => retry({ requestPolicy: 'network-only' })}
          after={after}
          empty={<Trans>You have no keys.</Trans>}
        >
          {(keys) => <Keys keys={keys} />}
        </Listing>
      </div>
    </>
  );
}

function Keys({ keys }: { keys: Key[] }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const columns: Column<Key>[] = [
    {
      heading: t`Key`,
      names: true,
      cell: ({ name, start }) => (
        <>
          <bdi>{name}</bdi>
          <small>
            <bdi dir="ltr">{start}…</bdi>
          </small>
        </>
      ),
    },
    { heading: t`Scopes`, cell: ({ scopes }) => scopes.map((scope) => i18n._(scopeWords[scope].name)).join(' · ') || t`What is public` },
    {
      heading: t`Acts as`,
      cell: ({ membership }) => (
        <>
          {i18n._(roleWords[membership.role])}
          <small>{partyOf(membership)}</small>
        </>
      ),
    },
    {
      heading: t`Last used`,
      cell: ({ lastUsedAt }) => (lastUsedAt ? <bdi>{moment(lang, lastUsedAt)}</bdi> : <Trans>never</Trans>),
    },
    { heading: t`Status`, cell: (key) => <Standing apiKey={key} /> },
    { heading: t`Actions`, cell: (key) => key.permissions.canRevoke && <Revoke apiKey={key} /> },
  ];
  return <DataTable label={t`Your keys`} columns={columns} rows={keys} keyOf={({ id }) => id} />;
}

function Standing({ apiKey }: { apiKey: Key }) {
  const lang = useLanguage();
  const date = day(lang, apiKey.expiresAt);
  if (apiKey.stage === 'REVOKED')
    return (
      <Tag tone="warn">
        <Trans>Revoked</Trans>
      </Tag>
    );
  if (new Date(apiKey.expiresAt) <= new Date())
    return (
      <Tag tone="warn">
        <Trans>Has expired</Trans>
      </Tag>
    );
  return (
    <>
      <Tag tone="ok">
        <Trans>Valid</Trans>
      </Tag>
      <small>
        <Trans>
          until <bdi>{date}</bdi>
        </Trans>
      </small>
    </>
  );
}

function Revoke({ apiKey }: { apiKey: Key }) {
  const { t } = useLingui();
  const { name } = apiKey;
  return (
    <Confirm
      opener={<Trans>Revoke</Trans>}
      title={
        <Trans>
          Revoke <bdi>{name}</bdi>?
        </Trans>
      }
      action={<Trans>Revoke it</Trans>}
      said={t`The key is revoked.`}
      document={RevokeKey}
      variables={() => ({ id: apiKey.id, version: apiKey.version })}
    >
      <p>
        <Trans>Programs that use it are refused from now on. This cannot be undone; a new key can be created.</Trans>
      </p>
    </Confirm>
  );
}

const LIFETIMES = [7, 30, 90, 180, 365];

const blank: { name: string; scopes: ApiKeyScope[]; days: number } = { name: '', scopes: ['READ'], days: 90 };

function Create() {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const viewer = useViewer();
  const [input, setInput] = useState(blank);
  const [secret, setSecret] = useState<string | null>();
  const { send, pending, problems, error } = useWrite(CreateKey);
  const submit = async () => {
    const { payload } = await send({ input, lang });
    if (!payload) return;
    setInput(blank);
    setSecret(payload.secret ?? null);
  };
  return (
    <section className="card" aria-labelledby="create">
      <h2 id="create">
        <Trans>Create a key</Trans>
      </h2>
      {secret !== undefined && <Shown secret={secret} onClose={() => setSecret(undefined)} />}
      <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
        <WriteFailure error={error} />
        <TextField
          name="name"
          label={<Trans>What it is for</Trans>}
          help={<Trans>A name by which you recognise it, such as: yearly statistics.</Trans>}
          value={input.name}
          onChange={(name) => setInput({ ...input, name })}
        />
        <Checks
          name="scopes"
          label={<Trans>What it may do</Trans>}
          value={input.scopes}
          options={viewer.scopes.map((scope) => ({
            value: scope,
            label: i18n._(scopeWords[scope].name),
            help: i18n._(scopeWords[scope].means),
          }))}
          onChange={(scopes) => setInput({ ...input, scopes: scopes as ApiKeyScope[] })}
        />
        <SelectField
          name="days"
          label={<Trans>Valid for</Trans>}
          value={String(input.days)}
          options={LIFETIMES.map((days) => ({ value: String(days), label: t`${plural(days, { one: '# day', other: '# days' })}` }))}
          onChange={(days) => setInput({ ...input, days: Number(days) })}
        />
        <Submit>
          <Trans>Create the key</Trans>
        </Submit>
      </Form>
    </section>
  );
}

/** The secret of a new key, this once; where an answer was lost on its way, the secret was too. */
function Shown({ secret, onClose }: { secret: string | null; onClose: () => void }) {
  return (
    <Modal title={<Trans>Your new key</Trans>} onClose={onClose}>
      {secret ? (
        <>
          <p>
            <Trans>Copy the key now: it is shown this once and stored nowhere.</Trans>
          </p>
          <Copied text={secret} />
        </>
      ) : (
        <p>
          <Trans>The key was created, but its secret was lost on the way and cannot be shown again. Revoke it and create another.</Trans>
        </p>
      )}
    </Modal>
  );
}
