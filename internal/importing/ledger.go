package importing

import (
	"context"
	"encoding/json"

	"github.com/lib/pq"
	"github.com/shopspring/decimal"

	"entraide/ent/schema"
	"entraide/internal/coverage"
	"entraide/internal/iati"
	"entraide/internal/store"
)

var newTransactionID = schema.NewID("trx")

// transactionRow is a row of transactions. What stands before Boundary is published and never changes; the rest is ours.
type transactionRow struct {
	ID        string                `json:"id"`
	Project   string                `json:"project_id"`
	Record    string                `json:"source_record_id"`
	Position  int                   `json:"position"`
	Line      int                   `json:"line"`
	Kind      string                `json:"kind"`
	Date      iati.Date             `json:"date,omitempty"`
	ValueDate iati.Date             `json:"value_date,omitempty"`
	Amount    decimal.Decimal       `json:"amount"`
	Currency  string                `json:"currency,omitempty"`
	Provider  string                `json:"provider_id,omitempty"`
	Receiver  string                `json:"receiver_id,omitempty"`
	Places    []coverage.PlaceShare `json:"recipients,omitempty"`
	Themes    []coverage.ThemeShare `json:"themes,omitempty"`
	derived
}

// derived is what we conclude about a transaction.
type derived struct {
	Boundary   string           `json:"boundary"`
	Donor      string           `json:"donor_id,omitempty"`
	USD        *decimal.Decimal `json:"usd"`
	Rate       *decimal.Decimal `json:"rate"`
	RateYear   *int             `json:"rate_year"`
	RateSource string           `json:"rate_source"`
}

const (
	publishedColumns = "project_id, source_record_id, position, line, kind, date, value_date, amount, currency, provider_id, receiver_id, recipients, themes"
	derivedColumns   = "boundary, donor_id, usd, rate, rate_year, rate_source"
)

// content is what is published, by which a transaction is known again: neither its place nor what we conclude from it.
func (t transactionRow) content() string {
	body, _ := json.Marshal([]any{t.Kind, t.Date, t.ValueDate, t.Amount.StringFixed(2), t.Currency, t.Provider, t.Receiver, t.Places, t.Themes}) // plain values
	return string(body)
}

func (d derived) content() string {
	body, _ := json.Marshal([]any{d.Boundary, d.Donor, fixed(d.USD, 2), fixed(d.Rate, 12), d.RateYear, d.RateSource}) // plain values
	return string(body)
}

func fixed(d *decimal.Decimal, places int32) string {
	if d == nil {
		return ""
	}
	return d.StringFixed(places)
}

// saveTransactions writes the transactions that are new, keeps those that still stand, and marks those that no longer do.
func (i *importer) saveTransactions(ctx context.Context, tx *store.Tx, todo []changed) error {
	stored, err := standing(ctx, tx, todo)
	if err != nil {
		return err
	}
	var fresh []transactionRow
	var gone []replaced
	type conclusion struct {
		ID string `json:"id"`
		derived
	}
	var concluded []conclusion
	for _, c := range todo {
		left := map[string][]transactionRow{} // by content: equal transactions stand as often as they are published
		for _, t := range stored[c.project] {
			left[t.content()] = append(left[t.content()], t)
		}
		for _, row := range i.transactionRows(c) {
			key := row.content()
			if same := left[key]; len(same) > 0 {
				left[key] = same[1:]
				if same[0].derived.content() != row.derived.content() {
					concluded = append(concluded, conclusion{same[0].ID, row.derived})
				}
				continue
			}
			fresh = append(fresh, row)
		}
		for _, t := range stored[c.project] {
			if n := len(left[t.content()]); n > 0 {
				last := left[t.content()][n-1]
				left[t.content()] = left[t.content()][:n-1]
				gone = append(gone, replaced{last.ID, &c.record})
			}
		}
	}
	if _, err := insert(ctx, tx.SQL, "transactions", publishedColumns+", "+derivedColumns, fresh, ""); err != nil {
		return err
	}
	if err := change(ctx, tx.SQL, "transactions", derivedColumns, concluded); err != nil {
		return err
	}
	return change(ctx, tx.SQL, "transactions", "superseded_by", gone)
}

// standing are the transactions of known projects that are not superseded, in the order in which they were published.
func standing(ctx context.Context, tx *store.Tx, todo []changed) (map[string][]transactionRow, error) {
	stored := map[string][]transactionRow{}
	var old []string
	for _, c := range todo {
		if c.known != nil {
			old = append(old, c.project)
		}
	}
	if len(old) == 0 {
		return stored, nil
	}
	err := store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var body []byte
		if err := scan(&body); err != nil {
			return err
		}
		var t transactionRow
		err := json.Unmarshal(body, &t)
		stored[t.Project] = append(stored[t.Project], t)
		return err
	}, `SELECT to_json(x) FROM (SELECT id, `+publishedColumns+", "+derivedColumns+` FROM transactions
		WHERE project_id = ANY($1) AND superseded_by IS NULL ORDER BY project_id, position, id) x`, pq.Array(old))
	return stored, err
}

// transactionRows are the transactions of an activity, with what we conclude.
func (i *importer) transactionRows(c changed) []transactionRow {
	does := map[string]coverage.Role{}
	var funders []string
	does[i.orgs.of(c.reporter)] |= coverage.Reporting
	for _, p := range c.parts {
		id := i.orgs.of(p.party)
		if p.role == "FUNDING" && does[id]&coverage.Funding == 0 {
			funders = append(funders, id)
		}
		does[id] |= bits[p.role]
	}
	delete(does, "")
	var rows []transactionRow
	for _, t := range c.transactions {
		row := transactionRow{
			ID: newTransactionID(), Project: c.project, Record: c.record, Position: t.position, Line: t.line, Kind: t.kind,
			Date: t.date, ValueDate: t.valueDate, Amount: t.amount, Currency: t.currency,
			Provider: i.orgs.of(t.provider), Receiver: i.orgs.of(t.receiver), Places: t.places, Themes: t.themes,
		}
		row.Boundary = coverage.Boundary(coverage.Flow{Kind: t.kind, Provider: does[row.Provider], SecondaryReporter: c.secondary})
		switch {
		case does[row.Provider]&coverage.Funding != 0:
			row.Donor = i.orgs.donors[row.Provider]
		case len(funders) == 1:
			row.Donor = i.orgs.donors[funders[0]]
		}
		if t.usd != nil {
			row.USD, row.Rate, row.RateYear, row.RateSource = t.usd, &t.rate.UnitsPerUSD, &t.rate.Year, t.rate.Source
		}
		rows = append(rows, row)
	}
	return rows
}

var bits = map[string]coverage.Role{
	"FUNDING": coverage.Funding, "ACCOUNTABLE": coverage.Accountable, "EXTENDING": coverage.Extending, "IMPLEMENTING": coverage.Implementing,
}
