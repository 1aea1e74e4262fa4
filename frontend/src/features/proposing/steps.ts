import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Compared } from '../../app/Versions';
import type { ProposalForm } from './form';
import { stepNames, type StepName } from './search';

// Everything that a proposal says, in the order in which it is asked for, step by step.

type Step = { title: MessageDescriptor; intro: MessageDescriptor; fields: Compared<ProposalForm>[] };

export const steps: Record<StepName, Step> = {
  answers: {
    title: msg`What it answers`,
    intro: msg`Say what is to be done, and which needs it answers. A proposal that answers a declared need is found by donors together with it.`,
    fields: [
      { name: 'title', label: msg`Title`, inputs: ['title'] },
      { name: 'summary', label: msg`What will be done`, inputs: ['summary'] },
      { name: 'needs', label: msg`Needs that it answers`, inputs: ['needs'] },
      { name: 'workingLanguages', label: msg`Working languages`, inputs: ['workingLanguages'] },
    ],
  },
  recipients: {
    title: msg`Who receives`,
    intro: msg`The States or regions for which the work is done, each with its share of the money. A State is asked for its consent before anything is published, unless there is no activity in the country.`,
    fields: [{ name: 'recipients', label: msg`Recipients`, inputs: ['recipients'] }],
  },
  themes: {
    title: msg`Themes`,
    intro: msg`The themes of the Programme of Action that it serves, each with its share of the money.`,
    fields: [
      { name: 'themes', label: msg`Themes`, inputs: ['themes'] },
      { name: 'genderMarker', label: msg`Gender equality`, inputs: ['genderMarker'] },
    ],
  },
  partners: {
    title: msg`Partners`,
    intro: msg`The organisations that take part, and what each of them does.`,
    fields: [{ name: 'partners', label: msg`Participating organisations`, inputs: ['partners'] }],
  },
  budget: {
    title: msg`Budget and time`,
    intro: msg`From when to when the work lasts, and what it costs, year by year and line by line.`,
    fields: [
      { name: 'startDate', label: msg`First day`, inputs: ['startDate'] },
      { name: 'endDate', label: msg`Last day`, inputs: ['endDate'] },
      { name: 'budget', label: msg`Budget`, inputs: ['currency', 'budget'] },
    ],
  },
  results: {
    title: msg`Results`,
    intro: msg`What will have changed, and the indicators by which it is known. When the work is done, you are asked what was reached.`,
    fields: [{ name: 'results', label: msg`Results`, inputs: ['results'] }],
  },
  review: {
    title: msg`Review and submit`,
    intro: msg`Read once more what the proposal says.`,
    fields: [],
  },
};

/** Every field of every step. */
export const fields: Compared<ProposalForm>[] = stepNames.flatMap((name) => steps[name].fields);

/** The step in which a field is asked for, by the path of its input. */
export function stepOf(path: string): StepName | undefined {
  const [input] = path.split('.');
  return stepNames.find((name) => steps[name].fields.some(({ inputs }) => (inputs as string[]).includes(input ?? '')));
}
