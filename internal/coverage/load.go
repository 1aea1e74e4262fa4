package coverage

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/lib/pq"
	"github.com/shopspring/decimal"

	"entraide/internal/access"
	"entraide/internal/store"
)

// Everything is read in an order that follows from the content alone, never from row ids: the odd cent must fall to the
// same line after an import that wrote the same again.

// loadProjects makes the right lines of projects.
func loadProjects(ctx context.Context, tx *sql.Tx, ids []string) (lines []line, err error) {
	found, want := blank[project](ids), pq.Array(ids)
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var p project
		if err := scan(&p.ID, &p.Stage, &p.Start, &p.End, &p.Budget, &p.Currency, &p.USD, &p.Answers); err != nil {
			return err
		}
		*found[p.ID] = p
		return nil
	}, `SELECT id, stage, start_date, end_date, budget_amount, coalesce(budget_currency, ''), budget_usd,
			EXISTS (SELECT FROM need_projects l JOIN needs n ON n.id = l.need_id
				WHERE l.project_id = p.id AND l.share > 0 AND n.audience = $2 AND n.stage = ANY($3))
		FROM projects p WHERE id = ANY($1)`, want, public, pq.Array(openStages))
	if err != nil {
		return nil, err
	}
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var id string
		var s PlaceShare
		if err := scan(&id, &s.State, &s.Area, &s.Region, &s.Percentage); err != nil {
			return err
		}
		found[id].Places = append(found[id].Places, s)
		return nil
	}, `SELECT project_id, coalesce(state_id, ''), coalesce(area_id, ''), coalesce(region_id, ''), percentage FROM project_recipients
		WHERE project_id = ANY($1) ORDER BY 1, 2, 3, 4, 5`, want)
	if err != nil {
		return nil, err
	}
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var id string
		var s ThemeShare
		if err := scan(&id, &s.Theme, &s.Certainty, &s.Percentage); err != nil {
			return err
		}
		found[id].Themes = append(found[id].Themes, s)
		return nil
	}, `SELECT project_id, theme_id, certainty, percentage FROM project_themes WHERE project_id = ANY($1) ORDER BY 1, 2`, want)
	if err != nil {
		return nil, err
	}
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var id string
		var t transaction
		var places, themes []byte
		if err := scan(&id, &t.ID, &t.Kind, &t.Date, &t.Amount, &t.Currency, &t.USD, &t.Donor, &places, &themes); err != nil {
			return err
		}
		if err := shares(places, &t.Places, themes, &t.Themes); err != nil {
			return fmt.Errorf("the recipients or themes of transaction %s cannot be read: %w", t.ID, err)
		}
		found[id].Transactions = append(found[id].Transactions, t)
		return nil
	}, `SELECT project_id, id, kind, date, amount, coalesce(currency, ''), usd, coalesce(donor_id, ''), recipients, themes FROM transactions
		WHERE project_id = ANY($1) AND boundary = $2 AND kind = ANY($3) AND superseded_by IS NULL ORDER BY 1, 2`,
		want, Counted, pq.Array(slices.Sorted(maps.Keys(moneyMeasures))))
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if p := found[id]; p.ID != "" {
			lines = append(lines, p.lines()...)
		}
	}
	return lines, nil
}

// blank is a place for each row that is asked for; one whose id stays empty was not there. A row that could not be
// scanned has no place: look at the error first.
func blank[T any](ids []string) map[string]*T {
	m := make(map[string]*T, len(ids))
	for _, id := range ids {
		m[id] = new(T)
	}
	return m
}

// shares reads what a transaction says of its own recipients and themes; null where it says nothing.
func shares(places []byte, p *[]PlaceShare, themes []byte, t *[]ThemeShare) error {
	if places != nil {
		if err := json.Unmarshal(places, p); err != nil {
			return err
		}
	}
	if themes != nil {
		return json.Unmarshal(themes, t)
	}
	return nil
}

// loadNeeds makes the right lines of needs.
func loadNeeds(ctx context.Context, tx *sql.Tx, ids []string) (lines []line, err error) {
	found, want := blank[need](ids), pq.Array(ids)
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var n need
		var yearly []byte
		if err := scan(&n.ID, &n.Region, &n.Stage, &n.Audience, &n.Cost, &n.Currency, &n.USD, &n.Start, &n.End, &n.Opened, &yearly); err != nil {
			return err
		}
		if yearly != nil {
			if err := json.Unmarshal(yearly, &n.Yearly); err != nil {
				return fmt.Errorf("the yearly figures of need %s cannot be read: %w", n.ID, err)
			}
		}
		*found[n.ID] = n
		return nil
	}, `SELECT id, coalesce(region_id, ''), stage, audience, cost_amount, coalesce(cost_currency, ''), cost_usd, start_date, end_date, opened_at AT TIME ZONE 'UTC', yearly
		FROM needs WHERE id = ANY($1)`, want)
	if err != nil {
		return nil, err
	}
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var id string
		var a asking
		if err := scan(&id, &a.State, &a.Concurs, &a.Share); err != nil {
			return err
		}
		found[id].Asking = append(found[id].Asking, a)
		return nil
	}, `SELECT need_id, state_id, concurrence = 'CONCURRED', percentage FROM need_states WHERE need_id = ANY($1) ORDER BY 1, 2`, want)
	if err != nil {
		return nil, err
	}
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var id string
		s := ThemeShare{Certainty: confirmed} // its State says so
		if err := scan(&id, &s.Theme, &s.Percentage); err != nil {
			return err
		}
		found[id].Themes = append(found[id].Themes, s)
		return nil
	}, `SELECT need_id, theme_id, percentage FROM need_themes WHERE need_id = ANY($1) ORDER BY 1, 2`, want)
	if err != nil {
		return nil, err
	}
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var id string
		var c, d decimal.Decimal
		if err := scan(&id, &c, &d); err != nil {
			return err
		}
		found[id].Committed, found[id].Disbursed = c.Shift(-2), d.Shift(-2) // shares are in percent
		return nil
	}, `SELECT l.need_id, coalesce(sum(l.share * t.usd) FILTER (WHERE t.kind = 'COMMITMENT'), 0), coalesce(sum(l.share * t.usd) FILTER (WHERE t.kind = 'DISBURSEMENT'), 0)
		FROM need_projects l JOIN projects p ON p.id = l.project_id JOIN transactions t ON t.project_id = p.id
		WHERE l.need_id = ANY($1) AND p.stage = ANY($2) AND t.boundary = $3 AND t.superseded_by IS NULL GROUP BY 1`,
		want, pq.Array(access.PublicStages), Counted)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if n := found[id]; n.ID != "" {
			lines = append(lines, n.lines()...)
		}
	}
	return lines, nil
}

// loadRows reads the stored lines of projects or of needs.
func loadRows(ctx context.Context, tx *sql.Tx, column string, ids []string) (rows []row, err error) {
	err = store.Each(ctx, tx, func(scan store.Scan) error {
		var body []byte
		if err := scan(&body); err != nil {
			return err
		}
		rows = append(rows, row{})
		return json.Unmarshal(body, &rows[len(rows)-1])
	}, "SELECT to_json(l) FROM (SELECT id, "+strings.Join(columns, ", ")+" FROM ledger_lines WHERE "+column+" = ANY($1) ORDER BY id) l", pq.Array(ids))
	return rows, err
}
