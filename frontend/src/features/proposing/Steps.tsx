import type { ComponentType } from 'react';
import { Answers } from './Answers';
import { Budget } from './Budget';
import type { ProposalForm } from './form';
import { Partners } from './Partners';
import { Recipients } from './Recipients';
import { Results } from './Results';
import type { StepName } from './search';
import { Themes } from './Themes';
import type { NameOf } from './useNames';

export type StepProps = {
  form: ProposalForm;
  onChange: (part: Partial<ProposalForm>) => void;
  nameOf: NameOf;
  /** The proposal in the language that it was written in, while it is translated. */
  original?: ProposalForm;
};

/** What is asked in each step; the review asks nothing. */
export const parts: Record<Exclude<StepName, 'review'>, ComponentType<StepProps>> = {
  answers: Answers,
  recipients: Recipients,
  themes: Themes,
  partners: Partners,
  budget: Budget,
  results: Results,
};
