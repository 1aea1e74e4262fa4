package importing

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/lib/pq"
	"github.com/shopspring/decimal"

	"entraide/ent/schema"
	"entraide/internal/money"
	"entraide/internal/store"
)

var newPartID, newPlaceID, newThemeID = schema.NewID("ptc"), schema.NewID("rec"), schema.NewID("pth")

type partRow struct {
	ID           string `json:"id"`
	Project      string `json:"project_id"`
	Organisation string `json:"organisation_id"`
	Role         string `json:"role"`
}

type placeRow struct {
	ID         string          `json:"id"`
	Project    string          `json:"project_id"`
	State      *string         `json:"state_id"`
	Area       *string         `json:"area_id"`
	Region     *string         `json:"region_id"`
	Percentage decimal.Decimal `json:"percentage"`
}

type themeRow struct {
	ID         string                 `json:"id"`
	Project    string                 `json:"project_id"`
	Theme      string                 `json:"theme_id"`
	Percentage decimal.Decimal        `json:"percentage"`
	Certainty  string                 `json:"certainty"`
	Evidence   []schema.ThemeEvidence `json:"evidence"`
}

// Each is the rows of a project without their ids, by which a change is seen.
func (r partRow) content() string { return r.Organisation + " " + r.Role }

func (r placeRow) content() string {
	return text(r.State) + " " + text(r.Area) + " " + text(r.Region) + " " + r.Percentage.StringFixed(6)
}

func (r themeRow) content() string {
	evidence, _ := json.Marshal(r.Evidence) // plain texts
	return r.Theme + " " + r.Certainty + " " + r.Percentage.StringFixed(6) + " " + string(evidence)
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// saveParts writes who takes part, who receives and which themes are served, where that has changed.
func (i *importer) saveParts(ctx context.Context, tx *store.Tx, todo []changed) error {
	parts, places, themes := map[string][]partRow{}, map[string][]placeRow{}, map[string][]themeRow{}
	for _, c := range todo {
		seen := map[string]bool{}
		for _, p := range c.parts {
			row := partRow{newPartID(), c.project, i.orgs.of(p.party), p.role}
			if row.Organisation != "" && !seen[row.content()] {
				seen[row.content()] = true
				parts[c.project] = append(parts[c.project], row)
			}
		}
		for _, s := range c.places {
			places[c.project] = append(places[c.project], placeRow{newPlaceID(), c.project, optional(s.State), optional(s.Area), optional(s.Region), s.Percentage})
		}
		for _, t := range c.themes {
			themes[c.project] = append(themes[c.project], themeRow{newThemeID(), c.project, t.id, t.percentage, suggested, t.evidence})
		}
	}
	if err := rewrite(ctx, tx, todo, "participations", "project_id, organisation_id, role", parts, nil); err != nil {
		return err
	}
	if err := rewrite(ctx, tx, todo, "project_recipients", "project_id, state_id, area_id, region_id, percentage", places, nil); err != nil {
		return err
	}
	return rewrite(ctx, tx, todo, "project_themes", "project_id, theme_id, percentage, certainty, evidence", themes, keepConfirmed)
}

// rewrite makes the rows of each project what they should be, and leaves alone those that are; keep says, by what is
// stored, what should be.
func rewrite[T interface{ content() string }](ctx context.Context, tx *store.Tx, todo []changed, table, columns string, right map[string][]T, keep func(stored, read []T) []T) error {
	stored := map[string][]T{}
	var old []string
	for _, c := range todo {
		if c.known != nil {
			old = append(old, c.project)
		}
	}
	if len(old) > 0 {
		err := store.Each(ctx, tx.SQL, func(scan store.Scan) error {
			var project string
			var body []byte
			if err := scan(&project, &body); err != nil {
				return err
			}
			var row T
			err := json.Unmarshal(body, &row)
			stored[project] = append(stored[project], row)
			return err
		}, "SELECT project_id, to_json(x) FROM (SELECT id, "+columns+" FROM "+table+" WHERE project_id = ANY($1)) x", pq.Array(old))
		if err != nil {
			return err
		}
	}
	var gone []string
	var rows []T
	for _, c := range todo {
		want, have := right[c.project], stored[c.project]
		if len(have) > 0 && keep != nil {
			want = keep(have, want)
		}
		if same(want, have) {
			continue
		}
		if len(have) > 0 {
			gone = append(gone, c.project)
		}
		rows = append(rows, want...)
	}
	if len(gone) > 0 {
		if _, err := tx.SQL.ExecContext(ctx, "DELETE FROM "+table+" WHERE project_id = ANY($1)", pq.Array(gone)); err != nil {
			return err
		}
	}
	_, err := insert(ctx, tx.SQL, table, columns, rows, "")
	return err
}

// same tells whether the rows say the same, in any order.
func same[T interface{ content() string }](a, b []T) bool {
	return slices.Equal(contents(a), contents(b))
}

func contents[T interface{ content() string }](rows []T) []string {
	var all []string
	for _, r := range rows {
		all = append(all, r.content())
	}
	slices.SortFunc(all, strings.Compare)
	return all
}

// keepConfirmed keeps the themes that a person has confirmed, with their shares; what is read besides is suggested for
// the rest.
func keepConfirmed(stored, read []themeRow) []themeRow {
	var kept, others []themeRow
	var weights []decimal.Decimal
	rest := hundred
	for _, t := range stored {
		if t.Certainty == confirmed {
			kept, rest = append(kept, t), rest.Sub(t.Percentage)
		}
	}
	if len(kept) == 0 {
		return read
	}
	for _, t := range read {
		if !slices.ContainsFunc(kept, func(k themeRow) bool { return k.Theme == t.Theme }) {
			others, weights = append(others, t), append(weights, t.Percentage)
		}
	}
	if rest.IsPositive() {
		for n, p := range money.Apportion(rest, weights, 6) {
			others[n].Percentage = p
			kept = append(kept, others[n])
		}
	}
	return kept
}
