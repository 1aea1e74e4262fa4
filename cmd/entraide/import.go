package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"entraide/internal/demonstration"
	"entraide/internal/importing"
)

type importCommand struct {
	database
	Paths  []string `arg:"" help:"Files, or folders that are searched for files."`
	DryRun bool     `help:"Read and account for everything, and change nothing."`
	Report string   `placeholder:"FILE.json" help:"Where to write the full account, one entry for every problem."`
}

// Help is what the exit status means.
func (c *importCommand) Help() string {
	return `The demonstration, if it is there, is undone: its totals would count the same money again.

Exit status: 0 if all is well; 1 if something was refused or the import failed; 2 if nothing was usable or a path does
not exist; 130 if it was interrupted. What was imported before a failure or an interruption stands, is in the report, and
can be undone; importing again goes on from there.`
}

// Run imports and gives the account, also of an import that failed halfway.
func (c *importCommand) Run(ctx context.Context, to *console) error {
	if _, err := importing.Usable(c.Paths); err != nil { // before a database is started for nothing
		fmt.Fprintln(to.err, "entraide:", err)
		return exit(2)
	}
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	report, err := bring(ctx, s.DB, c.Paths, importing.Options{DryRun: c.DryRun, Progress: progress(to)})
	if err == nil || len(report.Files) > 0 {
		fmt.Fprintln(to.out, report)
		err = errors.Join(err, c.write(report))
	}
	if err != nil {
		return err
	}
	if code := report.ExitCode(); code != 0 {
		return exit(code)
	}
	return nil
}

// write writes the full account where it was asked for.
func (c *importCommand) write(report importing.Report) error {
	if c.Report == "" {
		return nil
	}
	body, err := json.MarshalIndent(report, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(c.Report, append(body, '\n'), 0o644)
}

// bring imports published data in place of the demonstration, which stays where there is nothing to import.
func bring(ctx context.Context, db *sql.DB, paths []string, o importing.Options) (importing.Report, error) {
	usable, err := importing.Usable(paths)
	if err != nil {
		return importing.Report{}, err
	}
	if usable && !o.DryRun {
		if err := demonstration.Remove(ctx, db); err != nil {
			return importing.Report{}, fmt.Errorf("undoing the demonstration: %w", err)
		}
	}
	return importing.Run(ctx, db, paths, o)
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
