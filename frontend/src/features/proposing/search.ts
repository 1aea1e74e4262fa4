import { isId, oneOf, word, type Raw } from '../../app/address';
import { isLanguage, type Language } from '../../ui/languages';

/** The steps in which a proposal is written, in their order. */
export const stepNames = ['answers', 'recipients', 'themes', 'partners', 'budget', 'results', 'review'] as const;

export type StepName = (typeof stepNames)[number];

/** Where in the form somebody is, in which language it is written on where it is not its first, and the need it began with. */
export type ProposalSearch = { step?: StepName; in?: Language; need?: string };

export const readProposalSearch = (raw: Raw): ProposalSearch => ({
  step: word<StepName>(raw, 'step', oneOf(stepNames)),
  in: word<Language>(raw, 'in', isLanguage),
  need: word(raw, 'need', isId),
});
