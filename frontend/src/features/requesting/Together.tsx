import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { WriteFailure } from '../../app/errors';
import { concurrenceWords } from '../../app/needWords';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { NeedToEditFragment } from '../../gql/graphql';
import { Choices } from '../../ui/Choices';
import { byName } from '../../ui/find';
import { Checks, Form, Group, SelectField, Shares, Submit, type Share } from '../../ui/Form';
import type { Language } from '../../ui/languages';
import { Tag } from '../../ui/Tag';
import { useSay } from '../../ui/Toast';
import { AskConcurrence } from './queries';

/** The States that ask together: naming them, and asking those that have not concurred yet. */
export function Together({ need, lang }: { need: NeedToEditFragment; lang: Language }) {
  const { t, i18n } = useLingui();
  const { reference } = useReference();
  const nameOf = (id: string) => reference?.states.find((state) => state.id === id)?.name ?? '…';
  const states = need.states ?? [];
  if (!need.permissions.canAskConcurrence) return null;
  return (
    <details className="card step">
      <summary>
        <h2>{t`Several States that ask together`}</h2>
      </summary>
      <p className="help">
        <Trans>
          Each State that you name is asked whether it concurs, and is named only once it does. Where the States declare shares, the
          cost is counted for each; otherwise it stands in the region as a whole.
        </Trans>
      </p>
      <ul className="askers">
        {states.map(({ id, stateID, concurrence }) => (
          <li key={id}>
            {nameOf(stateID)} <Tag tone={concurrence === 'CONCURRED' ? 'ok' : 'plain'}>{i18n._(concurrenceWords[concurrence])}</Tag>
          </li>
        ))}
      </ul>
      <Ask key={need.version} need={need} lang={lang} />
    </details>
  );
}

function Ask({ need, lang }: { need: NeedToEditFragment; lang: Language }) {
  const { t } = useLingui();
  const page = useLanguage();
  const say = useSay();
  const { reference } = useReference();
  const { send, pending, problems, error } = useWrite(AskConcurrence);
  const [states, setStates] = useState<Share[]>(() => begun(need));
  const [shared, setShared] = useState(() => states.some(({ percentage }) => percentage));
  const [region, setRegion] = useState(need.regionID ?? '');
  const options = useMemo(
    () => (reference?.states ?? []).map(({ id, name }) => ({ value: id, label: name })).toSorted(byName(page, ({ label }) => label)),
    [reference, page],
  );
  const submit = async () => {
    const { payload } = await send({
      id: need.id,
      version: need.version,
      states: states.map(({ of, percentage }) => ({ stateID: of, percentage: shared ? percentage : null })),
      regionID: shared ? null : region || null,
      lang,
    });
    if (payload) say(t`The States are asked.`);
  };
  return (
    <Form label={t`Several States that ask together`} problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <Checks
        name="shared"
        label={t`Shares`}
        value={shared ? ['shared'] : []}
        options={[{ value: 'shared', label: t`The States declare shares of the cost` }]}
        onChange={(value) => setShared(value.length > 0)}
      />
      {shared ? (
        <Shares
          name="states"
          of="stateID"
          called={t`State`}
          label={t`States`}
          options={options}
          value={states}
          add={t`Add a State`}
          onChange={setStates}
        />
      ) : (
        <>
          <Group name="states" label={t`States`}>
            <Choices
              label={t`States`}
              none={t`none chosen`}
              options={options}
              chosen={states.map(({ of }) => of)}
              onChange={(chosen) => setStates(chosen.map((of) => states.find((one) => one.of === of) ?? { of, percentage: '' }))}
            />
          </Group>
          <SelectField
            name="regionID"
            label={t`Region in which the cost stands`}
            optional
            empty={t`No region`}
            value={region}
            options={(reference?.regions ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setRegion}
          />
        </>
      )}
      <Submit>
        <Trans>Ask the States</Trans>
      </Submit>
    </Form>
  );
}

/** The States named so far; at first the one that asks. */
function begun(need: NeedToEditFragment): Share[] {
  const states = (need.states ?? []).map(({ stateID, percentage }) => ({ of: stateID, percentage: percentage ?? '' }));
  return states.length || !need.stateID ? states : [{ of: need.stateID, percentage: '' }];
}
