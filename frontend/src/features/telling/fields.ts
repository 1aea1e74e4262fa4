import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Compared } from '../../app/Versions';
import type { ExperienceForm } from './form';

// Everything that an experience says, in the order in which it is asked for, and where two differ.

export type Field = {
  name: Exclude<keyof ExperienceForm, 'language'>;
  kind: 'line' | 'lines' | 'places' | 'themes' | 'year' | 'project';
  label: MessageDescriptor;
  help?: MessageDescriptor;
  /** The most characters that it takes. */
  most?: number;
};

type Section = { name: string; title: MessageDescriptor; fields: Field[] };

export const sections: Section[] = [
  {
    name: 'told',
    title: msg`What happened`,
    fields: [
      {
        name: 'title',
        kind: 'line',
        most: 200,
        label: msg`Title`,
        help: msg`One line that says what was done and where. Example: marking all service weapons in two years.`,
      },
      {
        name: 'summary',
        kind: 'lines',
        most: 5000,
        label: msg`What was done`,
        help: msg`Where you began, what you did, with whom, for how long, and what came of it.`,
      },
      {
        name: 'learnt',
        kind: 'lines',
        most: 5000,
        label: msg`What was learnt`,
        help: msg`What you would do again, what you would do otherwise, and what others should know before they begin.`,
      },
    ],
  },
  {
    name: 'where',
    title: msg`Where, when and on what`,
    fields: [
      { name: 'places', kind: 'places', label: msg`States in which it was made`, help: msg`At most 50.` },
      { name: 'themes', kind: 'themes', label: msg`Themes`, help: msg`The themes of the Programme of Action that it is about.` },
      { name: 'year', kind: 'year', label: msg`Year in which it was done, or ended` },
      {
        name: 'projectID',
        kind: 'project',
        label: msg`Project in which it was made`,
        help: msg`If it was made in a project that is shown on this site: find it by a part of its title.`,
      },
    ],
  },
];

export const fields: Field[] = sections.flatMap((section) => section.fields);

export const compared: Compared<ExperienceForm>[] = fields.map(({ name, label }) => ({ name, label, inputs: [name] }));
