package importing

import (
	"context"
	"encoding/json"
	"time"

	"github.com/shopspring/decimal"

	"entraide/internal/iati"
	"entraide/internal/store"
)

type projectRow struct {
	ID             string            `json:"id"`
	Identifier     string            `json:"iati_identifier"`
	Title          map[string]string `json:"title"`
	Summary        map[string]string `json:"summary"`
	Titles         string            `json:"titles"`
	Origin         string            `json:"origin"`
	Stage          string            `json:"stage"`
	Start          iati.Date         `json:"start_date,omitempty"`
	End            iati.Date         `json:"end_date,omitempty"`
	BudgetAmount   *decimal.Decimal  `json:"budget_amount"`
	BudgetCurrency string            `json:"budget_currency,omitempty"`
	BudgetUSD      *decimal.Decimal  `json:"budget_usd"`
	Gender         *int              `json:"gender_marker"`
	Reporter       string            `json:"reporter_id,omitempty"`
	Record         string            `json:"source_record_id"`
}

// readColumns are those that a record says; projectColumns those of a new project.
const (
	readColumns    = "title, summary, titles, stage, start_date, end_date, budget_amount, budget_currency, budget_usd, gender_marker, reporter_id, source_record_id"
	projectColumns = "iati_identifier, origin, " + readColumns
)

type recordRow struct {
	ID         string          `json:"id"`
	Run        string          `json:"import_run_id"`
	Project    string          `json:"project_id"`
	Identifier string          `json:"identifier"`
	Dataset    string          `json:"dataset"`
	Line       int             `json:"line"`
	Format     string          `json:"format"`
	Publisher  string          `json:"publisher"`
	Hash       string          `json:"hash"`
	Content    json.RawMessage `json:"content"`
	Published  *time.Time      `json:"published_at"`
}

const recordColumns = "import_run_id, project_id, identifier, dataset, line, format, publisher, hash, content, published_at"

// replaced marks a row as superseded, or as current again where By is nil.
type replaced struct {
	ID string  `json:"id"`
	By *string `json:"superseded_by"`
}

func (i *importer) projectRow(c changed) projectRow {
	return projectRow{
		ID: c.project, Identifier: c.identifier, Title: c.titles, Summary: c.summary, Titles: joined(c.titles), Origin: "IMPORTED", Stage: c.stage,
		Start: c.start, End: c.end, BudgetAmount: c.budget.amount, BudgetCurrency: c.budget.currency, BudgetUSD: c.budget.usd, Gender: c.gender,
		Reporter: i.orgs.of(c.reporter), Record: c.record,
	}
}

// saveProjects writes the projects and their records, and marks the former records as superseded.
func (i *importer) saveProjects(ctx context.Context, tx *store.Tx, run run, todo []changed) error {
	fresh, old, recs := []projectRow{}, []projectRow{}, []recordRow{}
	var former []replaced
	for _, c := range todo {
		row := i.projectRow(c)
		if c.known == nil {
			fresh = append(fresh, row)
		} else {
			old = append(old, row)
			if c.known.record != "" && !c.known.replaced {
				former = append(former, replaced{c.known.record, &c.record})
			}
		}
		recs = append(recs, recordRow{c.record, run.id, c.project, c.identifier, run.dataset, c.line, c.format, c.publisher, c.hash, c.canonical, c.published})
	}
	projects, err := records(fresh)
	if err != nil {
		return err
	}
	sources, err := records(recs)
	if err != nil {
		return err
	}
	// one statement, because each of the two names the other
	_, err = tx.SQL.ExecContext(ctx, `WITH fresh AS (INSERT INTO projects (id, created_at, updated_at, version, `+projectColumns+`)
			SELECT id, now(), now(), 1, `+projectColumns+` FROM json_populate_recordset(NULL::projects, $1::json))
		INSERT INTO source_records (id, created_at, updated_at, version, `+recordColumns+`)
			SELECT id, now(), now(), 1, `+recordColumns+` FROM json_populate_recordset(NULL::source_records, $2::json)`, projects, sources)
	if err != nil {
		return err
	}
	if err := change(ctx, tx.SQL, "source_records", "superseded_by", former); err != nil {
		return err
	}
	return change(ctx, tx.SQL, "projects", readColumns, old)
}
