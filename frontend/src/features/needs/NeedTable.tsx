import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isAsking } from '../../app/needCodes';
import { needStageWords, priorityWords } from '../../app/needWords';
import { useLanguage } from '../../app/useLanguage';
import type { NeedEntryFragment } from '../../gql/graphql';
import { Age } from '../../ui/Age';
import { DataTable } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';
import { aligned } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';

/** Needs as a table; as cards where the page is narrow. */
export function NeedTable({ needs, busy }: { needs: NeedEntryFragment[]; busy: boolean }) {
  const { t, i18n } = useLingui();
  return (
    <DataTable
      label={t`Needs`}
      rows={needs}
      keyOf={(need) => need.id}
      busy={busy}
      columns={[
        { heading: t`Title`, names: true, cell: (need) => <Title need={need} /> },
        { heading: t`State`, cell: (need) => <Names of={askers(need)} /> },
        { heading: t`Themes`, cell: (need) => <Names of={(need.themes ?? []).map((one) => one.theme.name)} /> },
        { heading: t`Priority`, cell: (need) => (need.priority ? i18n._(priorityWords[need.priority]) : <Trans>Not stated</Trans>) },
        { heading: t`Stage`, cell: (need) => <Tag>{i18n._(needStageWords[need.stage])}</Tag> },
        { heading: t`Open for`, cell: (need) => <Open need={need} /> },
        { heading: t`Cost, US dollars`, number: true, cell: (need) => <Cost need={need} /> },
      ]}
    />
  );
}

const route = getRouteApi('/$lang/needs');

/** The link to the need, which remembers the list that it was followed from. */
function Title({ need }: { need: NeedEntryFragment }) {
  const lang = useLanguage();
  const search = route.useSearch();
  return (
    <Link to="/$lang/needs/$need" params={{ lang, need: need.id }} state={{ needs: search }}>
      {need.title ? <InLanguage lang={need.titleLanguage}>{need.title}</InLanguage> : <Trans>Untitled need</Trans>}
    </Link>
  );
}

/** Who asks: the States that concur, the leading one first; else the organisation that asks for its members. */
export function askers(need: Pick<NeedEntryFragment, 'state' | 'states' | 'owner'>): string[] {
  const lead = need.state?.name;
  const others = (need.states ?? []).filter((one) => one.concurrence === 'CONCURRED').map((one) => one.state.name);
  const names = [...new Set([...(lead ? [lead] : []), ...others])];
  return names.length ? names : need.owner ? [need.owner.name] : [];
}

// More would make one row as tall as the page; the need's own page has them all.
const SHOWN = 3;

function Names({ of }: { of: string[] }) {
  if (!of.length) return <Trans>Unspecified</Trans>;
  const rest = of.length - SHOWN;
  return (
    <>
      <ul>
        {of.slice(0, SHOWN).map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <small>
          <Trans>and {rest} more</Trans>
        </small>
      )}
    </>
  );
}

/** How long help has been asked for; of what is no longer asked for, since when it was. */
function Open({ need }: { need: NeedEntryFragment }) {
  const lang = useLanguage();
  if (!need.openedAt) return <Trans>Not opened yet</Trans>;
  const opened = day(lang, need.openedAt);
  if (!isAsking(need.stage)) return <Trans>no longer, opened on {opened}</Trans>;
  return (
    <>
      <Age since={need.openedAt} />
      <small>
        <Trans>since {opened}</Trans>
      </small>
    </>
  );
}

function Cost({ need }: { need: NeedEntryFragment }) {
  const lang = useLanguage();
  if (need.costUsd) return <bdi>{aligned(lang, need.costUsd)}</bdi>;
  return need.cost ? <Trans>Not converted</Trans> : <Trans>Not estimated</Trans>;
}
