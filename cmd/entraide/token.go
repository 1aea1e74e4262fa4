package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/membership"
	"entraide/ent/db/user"
	"entraide/internal/access"
	"entraide/internal/joining"
	"entraide/internal/store"
)

type tokenCommand struct {
	Create tokenCreateCommand `cmd:"" help:"Make an API key for a user, in one of their roles."`
}

type tokenCreateCommand struct {
	database
	User  string   `required:"" help:"The user, by address."`
	Role  string   `required:"" help:"The role in which the key acts."`
	Name  string   `default:"made on the command line" help:"What it is for."`
	Scope []string `help:"What it may do, such as READ or WRITE_NEEDS; everything that the role can by default."`
	Days  int      `default:"90" help:"In how many days it ceases to be good."`
}

// Run makes an API key as its owner could in their account, and prints it, this once.
func (c *tokenCreateCommand) Run(ctx context.Context, to *console) error {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	owner, err := memberOf(ctx, s, c.User, access.Role(c.Role))
	if err != nil {
		return err
	}
	in := joining.KeyInput{Name: c.Name, Days: c.Days, Scopes: access.ScopesFor(owner.Role)}
	if len(c.Scope) > 0 {
		in.Scopes = nil
		for _, x := range c.Scope {
			in.Scopes = append(in.Scopes, access.Scope(x))
		}
	}
	outcome, err := joining.CreateKey(ctx, s.DB, store.By{Viewer: owner, At: time.Now().UTC().Truncate(time.Microsecond), Request: "command"}, in)
	if err != nil {
		return err
	}
	if len(outcome.Problems) > 0 {
		told(to, outcome.Problems)
		return exit(1)
	}
	fmt.Fprintln(to.out, outcome.Secret)
	return nil
}

// memberOf is a user in one of their roles.
func memberOf(ctx context.Context, s *store.Store, address string, role access.Role) (v access.Viewer, err error) {
	err = store.Write(ctx, s.DB, func(tx *store.Tx) error {
		m, err := tx.Membership.Query().Where(membership.RoleEQ(membership.Role(role)), membership.StageEQ(membership.StageACTIVE),
			membership.HasUserWith(user.Email(address), user.StageEQ(user.StageACTIVE))).Order(db.Asc(membership.FieldCreatedAt)).First(ctx)
		if db.IsNotFound(err) {
			return errors.New(address + " has no account in the role " + string(role) + ": invite them first, by `entraide invite`")
		} else if err != nil {
			return err
		}
		v = access.Viewer{Role: role, User: m.UserID, Membership: m.ID}
		if m.StateID != nil {
			v.States = []string{*m.StateID}
		}
		if m.OrganisationID != nil {
			v.Organisations = []string{*m.OrganisationID}
		}
		return nil
	})
	return v, err
}
