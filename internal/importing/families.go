package importing

import (
	"context"
	"maps"
	"slices"

	"github.com/lib/pq"

	"entraide/internal/access"
	"entraide/internal/coverage"
	"entraide/internal/store"
)

// parentsOf are the identifiers that the record s names as parents, as JSON. The index source_record_parents is on
// this very expression, of the records that have any relatives.
const (
	parentsOf    = `jsonb_path_query_array(s.content, '$.relatedActivities[*] ? (@.type == 1).ref')`
	hasRelatives = `s.content ? 'relatedActivities'`
	parentsArray = `ARRAY(SELECT jsonb_array_elements_text(` + parentsOf + `))`
)

// childrenOf are the projects that name one of these activities as their parent, whoever brought them: imports take
// turns, so that it stays so to the end of the transaction.
func childrenOf(ctx context.Context, tx *store.Tx, identifiers []string) (projects []string, err error) {
	err = store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var project string
		err := scan(&project)
		projects = append(projects, project)
		return err
	}, findChildren, pq.Array(identifiers))
	return projects, err
}

const findChildren = `SELECT p.id FROM source_records s JOIN projects p ON p.id = s.project_id AND p.source_record_id = s.id
	WHERE ` + hasRelatives + ` AND ` + parentsOf + ` ?| $1 ORDER BY 1`

// settle decides which money of children is reported by their parents too. It looks at the projects that were written,
// as children and as parents, and returns those children whose transactions changed sides.
//
// Money in the parent is the last of the reasons of coverage.Boundary, so that only what would count otherwise is
// concerned. Two activities that name each other as parent are no parents: else neither would count.
func settle(ctx context.Context, tx *store.Tx, projects, identifiers []string) (flipped []string, err error) {
	theirs, err := childrenOf(ctx, tx, identifiers)
	if err != nil {
		return nil, err
	}
	parents := map[string][]string{} // identifiers of parents, by child
	childIs := map[string]string{}   // identifier of the child
	err = store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var project, identifier string
		var refs []string
		err := scan(&project, &identifier, pq.Array(&refs))
		parents[project], childIs[project] = refs, identifier
		return err
	}, `SELECT p.id, p.iati_identifier, `+parentsArray+` FROM projects p JOIN source_records s ON s.id = p.source_record_id
		WHERE p.id = ANY($1) AND `+hasRelatives, pq.Array(slices.Concat(projects, theirs)))
	if err != nil || len(parents) == 0 {
		return nil, err
	}
	reports, err := reportedBy(ctx, tx, parents)
	if err != nil {
		return nil, err
	}
	type pair struct {
		Project string `json:"project_id"`
		Kind    string `json:"kind"`
	}
	pairs, children := []pair{}, slices.Sorted(maps.Keys(parents))
	for _, project := range children {
		for _, ref := range parents[project] {
			p := reports[ref]
			if ref == childIs[project] || slices.Contains(p.parents, childIs[project]) {
				continue
			}
			for _, kind := range p.kinds {
				pairs = append(pairs, pair{project, kind})
			}
		}
	}
	if err := coverage.Lock(ctx, tx, children, nil); err != nil {
		return nil, err
	}
	body, err := records(pairs)
	if err != nil {
		return nil, err
	}
	err = store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var id string
		err := scan(&id)
		if !slices.Contains(flipped, id) {
			flipped = append(flipped, id)
		}
		return err
	}, `UPDATE transactions t SET boundary = n.boundary, updated_at = now(), version = t.version + 1
		FROM (SELECT c.id, CASE WHEN p.kind IS NULL THEN $3 ELSE $4 END AS boundary
			FROM transactions c LEFT JOIN (SELECT DISTINCT project_id, kind FROM json_populate_recordset(NULL::transactions, $1::json)) p USING (project_id, kind)
			WHERE c.project_id = ANY($2) AND c.superseded_by IS NULL AND c.boundary IN ($3, $4)) n
		WHERE t.id = n.id AND t.boundary <> n.boundary RETURNING t.project_id`,
		body, pq.Array(children), coverage.Counted, coverage.InParent)
	return flipped, err
}

// parent is what an activity reports that others name as theirs.
type parent struct {
	kinds   []string // of transactions that count, or would but for its own parent
	parents []string
}

func reportedBy(ctx context.Context, tx *store.Tx, children map[string][]string) (map[string]parent, error) {
	var refs []string
	for _, all := range children {
		refs = append(refs, all...)
	}
	reports := map[string]parent{}
	err := store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var identifier string
		var p parent
		err := scan(&identifier, pq.Array(&p.kinds), pq.Array(&p.parents))
		reports[identifier] = p
		return err
	}, `SELECT p.iati_identifier,
			ARRAY(SELECT DISTINCT t.kind FROM transactions t WHERE t.project_id = p.id AND t.superseded_by IS NULL AND t.boundary IN ($2, $3)), `+parentsArray+`
		FROM projects p JOIN source_records s ON s.id = p.source_record_id WHERE p.iati_identifier = ANY($1) AND p.stage = ANY($4)`,
		pq.Array(refs), coverage.Counted, coverage.InParent, pq.Array(access.PublicStages))
	return reports, err
}
