import { Trans, useLingui } from '@lingui/react/macro';
import { partnerRoles, partnerWords } from '../../app/projectWords';
import type { ParticipationRole } from '../../gql/graphql';
import { Group, SelectField, Wrong } from '../../ui/Form';
import { Finder } from './Finder';
import type { StepProps } from './Steps';
import { useOrganisations } from './useFound';

/** The organisations that take part, each with what it does. One may do several things. */
export function Partners({ form, onChange, nameOf }: StepProps) {
  const { t, i18n } = useLingui();
  const { partners } = form;
  const change = (index: number, role: ParticipationRole) => onChange({ partners: partners.map((one, i) => (i === index ? { ...one, role } : one)) });
  // An organisation that is added once more is added with the first thing that it does not do yet.
  const free = (id: string) => partnerRoles.find((role) => !partners.some((one) => one.of === id && one.role === role));
  return (
    <Group name="partners" label={t`Participating organisations`}>
      <ul className="chosen">
        {partners.map(({ of, role }, index) => {
          const name = nameOf(of);
          return (
            <li key={`${of} ${role}`}>
              <SelectField
                name={`partners.${index}.role`}
                label={<bdi>{name}</bdi>}
                value={role}
                options={partnerRoles
                  .filter((other) => other === role || !partners.some((one) => one.of === of && one.role === other))
                  .map((value) => ({ value, label: i18n._(partnerWords[value]) }))}
                onChange={(value) => change(index, value as ParticipationRole)}
              />
              <button
                type="button"
                className="link"
                aria-label={t`Remove ${name}`}
                onClick={() => onChange({ partners: partners.filter((_, i) => i !== index) })}
              >
                <Trans>Remove</Trans>
              </button>
              <Wrong name={`partners.${index}.organisationID`} />
            </li>
          );
        })}
      </ul>
      <Finder
        label={t`Find an organisation`}
        hint={t`A part of its name`}
        use={useFound}
        taken={(id) => !free(id)}
        none={<Trans>No organisation has this in its name. The secretariat can add it: write to it.</Trans>}
        onAdd={({ id }) => onChange({ partners: [...partners, { of: id, role: free(id)! }] })}
      />
    </Group>
  );
}

function useFound(text: string) {
  const { organisations, ...rest } = useOrganisations(text);
  return { ...rest, found: organisations?.map(({ id, name }) => ({ id, name, words: <bdi>{name}</bdi> })) };
}
