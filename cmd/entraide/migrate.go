package main

import (
	"context"
	"fmt"

	"entraide/internal/importing"
	"entraide/internal/proposing"
	"entraide/internal/requesting"
	"entraide/internal/store"
)

type migrateCommand struct {
	database
}

// Run migrates and says what it did.
func (c *migrateCommand) Run(ctx context.Context, to *console) error {
	s, err := store.Open(ctx, store.Config{URL: c.DatabaseURL, Data: c.DataDir})
	if err != nil {
		return err
	}
	defer s.Close()
	applied, err := store.Migrate(ctx, s.DB)
	if err != nil {
		return err
	}
	if err := store.LoadReference(ctx, s.DB, requesting.NewRates, proposing.NewRates, importing.NewRates); err != nil {
		return err
	}
	fmt.Fprintf(to.out, "%d migrations applied; the database is up to date\n", applied)
	return nil
}
