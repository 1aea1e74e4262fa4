package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/joining"
	"entraide/internal/reference"
	"entraide/internal/store"
	"entraide/internal/wording"
)

type inviteCommand struct {
	database
	PublicURL    string `env:"PUBLIC_URL" default:"http://127.0.0.1:8080" help:"The site's own address, for the link."`
	Email        string `required:"" help:"Address of the person; only who proves to hold it can accept."`
	Name         string `required:"" help:"Name of the person."`
	Role         string `required:"" help:"The role that is offered, such as ADMIN or FOCAL_POINT."`
	State        string `help:"The State to act for, by its ISO 3166 alpha-3 code; for roles that act for one."`
	Organisation string `help:"The organisation to act for, by its id; for roles that act for one."`
	Language     string `default:"en" enum:"ar,en,es,fr,ru,zh" help:"Language of the letter."`
	Note         string `help:"The note verbale or other paper that it rests on."`
}

// Run invites somebody as the program itself: the first administrator has nobody else to do so. The link is printed, and
// goes out by mail as well where mail goes out.
func (c *inviteCommand) Run(ctx context.Context, to *console) error {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	in := joining.InviteInput{Email: c.Email, Name: c.Name, Role: access.Role(c.Role), Language: c.Language, Note: c.Note}
	if c.State != "" {
		id, err := stateID(c.State)
		if err != nil {
			return err
		}
		in.StateID = &id
	}
	if c.Organisation != "" {
		in.OrganisationID = &c.Organisation
	}
	outcome, err := joining.Invite(ctx, s.DB, itself(), in)
	if err != nil {
		return err
	}
	if len(outcome.Problems) > 0 {
		told(to, outcome.Problems)
		return exit(1)
	}
	fmt.Fprintf(to.out, "%s/%s/invitation#%s\n", strings.TrimRight(c.PublicURL, "/"), c.Language, outcome.Secret)
	return nil
}

// told writes what is wrong with an input.
func told(to *console, problems []fault.Problem) {
	for _, p := range problems {
		fmt.Fprintf(to.err, "%s: %s\n", p.Field, wording.In(p.Key, "en", p.Values))
	}
}

// itself is the program, when somebody who runs the installation tells it to do something.
func itself() store.By {
	return store.NewBy(access.Viewer{Role: access.Admin}, "command")
}

// stateID is the id of a State by its code.
func stateID(iso3 string) (string, error) {
	t, err := reference.Load()
	if err != nil {
		return "", err
	}
	for _, s := range t.States {
		if s.ISO3 == iso3 {
			return s.ID, nil
		}
	}
	return "", errors.New("there is no State " + iso3 + ": give an ISO 3166 alpha-3 code in capitals, such as BDI")
}
