package store

import (
	"context"

	"entraide/ent/db"
	"entraide/ent/db/donor"
)

// DonorOf is the profile by which an organisation is a donor; it is made if there is none. It is made when the first person
// comes to act for the donor, not when they begin to write: profiles are public, drafts are not. Of two that make it at
// once, one waits.
func (tx *Tx) DonorOf(ctx context.Context, organisation string) (string, error) {
	var name string
	if err := tx.SQL.QueryRowContext(ctx, "SELECT name FROM organisations WHERE id = $1 FOR UPDATE", organisation).Scan(&name); err != nil {
		return "", err
	}
	id, err := tx.Donor.Query().Where(donor.OrganisationID(organisation)).OnlyID(ctx)
	if !db.IsNotFound(err) {
		return id, err
	}
	made, err := tx.Donor.Create().SetOrganisationID(organisation).SetName(name).Save(ctx)
	if err != nil {
		return "", err
	}
	return made.ID, nil
}
