import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isLanguage, type Language } from '../ui/languages';
import { moment } from '../ui/dates';
import { draftsOf } from './drafts';
import { useViewer } from './session';
import { useLanguage } from './useLanguage';

type Found = { /** None for a row that is not there yet. */ id?: string; language?: Language; name: ReactNode };

/** What was typed into a kind of form in this browser and never saved; named by one of its inputs. */
export function Unsaved(props: { form: string; name: string; unnamed: ReactNode; link: (found: Found) => ReactNode }) {
  const lang = useLanguage();
  const { user } = useViewer();
  const drafts = draftsOf(user.id, props.form);
  if (!drafts.length) return null;
  return (
    <section className="section">
      <h2>
        <Trans>Written in this browser and not saved</Trans>
      </h2>
      <ul className="due">
        {drafts.map(({ row, at, value }) => {
          const [id, language] = row.split('.');
          const name = String((value as Record<string, unknown>)[props.name] || '');
          return (
            <li key={row}>
              {props.link({
                id: id === 'new' ? undefined : id,
                language: isLanguage(language) ? language : undefined,
                name: name ? <bdi>{name}</bdi> : props.unnamed,
              })}
              <small>{moment(lang, at)} UTC</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
