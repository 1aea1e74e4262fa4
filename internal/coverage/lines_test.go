package coverage

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func drawAmount(t *rapid.T, label string) decimal.Decimal {
	return decimal.New(rapid.OneOf(rapid.Int64Range(-100, 100), rapid.Int64()).Draw(t, label), -2)
}

func sums(parts []Part) (amount, usd decimal.Decimal, converted int) {
	for _, p := range parts {
		amount = amount.Add(p.Amount)
		if p.USD != nil {
			usd, converted = usd.Add(*p.USD), converted+1
		}
	}
	return amount, usd, converted
}

func TestLinesSumToTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount, usd := drawAmount(t, "amount"), drawAmount(t, "usd")
		places, themes := drawPlaces(t, "places"), drawShares(t, "themes")
		parts := Lines(amount, &usd, places, themes)
		a, u, converted := sums(parts)
		if !a.Equal(amount) || !u.Equal(usd) || converted != len(parts) || len(parts) == 0 {
			t.Fatalf("%v sum to %s and %s dollars, not to %s and %s", parts, a, u, amount, usd)
		}
		normalPlaces, _ := Normalise(places)
		normalThemes, _ := Normalise(themes)
		if len(parts) != len(normalPlaces)*len(normalThemes) {
			t.Fatalf("%d lines for %d places and %d themes", len(parts), len(normalPlaces), len(normalThemes))
		}
		seen := map[string]bool{}
		for _, p := range parts {
			key := p.State + "|" + p.Area + "|" + p.Region + "|" + p.Theme + "|" + p.Certainty
			if seen[key] || (p.Theme == "") != (p.Certainty == "") {
				t.Fatalf("%s stands twice, or is certain of nothing", key)
			}
			seen[key] = true
		}
		for _, p := range Lines(amount, nil, places, themes) {
			if p.USD != nil {
				t.Fatal("what was not converted has dollars")
			}
		}
	})
}

func TestLinesOfOneCentGoToTheFirst(t *testing.T) {
	parts := Lines(d("0.01"), nil, nil, themes("a", "50", "b", "50"))
	if len(parts) != 2 || !parts[0].Amount.Equal(d("0.01")) || !parts[1].Amount.IsZero() || parts[0].Place != (Place{}) {
		t.Error(parts)
	}
}

func on(s string) *time.Time {
	if s == "" {
		return nil
	}
	day, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return &day
}

func TestByDay(t *testing.T) {
	for _, c := range []struct {
		start, end string
		want       map[int]int64
	}{
		{"2020-12-31", "2021-01-02", map[int]int64{2020: 1, 2021: 2}},
		{"2020-01-01", "2020-12-31", map[int]int64{2020: 366}},
		{"2019-07-01", "2021-06-30", map[int]int64{2019: 184, 2020: 366, 2021: 181}},
		{"2020-05-05", "2020-05-05", map[int]int64{2020: 1}},
		{"2020-05-05", "", map[int]int64{2020: 1}},
		{"", "2021-05-05", map[int]int64{2021: 1}},
		{"2021-05-05", "2020-05-05", map[int]int64{2021: 1}}, // ends before it starts
		{"2020-05-05", "9999-12-31", map[int]int64{2020: 1}}, // a slip of the pen
		{"", "", map[int]int64{0: 1}},
	} {
		got := byDay(on(c.start), on(c.end))
		if len(got) != len(c.want) {
			t.Errorf("%s–%s: %v", c.start, c.end, got)
		}
		for _, y := range got {
			if !y.Weight.Equal(decimal.NewFromInt(c.want[y.Year])) {
				t.Errorf("%s–%s: %v", c.start, c.end, got)
			}
		}
	}
}

func TestByFigures(t *testing.T) {
	got := byFigures(map[string]string{"2022": "10.50", "2021": "5", "2023": "0", "x": "7", "2024": "-1", "2025": "much", "2026": "1e9999"})
	if len(got) != 2 || got[0].Year != 2021 || !got[1].Weight.Equal(d("10.5")) {
		t.Error(got)
	}
}
