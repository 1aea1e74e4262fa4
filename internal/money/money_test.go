package money_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"entraide/internal/money"
	"entraide/internal/reference"
)

func d(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func TestCentsRoundHalfAwayFromZero(t *testing.T) {
	for in, want := range map[string]string{"0.005": "0.01", "-0.005": "-0.01", "0.0049": "0", "2.675": "2.68", "-2.675": "-2.68", "3000000000.015": "3000000000.02", "1": "1"} {
		if got := money.Cents(d(in)); !got.Equal(d(want)) {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

func TestCurrency(t *testing.T) {
	for in, want := range map[string]string{"EUR": "EUR", " eur\n": "EUR", "Usd": "USD", "": "", "  ": "", "EU": "", "EURO": "", "E1R": "", "ÉUR": "", "ſUR": "", "E R": ""} {
		if got, ok := money.Currency(in); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", in, got, ok)
		}
	}
}

func TestConvert(t *testing.T) {
	rates := func(currency string, year int) (money.Rate, bool) {
		known := map[string]string{"EUR": "0.8", "JPY": "150", "XAF": "3", "BAD": "0"}
		units, ok := known[currency]
		if !ok || year != 2020 {
			return money.Rate{}, false
		}
		return money.Rate{UnitsPerUSD: d(units), Year: year, Source: "test"}, true
	}
	for _, c := range []struct {
		amount, currency string
		year             int
		usd, source      string // "" for not converted
	}{
		{"100", "EUR", 2020, "125", "test"},
		{"100", " eur ", 2020, "125", "test"},
		{"-1", "JPY", 2020, "-0.01", "test"},   // -0.00666…
		{"0.01", "XAF", 2020, "0", "test"},     // 0.00333…: too little for a cent
		{"0.015", "XAF", 2020, "0.01", "test"}, // exactly half a cent
		{"-0.015", "XAF", 2020, "-0.01", "test"},
		{"12.345", "USD", 1875, "12.35", money.Identity},
		{"100", "EUR", 2021, "", ""}, // no guess at another year
		{"100", "ZZZ", 2020, "", ""},
		{"100", "", 2020, "", ""},
		{"100", "BAD", 2020, "", ""},
	} {
		usd, rate, ok := money.Convert(d(c.amount), c.currency, c.year, rates)
		if ok != (c.usd != "") {
			t.Errorf("%+v: ok is %v", c, ok)
		} else if ok && (!usd.Equal(d(c.usd)) || rate.Source != c.source || rate.Year != c.year || !rate.UnitsPerUSD.IsPositive()) {
			t.Errorf("%+v: %s by %+v", c, usd, rate)
		}
	}
}

func TestPublishedRatesNameTheirSource(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	usd, rate, ok := money.Convert(d("3671"), "AED", 1990, money.Published(tables))
	if !ok || !usd.Equal(d("1000")) || rate.Year != 1990 || rate.Source == "" {
		t.Error(usd, rate, ok)
	}
	if _, _, ok := money.Convert(d("1"), "AED", 1890, money.Published(tables)); ok {
		t.Error("a rate before there were any")
	}
}
