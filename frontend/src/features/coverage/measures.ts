import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

// The seven measures of coverage, in the order in which they are read.

export const measures = ['needed', 'secured', 'gap', 'proposed', 'committed', 'disbursed', 'otherAssistance'] as const;
export type Measure = (typeof measures)[number];

/** Shown first: money paid is what most sources report, and most States have declared no need yet. */
export const firstMeasure: Measure = 'disbursed';

export const measureWords: Record<Measure, { name: MessageDescriptor; counts: MessageDescriptor; none: MessageDescriptor }> = {
  needed: {
    name: msg`Needed`,
    counts: msg`Estimated cost of public needs that are open or partly met.`,
    none: msg`no need declared`,
  },
  secured: {
    name: msg`Secured`,
    counts: msg`What projects linked to those needs have secured, need by need, at most the cost of each.`,
    none: msg`no need declared`,
  },
  gap: {
    name: msg`Gap`,
    counts: msg`Needed less secured, need by need; assistance linked to no need never reduces it.`,
    none: msg`no need declared`,
  },
  proposed: {
    name: msg`Proposed`,
    counts: msg`Budgets of published projects that are not yet under way; they have no year and no donor.`,
    none: msg`none reported`,
  },
  committed: {
    name: msg`Committed`,
    counts: msg`Firm obligations of funding organisations, in the year of signature.`,
    none: msg`none reported`,
  },
  disbursed: {
    name: msg`Disbursed`,
    counts: msg`Money paid by funding organisations, in the year of payment.`,
    none: msg`none reported`,
  },
  otherAssistance: {
    name: msg`Other assistance`,
    counts: msg`Assistance linked to no declared need: the greater of committed and disbursed, project by project.`,
    none: msg`none reported`,
  },
};

/** Whether the measure is about declared needs, so that a cell without any says so instead of showing zero. */
export const isAboutNeeds = (measure: Measure): boolean => measure === 'needed' || measure === 'secured' || measure === 'gap';
