package coverage_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"entraide/ent/db/need"
	"entraide/ent/db/project"
	"entraide/ent/db/projecttheme"
	"entraide/ent/db/transaction"
	"entraide/ent/schema"
	"entraide/internal/coverage"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

func d(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// world is a database with the few verbs that the tests need. Each verb runs in the caller's transaction.
type world struct {
	t   testing.TB
	db  *sql.DB
	ctx context.Context
}

func newWorld(t testing.TB) world {
	db, _ := pgtest.Migrated(t)
	return world{t, db, t.Context()}
}

// write is a transaction that must succeed.
func (w world) write(do func(tx *store.Tx) error) {
	w.t.Helper()
	if err := store.Write(w.ctx, w.db, do); err != nil {
		w.t.Fatal(err)
	}
}

// verify demands that everything derived equals its recomputation.
func (w world) verify() {
	w.t.Helper()
	differences, err := coverage.VerifyRollups(w.ctx, w.db)
	if err != nil {
		w.t.Fatal(err)
	}
	for i, d := range differences {
		if i == 10 {
			w.t.Fatalf("… and %d more", len(differences)-i)
		}
		w.t.Error(d)
	}
}

// one is the single value of a query, as text.
func (w world) one(query string, args ...any) string {
	w.t.Helper()
	var s sql.NullString
	if err := w.db.QueryRowContext(w.ctx, query, args...).Scan(&s); err != nil {
		w.t.Fatal(query, err)
	}
	return s.String
}

func (w world) want(want, query string, args ...any) {
	w.t.Helper()
	if got := w.one(query, args...); got != want {
		w.t.Errorf("%s\n gives %q, want %q", query, got, want)
	}
}

func exec(ctx context.Context, tx *store.Tx, query string, args ...any) error {
	_, err := tx.SQL.ExecContext(ctx, query, args...)
	return err
}

// day is a date in a year.
func day(year int) time.Time { return time.Date(year, 3, 1, 0, 0, 0, 0, time.UTC) }

func (w world) project(tx *store.Tx, stage string) string {
	return tx.Project.Create().SetOrigin(project.OriginDECLARED).SetStage(project.Stage(stage)).SetTitle(map[string]string{"en": "Project"}).SetSummary(map[string]string{}).SaveX(w.ctx).ID
}

// recipients replaces the recipients of a project: ids of States, areas and regions.
func (w world) recipients(tx *store.Tx, id string, places map[string]string) error {
	if err := exec(w.ctx, tx, "DELETE FROM project_recipients WHERE project_id = $1", id); err != nil {
		return err
	}
	for place, percentage := range places {
		c := tx.ProjectRecipient.Create().SetProjectID(id).SetPercentage(d(percentage))
		switch place[:3] {
		case "sta":
			c.SetStateID(place)
		case "reg":
			c.SetRegionID(place)
		}
		if _, err := c.Save(w.ctx); err != nil {
			return err
		}
	}
	return nil
}

// themes replaces the themes of a project.
func (w world) themes(tx *store.Tx, id string, themes map[string]string) error {
	if err := exec(w.ctx, tx, "DELETE FROM project_themes WHERE project_id = $1", id); err != nil {
		return err
	}
	for theme, percentage := range themes {
		_, err := tx.ProjectTheme.Create().SetProjectID(id).SetThemeID(theme).SetPercentage(d(percentage)).
			SetCertainty(projecttheme.CertaintySUGGESTED).SetEvidence([]schema.ThemeEvidence{}).Save(w.ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

// flow is a transaction to be; dollars are made at two units for one, but for the currency XXX, which has no rate.
type flow struct {
	project, kind, boundary, amount, currency, donor string
	year                                             int
	recipients                                       []schema.PlaceShare
}

func (w world) flow(tx *store.Tx, f flow) (string, error) {
	amount := d(f.amount)
	c := tx.Transaction.Create().SetProjectID(f.project).SetKind(transaction.Kind(f.kind)).SetBoundary(transaction.Boundary(f.boundary)).
		SetAmount(amount).SetCurrency(f.currency)
	if f.year > 0 {
		c.SetDate(day(f.year))
	}
	if f.donor != "" {
		c.SetDonorID(f.donor)
	}
	if f.recipients != nil {
		c.SetRecipients(f.recipients)
	}
	if f.currency != "XXX" {
		c.SetUsd(amount.DivRound(d("2"), 2)).SetRate(d("2")).SetRateYear(f.year).SetRateSource("test")
	}
	made, err := c.Save(w.ctx)
	if err != nil {
		return "", err
	}
	return made.ID, nil
}

func (w world) need(tx *store.Tx, stage, audience, cost string) string {
	c := tx.Need.Create().SetOrigin(need.OriginDECLARED).SetStage(need.Stage(stage)).SetAudience(need.Audience(audience)).SetStateID("sta_bdi").
		SetTitle(map[string]string{"en": "Need"}).SetStartDate(day(2020)).SetEndDate(day(2022))
	if cost != "" {
		c.SetCostAmount(d(cost)).SetCostCurrency("USD").SetCostUsd(d(cost))
	}
	id := c.SaveX(w.ctx).ID
	tx.NeedState.Create().SetNeedID(id).SetStateID("sta_bdi").SetConcurrence("CONCURRED").SaveX(w.ctx)
	return id
}

func (w world) needThemes(tx *store.Tx, id string, themes map[string]string) error {
	if err := exec(w.ctx, tx, "DELETE FROM need_themes WHERE need_id = $1", id); err != nil {
		return err
	}
	for theme, percentage := range themes {
		if _, err := tx.NeedTheme.Create().SetNeedID(id).SetThemeID(theme).SetPercentage(d(percentage)).Save(w.ctx); err != nil {
			return err
		}
	}
	return nil
}

func (w world) link(tx *store.Tx, need, project, share string) error {
	return exec(w.ctx, tx, `INSERT INTO need_projects (id, created_at, updated_at, need_id, project_id, share) VALUES ($1, now(), now(), $2, $3, $4)
		ON CONFLICT (need_id, project_id) DO UPDATE SET share = excluded.share`, schema.NewID("npr")(), need, project, share)
}

func (w world) donor(tx *store.Tx, name string) string {
	org := tx.Organisation.Create().SetName(name).SetKind("OTHER").SaveX(w.ctx).ID
	return tx.Donor.Create().SetOrganisationID(org).SetName(name).SaveX(w.ctx).ID
}

// money is a cell's figure over all rows of coverage_sums, or a part of them.
func money(column, where string) string {
	return fmt.Sprintf("SELECT coalesce(sum(%s), 0)::numeric(20,2) FROM coverage_sums WHERE %s", column, where)
}
