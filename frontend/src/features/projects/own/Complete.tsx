import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WriteFailure } from '../../../app/errors';
import { useLanguage } from '../../../app/useLanguage';
import { useWrite } from '../../../app/write';
import { graphql } from '../../../gql';
import type { DetailFragment } from '../../../gql/graphql';
import { Dialog } from '../../../ui/Dialog';
import { DecimalField, Form, Submit, TextArea } from '../../../ui/Form';
import { useSay } from '../../../ui/Toast';

const CompleteProject = graphql(`
  mutation CompleteProject(
    $id: ID!
    $version: Int!
    $reached: [ReachedInput!]
    $workedWell: String!
    $didNotWork: String!
    $lang: Language!
  ) {
    done: completeProject(id: $id, version: $version, reached: $reached, workedWell: $workedWell, didNotWork: $didNotWork) {
      ...ProjectDone
    }
  }
`);

// As much as the API takes.
const LESSON = 2000;

type Props = { project: Pick<DetailFragment, 'id' | 'version' | 'results'> };

/** Saying that the work is done: what was reached of each result, what worked and what did not. */
export function Complete({ project }: Props) {
  const { t } = useLingui();
  return (
    <Dialog opener={t`Say that it is done`} title={t`Say that it is done`}>
      {(close) => <Ask project={project} close={close} />}
    </Dialog>
  );
}

type Figures = { actual: string; women: string; men: string };

function Ask({ project, close }: Props & { close: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const { send, pending, problems, error, stale } = useWrite(CompleteProject);
  const results = (project.results ?? []).toSorted((a, b) => a.position - b.position);
  const [figures, setFigures] = useState<Figures[]>(() => results.map(() => ({ actual: '', women: '', men: '' })));
  const [workedWell, setWorkedWell] = useState('');
  const [didNotWork, setDidNotWork] = useState('');
  const change = (index: number, part: Partial<Figures>) => setFigures(figures.map((one, i) => (i === index ? { ...one, ...part } : one)));
  const submit = async () => {
    const reached = results.map(({ id, countsPeople }, index) => {
      const { actual, women, men } = figures[index]!;
      return { resultID: id, actual, ...(countsPeople && { women: women || undefined, men: men || undefined }) };
    });
    // Where it changed meanwhile, the second press is about the project as the page shows it now.
    const version = stale?.row?.version ?? project.version;
    const { payload } = await send({ id: project.id, version, reached, workedWell, didNotWork, lang });
    if (!payload) return;
    close();
    say(t`The project is completed.`);
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <p>
        <Trans>What was reached stands on the page of the project. In a year you are asked what lasts.</Trans>
      </p>
      {results.map(({ id, title, indicator, countsPeople }, index) => (
        <div key={id} role="group" aria-label={title ?? t`Result ${index + 1}`} className="reached">
          <p>
            <strong>
              <bdi>{title}</bdi>
            </strong>
          </p>
          <DecimalField
            name={`reached.${index}.actual`}
            label={
              <Trans>
                Reached: <bdi>{indicator}</bdi>
              </Trans>
            }
            value={figures[index]!.actual}
            onChange={(actual) => change(index, { actual })}
          />
          {countsPeople && (
            <>
              <DecimalField
                name={`reached.${index}.women`}
                label={t`Women and girls among them`}
                value={figures[index]!.women}
                onChange={(women) => change(index, { women })}
              />
              <DecimalField
                name={`reached.${index}.men`}
                label={t`Men and boys among them`}
                value={figures[index]!.men}
                onChange={(men) => change(index, { men })}
              />
            </>
          )}
        </div>
      ))}
      <TextArea name="workedWell" label={t`What worked`} most={LESSON} rows={3} value={workedWell} onChange={setWorkedWell} />
      <TextArea name="didNotWork" label={t`What did not work`} most={LESSON} rows={3} value={didNotWork} onChange={setDidNotWork} />
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Say that it is done</Trans>
      </Submit>
    </Form>
  );
}
