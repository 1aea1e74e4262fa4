package importing

import (
	"context"
	"slices"

	"github.com/lib/pq"

	"entraide/internal/coverage"
	"entraide/internal/store"
)

// families remembers which projects name which activity as their parent, so that a parent finds its children. Entries
// may be stale, for what is found is read again; none may be missing. What others import or undo meanwhile is noticed
// by their runs, whose versions rise with everything they write.
type families struct {
	children map[string][]string // projects by the identifier of their parent; nil: to be loaded
	own      []string            // runs of this import
	seen     int64               // what others had done when children was loaded
}

func (f *families) forget() { f.children = nil }

// add notes a child that was written.
func (f *families) add(project string, parents []string) {
	for _, ref := range parents {
		if !slices.Contains(f.children[ref], project) {
			f.children[ref] = append(f.children[ref], project)
		}
	}
}

// load brings the memory up to date; imports take turns, so that it stays so to the end of the transaction.
func (f *families) load(ctx context.Context, tx *store.Tx) error {
	var others int64
	err := tx.SQL.QueryRowContext(ctx, `SELECT coalesce(sum(version) FILTER (WHERE NOT id = ANY($1)), 0) + count(*) FILTER (WHERE stage = 'UNDONE')
		FROM import_runs`, pq.Array(f.own)).Scan(&others)
	if err != nil || f.children != nil && others == f.seen {
		return err
	}
	f.children, f.seen = map[string][]string{}, others
	return each(ctx, tx.SQL, func(scan scanner) error {
		var project string
		var parents []string
		err := scan(&project, pq.Array(&parents))
		f.add(project, parents)
		return err
	}, `SELECT p.id, `+parentsOf+` FROM projects p JOIN source_records s ON s.id = p.source_record_id WHERE s.content ? 'relatedActivities'`)
}

// parentsOf are the identifiers that the record s names as parents.
const parentsOf = `ARRAY(SELECT r ->> 'ref' FROM jsonb_array_elements(s.content -> 'relatedActivities') r WHERE r ->> 'type' = '1')`

// settle decides which money of children is reported by their parents too. It looks at the projects that were written,
// as children and as parents, and returns those children whose transactions changed sides.
//
// Money in the parent is the last of the reasons of coverage.Boundary, so that only what would count otherwise is
// concerned. Two activities that name each other as parent are no parents: else neither would count.
func (f *families) settle(ctx context.Context, tx *store.Tx, projects, identifiers []string) (flipped []string, err error) {
	if err := f.load(ctx, tx); err != nil {
		return nil, err
	}
	concerned := slices.Clone(projects)
	for _, identifier := range identifiers {
		concerned = append(concerned, f.children[identifier]...)
	}
	parents := map[string][]string{} // identifiers of parents, by child
	childIs := map[string]string{}   // identifier of the child
	err = each(ctx, tx.SQL, func(scan scanner) error {
		var project, identifier string
		var refs []string
		err := scan(&project, &identifier, pq.Array(&refs))
		parents[project], childIs[project] = refs, identifier
		return err
	}, `SELECT p.id, p.iati_identifier, `+parentsOf+` FROM projects p JOIN source_records s ON s.id = p.source_record_id
		WHERE p.id = ANY($1) AND s.content ? 'relatedActivities'`, pq.Array(concerned))
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
	pairs, children := []pair{}, []string{}
	for project, refs := range parents {
		children = append(children, project)
		for _, ref := range refs {
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
	err = each(ctx, tx.SQL, func(scan scanner) error {
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
	err := each(ctx, tx.SQL, func(scan scanner) error {
		var identifier string
		var p parent
		err := scan(&identifier, pq.Array(&p.kinds), pq.Array(&p.parents))
		reports[identifier] = p
		return err
	}, `SELECT p.iati_identifier,
			ARRAY(SELECT DISTINCT t.kind FROM transactions t WHERE t.project_id = p.id AND t.superseded_by IS NULL AND t.boundary IN ($2, $3)), `+parentsOf+`
		FROM projects p JOIN source_records s ON s.id = p.source_record_id WHERE p.iati_identifier = ANY($1) AND p.stage = ANY($4)`,
		pq.Array(refs), coverage.Counted, coverage.InParent, pq.Array(coverage.PublicStages))
	return reports, err
}
