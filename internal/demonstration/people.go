package demonstration

import (
	"context"
	"database/sql"
	"fmt"

	"entraide/ent/db/membership"
	organisations "entraide/ent/db/organisation"
	"entraide/ent/db/user"
	"entraide/internal/access"
	"entraide/internal/personas"
	"entraide/internal/store"
)

// People gives the personas their accounts, each with one membership, their organisations, and what they have begun: needs,
// offers, experiences and projects. What is there stays as it is: whose access ended in a walk through the portals does not get it back by a restart.
func People(ctx context.Context, pool *sql.DB) error {
	err := store.Write(ctx, pool, func(tx *store.Tx) error {
		// two servers that start at once do not both make them
		if _, err := tx.SQL.ExecContext(ctx, "LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE"); err != nil {
			return err
		}
		for _, p := range personas.All {
			if p.Role == access.Public {
				continue
			}
			if err := settle(ctx, tx, p); err != nil {
				return fmt.Errorf("persona %s: %w", p.Key, err)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := begin(ctx, pool); err != nil {
		return err
	}
	if err := show(ctx, pool); err != nil {
		return err
	}
	return propose(ctx, pool)
}

// The ids of what is made here are fixed: by them it is known again.
const demonstrationDonor = "dnr_demonstration"

func userOf(p personas.Persona) string       { return "usr_demonstration_" + p.Key }
func membershipOf(p personas.Persona) string { return "mbr_demonstration_" + p.Key }

// partyOf is the State or the organisation that a persona acts for.
func partyOf(p personas.Persona) (state, organisation *string) {
	switch {
	case p.State != "":
		return &p.State, nil
	case p.Organisation != nil:
		return nil, &p.Organisation.ID
	}
	return nil, nil
}

// settle makes the account of a persona, with what it acts for. The account waits for who proves to hold its address.
func settle(ctx context.Context, tx *store.Tx, p personas.Persona) error {
	id := userOf(p)
	if known, err := tx.User.Query().Where(user.ID(id)).Exist(ctx); err != nil || known {
		return err
	}
	if err := tx.User.Create().SetID(id).SetName(p.Name).SetEmail(p.Email).SetLanguage(user.Language(p.Language)).Exec(ctx); err != nil {
		return err
	}
	if p.Organisation != nil {
		if err := establish(ctx, tx, p.Organisation); err != nil {
			return err
		}
	}
	state, organisation := partyOf(p)
	return tx.Membership.Create().SetID(membershipOf(p)).SetUserID(id).SetRole(membership.Role(p.Role)).
		SetNillableStateID(state).SetNillableOrganisationID(organisation).Exec(ctx)
}

// establish makes an organisation that is not there.
func establish(ctx context.Context, tx *store.Tx, o *personas.Organisation) error {
	if known, err := tx.Organisation.Query().Where(organisations.ID(o.ID)).Exist(ctx); err != nil || known {
		return err
	}
	name := o.Names()["en"]
	if err := tx.Organisation.Create().SetID(o.ID).SetName(name).SetKind(organisations.Kind(o.Kind)).Exec(ctx); err != nil || !o.IsDonor {
		return err
	}
	return tx.Donor.Create().SetID(demonstrationDonor).SetOrganisationID(o.ID).SetName(name).Exec(ctx)
}
