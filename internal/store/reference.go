package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"entraide/internal/reference"
)

// ReferenceVersion is the version of the embedded reference tables.
func ReferenceVersion() (string, error) {
	t, err := reference.Load()
	if err != nil {
		return "", err
	}
	return t.Version, nil
}

// LoadReference writes the embedded reference tables into the database unless it holds this version already. Rows are
// written again in place under their fixed ids; none that a record may point to is ever removed. Where exchange rates
// changed, newRates are called in the same transaction: what is derived from rates must follow them, or neither stands.
func LoadReference(ctx context.Context, db *sql.DB, newRates ...func(context.Context, *Tx) error) error {
	t, err := reference.Load()
	if err != nil {
		return err
	}
	return Write(ctx, db, func(tx *Tx) error {
		if _, err := tx.SQL.ExecContext(ctx, "LOCK TABLE reference_version IN EXCLUSIVE MODE"); err != nil {
			return err
		}
		var stored string
		if err := tx.SQL.QueryRowContext(ctx, "SELECT coalesce(max(version), '') FROM reference_version").Scan(&stored); err != nil || stored == t.Version {
			return err
		}
		changed := map[string]bool{}
		for _, table := range referenceTables(t, time.Now().UTC()) {
			if changed[table.name], err = table.write(ctx, tx.SQL); err != nil {
				return fmt.Errorf("reference data, table %s: %w", table.name, err)
			}
		}
		if changed["exchange_rates"] && stored != "" { // before the first load nothing was converted
			for _, follow := range newRates {
				if err := follow(ctx, tx); err != nil {
					return fmt.Errorf("reference data, what follows from new exchange rates: %w", err)
				}
			}
		}
		_, err := tx.SQL.ExecContext(ctx, `INSERT INTO reference_version (version) VALUES ($1)
			ON CONFLICT (only_row) DO UPDATE SET version = excluded.version`, t.Version)
		return err
	})
}

// record is a row by column.
type record map[string]any

// table is the rows of a table, written under their key.
type table struct {
	name string
	key  []string
	rows []record
}

// whole are the tables whose rows no record points to: those that are not among the embedded ones are removed.
var whole = []string{"theme_paragraphs", "exchange_rates"}

// write inserts the rows, brings those that differ to the same values, and tells whether anything changed. A row that is
// right already keeps its version, which rises with each change.
func (t table) write(ctx context.Context, tx *sql.Tx) (changed bool, err error) {
	if len(t.rows) == 0 {
		return false, nil
	}
	columns := slices.Sorted(maps.Keys(t.rows[0]))
	body, err := json.Marshal(t.rows)
	if err != nil {
		return false, err
	}
	var statements []string
	if slices.Contains(whole, t.name) {
		key := strings.Join(t.key, ", ")
		statements = append(statements, fmt.Sprintf("DELETE FROM %[1]s WHERE (%[2]s) NOT IN (SELECT %[2]s FROM jsonb_populate_recordset(NULL::%[1]s, $1::jsonb))", t.name, key))
	}
	list := strings.Join(columns, ", ")
	statements = append(statements, fmt.Sprintf("INSERT INTO %[1]s AS stored (%[2]s) SELECT %[2]s FROM jsonb_populate_recordset(NULL::%[1]s, $1::jsonb) ON CONFLICT (%[3]s) %[4]s",
		t.name, list, strings.Join(t.key, ", "), t.update(columns)))
	for _, statement := range statements {
		result, err := tx.ExecContext(ctx, statement, string(body))
		if err != nil {
			return false, err
		}
		n, err := result.RowsAffected()
		if err != nil {
			return false, err
		}
		changed = changed || n > 0
	}
	return changed, nil
}

// update is what is done with a row that exists.
func (t table) update(columns []string) string {
	var set, old, new []string
	for _, c := range columns {
		if c != "created_at" && c != "updated_at" && c != "version" && !slices.Contains(t.key, c) {
			set, old, new = append(set, c+" = excluded."+c), append(old, "stored."+c), append(new, "excluded."+c)
		}
	}
	if len(set) == 0 {
		return "DO NOTHING"
	}
	return fmt.Sprintf("DO UPDATE SET %s, updated_at = excluded.updated_at, version = stored.version + 1 WHERE (%s) IS DISTINCT FROM (%s)",
		strings.Join(set, ", "), strings.Join(old, ", "), strings.Join(new, ", "))
}

// referenceTables are the tables in an order in which each names only rows of those before it.
func referenceTables(t *reference.Tables, now time.Time) []table {
	id := []string{"id"}
	return []table{
		{"regions", id, each(t.Regions, now, func(r reference.Region) record {
			return record{"id": r.ID, "code": strings.TrimPrefix(r.ID, "reg_"), "name": r.Names, "parent_id": null(cmp.Or(r.M49ID, r.ParentID))}
		})},
		{"states", id, each(t.States, now, func(s reference.State) record {
			return record{"id": s.ID, "iso2": s.ISO2, "iso3": s.ISO3, "m49": s.M49, "name": s.Names, "formal_name": s.Formal, "membership": s.Membership,
				"un_regional_group": s.Group, "region_id": null(s.RegionID), "is_ldc": s.LDC, "is_lldc": s.LLDC, "is_sids": s.SIDS,
				"is_dac_member": s.DACMember, "is_oda_recipient": s.ODARecipient}
		})},
		{"areas", id, each(t.Areas, now, func(a reference.Area) record {
			return record{"id": a.ID, "code": a.Code, "name": a.Names, "note": texts(a.Note), "valid_from": day(a.From), "valid_to": day(a.To)}
		})},
		{"theme_groups", id, each(t.ThemeGroups, now, func(g reference.ThemeGroup) record {
			return record{"id": g.ID, "code": g.Code, "name": g.Names, "position": g.Position}
		})},
		{"themes", id, each(t.Themes, now, func(h reference.Theme) record {
			return record{"id": h.ID, "code": h.Code, "name": h.Names, "summary": texts(h.Descriptions), "position": h.Position, "group_id": h.GroupID}
		})},
		{"paragraphs", id, each(t.Paragraphs, now, func(p reference.Paragraph) record {
			return record{"id": p.ID, "code": fmt.Sprintf("%s.%d", p.Section, p.Number), "section": p.Section, "number": p.Number, "level": p.Level,
				"edition": p.Version, "label": p.Labels}
		})},
		{"theme_paragraphs", []string{"theme_id", "paragraph_id"}, links(t.Themes)},
		{"exchange_rates", []string{"currency", "year"}, each(t.Rates, now, func(r reference.Rate) record {
			return record{"id": fmt.Sprintf("xrt_%s_%d", strings.ToLower(r.Currency), r.Year), "currency": r.Currency, "year": r.Year,
				"units_per_usd": r.PerUSD.String(), "source": strings.Join(r.Sources, " ")}
		})},
		{"meetings", id, each(t.Meetings, now, func(m reference.Meeting) record {
			stage := "CLOSED"
			if m.End.AddDate(0, 0, 1).After(now) {
				stage = "PLANNED"
			}
			return record{"id": "mtg_" + strings.ToLower(strings.ReplaceAll(m.Code, "-", "_")), "code": m.Code, "kind": m.Kind, "number": number(m.Number),
				"title": m.Titles, "starts_on": day(m.Start), "ends_on": day(m.End), "city": m.City, "state_id": null(m.StateID), "format": m.Format,
				"stage": stage, "chair": m.Chair, "source_name": strings.Join(m.Sources, " ")}
		})},
		{"offers", id, each(t.FundingWindows, now, func(w reference.FundingWindow) record { return window(w, t) })},
	}
}

// window is an offer known from a public page alone: shown as published there, never matched and never counted. Money that
// its page does not name it does not name either.
func window(w reference.FundingWindow, t *reference.Tables) record {
	r := record{"id": "ofr_" + strings.ToLower(strings.ReplaceAll(w.Code, "-", "_")), "name": w.Names["en"], "summary": texts(w.Scope),
		"conditions": texts(w.Conditions), "administrator": w.Administrator, "origin": "PUBLISHED_SOURCE", "stage": "AS_PUBLISHED", "visibility": "PUBLIC",
		"modality": "FUNDING", "envelope_is_private": true, "currency": nil, "most_amount": nil, "least_months": number(w.MinMonths),
		"most_months": number(w.MaxMonths), "applicants": w.Applicants["en"], "applicant_kinds": w.ApplicantKinds, "through_partner": w.ThroughPartner,
		"recurrence": "YEARLY", "source_name": t.SourceTitle(w.Sources[0]), "as_of": strconv.Itoa(w.AsOf)}
	if w.Cycle == "BY_INVITATION" {
		r["recurrence"] = "NONE"
	}
	if w.MaxUSD.IsPositive() {
		r["currency"], r["most_amount"] = "USD", w.MaxUSD.String()
	}
	return r
}

// each makes the rows, with the columns that every noun has.
func each[T any](all []T, now time.Time, row func(T) record) (rows []record) {
	for _, v := range all {
		r := row(v)
		r["created_at"], r["updated_at"], r["version"] = now, now, 1
		rows = append(rows, r)
	}
	return rows
}

func links(themes []reference.Theme) (rows []record) {
	for _, t := range themes {
		for _, p := range t.ParagraphIDs {
			rows = append(rows, record{"theme_id": t.ID, "paragraph_id": p})
		}
	}
	return rows
}

func null(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func number(n int) any {
	if n == 0 {
		return nil
	}
	return n
}

func texts(m map[string]string) map[string]string {
	if m == nil {
		return map[string]string{}
	}
	return m
}

func day(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.Format(time.DateOnly)
}
