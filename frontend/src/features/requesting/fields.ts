import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Compared } from '../../app/Versions';
import type { NeedForm } from './form';

// Everything that a need says, in the order in which it is asked for: on the screen, on paper, and where two differ.

type Name = Exclude<keyof NeedForm, 'language' | 'stateID' | 'source' | 'costCurrency'>;

export type Field = {
  name: Name;
  kind: 'line' | 'lines' | 'themes' | 'modality' | 'priority' | 'day' | 'cost' | 'yearly' | 'report' | 'audience' | 'detailsAudience' | 'donors';
  label: MessageDescriptor;
  help?: MessageDescriptor;
  /** The most characters that it takes. */
  most?: number;
};

type Section = { name: string; title: MessageDescriptor; note?: MessageDescriptor; fields: Field[] };

export const sections: Section[] = [
  {
    name: 'what',
    title: msg`What is needed`,
    fields: [
      {
        name: 'title',
        kind: 'line',
        most: 200,
        label: msg`Title`,
        help: msg`One line that says what is needed and for whom. Example: marking machines for the national police.`,
      },
      {
        name: 'summary',
        kind: 'lines',
        most: 5000,
        label: msg`What exactly is needed`,
        help: msg`What is to be done, supplied or taught, for whom, and to what end. A few full sentences.`,
      },
      {
        name: 'themes',
        kind: 'themes',
        label: msg`Themes`,
        help: msg`The themes of the Programme of Action that it falls under, each with its share of the cost.`,
      },
      { name: 'modality', kind: 'modality', label: msg`Form of the help` },
      { name: 'priority', kind: 'priority', label: msg`Priority`, help: msg`How urgent it is to your State, among its own needs.` },
    ],
  },
  {
    name: 'details',
    title: msg`Where, how much, and what there is today`,
    note: msg`These three may stay confidential: below you choose who sees them.`,
    fields: [
      {
        name: 'quantity',
        kind: 'lines',
        most: 1000,
        label: msg`Quantity`,
        help: msg`How many weapons, stores, machines, people or days. Example: 12 stores, about 9,000 weapons.`,
      },
      {
        name: 'site',
        kind: 'lines',
        most: 1000,
        label: msg`Place`,
        help: msg`The province, town or unit. Write only what you want those who see it to know.`,
      },
      {
        name: 'baseline',
        kind: 'lines',
        most: 2000,
        label: msg`What there is today`,
        help: msg`What is in place already, and what is lacking: equipment, trained people, laws, earlier projects.`,
      },
    ],
  },
  {
    name: 'who',
    title: msg`Who is in charge, and when`,
    fields: [
      {
        name: 'agency',
        kind: 'line',
        most: 200,
        label: msg`Agency in charge`,
        help: msg`The ministry, commission or service that owns the need and answers for it.`,
      },
      { name: 'startDate', kind: 'day', label: msg`Needed from` },
      { name: 'endDate', kind: 'day', label: msg`Needed until` },
    ],
  },
  {
    name: 'cost',
    title: msg`Cost`,
    fields: [
      {
        name: 'costAmount',
        kind: 'cost',
        label: msg`Estimated cost`,
        help: msg`In the currency in which you estimate it. A rough estimate is better than none.`,
      },
      {
        name: 'yearly',
        kind: 'yearly',
        label: msg`Cost by year`,
        help: msg`Only if you know it. Otherwise the cost is spread evenly from the first to the last day.`,
      },
    ],
  },
  {
    name: 'afterwards',
    title: msg`Afterwards`,
    fields: [
      {
        name: 'upkeep',
        kind: 'lines',
        most: 1000,
        label: msg`Who maintains what is given`,
        help: msg`Who repairs, stores, updates or teaches on once the assistance has ended.`,
      },
      {
        name: 'financingAfter',
        kind: 'lines',
        most: 1000,
        label: msg`Who pays once the assistance ends`,
        help: msg`The budget line, fund or partner from which it is paid afterwards.`,
      },
    ],
  },
  {
    name: 'report',
    title: msg`National report`,
    fields: [
      {
        name: 'reportID',
        kind: 'report',
        label: msg`National report that speaks of it`,
        help: msg`If the need stands in a national report on the Programme of Action, donors find it there in its context.`,
      },
    ],
  },
  {
    name: 'seen',
    title: msg`Who may see it`,
    fields: [
      { name: 'audience', kind: 'audience', label: msg`Who sees the need` },
      { name: 'detailsAudience', kind: 'detailsAudience', label: msg`Who sees quantity, place, what there is today, and the documents` },
      {
        name: 'namedDonors',
        kind: 'donors',
        label: msg`Donors that you name`,
        help: msg`Only they see what is for named donors, and none of them sees whom else you named.`,
      },
    ],
  },
];

export const fields: Field[] = sections.flatMap((section) => section.fields);

/** The inputs that stand under each of them: a cost is nothing without its currency. */
export const compared: Compared<NeedForm>[] = fields.map(({ name, label }) => ({
  name,
  label,
  inputs: name === 'costAmount' ? ['costAmount', 'costCurrency'] : [name],
}));
