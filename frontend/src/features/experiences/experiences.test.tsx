import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseQuery, writeQuery } from '../../app/address';
import * as answers from '../../routes/answers.test-data';
import { open } from '../../routes/open.test-data';
import { can, comment, experience, node } from './experience.test-data';
import { readExperiencesSearch } from './search';
import { toWhere } from './where';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});

test('every filter of the address reaches the API; only what is published is asked for', () => {
  const query = '?theme=ddr&state=BDI&year=2024';
  const search = readExperiencesSearch(parseQuery(query));
  expect(writeQuery(search)).toBe(query);
  expect(toWhere(search)).toEqual({ stage: 'PUBLISHED', hasThemesWith: [{ code: 'ddr' }], hasPlacesWith: [{ iso3: 'BDI' }], year: 2024 });
  expect(toWhere(readExperiencesSearch({ theme: '../x', year: 'soon' }))).toEqual({ stage: 'PUBLISHED' });
});

test('the list says who tells what, made where and when', async () => {
  const { router } = await open('/en/experiences', { Experiences: () => answers.list('experiences', 'Experience', [experience()]) });
  const row = await screen.findByRole('row', { name: /^Marking in two years/ });
  expect(row.textContent).toBe('Marking in two yearsBurundiBurundiDisarmament2024');
  fireEvent.change(screen.getByLabelText('Theme'), { target: { value: 'ddr' } });
  await waitFor(() => expect(router.state.location.searchStr).toBe('?theme=ddr'));
});

test('visitors read all of it and its comments, and sign in to comment', async () => {
  await open('/en/experiences/exp_1', { Experience: () => node(experience({}, comment())) });
  expect((await screen.findByRole('heading', { name: 'What was learnt' })).closest('section')?.textContent).toContain('Train first.');
  const said = within(screen.getByRole('heading', { name: 'What others say to it' }).closest('section')!);
  expect(said.getByText('How many operators?').closest('li')?.textContent).toContain('A partner, 1 March 2026');
  expect(said.getByRole('link', { name: 'Sign in to comment' }).getAttribute('href')).toContain('/en/sign-in?to=');
  expect(said.queryByRole('button')).toBeNull();
});

test('a comment is sent in its language, and stands there once it is said', async () => {
  let said = false;
  const { asked } = await open('/en/experiences/exp_1', {
    Viewer: () => answers.viewer('PARTNER'),
    Experience: () => node(experience({ permissions: can('canComment') }, ...(said ? [comment()] : []))),
    CommentExperience: ({ text }) => {
      said = !!text;
      const problem = { __typename: 'Problem', field: 'text', key: 'text_missing', message: 'Say something.' };
      const payload = { __typename: 'CommentPayload', comment: text ? comment() : null, problems: text ? [] : [problem] };
      return { data: { commentExperience: payload } };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Comment' }));
  await waitFor(() => expect(screen.getByLabelText('Your comment').getAttribute('aria-invalid')).toBe('true'));
  fireEvent.change(screen.getByLabelText('Your comment'), { target: { value: ' How many operators? ' } });
  fireEvent.change(screen.getByLabelText('Language in which you write'), { target: { value: 'fr' } });
  fireEvent.click(screen.getByRole('button', { name: 'Comment' }));
  expect(await screen.findByText('How many operators?', { ignore: 'textarea' })).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText('Your comment')).toHaveProperty('value', ''));
  const sent = asked.findLast(({ name }) => name === 'CommentExperience');
  expect(sent?.variables).toMatchObject({ id: 'exp_1', text: 'How many operators?', language: 'fr' });
  expect(sent?.key).toBeTruthy();
});

test('a comment is taken away by whoever may, on a second press', async () => {
  const { asked } = await open('/en/experiences/exp_1', {
    Viewer: () => answers.viewer('PARTNER'),
    Experience: () => node(experience({}, comment({}, 'canRemove'), comment({ id: 'cmt_2', text: 'Another one.' }))),
    RemoveComment: () => ({ data: { removeComment: { __typename: 'CommentPayload', comment: comment({ version: 2, stage: 'REMOVED' }), problems: [] } } }),
  });
  const buttons = await screen.findAllByRole('button', { name: 'Remove the comment' });
  expect(buttons).toHaveLength(1);
  fireEvent.click(buttons[0]!);
  expect(asked.some(({ name }) => name === 'RemoveComment')).toBe(false);
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove the comment' }));
  expect(await screen.findByText('The comment is removed.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'RemoveComment')?.variables).toMatchObject({ id: 'cmt_1', version: 1 });
});

test('its own side can do what the API says, and nothing else', async () => {
  await open('/en/experiences/exp_1', {
    Viewer: () => answers.viewer('FOCAL_POINT'),
    Experience: () => node(experience({ stage: 'DRAFT', publishedAt: null, permissions: can('canSave', 'canPublish', 'canDiscard') })),
  });
  const part = within(await screen.findByRole('region', { name: 'What you can do' }));
  expect(part.getAllByRole('button').map((one) => one.textContent)).toEqual(['Publish the experience', 'Discard the draft']);
  expect(screen.getByRole('link', { name: 'Edit' }).getAttribute('href')).toBe('/en/experiences/exp_1/edit');
  expect(screen.queryByRole('heading', { name: 'What others say to it' })).toBeNull();
});

test('no experience and one that may not be seen read the same', async () => {
  await open('/en/experiences/exp_hidden', { Experience: () => node(null) });
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
});
