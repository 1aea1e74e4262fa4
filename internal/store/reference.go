package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
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
// written again in place under their fixed ids; none is ever removed, since records may point to it.
func LoadReference(ctx context.Context, db *sql.DB) error {
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
		for _, table := range referenceTables(t, time.Now().UTC()) {
			if err := table.write(ctx, tx.SQL); err != nil {
				return fmt.Errorf("reference data, table %s: %w", table.name, err)
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

// write inserts the rows, or brings those that exist to the same values.
func (t table) write(ctx context.Context, tx *sql.Tx) error {
	if len(t.rows) == 0 {
		return nil
	}
	var columns []string
	for c := range t.rows[0] {
		columns = append(columns, c)
	}
	slices.Sort(columns)
	var set []string
	for _, c := range columns {
		if c != "created_at" && !slices.Contains(t.key, c) {
			set = append(set, c+" = excluded."+c)
		}
	}
	action := "DO NOTHING"
	if len(set) > 0 {
		action = "DO UPDATE SET " + strings.Join(set, ", ")
	}
	body, err := json.Marshal(t.rows)
	if err != nil {
		return err
	}
	list := strings.Join(columns, ", ")
	_, err = tx.ExecContext(ctx, fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM jsonb_populate_recordset(NULL::%s, $1::jsonb) ON CONFLICT (%s) %s",
		t.name, list, list, t.name, strings.Join(t.key, ", "), action), string(body))
	return err
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
	}
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
