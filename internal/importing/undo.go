package importing

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"time"

	"github.com/lib/pq"

	"entraide/internal/coverage"
	"entraide/internal/curating"
	"entraide/internal/fault"
	"entraide/internal/iati"
	"entraide/internal/store"
)

// brought is a record that a run brought, and the one that it replaced: "" where the project was new.
type brought struct{ record, project, former string }

// Undo takes back what an import run brought, all of it or nothing: projects that were new are withdrawn with their
// money, others become what their former record says. Nothing is deleted; importing the file again revives it. It is a
// Conflict if a later import has changed one of the records, or the run was undone before.
func Undo(ctx context.Context, db *sql.DB, runID string) error {
	m, err := newMapper()
	if err != nil {
		return err
	}
	return store.Write(ctx, db, func(tx *store.Tx) error {
		if err := curating.Turn(ctx, tx); err != nil {
			return err
		}
		if err := markUndone(ctx, tx, runID); err != nil {
			return err
		}
		records, err := broughtBy(ctx, tx, runID)
		if err != nil {
			return err
		}
		var projects []string
		for _, r := range records {
			projects = append(projects, r.project)
		}
		slices.Sort(projects)
		if err := coverage.Lock(ctx, tx, projects, nil); err != nil {
			return err
		}
		i := &importer{mapper: m, Options: Options{Now: time.Now}, orgs: newOrganisations(m.tables)}
		for some := range slices.Chunk(records, batchActivities) {
			if err := i.takeBack(ctx, tx, runID, some); err != nil {
				return err
			}
		}
		return nil
	})
}

// markUndone closes the run. One that is still being read stops at its next batch.
func markUndone(ctx context.Context, tx *store.Tx, runID string) error {
	var name, stage string
	err := tx.SQL.QueryRowContext(ctx, "SELECT name, stage FROM import_runs WHERE id = $1 FOR UPDATE", runID).Scan(&name, &stage)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return fault.New(fault.NotFound, "there is no import run %s", runID)
	case err != nil:
		return err
	case stage == "UNDONE":
		return fault.New(fault.Conflict, "the import of %s was undone before", name)
	}
	var later int
	err = tx.SQL.QueryRowContext(ctx, `SELECT count(*) FROM source_records s JOIN projects p ON p.id = s.project_id
		WHERE s.import_run_id = $1 AND (s.superseded_by IS NOT NULL OR p.source_record_id IS DISTINCT FROM s.id)`, runID).Scan(&later)
	if err != nil {
		return err
	}
	if later > 0 {
		return fault.New(fault.Conflict, "a later import has changed %d of the records that the import of %s brought; undo that one first", later, name)
	}
	_, err = tx.SQL.ExecContext(ctx, "UPDATE import_runs SET stage = 'UNDONE', undone_at = now(), updated_at = now(), version = version + 1 WHERE id = $1", runID)
	return err
}

// broughtBy are the records of a run.
func broughtBy(ctx context.Context, tx *store.Tx, runID string) (all []brought, err error) {
	err = store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var b brought
		err := scan(&b.record, &b.project, &b.former)
		all = append(all, b)
		return err
	}, `SELECT s.id, s.project_id, coalesce(f.id, '') FROM source_records s
		LEFT JOIN source_records f ON f.project_id = s.project_id AND f.superseded_by = s.id
		WHERE s.import_run_id = $1 ORDER BY s.project_id`, runID)
	return all, err
}

// takeBack undoes some of the records of a run.
func (i *importer) takeBack(ctx context.Context, tx *store.Tx, runID string, records []brought) error {
	var ids, projects, withdrawn, formers []string
	for _, r := range records {
		ids, projects = append(ids, r.record), append(projects, r.project)
		if r.former == "" {
			withdrawn = append(withdrawn, r.project)
		} else {
			formers = append(formers, r.former)
		}
	}
	for _, step := range []struct {
		sql  string
		args []any
	}{
		// what the run brought no longer stands, what it had replaced stands again
		{"UPDATE transactions SET superseded_by = $2, updated_at = now(), version = version + 1 WHERE source_record_id = ANY($1) AND superseded_by IS NULL", []any{pq.Array(ids), runID}},
		{"UPDATE transactions SET superseded_by = NULL, updated_at = now(), version = version + 1 WHERE project_id = ANY($2) AND superseded_by = ANY($1)", []any{pq.Array(ids), pq.Array(projects)}},
		{"UPDATE source_records SET superseded_by = $2, updated_at = now(), version = version + 1 WHERE id = ANY($1)", []any{pq.Array(ids), runID}},
		{"UPDATE source_records SET superseded_by = NULL, updated_at = now(), version = version + 1 WHERE id = ANY($1)", []any{pq.Array(formers)}},
		{"UPDATE projects SET stage = 'WITHDRAWN', updated_at = now(), version = version + 1 WHERE id = ANY($1)", []any{pq.Array(withdrawn)}},
	} {
		if _, err := tx.SQL.ExecContext(ctx, step.sql, step.args...); err != nil {
			return err
		}
	}
	todo, err := i.restored(ctx, tx, formers)
	if err != nil {
		return err
	}
	if err := i.saveRestored(ctx, tx, todo); err != nil {
		return err
	}
	var identifiers []string
	err = store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var identifier string
		err := scan(&identifier)
		identifiers = append(identifiers, identifier)
		return err
	}, "SELECT iati_identifier FROM projects WHERE id = ANY($1) ORDER BY id", pq.Array(projects))
	if err != nil {
		return err
	}
	relatives, err := settle(ctx, tx, projects, identifiers)
	if err != nil {
		return err
	}
	return coverage.RewriteProjects(ctx, tx, append(projects, relatives...))
}

// restored reads former records again.
func (i *importer) restored(ctx context.Context, tx *store.Tx, formers []string) (todo []changed, err error) {
	err = store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		c := changed{known: &known{}}
		var content []byte
		var line int
		if err := scan(&c.record, &c.project, &line, &content); err != nil {
			return err
		}
		a, err := iati.Parse(content)
		if err != nil {
			return err
		}
		a.Line = line
		c.draft = i.draft(a)
		c.known.project = c.project
		todo = append(todo, c)
		return nil
	}, "SELECT id, project_id, line, content FROM source_records WHERE id = ANY($1) ORDER BY id", pq.Array(formers))
	return todo, err
}

// saveRestored writes what former records say.
func (i *importer) saveRestored(ctx context.Context, tx *store.Tx, todo []changed) error {
	var parties []party
	var rows []projectRow
	for _, c := range todo {
		parties = append(parties, c.partiesOf()...)
	}
	if err := i.orgs.resolve(ctx, tx, parties); err != nil {
		return err
	}
	if err := i.orgs.fund(ctx, tx, i.funders(todo)); err != nil {
		return err
	}
	for _, c := range todo {
		rows = append(rows, i.projectRow(c))
	}
	if err := change(ctx, tx.SQL, "projects", readColumns, rows); err != nil {
		return err
	}
	if err := i.saveParts(ctx, tx, todo); err != nil {
		return err
	}
	return i.saveTransactions(ctx, tx, todo)
}
