import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { ReviewedVersionFragment } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { differing } from '../../ui/differing';
import { languages, isLanguage, oneTag } from '../../ui/languages';
import { amount, percent, year } from '../../ui/numbers';
import { fieldOf, inOrder, sections, sectionWords, type Kind, type Names } from './fields';

const NeedNames = graphql(`
  query NeedNames($ids: [ID!]!, $lang: Language!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Need {
        title(lang: $lang)
      }
    }
  }
`);

type Row = ReviewedVersionFragment['differences'][number];

/** What a version says that the one before did not, field by field, as people call the fields. */
export function Differences({ version }: { version: ReviewedVersionFragment }) {
  const { i18n } = useLingui();
  const names = useNames(version);
  const rows = inOrder(version.differences).map((one) => ({ ...one, ...fieldOf(one.field, i18n, names) }));
  // Where there was nothing before, nothing differs: it is read as it stands.
  const first = rows.every(({ before }) => before === null || before === undefined);
  return (
    <section className="card" aria-labelledby="differences">
      <h2 id="differences">{first ? <Trans>What it says</Trans> : <Trans>What differs from the version before</Trans>}</h2>
      {rows.length === 0 && (
        <p>
          <Trans>Nothing differs.</Trans>
        </p>
      )}
      {sections.map((section) => {
        const those = rows.filter((one) => one.section === section);
        if (!those.length) return null;
        return (
          <div key={section} className="differing">
            <h3>{i18n._(sectionWords[section])}</h3>
            <dl className="facts">
              {those.map((one) => (
                <Fact key={one.field} label={one.label}>
                  <Said row={one} kind={one.kind} lang={one.lang} first={first} />
                </Fact>
              ))}
            </dl>
          </div>
        );
      })}
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>
        <bdi>{label}</bdi>
      </dt>
      <dd>{children}</dd>
    </>
  );
}

/** A long text shows its words as they changed; anything else what it was and what it is. */
function Said({ row: { before, after }, kind, lang, first }: { row: Row; kind: Kind; lang: string | undefined; first: boolean }) {
  const { i18n } = useLingui();
  const say = (value: string) => (kind === 'text' ? <bdi lang={oneTag(lang)}>{value}</bdi> : <bdi>{written(i18n, kind, value)}</bdi>);
  if (first) return <span className="said">{say(after ?? '')}</span>;
  if (kind === 'text' && before && after)
    return (
      <bdi className="said" lang={oneTag(lang)} dir={isLanguage(lang) ? languages[lang].dir : undefined}>
        {differing(before, after, lang ?? i18n.locale).map(({ text, side }, index) => {
          if (side === 'before') return <Gone key={index}>{text}</Gone>;
          if (side === 'after') return <New key={index}>{text}</New>;
          return text;
        })}
      </bdi>
    );
  return (
    <span className="said">
      {before && <Gone>{say(before)}</Gone>} {after && <New>{say(after)}</New>}
    </span>
  );
}

/** What was struck out and what was added differ by their lines, and are named to who does not see them. */
const Gone = ({ children }: { children: ReactNode }) => (
  <del>
    <span className="hidden">
      [<Trans>taken out:</Trans>{' '}
    </span>
    {children}
    <span className="hidden">]</span>
  </del>
);

const New = ({ children }: { children: ReactNode }) => (
  <ins>
    <span className="hidden">
      [<Trans>added:</Trans>{' '}
    </span>
    {children}
    <span className="hidden">]</span>
  </ins>
);

const genderWords = { '0': msg`Not targeted`, '1': msg`A significant objective`, '2': msg`The principal objective` };

/** A value as people write it; what is not of its kind stands as it came. */
function written(i18n: I18n, kind: Kind, value: string): string {
  const lang = i18n.locale;
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  switch (kind) {
    case 'percent':
      return isNumber ? percent(lang, value) : value;
    case 'amount':
      return isNumber ? amount(lang, value) : value;
    case 'year':
      return isNumber ? year(lang, Number(value)) : value;
    case 'day':
      return day(lang, value);
    case 'flag':
      return value === 'true' ? i18n._(msg`Yes`) : i18n._(msg`No`);
    case 'languages':
      return value
        .split(', ')
        .map((one) => (isLanguage(one) ? languages[one].name : one))
        .join(' · ');
    case 'gender':
      return value in genderWords ? i18n._(genderWords[value as keyof typeof genderWords]) : value;
    default:
      return value;
  }
}

/** What the paths of a version name by their codes. */
function useNames({ differences }: ReviewedVersionFragment): Names {
  const lang = useLanguage();
  const { reference } = useReference();
  const ids = useMemo(() => differences.flatMap(({ field }) => /^needs\.(\w+)\./.exec(field)?.[1] ?? []), [differences]);
  const [{ data }] = useQuery({ query: NeedNames, variables: { ids, lang }, pause: !ids.length });
  return useMemo(() => {
    const places = new Map([
      ...(reference?.regions ?? []).map(({ code, name }) => [code, name] as const),
      ...(reference?.states ?? []).map(({ iso3, name }) => [iso3, name] as const),
    ]);
    const themes = new Map(reference?.themes.map(({ code, name }) => [code, name]));
    const needs = new Map(data?.nodes.flatMap((node) => (node?.__typename === 'Need' ? [[node.id, node.title]] : [])));
    return {
      place: (code) => places.get(code) ?? code,
      theme: (code) => themes.get(code) ?? code,
      need: (id) => needs.get(id) ?? id,
    };
  }, [reference, data]);
}
