import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DraftNotice } from '../../app/DraftNotice';
import { WriteFailure } from '../../app/errors';
import { SaveBar } from '../../app/SaveBar';
import { useViewer } from '../../app/session';
import { useEditing } from '../../app/useEditing';
import { useLanguage } from '../../app/useLanguage';
import { Versions } from '../../app/Versions';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import type { ReplyFragment } from '../../gql/graphql';
import { Form, TextArea, TextField } from '../../ui/Form';
import { languages } from '../../ui/languages';
import { useSay } from '../../ui/Toast';
import { blank, fields, fromReply, order, toInput, type ReplyForm } from './replies';
import { NEW } from './search';

const SaveReply = graphql(`
  mutation SaveCannedReply($id: ID, $version: Int!, $name: String!, $texts: [TextInLanguageInput!]!) {
    saveCannedReply(id: $id, version: $version, name: $name, texts: $texts) {
      cannedReply {
        ...Reply
      }
      problems {
        field
        key
        message
      }
    }
  }
`);

// As much as the API takes.
const TEXT = 2000;

const read = (reply: ReplyFragment) => ({ value: fromReply(reply), version: reply.version });

/** The form of a canned reply, which must be there in all six languages. What is typed is kept until it is saved. */
export function EditReply({ reply }: { reply?: ReplyFragment }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const navigate = useNavigate();
  const say = useSay();
  const { send, pending, problems, error, reset } = useWrite(SaveReply);
  const [base] = useState(() => (reply ? read(reply) : { value: blank, version: 0 }));
  const { draft, form, change, save, two } = useEditing<ReplyForm, ReplyFragment>({
    place: { user: user.id, form: 'reply', row: reply?.id ?? NEW },
    base,
    read,
    onSave: async (sent, { version }) => {
      const { payload, stale } = await send({ id: reply?.id ?? null, version, ...toInput(sent) });
      return { saved: payload?.cannedReply, now: stale?.cannedReply };
    },
    onSaved: () => {
      say(t`The reply is saved.`);
      void navigate({ to: '/$lang/secretariat/replies', params: { lang } });
    },
    onSettled: reset,
  });
  if (two)
    return (
      <Versions
        two={two}
        fields={fields}
        say={(value, name) => value[name as keyof ReplyForm]}
        intro={
          <Trans>The reply was changed since you began. Nothing of yours is lost: choose for each field which version stands, then save.</Trans>
        }
      />
    );
  return (
    <section className="section" aria-labelledby="reply">
      <h2 id="reply">{reply ? <Trans>Change a reply</Trans> : <Trans>A new reply</Trans>}</h2>
      <DraftNotice draft={draft} />
      <Form problems={problems} pending={pending} onSubmit={() => void save()}>
        <WriteFailure error={error} />
        <TextField
          name="name"
          label={t`Name`}
          help={t`By which the secretariat finds it; nobody else reads it.`}
          value={form.name}
          onChange={(name) => change({ name })}
        />
        {order.map((language, index) => (
          <TextArea
            key={language}
            name={`texts.${index}.text`}
            label={<bdi lang={language}>{languages[language].name}</bdi>}
            most={TEXT}
            rows={4}
            value={form[language]}
            onChange={(text) => change({ [language]: text })}
          />
        ))}
        <SaveBar draft={draft} action={<Trans>Save the reply</Trans>}>
          <Link className="button" to="/$lang/secretariat/replies" params={{ lang }}>
            <Trans>Back to all replies</Trans>
          </Link>
        </SaveBar>
      </Form>
    </section>
  );
}
