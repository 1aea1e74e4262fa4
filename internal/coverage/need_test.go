package coverage

import (
	"fmt"
	"maps"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// totals are the dollars of lines by measure and cell; a line without dollars is counted in unconverted.
func totals(lines []line) (byMeasure map[string]decimal.Decimal, byCell map[string]map[string]decimal.Decimal, unconverted int) {
	byMeasure, byCell = map[string]decimal.Decimal{}, map[string]map[string]decimal.Decimal{}
	for _, l := range lines {
		if l.USD == nil {
			unconverted++
			continue
		}
		key := fmt.Sprint(l.Place, l.Theme, l.Certainty, l.Year, l.Donor)
		if byCell[key] == nil {
			byCell[key] = map[string]decimal.Decimal{}
		}
		byCell[key][l.Measure] = byCell[key][l.Measure].Add(*l.USD)
		byMeasure[l.Measure] = byMeasure[l.Measure].Add(*l.USD)
	}
	return byMeasure, byCell, unconverted
}

func drawNeed(t *rapid.T) need {
	cost := decimal.New(rapid.Int64Range(1, 1<<40).Draw(t, "cost"), -2)
	usd := decimal.New(rapid.OneOf(rapid.Int64Range(0, 20), rapid.Int64Range(0, 1<<40)).Draw(t, "usd"), -2)
	start := on(rapid.SampledFrom([]string{"", "2019-11-30", "2020-02-29", "2023-01-01"}).Draw(t, "start"))
	end := on(rapid.SampledFrom([]string{"", "2020-01-15", "2024-06-30"}).Draw(t, "end"))
	return need{
		ID: "n", Asking: []asking{{State: "s", Concurs: true}}, Stage: "OPEN", Audience: "PUBLIC", Cost: &cost, USD: &usd, Currency: "EUR", Start: start, End: end,
		Themes:    drawShares(t, "themes"),
		Committed: decimal.New(rapid.Int64Range(-1<<20, 1<<42).Draw(t, "committed"), -8),
		Disbursed: decimal.New(rapid.Int64Range(-1<<20, 1<<42).Draw(t, "disbursed"), -4),
	}
}

func TestGapsAddUpAndAreNeverNegative(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := drawNeed(t)
		byMeasure, byCell, unconverted := totals(n.lines())
		if !byMeasure[needed].Equal(*n.USD) || unconverted > 0 {
			t.Fatalf("needed %s, but it costs %s", byMeasure[needed], n.USD)
		}
		has := decimal.Max(n.Committed, n.Disbursed, decimal.Decimal{}).Round(2)
		if want := decimal.Min(has, *n.USD); !byMeasure[secured].Equal(want) {
			t.Fatalf("secured %s, want %s", byMeasure[secured], want)
		}
		gap := decimal.Decimal{}
		for key, c := range byCell {
			g := c[needed].Sub(c[secured])
			if g.IsNegative() {
				t.Fatalf("cell %s: secured %s of %s", key, c[secured], c[needed])
			}
			gap = gap.Add(g)
		}
		if !gap.Equal(byMeasure[needed].Sub(byMeasure[secured])) {
			t.Fatal("the gaps of the cells do not add up to that of the need")
		}
	})
}

// Only public needs count, by stage and by whether there is a cost.
func TestWhatANeedCountsAs(t *testing.T) {
	asks := map[string]bool{"OPEN": true, "PARTLY_MET": true}
	for _, stage := range []string{"DRAFT", "OPEN", "PARTLY_MET", "MET", "WITHDRAWN", "EXPIRED", "CLOSED", "MERGED"} {
		for _, audience := range []string{"PUBLIC", "STATES", "NAMED", "SECRETARIAT"} {
			for _, cost := range []string{"", "0", "100"} {
				want := map[string]bool{}
				switch {
				case audience != "PUBLIC":
				case asks[stage] && cost == "100":
					want["NEEDED"], want["SECURED"] = true, true
				case asks[stage]:
					want["UNCOSTED"] = true
				case stage == "EXPIRED":
					want["EXPIRED_UNMET"] = true
				}
				n := need{ID: "n", Asking: []asking{{State: "s", Concurs: true}}, Stage: stage, Audience: audience, Start: on("2020-12-31"), End: on("2021-01-01"), Committed: d("5"), Currency: "USD"}
				if cost != "" {
					n.Cost, n.USD = new(decimal.Decimal), new(decimal.Decimal)
					*n.Cost, *n.USD = d(cost), d(cost)
				}
				got := map[string]bool{}
				for _, l := range n.lines() {
					got[l.Measure] = true
					if l.Measure != "NEEDED" && l.Measure != "SECURED" && (!l.Amount.IsZero() || l.USD == nil || !l.USD.IsZero()) {
						t.Errorf("%s has an amount", l.Measure)
					}
					if !l.Public || l.State != "s" || l.Year != 2020 && l.Year != 2021 {
						t.Errorf("%+v", l)
					}
				}
				if fmt.Sprint(got) != fmt.Sprint(want) {
					t.Errorf("%s, %s, cost %q: %v, want %v", stage, audience, cost, got, want)
				}
			}
		}
	}
}

func TestNeedByTheStatesOwnFigures(t *testing.T) {
	cost, usd := d("100"), d("200")
	n := need{Asking: []asking{{State: "s", Concurs: true}}, Stage: "OPEN", Audience: "PUBLIC", Cost: &cost, USD: &usd, Currency: "EUR", Start: on("2020-01-01"), End: on("2029-12-31"),
		Yearly: map[string]string{"2021": "75", "2022": "25"}, Themes: themes("a", "60", "b", "40")}
	want := map[string]string{"a 2021": "45 90", "b 2021": "30 60", "a 2022": "15 30", "b 2022": "10 20"}
	lines := n.lines()
	if len(lines) != len(want) {
		t.Fatal(lines)
	}
	for _, l := range lines {
		if key := fmt.Sprint(l.Theme, " ", l.Year); want[key] != fmt.Sprint(l.Amount, " ", l.USD) {
			t.Errorf("%s: %s, %s dollars", key, l.Amount, l.USD)
		}
	}
}

func TestNeedWithoutARateIsUnconverted(t *testing.T) {
	cost := d("100")
	n := need{Asking: []asking{{State: "s", Concurs: true}}, Stage: "OPEN", Audience: "PUBLIC", Cost: &cost, Currency: "EUR", Committed: d("50"), Opened: on("2020-05-05")}
	lines := n.lines()
	if len(lines) != 1 || lines[0].Measure != needed || lines[0].USD != nil || lines[0].Year != 2020 || lines[0].Theme != "" {
		t.Error(lines)
	}
}

// What several States ask for together stands with each that concurs, by its declared share; the rest in the region row.
func TestNeedOfSeveralStates(t *testing.T) {
	share := func(s string) *decimal.Decimal { x := d(s); return &x }
	for _, tt := range []struct {
		name   string
		asking []asking
		want   map[string]string
	}{
		{"alone", []asking{{"a", true, nil}}, map[string]string{"a": "90"}},
		{"shares", []asking{{"a", true, share("33.3333")}, {"b", true, share("66.6667")}}, map[string]string{"a": "30", "b": "60"}},
		{"no shares", []asking{{"a", true, nil}, {"b", true, nil}}, map[string]string{"region": "90"}},
		{"one did not answer", []asking{{"a", true, share("50")}, {"b", false, share("50")}}, map[string]string{"a": "45", "region": "45"}},
		{"alone, and not concurring", []asking{{"a", false, nil}}, map[string]string{"region": "90"}},
		{"nobody", nil, map[string]string{"region": "90"}},
	} {
		cost, usd := d("90"), d("90")
		n := need{Stage: "OPEN", Audience: "PUBLIC", Cost: &cost, USD: &usd, Currency: "USD", Region: "region", Asking: tt.asking, Opened: on("2020-05-05"), Committed: d("90")}
		got, has := map[string]string{}, map[string]string{}
		for _, l := range n.lines() {
			if l.Measure == needed {
				got[l.State+l.Region] = l.USD.String()
			} else {
				has[l.State+l.Region] = l.USD.String()
			}
		}
		if !maps.Equal(got, tt.want) || !maps.Equal(has, tt.want) {
			t.Errorf("%s: needed %v, secured %v, want %v", tt.name, got, has, tt.want)
		}
	}
}
