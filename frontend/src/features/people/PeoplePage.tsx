import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useReference } from '../../app/reference';
import { isOf } from '../../app/roles';
import { partyOf, useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { SearchBox, Select } from '../../ui/Field';
import { byName } from '../../ui/find';
import { useTitle } from '../../ui/title';
import { usePaused } from '../../ui/usePaused';
import { Invitations } from './Invitations';
import { InviteForm } from './InviteForm';
import { Members } from './Members';
import type { PeopleSearch, Shows } from './search';

/** Those who act for the same State or organisation, and those who were asked to; for the secretariat, everybody. */
export function PeoplePage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const search = useSearch({ from: '/$lang/private/people' });
  const party = partyOf(viewer.membership);
  const show = search.show ?? 'members';
  // Who has left is seen by the secretariat alone.
  const everybody = isOf('secretariat', viewer.role);
  useTitle(t`People`);
  return (
    <>
      <h1>
        <Trans>People</Trans>
      </h1>
      <p className="lede">
        {party ? (
          <Trans>
            Those who act for: <bdi>{party}</bdi>.
          </Trans>
        ) : (
          <Trans>Everybody who acts for a State, an organisation or the secretariat.</Trans>
        )}
      </p>
      {viewer.invites.length > 0 && <InviteForm />}
      <nav className="tabs" aria-label={t`Which people`}>
        <Tab show="members">
          <Trans>Members</Trans>
        </Tab>
        {everybody && (
          <Tab show="former">
            <Trans>Former members</Trans>
          </Tab>
        )}
        <Tab show="open">
          <Trans>Open invitations</Trans>
        </Tab>
        <Tab show="past">
          <Trans>Past invitations</Trans>
        </Tab>
      </nav>
      {everybody && <Filters key={show} search={search} />}
      {show === 'members' || show === 'former' ? <Members former={show === 'former'} /> : <Invitations past={show === 'past'} />}
    </>
  );
}

function Tab({ show, children }: { show: Shows; children: ReactNode }) {
  const lang = useLanguage();
  const current = useSearch({ from: '/$lang/private/people' }).show ?? 'members';
  return (
    <Link
      to="/$lang/people"
      params={{ lang }}
      search={(now: PeopleSearch) => ({ ...now, show: show === 'members' ? undefined : show, after: undefined })}
      aria-current={current === show ? 'page' : undefined}
      activeProps={{}}
      data-current={current === show || undefined}
    >
      {children}
    </Link>
  );
}

/** Among everybody, whom the secretariat looks for. */
function Filters({ search }: { search: PeopleSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate({ from: '/$lang/people' });
  const { reference } = useReference();
  const [typed, setTyped] = useState(search.text ?? '');
  const text = usePaused(typed.trim()) || undefined;
  useEffect(() => {
    void navigate({ search: (now) => (now.text === text ? now : { ...now, text, after: undefined }), replace: true });
  }, [text, navigate]);
  const states = (reference?.states ?? []).toSorted(byName(lang, ({ name }) => name));
  return (
    <div className="filters">
      <SearchBox label={t`Name or address`} value={typed} onChange={setTyped} />
      <Select
        label={t`State`}
        value={search.state ?? ''}
        empty={t`any`}
        options={states.map(({ iso3, name }) => ({ value: iso3, label: name }))}
        onChange={(state) => void navigate({ search: { ...search, state: state || undefined, after: undefined } })}
      />
    </div>
  );
}
