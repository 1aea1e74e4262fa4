package reference

import (
	"testing"

	"github.com/shopspring/decimal"
)

func TestMeetingsAreInOrder(t *testing.T) {
	tab := tables(t)
	codes, numbers := map[string]bool{}, map[string]int{}
	for i, m := range tab.Meetings {
		if codes[m.Code] {
			t.Errorf("%s stands twice", m.Code)
		}
		codes[m.Code] = true
		if m.Start.IsZero() || m.End.Before(m.Start) || m.End.Sub(m.Start).Hours() > 24*14 {
			t.Errorf("%s lasts from %v to %v", m.Code, m.Start, m.End)
		}
		if i > 0 && m.Start.Before(tab.Meetings[i-1].Start) {
			t.Errorf("%s stands before its time", m.Code)
		}
		if !tab.Has(m.StateID) || (m.ChairState != "" && !tab.Has(m.ChairState)) || (m.Chair != "" && m.ChairState == "") {
			t.Errorf("%s: held in %q, chaired from %q", m.Code, m.StateID, m.ChairState)
		}
		if m.Number > 0 {
			if numbers[m.Kind]++; numbers[m.Kind] != m.Number {
				t.Errorf("%s is number %d of its kind, want %d", m.Code, m.Number, numbers[m.Kind])
			}
		}
	}
	if numbers["BIENNIAL_MEETING"] != 9 || numbers["REVIEW_CONFERENCE"] != 4 || numbers["EXPERT_MEETING"] != 2 {
		t.Errorf("meetings by kind: %v", numbers)
	}
}

func TestFundingWindows(t *testing.T) {
	tab := tables(t)
	for _, w := range tab.FundingWindows {
		for _, d := range w.Donors {
			if !tab.Has(d) {
				t.Errorf("%s: donor %q is no State", w.Code, d)
			}
		}
		if w.MaxUSD.IsNegative() || w.AsOf < 2001 || (w.MaxMonths > 0 && w.MaxMonths < w.MinMonths) {
			t.Errorf("%s: %+v", w.Code, w)
		}
	}
}

func TestCRSFlows(t *testing.T) {
	tab := tables(t)
	seen := map[[2]string]map[int]bool{}
	sums := map[int]decimal.Decimal{}
	for _, f := range tab.CRSFlows {
		key := [2]string{f.RecipientID, f.PurposeCode}
		if seen[key] == nil {
			seen[key] = map[int]bool{}
		}
		if seen[key][f.Year] {
			t.Errorf("%v in %d stands twice", key, f.Year)
		}
		seen[key][f.Year] = true
		if !tab.Has(f.RecipientID) || tab.Purposes(f.PurposeCode) == nil || f.Year < 2013 || f.Year > 2015 {
			t.Errorf("flow %+v", f)
		}
		sums[f.Year] = sums[f.Year].Add(f.USDMillion)
	}
	for year, want := range crsTotals {
		if got := sums[year].Round(6).String(); got != want {
			t.Errorf("%d: USD %s million, want %s", year, got, want)
		}
	}
}

// crsTotals are the sums of the published tables, 152 and 15210 to 15261, all recipients, regional and unspecified ones too.
var crsTotals = map[int]string{2013: "3152.703274", 2014: "3228.001848", 2015: "3062.737695"}
