import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { WriteFailure } from '../../app/errors';
import { rows, useReference } from '../../app/reference';
import { actsForOrganisation, actsForState, isOf, roleWords } from '../../app/roles';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import type { Language, Role } from '../../gql/graphql';
import { SearchBox, type Option } from '../../ui/Field';
import { byName } from '../../ui/find';
import { Form, Radios, SelectField, Submit, TextArea, TextField, type Problem } from '../../ui/Form';
import { languages } from '../../ui/languages';
import { useSay } from '../../ui/Toast';
import { usePaused } from '../../ui/usePaused';

const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation {
        id
        version
        stage
      }
      problems {
        field
        message
      }
    }
  }
`);

// Organisations may be thousands: those are offered whose name holds what is typed.
const OrganisationsDocument = graphql(`
  query Organisations($text: String) {
    organisations(first: 20, where: { nameContainsFold: $text }, orderBy: { field: NAME }) {
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

type Input = { email: string; name: string; role: Role | ''; stateID: string; organisationID: string; language: Language; note: string };

// A State is spoken for by those whom a paper of it names.
const needsPaper = (role: Role | '') => role === 'FOCAL_POINT' || role === 'MISSION';

/** Asks somebody to join. Who may offer which role the API says; the secretariat also says for whom. */
export function InviteForm() {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const viewer = useViewer();
  const say = useSay();
  const blank: Input = {
    email: '',
    name: '',
    role: viewer.invites.length === 1 ? viewer.invites[0]! : '',
    stateID: '',
    organisationID: '',
    language: lang,
    note: '',
  };
  const [open, setOpen] = useState(false);
  const [input, setInput] = useState(blank);
  const { send, pending, problems, error } = useWrite(InviteMember);
  const [missing, setMissing] = useState<Problem[]>([]);
  const { role } = input;
  const everywhere = isOf('secretariat', viewer.role);
  const [ofState, ofOrganisation] = [everywhere && role && actsForState(role), everywhere && role && actsForOrganisation(role)];
  const submit = async () => {
    setMissing(role ? [] : [{ field: 'role', message: t`Choose a role for the person you invite.` }]);
    if (!role) return;
    const { payload } = await send({
      input: {
        email: input.email.trim(),
        name: input.name.trim(),
        role,
        stateID: ofState ? input.stateID || null : null,
        organisationID: ofOrganisation ? input.organisationID || null : null,
        language: input.language,
        note: needsPaper(role) ? input.note.trim() : null,
      },
    });
    if (!payload) return;
    const { name } = input;
    say(t`The invitation is on its way to ${name}.`);
    setInput(blank);
    setOpen(false);
  };
  return (
    <details className="card disclosure" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Invite somebody</Trans>
      </summary>
      <Form problems={missing.length ? missing : problems} pending={pending} onSubmit={() => void submit()} label={t`Invite somebody`}>
        <WriteFailure error={error} />
        <TextField name="name" label={<Trans>Name</Trans>} value={input.name} onChange={(name) => setInput({ ...input, name })} />
        <TextField
          name="email"
          type="email"
          label={<Trans>E-mail address</Trans>}
          help={<Trans>The letter is sent there. Only the person who signs in with this address can accept.</Trans>}
          value={input.email}
          onChange={(email) => setInput({ ...input, email })}
        />
        {viewer.invites.length > 1 && (
          <Radios
            name="role"
            label={<Trans>Role</Trans>}
            value={role}
            options={viewer.invites.map((value) => ({ value, label: i18n._(roleWords[value]) }))}
            onChange={(value) => setInput({ ...input, role: value as Role })}
          />
        )}
        {ofState && <StateChoice value={input.stateID} onChange={(stateID) => setInput({ ...input, stateID })} />}
        {ofOrganisation && (
          <OrganisationChoice value={input.organisationID} onChange={(organisationID) => setInput({ ...input, organisationID })} />
        )}
        <SelectField
          name="language"
          label={<Trans>Language of the letter</Trans>}
          value={input.language}
          options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
          onChange={(language) => setInput({ ...input, language: language as Language })}
        />
        {needsPaper(role) && (
          <TextArea
            name="note"
            label={<Trans>The paper it rests on</Trans>}
            help={<Trans>The note verbale by which the State names the person, with its number and date.</Trans>}
            rows={2}
            value={input.note}
            onChange={(note) => setInput({ ...input, note })}
          />
        )}
        {role === 'FOCAL_POINT' && (
          <p className="note">
            <Trans>
              A State has one national point of contact. When the invitation is accepted, open files pass on and the access
              of the present one ends.
            </Trans>
          </p>
        )}
        <Submit>
          <Trans>Send the invitation</Trans>
        </Submit>
      </Form>
    </details>
  );
}

function StateChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { reference } = useReference();
  const states = useMemo(() => (reference?.states ?? []).toSorted(byName(lang, ({ name }) => name)), [reference, lang]);
  return (
    <SelectField
      name="stateID"
      label={<Trans>For the State</Trans>}
      empty={t`Choose a State`}
      value={value}
      options={states.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}

function OrganisationChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<Option>();
  const text = usePaused(typed.trim());
  const [{ data, fetching }] = useQuery({ query: OrganisationsDocument, variables: { text: text || null } });
  const found = (data ? rows(data.organisations) : []).map(({ id, name }) => ({ value: id, label: name }));
  // What is chosen stays in sight, whatever is looked for next.
  const options = chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <>
      <SearchBox label={t`Find an organisation by its name`} value={typed} onChange={setTyped} />
      <Radios
        name="organisationID"
        label={<Trans>For the organisation</Trans>}
        help={
          data?.organisations.pageInfo.hasNextPage ? (
            <Trans>There are more: type a part of the name.</Trans>
          ) : (
            !found.length && !fetching && <Trans>Nothing in the list matches.</Trans>
          )
        }
        value={value}
        options={options}
        onChange={(id) => {
          choose(options.find((one) => one.value === id));
          onChange(id);
        }}
      />
    </>
  );
}
