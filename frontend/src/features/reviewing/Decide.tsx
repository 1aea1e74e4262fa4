import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { ApiFailure, codeOf, WriteFailure } from '../../app/errors';
import { rows } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { ReviewedProjectFragment, ReviewedVersionFragment } from '../../gql/graphql';
import { Dialog } from '../../ui/Dialog';
import { Form, SelectField, Submit, TextArea } from '../../ui/Form';
import { isLanguage, languages } from '../../ui/languages';
import { allOf } from '../../ui/lists';
import { useSay } from '../../ui/Toast';
import { AcceptChange, AcceptProject, RepliesDocument, ReturnChange, ReturnProject } from './queries';

type Deciding = {
  version: ReviewedVersionFragment;
  /** Somebody else decided first, or the project changed: the page shows how it stands now. */
  onLate: (error: CombinedError) => void;
  onDone: () => void;
};

/** The decision on a version: it is accepted, or returned with reasons. Each says what it leads to first. */
export function Decide(props: Deciding) {
  const { t } = useLingui();
  const { kind, project } = props.version;
  const { canAccept, canReturn, canDecideChange } = project.permissions;
  const isChange = kind === 'CHANGE';
  const [mayAccept, mayReturn] = isChange ? [canDecideChange, canDecideChange] : [canAccept, canReturn];
  if (!mayAccept && !mayReturn) return null;
  return (
    <section className="card" aria-labelledby="decide">
      <h2 id="decide">
        <Trans>Your decision</Trans>
      </h2>
      <div className="actions">
        {mayAccept && (
          <Dialog opener={t`Accept`} title={isChange ? t`Accept the change` : t`Accept the proposal`} look="button button-main">
            {(close) => <Accept {...props} close={close} />}
          </Dialog>
        )}
        {mayReturn && (
          <Dialog opener={t`Return with reasons`} title={t`Return with reasons`}>
            {(close) => <Return {...props} close={close} />}
          </Dialog>
        )}
      </div>
    </section>
  );
}

type Steps = Deciding & { close: () => void };

/** Whether what was decided came too late: what the page shows is no longer how it stands. */
const isLate = (error: CombinedError | undefined): error is CombinedError =>
  !!error && ['conflict', 'stale_version'].includes(String(codeOf(error)));

function Accept({ version: { kind, project }, close, onLate, onDone }: Steps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const isChange = kind === 'CHANGE';
  const { send, pending, problems, error } = useWrite(isChange ? AcceptChange : AcceptProject);
  const submit = async () => {
    const { payload, error: refused } = await send({ id: project.id, version: project.version, lang });
    if (isLate(refused)) {
      close();
      onLate(refused);
    }
    if (!payload) return;
    close();
    say(isChange ? t`The change is made.` : t`The proposal is accepted.`);
    onDone();
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      {isChange ? (
        <p>
          <Trans>The project is published as the change says, from now on. No State is asked anew.</Trans>
        </p>
      ) : (
        <Asked project={project} />
      )}
      <Submit beside={<Cancel close={close} />}>
        <Trans>Accept</Trans>
      </Submit>
    </Form>
  );
}

const namesOf = (those: Array<{ name: string }>) => those.map(({ name }) => name);

/** Which States acceptance asks, and which it only tells; what a State answered before stays. */
function Asked({ project: { recipients, consents, stateID } }: { project: ReviewedProjectFragment }) {
  const { t } = useLingui();
  const answered = new Set((consents ?? []).map(({ state }) => state.id));
  const open = (recipients ?? []).flatMap(({ state, hasActivity }) => (state && !answered.has(state.id) ? [{ ...state, hasActivity }] : []));
  const [asked, told] = [true, false].map((activity) => namesOf(open.filter(({ id, hasActivity }) => id !== stateID && hasActivity === activity)));
  return (
    <>
      <Named names={asked} label={t`Asked for their consent, within 20 working days:`} />
      <Named names={told} label={t`Told only, for there is no activity in the country:`} />
      <Named names={namesOf(open.filter(({ id }) => id === stateID))} label={t`Consents by having proposed it:`} />
      <Named names={(consents ?? []).map(({ state }) => state.name)} label={t`Answered before, and not asked again:`} />
      {asked?.length ? (
        <p>
          <Trans>It is published once all of them have consented. Silence is never taken for consent.</Trans>
        </p>
      ) : (
        <p>
          <Trans>No State need be asked: it is published at once, unless a State that was asked before has not answered yet.</Trans>
        </p>
      )}
    </>
  );
}

function Named({ names, label }: { names: string[] | undefined; label: ReactNode }) {
  const lang = useLanguage();
  if (!names?.length) return null;
  return (
    <p>
      {label} <strong>{allOf(lang, names)}</strong>
    </p>
  );
}

// As much as the API takes.
const REASONS = 2000;

function Return({ version: { kind, differences, project }, close, onLate, onDone }: Steps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const [reasons, setReasons] = useState('');
  const [replyID, setReply] = useState('');
  const [{ data, error: unread }, retry] = useQuery({ query: RepliesDocument });
  const replies = data ? rows(data.cannedReplies) : [];
  const chosen = replies.find(({ id }) => id === replyID);
  const { send, pending, problems, error } = useWrite(kind === 'CHANGE' ? ReturnChange : ReturnProject);
  const submit = async () => {
    const input = { reasons: reasons.trim() || null, replyID: replyID || null };
    const { payload, error: refused } = await send({ id: project.id, version: project.version, ...input, lang });
    if (isLate(refused)) {
      close();
      onLate(refused);
    }
    if (!payload) return;
    close();
    say(t`It is returned, with the reasons.`);
    onDone();
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <p>
        <Trans>Who proposed it is told why, mends it and submits it again. Nothing is published.</Trans>
      </p>
      {unread && <ApiFailure error={unread} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      <SelectField
        name="replyID"
        label={t`Canned reply`}
        optional
        empty={t`None`}
        value={replyID}
        options={replies.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setReply}
      />
      {chosen && <Preview texts={chosen.texts} first={ownLanguage(differences.map(({ field }) => field)) ?? project.titleLanguage ?? lang} />}
      <TextArea
        name="reasons"
        label={t`In your own words`}
        help={replyID ? t`It stands below the canned reply, as you write it.` : t`Say what is to be mended, and how.`}
        optional={!!replyID}
        most={REASONS}
        rows={5}
        value={reasons}
        onChange={setReasons}
      />
      <Submit beside={<Cancel close={close} />}>
        <Trans>Return it</Trans>
      </Submit>
    </Form>
  );
}

/** The language in which a proposal was written: that of its title, or of another text. */
function ownLanguage(paths: string[]): string | undefined {
  const texts = paths.toSorted((a, b) => Number(b.startsWith('title.')) - Number(a.startsWith('title.')));
  return texts.map((path) => path.split('.').at(-1)).find(isLanguage);
}

/** The reply as it is read: whoever reads it does so in their own language; first shown is that of the proposal. */
function Preview({ texts, first }: { texts: Array<{ language: string; text: string }>; first: string }) {
  const { t } = useLingui();
  const [language, setLanguage] = useState(first);
  const text = texts.find((one) => one.language === language)?.text;
  return (
    <>
      <SelectField
        name="preview"
        label={t`Read it in`}
        help={t`It is there in six languages; everybody reads it in their own.`}
        value={language}
        options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        onChange={setLanguage}
      />
      <blockquote className="said preview" lang={language} dir={isLanguage(language) ? languages[language].dir : undefined}>
        {text}
      </blockquote>
    </>
  );
}

function Cancel({ close }: { close: () => void }) {
  return (
    <button type="button" className="button" onClick={close}>
      <Trans>Cancel</Trans>
    </button>
  );
}
