import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { open, refused, type Asked, type Reply } from '../../routes/open.test-data';
import { can, experience, node } from '../experiences/experience.test-data';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => {});
});

const portal: Record<string, Reply> = {
  Viewer: () => answers.viewer('STATE_EDITOR'),
  ProjectsToTell: () => answers.list('projects', 'Project', [{ id: 'prj_1', title: 'A project' }]),
  ProjectTitle: ({ id }) => ({ data: { node: { __typename: 'Project', id, title: 'A project' } } }),
};

const draft = (part: object = {}) => experience({ stage: 'DRAFT', publishedAt: null, permissions: can('canSave'), ...part });

const written = (verb: string, one: object | null, problems: object[] = []) => ({
  data: { [verb]: { __typename: 'ExperiencePayload', experience: one, problems } },
});

/** What an operation was last asked with. */
const last = (asked: Asked[], operation: string) => asked.findLast(({ name }) => name === operation)?.variables;

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('an experience is begun, its project found by title, and what is typed outlives the page', async () => {
  const { asked, router } = await open('/en/experiences/new', {
    ...portal,
    DraftExperience: () => written('draftExperience', draft()),
    ExperienceToEdit: () => node(draft()),
  });
  await screen.findByLabelText('Title');
  type('Title', 'Marking');
  await router.navigate({ to: '/$lang', params: { lang: 'en' } });
  await waitFor(() => expect(screen.queryByLabelText('Title')).toBeNull());
  await router.navigate({ to: '/$lang/experiences/new', params: { lang: 'en' } });
  expect(await screen.findByText(/Restored from this browser/)).toBeTruthy();
  fireEvent.click(await screen.findByLabelText('Disarmament'));
  fireEvent.click(await screen.findByLabelText('Covered State'));
  fireEvent.click(await screen.findByLabelText('A project'));
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/experiences/exp_1/edit'));
  expect(last(asked, 'DraftExperience')).toMatchObject({
    input: { language: 'en', title: 'Marking', themes: ['ddr'], places: ['sta_cov'], projectID: 'prj_1' },
  });
  expect(localStorage).toHaveLength(0);
});

test('an editor is told who publishes', async () => {
  await open('/en/experiences/exp_1/edit', { ...portal, ExperienceToEdit: () => node(draft()) });
  expect(await screen.findByText('The national point of contact of your State publishes it.')).toBeTruthy();
});

test('what the API finds wrong with publishing stands at its field', async () => {
  const problems = [{ __typename: 'Problem', field: 'learnt', key: 'learnt_missing', message: 'Say what was learnt.' }];
  await open('/en/experiences/exp_1/edit', {
    ...portal,
    Viewer: () => answers.viewer('FOCAL_POINT'),
    ExperienceToEdit: () => node(draft({ permissions: can('canSave', 'canPublish') })),
    PublishWrittenExperience: () => written('publishExperience', null, problems),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Publish the experience' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publish the experience' }));
  await waitFor(() => expect(screen.getByLabelText('What was learnt').getAttribute('aria-invalid')).toBe('true'));
});

test('two versions are chosen from field by field', async () => {
  const now = draft({ version: 5, title: 'Theirs', year: 2020 });
  const { asked } = await open('/en/experiences/exp_1/edit', {
    ...portal,
    ExperienceToEdit: () => node(draft()),
    SaveExperience: ({ version }) =>
      version === 3
        ? { ...written('saveExperience', now), error: refused('stale_version', 'saveExperience') }
        : written('saveExperience', { ...now, version: 6, title: 'Mine' }),
  });
  await screen.findByLabelText('Title');
  type('Title', 'Mine');
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  const two = within((await screen.findByRole('heading', { name: 'Two versions' })).closest('section')!);
  expect(two.getAllByRole('group')).toHaveLength(2);
  fireEvent.click(two.getByRole('button', { name: 'Go on with what is chosen' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Save the draft' }));
  expect(await screen.findByText('Everything is saved.')).toBeTruthy();
  expect(last(asked, 'SaveExperience')).toMatchObject({ version: 5, input: { title: 'Mine', year: 2020 } });
});

test('my experiences stand by stage; a permanent mission tells none', async () => {
  const list = () => answers.list('experiences', 'Experience', [draft({ id: 'exp_d', title: 'A draft' }), experience()]);
  const { asked } = await open('/en/experiences/mine', { ...portal, MyExperiences: list, Viewer: () => answers.viewer('MISSION') });
  await screen.findByRole('heading', { name: 'Drafts' });
  expect(screen.getByRole('link', { name: 'A draft' }).getAttribute('href')).toBe('/en/experiences/exp_d/edit');
  expect(screen.getByRole('heading', { name: 'Told to everybody' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Tell an experience' })).toBeNull();
  expect(last(asked, 'MyExperiences')).toMatchObject({ where: { stateID: 'sta_bdi' } });
});

test('the secretariat tells nothing', async () => {
  await open('/en/experiences/new', { Viewer: () => answers.viewer('SECRETARIAT') });
  expect(await screen.findByRole('heading', { name: 'Not for this role' })).toBeTruthy();
});
