package requesting

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

func TestNewRates(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	const all = "SELECT string_agg(concat_ws(' ', id, cost_usd, version), ', ' ORDER BY id) FROM needs"
	begun := func(in *Input) { in.CostCurrency, in.StartDate = "EUR", "2024-01-01" }
	w.opened(begun)
	w.opened(begun)
	w.opened(func(in *Input) { in.CostAmount, in.CostCurrency = "", "" })
	right := w.One(all)
	w.Exec("UPDATE needs SET cost_usd = NULL")
	if err := store.Write(ctx, w.DB, func(tx *store.Tx) error { return NewRates(ctx, tx) }); err != nil {
		t.Fatal(err)
	}
	w.Want(right, all) // nobody changed a need, so no version rose
}

// The dollars are those of the year in which a need begins, else of that in which it was opened, else begun to be
// written: whatever wrote the need last, and after new rates as before.
func TestTheYearOfTheDollars(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	in := whole()
	in.CostCurrency, in.StartDate = "EUR", ""
	dollars := func(id string, year int) {
		t.Helper()
		want, _, ok := money.Convert(decimal.RequireFromString(in.CostAmount), "EUR", year, money.Published(tables))
		if !ok {
			t.Fatal("no rate of", year)
		}
		w.Want(want.StringFixed(2), "SELECT cost_usd FROM needs WHERE id = $1", id)
		if err := store.Write(ctx, w.DB, func(tx *store.Tx) error { return NewRates(ctx, tx) }); err != nil {
			t.Fatal(err)
		}
		w.Want(want.StringFixed(2), "SELECT cost_usd FROM needs WHERE id = $1", id)
	}
	by := focal
	by.At = time.Date(2019, 12, 31, 23, 59, 0, 0, time.UTC)
	id := w.done(Draft(ctx, w.DB, by, in, "")).Need
	dollars(id, 2019)
	by.At = by.At.AddDate(1, 0, 0)
	w.done(Save(ctx, w.DB, by, id, 1, in))
	dollars(id, 2019)
	by.At = by.At.AddDate(1, 0, 0)
	w.done(Open(ctx, w.DB, by, id, 2))
	dollars(id, 2021)
	in.StartDate = "2022-03-01"
	w.done(Save(ctx, w.DB, by, id, 3, in))
	dollars(id, 2022)
	w.verify()
}
