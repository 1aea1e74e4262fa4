package publishing

import (
	"net/url"
	"reflect"
	"strings"
	"testing"

	"entraide/internal/fault"
)

func TestCoverageFilter(t *testing.T) {
	for query, want := range map[string]map[string]any{
		"":                                    {},
		"lang=fr&hxl=1":                       {},
		"states=BDI,RWA&fromYear=2005":        {"states": []string{"BDI", "RWA"}, "fromYear": 2005},
		"themes=ddr&hasTheme=false&toYear=":   {"themes": []string{"ddr"}, "hasTheme": false},
		"states=BDI&states=RWA,TCD":           {"states": []string{"BDI", "RWA", "TCD"}},
		"states=&donors=":                     {"states": []string{}, "donors": []string{}},
		"areas=XK&hasPlace=true&donors=dnr_1": {"areas": []string{"XK"}, "hasPlace": true, "donors": []string{"dnr_1"}},
	} {
		q, _ := url.ParseQuery(query)
		if got, err := CoverageFilter(q); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %v, want %v (%v)", query, got, want, err)
		}
	}
}

// A figure under a misspelt filter would be another figure.
func TestCoverageFilterRefusesWhatItDoesNotKnow(t *testing.T) {
	for query, word := range map[string]string{"year=2005": "year", "fromYear=MMV": "fromYear", "hasTheme=perhaps": "hasTheme", "toYear=2010&toYear=2011": "more than once"} {
		q, _ := url.ParseQuery(query)
		_, err := CoverageFilter(q)
		if f := fault.Of(err); err == nil || f.Code != fault.BadUserInput || !strings.Contains(f.Message, word) {
			t.Errorf("%q: %v", query, err)
		}
	}
}

// A spreadsheet must not run what a name says; a negative amount stays a number.
func TestHarmless(t *testing.T) {
	got := harmless([]string{"=1+1", "@SUM(A1)", "-12.50", "-2+3", "+1", "Burundi", "", "\tx"})
	want := []string{"'=1+1", "'@SUM(A1)", "-12.50", "'-2+3", "'+1", "Burundi", "", "'\tx"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
