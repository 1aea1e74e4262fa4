package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"entraide/internal/importing"
)

type importCommand struct {
	database
	Paths  []string `arg:"" help:"Files, or folders that are searched for files."`
	DryRun bool     `help:"Read and account for everything, and change nothing."`
	Report string   `placeholder:"FILE.json" help:"Where to write the full account, one entry for every problem."`
}

// Run imports and gives the account. It exits with 1 if something was refused, with 2 if nothing was usable.
func (c *importCommand) Run(ctx context.Context, to *console) error {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	report, err := importing.Run(ctx, s.DB, c.Paths, importing.Options{DryRun: c.DryRun, Progress: progress(to)})
	if err != nil {
		return err
	}
	if c.Report != "" {
		body, err := json.MarshalIndent(report, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(c.Report, append(body, '\n'), 0o644); err != nil {
			return err
		}
	}
	fmt.Fprintln(to.out, report)
	if code := report.ExitCode(); code != 0 {
		return exit(code)
	}
	return nil
}

type undoCommand struct {
	database
	Run_ string `arg:"" name:"run" help:"Id of the import run, imp_…"`
}

// Run undoes an import run.
func (c *undoCommand) Run(ctx context.Context, to *console) error {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := importing.Undo(ctx, s.DB, c.Run_); err != nil {
		return err
	}
	fmt.Fprintln(to.out, "undone")
	return nil
}
