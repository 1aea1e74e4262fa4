import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Confirm } from '../../../app/Confirm';
import { WriteFailure } from '../../../app/errors';
import { useLanguage } from '../../../app/useLanguage';
import { useWrite } from '../../../app/write';
import { graphql } from '../../../gql';
import type { CommentSaidFragment } from '../../../gql/graphql';
import { Form, SelectField, Submit, TextArea } from '../../../ui/Form';
import { isLanguage, languages } from '../../../ui/languages';
import { useSay } from '../../../ui/Toast';

const CommentExperience = graphql(`
  mutation CommentExperience($id: ID!, $text: String!, $language: Language!, $lang: Language!) {
    commentExperience(id: $id, text: $text, language: $language) {
      comment {
        ...CommentSaid
      }
      problems {
        field
        key
        message
      }
    }
  }
`);

const RemoveComment = graphql(`
  mutation RemoveComment($id: ID!, $version: Int!, $lang: Language!) {
    removeComment(id: $id, version: $version) {
      comment {
        ...CommentSaid
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
const MOST = 2000;

/** Where the viewer's party says something to an experience. */
export function Say({ experience, onSaid }: { experience: string; onSaid: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState(lang);
  const { send, pending, problems, error } = useWrite(CommentExperience);
  const submit = async () => {
    const { payload } = await send({ id: experience, text: text.trim(), language, lang });
    if (!payload) return;
    setText('');
    say(t`Your comment is there.`);
    onSaid();
  };
  return (
    <div className="screen-only section">
      <Form label={t`Comment`} problems={problems} pending={pending} onSubmit={() => void submit()}>
        <WriteFailure error={error} />
        <TextArea
          name="text"
          label={t`Your comment`}
          help={t`Everybody can read it. The name of your State or organisation stands with it, yours does not.`}
          most={MOST}
          rows={3}
          value={text}
          onChange={setText}
        />
        <SelectField
          name="language"
          label={t`Language in which you write`}
          value={language}
          options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
          onChange={(value) => isLanguage(value) && setLanguage(value)}
        />
        <Submit>
          <Trans>Comment</Trans>
        </Submit>
      </Form>
    </div>
  );
}

/** Takes a comment away, by whoever may. */
export function Remove({ comment, by, onRemoved }: { comment: CommentSaidFragment; by: string; onRemoved: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <div className="actions">
      <Confirm
        opener={<Trans>Remove the comment</Trans>}
        title={<Trans>Remove the comment</Trans>}
        action={<Trans>Remove the comment</Trans>}
        said={t`The comment is removed.`}
        document={RemoveComment}
        variables={() => ({ id: comment.id, version: comment.version, lang })}
        onDone={onRemoved}
      >
        <p>
          <Trans>
            The comment of <bdi>{by}</bdi> is shown to nobody any more, but for the secretariat.
          </Trans>
        </p>
      </Confirm>
    </div>
  );
}
