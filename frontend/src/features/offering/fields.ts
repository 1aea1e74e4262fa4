import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Compared } from '../../app/Versions';
import type { OfferForm } from './form';

// Everything that an offer says, in the order in which it is asked for, and where two differ.

type Name = Exclude<keyof OfferForm, 'language' | 'isEnvelopePrivate'>;

export type Field = {
  name: Name;
  kind: 'line' | 'lines' | 'modality' | 'themes' | 'states' | 'regions' | 'applicants' | 'check' | 'currency' | 'amount' | 'envelope' | 'months' | 'day' | 'recurrence' | 'visibility';
  label: MessageDescriptor;
  help?: MessageDescriptor;
  /** The most characters that it takes. */
  most?: number;
};

type Section = { name: string; title: MessageDescriptor; note?: MessageDescriptor; fields: Field[] };

export const sections: Section[] = [
  {
    name: 'what',
    title: msg`What is offered`,
    fields: [
      {
        name: 'name',
        kind: 'line',
        most: 200,
        label: msg`Name of the offer`,
        help: msg`As those who apply will call it. It is the same in every language. Example: Small Arms Fund, call of 2027.`,
      },
      {
        name: 'summary',
        kind: 'lines',
        most: 5000,
        label: msg`What the offer is for`,
        help: msg`What you want to see done, and what you do not support. A few full sentences.`,
      },
      { name: 'modality', kind: 'modality', label: msg`Form of the help` },
      { name: 'themes', kind: 'themes', label: msg`Themes`, help: msg`The themes of the Programme of Action that it is for. Choose none if it is for any.` },
    ],
  },
  {
    name: 'whom',
    title: msg`Who and what is eligible`,
    fields: [
      {
        name: 'regions',
        kind: 'regions',
        label: msg`Regions in which help is given`,
        help: msg`All States of a region are eligible. Choose neither regions nor States if it is for all.`,
      },
      { name: 'states', kind: 'states', label: msg`States in which help is given`, help: msg`They are added to those of the regions.` },
      { name: 'applicantKinds', kind: 'applicants', label: msg`Who can apply`, help: msg`Choose none if anybody can.` },
      {
        name: 'throughPartner',
        kind: 'check',
        label: msg`Governments can apply only through a partner`,
        help: msg`Such as an organisation of the United Nations that carries the project out.`,
      },
    ],
  },
  {
    name: 'money',
    title: msg`Money`,
    note: msg`An offer of experts, training or equipment may leave all of this empty.`,
    fields: [
      { name: 'currency', kind: 'currency', label: msg`Currency`, help: msg`That of all amounts below.` },
      {
        name: 'envelopeAmount',
        kind: 'envelope',
        label: msg`Money in the offer`,
        help: msg`All that you set aside for it. You choose below whether others see it.`,
      },
      { name: 'leastAmount', kind: 'amount', label: msg`Least amount for one project` },
      { name: 'mostAmount', kind: 'amount', label: msg`Greatest amount for one project` },
    ],
  },
  {
    name: 'when',
    title: msg`When, and for how long`,
    fields: [
      { name: 'leastMonths', kind: 'months', label: msg`Shortest duration of a project, in months` },
      { name: 'mostMonths', kind: 'months', label: msg`Longest duration of a project, in months` },
      { name: 'opensOn', kind: 'day', label: msg`First day of the window`, help: msg`Leave it empty if applications are taken from now on.` },
      { name: 'closesOn', kind: 'day', label: msg`Last day of the window`, help: msg`Leave it empty if applications are taken at any time.` },
      { name: 'recurrence', kind: 'recurrence', label: msg`Does the window come again?` },
    ],
  },
  {
    name: 'conditions',
    title: msg`Conditions`,
    fields: [
      {
        name: 'conditions',
        kind: 'lines',
        most: 5000,
        label: msg`On which conditions`,
        help: msg`What an application must contain, how you choose, what you expect of those whom you support, and where to apply.`,
      },
    ],
  },
  {
    name: 'seen',
    title: msg`Who may see it`,
    fields: [{ name: 'visibility', kind: 'visibility', label: msg`Who sees the offer` }],
  },
];

export const fields: Field[] = sections.flatMap((section) => section.fields);

/** The inputs that stand under each of them: whether the money is private is asked with it. */
export const compared: Compared<OfferForm>[] = fields.map(({ name, label }) => ({
  name,
  label,
  inputs: name === 'envelopeAmount' ? ['envelopeAmount', 'isEnvelopePrivate'] : [name],
}));
