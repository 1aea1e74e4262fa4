package main

import (
	"context"
	"fmt"

	"entraide/internal/seeding"
)

type seedCommand struct {
	database
	Synthetic int   `default:"100000" help:"How many synthetic projects to make."`
	Seed      int64 `default:"1" help:"The same seed makes the same records."`
	Add       bool  `help:"Also where the database holds other records. They mix, and synthetic ones never leave."`
}

// Run fills the database and says what was made.
func (c *seedCommand) Run(ctx context.Context, to *console) error {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	made, err := seeding.Fill(ctx, s.DB, seeding.Options{Projects: c.Synthetic, Seed: c.Seed, Add: c.Add,
		Progress: func(what string) { fmt.Fprintln(to.err, "making", what) }})
	if err != nil {
		return err
	}
	fmt.Fprintln(to.out, made)
	return nil
}
