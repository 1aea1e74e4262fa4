package coverage

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"

	"github.com/lib/pq"

	"entraide/ent/schema"
)

// newID makes the id of a line.
var newID = schema.NewID("lin")

// save writes the changes.
func (c changes) save(ctx context.Context, tx *sql.Tx) error {
	if len(c.removed)+len(c.added)+len(c.altered) == 0 {
		return nil
	}
	if err := c.lockCells(ctx, tx); err != nil {
		return err
	}
	if len(c.removed) > 0 {
		ids := make([]string, len(c.removed))
		for i, r := range c.removed {
			ids[i] = r.ID
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM ledger_lines WHERE id = ANY($1)", pq.Array(ids)); err != nil {
			return err
		}
	}
	if len(c.altered) > 0 { // cheaper than to remove and add: no references are checked, and each sum is touched once
		err := execJSON(ctx, tx, `UPDATE ledger_lines l SET amount = c.amount, currency = c.currency, usd = c.usd, certainty = c.certainty,
				is_other_assistance = c.is_other_assistance, donor_id = c.donor_id, is_public = c.is_public, updated_at = now(), version = l.version + 1
			FROM json_populate_recordset(NULL::ledger_lines, $1) c WHERE c.id = l.id`, c.altered)
		if err != nil {
			return err
		}
	}
	return c.insert(ctx, tx)
}

// insert copies the new rows in: one statement, so that the triggers take one pass over all of them.
func (c changes) insert(ctx context.Context, tx *sql.Tx) error {
	if len(c.added) == 0 {
		return nil
	}
	copying, err := tx.PrepareContext(ctx, "COPY ledger_lines (id, created_at, updated_at, "+strings.Join(columns, ", ")+") FROM STDIN")
	if err != nil {
		return err
	}
	defer copying.Close()
	now := time.Now().UTC().Truncate(time.Microsecond)
	for _, r := range c.added {
		if _, err := copying.ExecContext(ctx, append([]any{newID(), now, now}, r.values()...)...); err != nil {
			return err
		}
	}
	_, err = copying.ExecContext(ctx)
	return err
}

// lockCells takes the rows of coverage_sums that the triggers are about to change, all at once and in the order of their
// key. The triggers keep that order within each statement only: without this, two writers of the same cells could each
// hold what the other's next statement wants.
func (c changes) lockCells(ctx context.Context, tx *sql.Tx) error {
	seen, cells := map[cell]bool{}, []cell{}
	for _, rows := range [][]row{c.removed, c.added, c.former, c.altered} {
		for _, r := range rows {
			if k := r.cell(); r.Public && !seen[k] {
				seen[k], cells = true, append(cells, k)
			}
		}
	}
	if len(cells) == 0 {
		return nil
	}
	// WHERE false leaves the rows as they are; they are locked all the same
	return execJSON(ctx, tx, `INSERT INTO coverage_sums (`+cellKey+`,
			needed, secured, proposed, committed, disbursed, other_assistance, costed, uncosted, lines)
		SELECT `+cellKey+`, 0, 0, 0, 0, 0, 0, 0, 0, 0
		FROM json_populate_recordset(NULL::ledger_lines, $1) ORDER BY `+cellKey+`
		ON CONFLICT ON CONSTRAINT coverage_sums_key DO UPDATE SET lines = 0 WHERE false`, cells)
}

// execJSON runs a statement whose one parameter is a list of rows.
func execJSON(ctx context.Context, tx *sql.Tx, query string, rows any) error {
	body, err := json.Marshal(rows)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, query, string(body))
	return err
}
