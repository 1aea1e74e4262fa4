package main

import (
	"context"
	"fmt"

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
	owner, err := joining.MemberByAddress(ctx, s.DB, c.User, access.Role(c.Role))
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
	outcome, err := joining.CreateKey(ctx, s.DB, store.NewBy(owner, "command"), in)
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
