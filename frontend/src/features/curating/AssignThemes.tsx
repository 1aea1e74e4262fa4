import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WriteFailure } from '../../app/errors';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import type { SuggestedProjectFragment } from '../../gql/graphql';
import { units, written } from '../../ui/decimal';
import { Dialog } from '../../ui/Dialog';
import { Form, Shares, Submit } from '../../ui/Form';
import { ShareTools } from '../../ui/ShareTools';
import { useSay } from '../../ui/Toast';

const AssignThemesDocument = graphql(`
  mutation AssignThemes($id: ID!, $version: Int!, $themes: [ThemeShareInput!]!, $lang: Language!) {
    assignThemes(id: $id, version: $version, themes: $themes) {
      project {
        ...SuggestedProject
      }
      problems {
        field
        key
        message
      }
    }
  }
`);

/** Other themes in place of those that were suggested. */
export function AssignThemes({ project }: { project: SuggestedProjectFragment }) {
  const { t } = useLingui();
  return (
    <Dialog
      opener={
        <>
          <Trans>Assign others</Trans>
          <span className="hidden">: {project.title}</span>
        </>
      }
      title={t`Assign themes`}
    >
      {(close) => <Choose project={project} close={close} />}
    </Dialog>
  );
}

function Choose({ project, close }: { project: SuggestedProjectFragment; close: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const { reference } = useReference();
  const [shares, setShares] = useState(() =>
    (project.themes ?? []).map(({ theme, percentage }) => ({ of: theme.code, percentage: written(units(percentage)) })),
  );
  const { send, pending, problems, error, stale } = useWrite(AssignThemesDocument);
  const submit = async () => {
    const version = stale?.project?.version ?? project.version;
    const { payload } = await send({ id: project.id, version, themes: shares.map(({ of, percentage }) => ({ theme: of, percentage })), lang });
    if (!payload) return;
    close();
    say(t`The themes are assigned, and confirmed.`);
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <p>
        <bdi>{project.title}</bdi>
      </p>
      <div>
        <Shares
          name="themes"
          label={t`Themes`}
          help={t`All its themes, each with its share of the money: together 100 percent.`}
          of="theme"
          called={t`Theme`}
          options={(reference?.themes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          value={shares}
          add={t`Add a theme`}
          onChange={setShares}
        />
        <ShareTools shares={shares} onChange={setShares} />
      </div>
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Assign and confirm</Trans>
      </Submit>
    </Form>
  );
}
