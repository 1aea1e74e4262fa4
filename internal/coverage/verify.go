package coverage

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"github.com/lib/pq"

	"entraide/internal/access"
	"entraide/internal/store"
)

// Difference is something stored that is not what it should be.
type Difference struct {
	What   string // coverage_sums, ledger_lines, or the rule that is broken
	Key    string // which row: its id, or its key as a JSON array
	Stored string // "" where nothing is stored
	Right  string // "" where nothing should be
}

func (d Difference) String() string {
	return fmt.Sprintf("%s %s: stored %q, should be %q", d.What, d.Key, d.Stored, d.Right)
}

// cellKey are the columns that tell the rows of coverage_sums apart, in the order in which they are locked.
const cellKey = "state_id, area_id, region_id, theme_id, year"

// VerifyRollups recomputes everything that is derived and returns where what is stored differs, at most 1,000 of each
// kind; none is well. It reads one state of the database and stops nobody from writing. The proofs in SQL know nothing of
// the code that they check: the sums from the public lines, the lines of each transaction and need against what is stored of
// it, no cell secured beyond its need. At last all lines are compared with a new allocation.
func VerifyRollups(ctx context.Context, db *sql.DB) ([]Difference, error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	return verify(ctx, tx)
}

func verify(ctx context.Context, tx *sql.Tx) ([]Difference, error) {
	var all []Difference
	for _, proof := range proofs {
		err := store.Each(ctx, tx, func(scan store.Scan) error {
			d := Difference{What: proof.what}
			err := scan(&d.Key, &d.Stored, &d.Right)
			all = append(all, d)
			return err
		}, proof.query+" LIMIT 1000", proof.args...)
		if err != nil {
			return nil, fmt.Errorf("verifying %s: %w", proof.what, err)
		}
	}
	c, err := allLines(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("verifying ledger_lines: %w", err)
	}
	none := slices.Repeat([]row{{}}, max(len(c.removed), len(c.added)))
	all = append(all, differences(c.removed, none)...)
	all = append(all, differences(none, c.added)...)
	all = append(all, differences(c.former, c.altered)...)
	return all, nil
}

// differences are those of stored lines from the right ones at the same positions; an empty row is none.
func differences(stored, right []row) (all []Difference) {
	written := func(r row) string {
		if r == (row{}) {
			return ""
		}
		return fmt.Sprintf("%+v", r)
	}
	for i := range min(1000, len(stored), len(right)) {
		key := cmp.Or(stored[i].ID, right[i].Project, right[i].Need)
		all = append(all, Difference{What: "ledger_lines", Key: key, Stored: written(stored[i]), Right: written(right[i])})
	}
	return all
}

// allLines compares the lines of all projects and needs.
func allLines(ctx context.Context, tx *sql.Tx) (changes, error) {
	projects, err := store.Texts(ctx, tx, "SELECT id FROM projects ORDER BY id")
	if err != nil {
		return changes{}, err
	}
	needs, err := store.Texts(ctx, tx, "SELECT id FROM needs ORDER BY id")
	if err != nil {
		return changes{}, err
	}
	return difference(ctx, tx, projects, needs)
}

// proofs are queries that return the key, the stored and the right value of what is wrong.
var proofs = []struct {
	what, query string
	args        []any
}{
	{"coverage_sums", sideBySide(cellKey, "needed, secured, proposed, committed, disbursed, other_assistance, costed, uncosted, lines",
		`SELECT `+cellKey+`, `+sum("NEEDED")+`, `+sum("SECURED")+`, `+sum("PROPOSED")+`, `+sum("COMMITTED")+`, `+sum("DISBURSED")+`,
			coalesce(sum(usd) FILTER (WHERE is_other_assistance), 0)::numeric(20,2), count(*) FILTER (WHERE measure = 'NEEDED' AND usd IS NOT NULL), count(*) FILTER (WHERE measure = 'UNCOSTED' OR measure = 'NEEDED' AND usd IS NULL), count(*)`,
		`SELECT `+cellKey+`, needed, secured, proposed, committed, disbursed, other_assistance, costed, uncosted, lines FROM coverage_sums
			WHERE (needed, secured, proposed, committed, disbursed, other_assistance, costed, uncosted, lines) <> (0, 0, 0, 0, 0, 0, 0, 0, 0)`), nil},
	{"transaction", `SELECT t.id, concat_ws(' ', coalesce(sum(l.amount)::text, '-'), coalesce(sum(l.usd)::text, '-'), count(l.id)),
			CASE WHEN counts THEN concat_ws(' ', t.amount, coalesce(t.usd::text, '-'), 'in lines of one currency') ELSE 'no lines' END
		FROM (SELECT *, boundary = $1 AND kind = ANY($2) AND superseded_by IS NULL AS counts FROM transactions) t
		LEFT JOIN ledger_lines l ON l.transaction_id = t.id
		GROUP BY t.id, t.amount, t.usd, t.currency, counts
		HAVING CASE WHEN counts
			THEN sum(l.amount) IS DISTINCT FROM t.amount OR sum(l.usd) IS DISTINCT FROM t.usd OR bool_or((l.usd IS NULL) <> (t.usd IS NULL)) OR bool_or(l.currency IS DISTINCT FROM t.currency)
			ELSE count(l.id) > 0 END
		ORDER BY t.id`, []any{Counted, pq.Array([]string{"COMMITMENT", "DISBURSEMENT"})}},
	{"need", `SELECT n.id, concat_ws(' ', l.needed, l.secured), concat_ws(' ', r.needed, r.secured)
		FROM (SELECT *, CASE WHEN audience = 'PUBLIC' AND stage = ANY($2) AND cost_amount > 0 THEN coalesce(cost_usd, 0) ELSE 0 END AS cost FROM needs) n,
			LATERAL (SELECT ` + sum("NEEDED") + ` AS needed, ` + sum("SECURED") + ` AS secured FROM ledger_lines WHERE need_id = n.id) l,
			LATERAL (SELECT coalesce(sum(k.share * t.usd * 0.01) FILTER (WHERE t.kind = 'COMMITMENT'), 0) AS committed,
				coalesce(sum(k.share * t.usd * 0.01) FILTER (WHERE t.kind = 'DISBURSEMENT'), 0) AS disbursed
				FROM need_projects k JOIN projects p ON p.id = k.project_id AND p.stage = ANY($1)
				JOIN transactions t ON t.project_id = p.id AND t.boundary = 'COUNTED' AND t.superseded_by IS NULL WHERE k.need_id = n.id) m,
			LATERAL (SELECT n.cost::numeric(20,2) AS needed, least(n.cost, greatest(0, m.committed, m.disbursed))::numeric(20,2) AS secured) r
		WHERE (l.needed, l.secured) <> (r.needed, r.secured) ORDER BY 1`, []any{pq.Array(access.PublicStages), pq.Array(access.OpenNeed)}},
	{"secured within needed", `SELECT json_build_array(need_id, theme_id, year)::text, coalesce(sum(usd) FILTER (WHERE measure = 'SECURED'), 0)::text,
			'at most ' || coalesce(sum(usd) FILTER (WHERE measure = 'NEEDED'), 0)
		FROM ledger_lines WHERE measure IN ('NEEDED', 'SECURED') GROUP BY need_id, theme_id, year
		HAVING coalesce(sum(usd) FILTER (WHERE measure = 'SECURED'), 0) > coalesce(sum(usd) FILTER (WHERE measure = 'NEEDED'), 0) ORDER BY 1`, nil},
}

// sum is a measure's dollars, of the type that coverage_sums stores.
func sum(measure string) string {
	return "coalesce(sum(usd) FILTER (WHERE measure = '" + measure + "'), 0)::numeric(20,2)"
}

// sideBySide compares what is stored with a recomputation from the lines, key by key.
func sideBySide(key, values, recomputed, stored string) string {
	return `SELECT key::text, coalesce(max(v) FILTER (WHERE stored), ''), coalesce(max(v) FILTER (WHERE NOT stored), '') FROM (
			SELECT jsonb_build_array(` + key + `) AS key, jsonb_build_array(` + values + `)::text AS v, true AS stored FROM (` + stored + `) s
			UNION ALL
			SELECT jsonb_build_array(` + key + `), jsonb_build_array(` + values + `)::text, false
				FROM (` + recomputed + ` FROM ledger_lines WHERE is_public GROUP BY ` + key + `) r (` + key + `, ` + values + `)
		) both_sides GROUP BY key HAVING max(v) FILTER (WHERE stored) IS DISTINCT FROM max(v) FILTER (WHERE NOT stored) ORDER BY key`
}
