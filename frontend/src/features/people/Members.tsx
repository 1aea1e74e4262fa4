import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Confirm } from '../../app/Confirm';
import { Listing } from '../../app/Listing';
import { roleWords } from '../../app/roles';
import { partyOf, useSession, useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { MembershipWhereInput, MembersQuery } from '../../gql/graphql';
import { DataTable, type Column } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { useTitle } from '../../ui/title';
import { ownSide, type PeopleSearch } from './search';

const MembersDocument = graphql(`
  query Members($where: MembershipWhereInput!, $after: Cursor, $lang: Language!) {
    memberships(first: 50, after: $after, where: $where, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Acting
          version
          createdAt
          endedAt
          note
          user {
            id
            name
            email
          }
          permissions {
            canEnd
          }
        }
      }
    }
  }
`);

const EndMembership = graphql(`
  mutation EndMembership($id: ID!, $version: Int!, $note: String) {
    endMembership(id: $id, version: $version, note: $note) {
      membership {
        id
        version
        stage
        endedAt
        note
        permissions {
          canEnd
        }
      }
      problems {
        field
        message
      }
    }
  }
`);

type Member = NonNullable<NonNullable<NonNullable<MembersQuery['memberships']['edges']>[number]>['node']>;

/** Those whose membership stands, or has ended. */
export function Members({ former }: { former: boolean }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const viewer = useViewer();
  const search = useSearch({ from: '/$lang/private/people' });
  const where = useMemo(
    () => ({ ...ownSide(viewer), ...found(search), stage: former ? ('ENDED' as const) : ('ACTIVE' as const) }),
    [viewer, search, former],
  );
  const [{ data, error }, retry] = useQuery({ query: MembersDocument, variables: { where, after: search.after, lang } });
  useTitle(former ? t`Former members` : t`People`);
  return (
    <Listing
      connection={data?.memberships}
      error={error}
      onRetry={() => retry({ requestPolicy: 'network-only' })}
      after={search.after}
      empty={former ? <Trans>No membership has ended.</Trans> : <Trans>No one matches.</Trans>}
    >
      {(members) => <Table members={members} former={former} />}
    </Listing>
  );
}

/** What the filters of the secretariat ask for. */
function found({ state, text }: PeopleSearch): MembershipWhereInput {
  return {
    ...(state && { hasStateWith: [{ iso3: state }] }),
    ...(text && { hasUserWith: [{ or: [{ nameContainsFold: text }, { emailContainsFold: text }] }] }),
  };
}

function Table({ members, former }: { members: Member[]; former: boolean }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const columns: Column<Member>[] = [
    {
      heading: t`Name`,
      names: true,
      cell: ({ user }) => (
        <>
          <bdi>{user.name}</bdi>
          <small>
            <bdi dir="ltr">{user.email}</bdi>
          </small>
        </>
      ),
    },
    {
      heading: t`Acts as`,
      cell: (member) => (
        <>
          {i18n._(roleWords[member.role])}
          <small>{partyOf(member)}</small>
        </>
      ),
    },
    { heading: t`Since`, cell: ({ createdAt }) => <bdi>{day(lang, createdAt)}</bdi> },
    former
      ? {
          heading: t`Ended`,
          cell: ({ endedAt, note }) => (
            <>
              <bdi>{endedAt && day(lang, endedAt)}</bdi>
              {note && (
                <small>
                  <bdi>{note}</bdi>
                </small>
              )}
            </>
          ),
        }
      : { heading: t`Actions`, cell: (member) => member.permissions.canEnd && <End member={member} /> },
  ];
  return <DataTable label={t`People`} columns={columns} rows={members} keyOf={({ id }) => id} />;
}

function End({ member }: { member: Member }) {
  const { t, i18n } = useLingui();
  const { viewer, renew } = useSession();
  const { name } = member.user;
  const role = i18n._(roleWords[member.role]);
  // Who ends the membership in which they act goes on as nobody: all is asked for anew.
  const own = member.id === viewer?.membership.id;
  return (
    <Confirm
      opener={<Trans>End membership</Trans>}
      title={
        <Trans>
          End the membership of <bdi>{name}</bdi>?
        </Trans>
      }
      action={<Trans>End it</Trans>}
      said={t`The membership has ended.`}
      note={{
        label: <Trans>The paper it rests on</Trans>,
        help: <Trans>Such as a note verbale, with its number and date. It is kept with the membership.</Trans>,
      }}
      document={EndMembership}
      variables={(note) => ({ id: member.id, version: member.version, note: note || null })}
      onDone={own ? renew : undefined}
    >
      <p>
        <Trans>
          The access as {role} ends at once. Open files remain with the State or organisation; nothing that was written is lost.
        </Trans>
      </p>
    </Confirm>
  );
}
