// Package seeding fills a database with synthetic records for load tests: drawn from a seed alone, spread unevenly as
// real ones are, a third of them hidden, and marked as synthetic wherever they show.
package seeding

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"entraide/internal/fault"
	"entraide/internal/store"
)

// Options say what to make.
type Options struct {
	Projects int   // how many
	Seed     int64 // the same seed makes the same records
	Add      bool  // also where the database holds other records
	Progress func(string)
}

// Counts are the rows that were made.
type Counts struct{ Projects, Hidden, Organisations, Donors, Transactions, Lines int }

func (c Counts) String() string {
	return fmt.Sprintf("%d synthetic projects, %d of them hidden from the public, with %d transactions in %d ledger lines, %d organisations and %d donors",
		c.Projects, c.Hidden, c.Transactions, c.Lines, c.Organisations, c.Donors)
}

// most is the largest number of projects: ids have room for more, the disk may not.
const most = 5_000_000

// Fill makes the records in one transaction: all of them, or none. It needs the reference data and disables no guard:
// checks, foreign keys and the triggers of the sums see every row.
func Fill(ctx context.Context, db *sql.DB, o Options) (Counts, error) {
	if o.Projects < 1 || o.Projects > most {
		return Counts{}, fault.New(fault.BadUserInput, "%d projects cannot be made: give a number from 1 to %d", o.Projects, most)
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	var made Counts
	err := store.Write(ctx, db, func(tx *store.Tx) (err error) {
		if err := room(ctx, tx.SQL, o); err != nil {
			return err
		}
		for _, s := range steps(o) {
			o.Progress(s.what)
			if _, err := tx.SQL.ExecContext(ctx, s.sql); err != nil {
				return fmt.Errorf("making %s: %w", s.what, err)
			}
		}
		made, err = count(ctx, tx.SQL)
		return err
	})
	if err != nil {
		return Counts{}, err
	}
	// Postgres would come to it by itself, minutes later: until then its plans would be guesses.
	o.Progress("statistics")
	if _, err := db.ExecContext(ctx, "VACUUM (ANALYZE) "+strings.Join(tables, ", ")); err != nil {
		return made, fmt.Errorf("gathering statistics: %w", err)
	}
	return made, nil
}

// tables are those that are filled, here or by triggers.
var tables = []string{"projects", "organisations", "donors", "import_runs", "source_records", "project_recipients", "project_themes", "participations",
	"transactions", "ledger_lines", "coverage_sums"}

// room refuses to mix synthetic records with others unasked, and to make the same ones twice.
func room(ctx context.Context, tx *sql.Tx, o Options) error {
	if !o.Add {
		for _, t := range slices.Concat(tables, []string{"needs", "offers WHERE origin <> 'PUBLISHED_SOURCE'"}) { // known windows stand everywhere
			var taken bool
			if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM "+t+")").Scan(&taken); err != nil {
				return err
			}
			if taken {
				return fault.New(fault.Conflict, "the database holds records already (%s): synthetic ones would mix with them and never leave; use an empty DATA_DIR, or --add if that is meant", strings.Fields(t)[0])
			}
		}
	}
	var known, ready bool
	err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM projects WHERE iati_identifier = $1), EXISTS (SELECT FROM states) AND EXISTS (SELECT FROM themes)",
		fmt.Sprintf("%s%d-1", marked, o.Seed)).Scan(&known, &ready)
	switch {
	case err != nil:
		return err
	case known:
		return fault.New(fault.Conflict, "the synthetic records of seed %d are there already: give another --seed", o.Seed)
	case !ready:
		return fault.New(fault.Conflict, "the database holds no reference data: run `entraide migrate` first")
	}
	return nil
}

// count reads what the plan of this transaction has made.
func count(ctx context.Context, tx *sql.Tx) (c Counts, err error) {
	err = tx.QueryRowContext(ctx, `SELECT count(*), count(*) FILTER (WHERE NOT is_public),
			(SELECT count(*) FROM planned_organisations), (SELECT count(*) FROM planned_organisations WHERE is_donor), (SELECT count(*) FROM planned_flows),
			(SELECT count(*) FROM ledger_lines l JOIN planned p ON p.id = l.project_id)
		FROM planned`).Scan(&c.Projects, &c.Hidden, &c.Organisations, &c.Donors, &c.Transactions, &c.Lines)
	return c, err
}
