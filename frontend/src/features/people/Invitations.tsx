import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Confirm } from '../../app/Confirm';
import { Listing } from '../../app/Listing';
import { roleWords } from '../../app/roles';
import { partyOf, useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { InvitationsQuery, InvitationWhereInput } from '../../gql/graphql';
import { DataTable, type Column } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { ownSide, type PeopleSearch } from './search';

const InvitationsDocument = graphql(`
  query Invitations($where: InvitationWhereInput!, $after: Cursor, $lang: Language!) {
    invitations(first: 50, after: $after, where: $where, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          name
          email
          role
          stage
          createdAt
          expiresAt
          acceptedAt
          replacesFocalPoint
          state {
            id
            iso3
            name(lang: $lang)
          }
          organisation {
            id
            name
          }
          permissions {
            canRevoke
          }
        }
      }
    }
  }
`);

const RevokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!, $version: Int!) {
    revokeInvitation(id: $id, version: $version) {
      invitation {
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

type Invitation = NonNullable<NonNullable<NonNullable<InvitationsQuery['invitations']['edges']>[number]>['node']>;

/** Those who were asked to join: whose answer is awaited, or who accepted, or whose invitation is over. */
export function Invitations({ past }: { past: boolean }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const viewer = useViewer();
  const search = useSearch({ from: '/$lang/private/people' });
  // One moment for the life of the list: what expires meanwhile says so itself.
  const [now] = useState(() => new Date().toISOString());
  const where = useMemo(() => {
    const open: InvitationWhereInput = { stage: 'SENT', expiresAtGT: now };
    return { ...(ownSide(viewer) as InvitationWhereInput), ...found(search), ...(past ? { not: open } : open) };
  }, [viewer, search, past, now]);
  const [{ data, error }, retry] = useQuery({ query: InvitationsDocument, variables: { where, after: search.after, lang } });
  useTitle(past ? t`Past invitations` : t`Open invitations`);
  return (
    <Listing
      connection={data?.invitations}
      error={error}
      onRetry={() => retry({ requestPolicy: 'network-only' })}
      after={search.after}
      empty={past ? <Trans>No invitation was accepted, taken back or has expired.</Trans> : <Trans>No invitation waits for an answer.</Trans>}
    >
      {(invitations) => <Table invitations={invitations} />}
    </Listing>
  );
}

function found({ state, text }: PeopleSearch): InvitationWhereInput {
  return {
    ...(state && { hasStateWith: [{ iso3: state }] }),
    ...(text && { or: [{ nameContainsFold: text }, { emailContainsFold: text }] }),
  };
}

function Table({ invitations }: { invitations: Invitation[] }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const columns: Column<Invitation>[] = [
    {
      heading: t`Name`,
      names: true,
      cell: ({ name, email }) => (
        <>
          <bdi>{name}</bdi>
          <small>
            <bdi dir="ltr">{email}</bdi>
          </small>
        </>
      ),
    },
    {
      heading: t`Invited as`,
      cell: ({ role, state, organisation, replacesFocalPoint, stage }) => (
        <>
          {i18n._(roleWords[role])}
          <small>{partyOf({ state, organisation })}</small>
          {replacesFocalPoint && stage === 'SENT' && (
            <small>
              <Trans>Accepting ends the access of the present national point of contact.</Trans>
            </small>
          )}
        </>
      ),
    },
    { heading: t`Sent`, cell: ({ createdAt }) => <bdi>{day(lang, createdAt)}</bdi> },
    { heading: t`Status`, cell: (invitation) => <Standing invitation={invitation} /> },
    { heading: t`Actions`, cell: (invitation) => invitation.permissions.canRevoke && <Revoke invitation={invitation} /> },
  ];
  return <DataTable label={t`Invitations`} columns={columns} rows={invitations} keyOf={({ id }) => id} />;
}

function Standing({ invitation }: { invitation: Invitation }) {
  const lang = useLanguage();
  const { stage, expiresAt, acceptedAt } = invitation;
  const [date, accepted] = [day(lang, expiresAt), acceptedAt && day(lang, acceptedAt)];
  if (stage === 'ACCEPTED')
    return (
      <>
        <Tag tone="ok">
          <Trans>Accepted</Trans>
        </Tag>
        <small>
          <bdi>{accepted}</bdi>
        </small>
      </>
    );
  if (stage === 'REVOKED')
    return (
      <Tag tone="warn">
        <Trans>Taken back</Trans>
      </Tag>
    );
  if (new Date(expiresAt) <= new Date())
    return (
      <>
        <Tag tone="warn">
          <Trans>Has expired</Trans>
        </Tag>
        <small>
          <bdi>{date}</bdi>
        </small>
      </>
    );
  return (
    <>
      <Tag>
        <Trans>Awaits an answer</Trans>
      </Tag>
      <small>
        <Trans>
          until <bdi>{date}</bdi>
        </Trans>
      </small>
    </>
  );
}

function Revoke({ invitation }: { invitation: Invitation }) {
  const { t } = useLingui();
  const { name } = invitation;
  return (
    <Confirm
      opener={<Trans>Take back</Trans>}
      title={
        <Trans>
          Take the invitation of <bdi>{name}</bdi> back?
        </Trans>
      }
      action={<Trans>Take it back</Trans>}
      said={t`The invitation is taken back.`}
      document={RevokeInvitation}
      variables={() => ({ id: invitation.id, version: invitation.version })}
    >
      <p>
        <Trans>The link in the letter is refused from now on. Another invitation can be sent.</Trans>
      </p>
    </Confirm>
  );
}
