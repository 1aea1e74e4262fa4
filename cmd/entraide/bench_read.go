package main

import (
	"context"
	"fmt"
	"time"

	"entraide/internal/benching"
	"entraide/internal/seeding"
)

type benchReadCommand struct {
	Folder   string        `default:".cache/bench" help:"Where the database to measure on is kept; it is used again while schema and records are the same."`
	Projects int           `default:"100000" help:"How many synthetic projects it holds."`
	Seed     int64         `default:"1" help:"The same seed makes the same records."`
	Rounds   int           `default:"5" help:"Rounds of which the median is taken."`
	Slice    time.Duration `default:"400ms" help:"How long each side is measured in a round."`
	Only     []string      `help:"Operations to measure, such as Q1,Q2; all by default."`
}

// Run measures the read engine beside hand-written statements and prints the table.
func (c *benchReadCommand) Run(ctx context.Context, to *console) error {
	start := time.Now()
	db, err := benching.Open(ctx, c.Folder, seeding.Options{Projects: c.Projects, Seed: c.Seed,
		Progress: func(what string) {
			fmt.Fprintf(to.err, "%6.1f s  making %s\n", time.Since(start).Seconds(), what)
		}})
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = benching.Run(ctx, db.DB, benching.Options{Rounds: c.Rounds, Slice: c.Slice, Only: c.Only}, to.out)
	return err
}
