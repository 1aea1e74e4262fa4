import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { ProposalForm } from './form';
import { stepNames, type StepName } from './search';
import { steps } from './steps';

/** All that the proposal says, step by step, with what it does not say yet. */
export function Review(props: {
  form: ProposalForm;
  say: (form: ProposalForm, name: string) => string;
  onGo: (step: StepName) => void;
}) {
  const { i18n } = useLingui();
  const { form, say } = props;
  return (
    <>
      {stepNames.map((name) => {
        const { title, fields } = steps[name];
        if (!fields.length) return null;
        const called = i18n._(title);
        return (
          <section key={name} aria-label={called} className="reviewed">
            <div className="head">
              <h3>{called}</h3>
              <button type="button" className="button" onClick={() => props.onGo(name)}>
                <Trans>Change: {called}</Trans>
              </button>
            </div>
            <dl className="facts">
              {fields.map((field) => {
                const said = say(form, field.name);
                return (
                  <Fragment key={field.name}>
                    <dt>{i18n._(field.label)}</dt>
                    <dd className="said">
                      {said ? (
                        <bdi>{said}</bdi>
                      ) : (
                        <em>
                          <Trans>Nothing said yet</Trans>
                        </em>
                      )}
                    </dd>
                  </Fragment>
                );
              })}
            </dl>
          </section>
        );
      })}
    </>
  );
}
