import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { WriteFailure } from '../../app/errors';
import { rows } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import { Dialog } from '../../ui/Dialog';
import { SearchBox, type Option } from '../../ui/Field';
import { Form, Radios, Submit } from '../../ui/Form';
import { useSay } from '../../ui/Toast';
import { usePaused } from '../../ui/usePaused';
import { Suggest } from './matches';

const FindOrganisations = graphql(`
  query OrganisationsToMatch($text: String!) {
    organisations(first: 10, where: { nameContainsFold: $text, mergedIntoIDIsNil: true }, orderBy: { field: NAME }) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** Two organisations, found by name, that no rule found to be one. */
export function SuggestTwo() {
  const { t } = useLingui();
  return (
    <Dialog opener={t`Suggest two by hand`} title={t`Two organisations that may be one`}>
      {(close) => <Choose close={close} />}
    </Dialog>
  );
}

function Choose({ close }: { close: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const [fromID, setFrom] = useState('');
  const [intoID, setInto] = useState('');
  const { send, pending, problems, error } = useWrite(Suggest);
  const submit = async () => {
    const { payload } = await send({ fromID, intoID, lang });
    if (!payload) return;
    close();
    say(t`They now wait for a decision.`);
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <Found name="fromID" label={t`The one`} value={fromID} onChange={setFrom} />
      <Found name="intoID" label={t`The other`} value={intoID} onChange={setInto} />
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Suggest</Trans>
      </Submit>
    </Form>
  );
}

function Found({ name, label, value, onChange }: { name: string; label: string; value: string; onChange: (id: string) => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<Option>();
  const text = usePaused(typed.trim());
  const [{ data, error }] = useQuery({ query: FindOrganisations, variables: { text }, pause: !text });
  const kept = useKept(data?.organisations, error);
  const found = kept && text ? rows(kept).map((one) => ({ value: one.id, label: one.name })) : [];
  // What is chosen stays in sight, whatever is looked for next.
  const options = chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found;
  const help = !text ? t`Type a part of the name.` : kept && !found.length ? t`Nothing in the list matches.` : '';
  return (
    <div className="side-by-side">
      <SearchBox label={t`${label}: find by name`} value={typed} onChange={setTyped} />
      <Radios
        name={name}
        label={label}
        help={kept?.pageInfo.hasNextPage && text ? t`There are more: type a part of the name.` : help}
        value={value}
        options={options.map((one) => ({ ...one, label: <bdi>{one.label}</bdi> }))}
        onChange={(id) => {
          choose(options.find((one) => one.value === id));
          onChange(id);
        }}
      />
    </div>
  );
}
