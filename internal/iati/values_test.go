package iati

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestAmounts: every amount is exact, or told and left out.
func TestAmounts(t *testing.T) {
	for published, want := range map[string]struct {
		value string // "" : left out
		rules []Rule
	}{
		"12":                           {"12", nil},
		" 12 ":                         {"12", nil},
		"\n12.340\n":                   {"12.34", nil},
		"+12":                          {"12", nil},
		"-12.5":                        {"-12.5", nil},
		".5":                           {"0.5", nil},
		"12.":                          {"12", nil},
		"007":                          {"7", nil},
		"2147483648":                   {"2147483648", nil},
		"0.1234567890123456":           {"0.1234567890123456", nil},
		"9999999999999999.99":          {"9999999999999999.99", nil},
		"10000000000000000":            {"", []Rule{ValueOutOfRange}},
		"-10000000000000000":           {"", []Rule{ValueOutOfRange}},
		strings.Repeat("9", 5000):      {"", []Rule{ValueOutOfRange}},
		"0." + strings.Repeat("1", 19): {"", []Rule{ValueOutOfRange}},
		"1e6":                          {"1000000", []Rule{ValueRepaired}},
		"1.5E3":                        {"1500", []Rule{ValueRepaired}},
		"1e-2":                         {"0.01", []Rule{ValueRepaired}},
		"1e99":                         {"", []Rule{ValueOutOfRange}},
		"1e999999999":                  {"", []Rule{BadValue}},
		"1,234.56":                     {"1234.56", []Rule{ValueRepaired}},
		"1,234,567":                    {"1234567", []Rule{ValueRepaired}},
		"-1 234 567.5":                 {"-1234567.5", []Rule{ValueRepaired}},
		"1\u00A0234":                   {"1234", []Rule{ValueRepaired}},
		"1,234":                        {"", []Rule{BadValue}}, // 1234 here, 1.234 there
		"12,5":                         {"", []Rule{BadValue}},
		"1.234,56":                     {"", []Rule{BadValue}},
		"12,34.5":                      {"", []Rule{BadValue}},
		"$12":                          {"", []Rule{BadValue}},
		"NaN":                          {"", []Rule{BadValue}},
		"Infinity":                     {"", []Rule{BadValue}},
		"0x10":                         {"", []Rule{BadValue}},
		"--1":                          {"", []Rule{BadValue}},
		"١٢":                           {"", []Rule{BadValue}},
		"":                             {"", []Rule{MissingValue}},
		" ":                            {"", []Rule{MissingValue}},
	} {
		o := reading(t, doc(act("A", "<budget><value currency='USD'>"+published+"</value></budget>")), Limits{})
		got := ""
		if b := o.Activities[0].Budgets; len(b) == 1 {
			got = b[0].Value.String()
		}
		if got != want.value || !slices.Equal(o.rules(), want.rules) {
			t.Errorf("%.40q is read as %q, %v; want %q, %v", published, got, o.rules(), want.value, want.rules)
		}
	}
}

// TestAnyDecimalIsExact: whatever number a publisher writes plainly comes out digit for digit.
func TestAnyDecimalIsExact(t *testing.T) {
	trailing := regexp.MustCompile(`\.?0*$`)
	rapid.Check(t, func(t *rapid.T) {
		whole := rapid.StringMatching(`-?[1-9][0-9]{0,15}`).Draw(t, "whole")
		fraction := rapid.StringMatching(`[0-9]{1,18}`).Draw(t, "fraction")
		got, rule := amount(whole + "." + fraction)
		if want := whole + trailing.ReplaceAllString("."+fraction, ""); rule != "" || got.String() != want {
			t.Fatalf("%s.%s is read as %s (%s), want %s", whole, fraction, got, rule, want)
		}
	})
}

// TestDates: a calendar day, or told.
func TestDates(t *testing.T) {
	for published, want := range map[string]struct {
		day  Date
		rule Rule
	}{
		"2012-02-29":                    {"2012-02-29", ""},
		" 2012-02-29 ":                  {"2012-02-29", ""},
		"1900-01-01":                    {"1900-01-01", ""},
		"2100-12-31":                    {"2100-12-31", ""},
		"2012-01-01Z":                   {"2012-01-01", DateWithTime},
		"2012-01-01+02:00":              {"2012-01-01", DateWithTime},
		"2012-01-01T00:00:00":           {"2012-01-01", DateWithTime},
		"2012-01-01 23:59:59.999-05:00": {"2012-01-01", DateWithTime},
		"2013-02-30":                    {"", BadDate},
		"0001-01-01":                    {"", BadDate},
		"1899-12-31":                    {"", BadDate},
		"2101-01-01":                    {"", BadDate},
		"961963":                        {"", BadDate},
		"2012":                          {"", BadDate},
		"01/02/2012":                    {"", BadDate},
		"2012-1-1":                      {"", BadDate},
		"2012-01-01x":                   {"", BadDate},
		"-2012-01-01":                   {"", BadDate},
		"":                              {"", ""},
	} {
		o := reading(t, doc(act("A", "<activity-date type='2' iso-date='"+published+"'/>")), Limits{})
		var want1 []Rule
		if want.rule != "" {
			want1 = []Rule{want.rule}
		}
		if got := o.Activities[0].Dates.ActualStart; got != want.day || !slices.Equal(o.rules(), want1) {
			t.Errorf("%q is read as %q, %v; want %q, %v", published, got, o.rules(), want.day, want.rule)
		}
	}
	d := Date("2012-02-29")
	if d.Year() != 2012 || d.Time().Format("2006-01-02 15:04 MST") != "2012-02-29 00:00 UTC" || Date("").Time() != nil || Date("").Year() != 0 {
		t.Error("a date is not the day it says")
	}
}

// TestPercentages: any number from 0 up is kept, the rest is told.
func TestPercentages(t *testing.T) {
	for published, want := range map[string]struct{ value, rule string }{
		"100": {"100", ""}, "0": {"0", ""}, "33.3333333333333333333": {"33.3333333333333333333", ""}, "": {"", ""}, " 5 ": {"5", ""},
		"50%": {"50", "percentage_repaired"}, "50 %": {"50", "percentage_repaired"}, "33,3": {"33.3", "percentage_repaired"},
		"250": {"250", "percentage_out_of_range"}, "1e3": {"1000", "percentage_out_of_range"},
		"-1": {"", "bad_percentage"}, "half": {"", "bad_percentage"}, "%": {"", "bad_percentage"}, "1e99": {"", "bad_percentage"},
	} {
		o := reading(t, doc(act("A", "<recipient-country code='BI' percentage='"+published+"'/>")), Limits{})
		got := ""
		if p := o.Activities[0].RecipientCountries[0].Percentage; p != nil {
			got = p.String()
		}
		var rules []Rule
		if want.rule != "" {
			rules = []Rule{Rule(want.rule)}
		}
		if got != want.value || !slices.Equal(o.rules(), rules) {
			t.Errorf("%q is read as %q, %v; want %+v", published, got, o.rules(), want)
		}
	}
}

// TestCurrencies: the amount's own, else the default, else none.
func TestCurrencies(t *testing.T) {
	for _, c := range []struct {
		byDefault, own, want string
		rules                []Rule
	}{
		{"EUR", "USD", "USD", nil},
		{"EUR", "", "EUR", nil},
		{"EUR", "  ", "EUR", nil},
		{"", " USD ", "USD", nil},
		{"eur", "", "EUR", []Rule{CurrencyRepaired}},
		{"EUR", "us$", "EUR", []Rule{BadCurrency}},
		{"Euro", "usd", "USD", []Rule{BadCurrency, CurrencyRepaired}},
		{"", "", "", []Rule{MissingCurrency}},
		{"€", "", "", []Rule{BadCurrency, MissingCurrency}},
	} {
		o := reading(t, fmt.Sprintf("<iati-activities version='2.03'><iati-activity default-currency='%s'><iati-identifier>A</iati-identifier><budget><value currency='%s'>1</value></budget></iati-activity></iati-activities>", c.byDefault, c.own), Limits{})
		if got := o.Activities[0].Budgets[0].Currency; got != c.want || !slices.Equal(o.rules(), c.rules) {
			t.Errorf("%+v: %q, %v", c, got, o.rules())
		}
	}
}

// TestQuirks: what stands in an activity and is not as the standard wants it.
func TestQuirks(t *testing.T) {
	transaction := func(s string) string {
		return "<transaction><value currency='USD'>1</value><transaction-date iso-date='2020-01-01'/>" + s + "</transaction>"
	}
	for name, c := range map[string]struct {
		content string
		holds   func(*Activity) bool
		rules   []Rule
	}{
		"letter types":            {transaction("<transaction-type code='lr'/>"), func(a *Activity) bool { return a.Transactions[0].Type == LoanRepayment }, nil},
		"unknown type":            {transaction("<transaction-type code='99'/>"), func(a *Activity) bool { return a.Transactions[0].Type == 0 }, []Rule{UnknownCode}},
		"no type":                 {transaction(""), func(a *Activity) bool { return a.Transactions[0].Type == 0 }, []Rule{MissingCode}},
		"no date":                 {"<transaction><value currency='USD'>1</value><transaction-type code='3'/></transaction>", func(a *Activity) bool { return a.Transactions[0].Date == "" }, []Rule{MissingDate}},
		"no value":                {"<transaction><transaction-type code='3'/></transaction>", func(a *Activity) bool { return a.Transactions == nil }, []Rule{MissingValue}},
		"two values":              {"<budget><value currency='USD'>1</value><value>2</value></budget>", func(a *Activity) bool { return a.Budgets[0].Value.String() == "1" }, []Rule{DuplicateElement}},
		"two statuses":            {"<activity-status code='2'/><activity-status code='3'/>", func(a *Activity) bool { return a.Status == Implementation }, []Rule{DuplicateElement}},
		"two identifiers":         {"<iati-identifier>Z</iati-identifier>", func(a *Activity) bool { return a.Identifier == "A" }, []Rule{DuplicateElement}},
		"two titles":              {"<title>x</title><title>y</title>", func(a *Activity) bool { return a.Titles[""] == "x" }, []Rule{DuplicateElement}},
		"the same title twice":    {"<title>x</title><title>x</title>", func(a *Activity) bool { return a.Titles[""] == "x" }, nil},
		"two dates":               {"<activity-date type='1' iso-date='2020-01-01'/><activity-date type='1' iso-date='2021-01-01'/>", func(a *Activity) bool { return a.Dates.PlannedStart == "2020-01-01" }, []Rule{DuplicateElement}},
		"two descriptions":        {"<description>x</description><description>y</description>", func(a *Activity) bool { return len(a.Descriptions) == 2 }, nil},
		"title in 2.03 by itself": {"<title>x<narrative/></title>", func(a *Activity) bool { return a.Titles[""] == "x" }, nil},
		"unknown status":          {"<activity-status code='9'/>", func(a *Activity) bool { return a.Status == 0 }, []Rule{UnknownCode}},
		"status in words":         {"<activity-status>Pipeline/identification</activity-status>", func(a *Activity) bool { return a.Status == Pipeline }, nil},
		"sector of another list":  {"<sector vocabulary='WB' code='BB'/>", func(a *Activity) bool { return a.Sectors[0].Vocabulary == "99" }, []Rule{UnknownVocabulary}},
		"sector without code":     {"<sector/>", func(a *Activity) bool { return a.Sectors == nil }, []Rule{MissingCode}},
		"gender not targeted":     {"<policy-marker vocabulary='1' code='1' significance='0'/>", func(a *Activity) bool { g, ok := a.GenderMarker(); return ok && g == 0 }, nil},
		"gender not published":    {"<policy-marker vocabulary='99' code='1' significance='2'/>", func(a *Activity) bool { _, ok := a.GenderMarker(); return !ok }, nil},
		"flag":                    {"<reporting-org ref='x' secondary-reporter='maybe'/>", func(a *Activity) bool { return !a.SecondaryReporter }, []Rule{BadFlag}},
		"position":                {"<location ref='x'><point><pos>200 1</pos></point></location>", func(a *Activity) bool { return a.Locations[0].Latitude == nil }, []Rule{BadCoordinates}},
		"element with a prefix":   {"<x:title>no</x:title>", func(a *Activity) bool { return a.Titles == nil }, nil},
		"element of another kind": {"<title xmlns='http://example.org'>no</title>", func(a *Activity) bool { return a.Titles == nil }, nil},
		"text too long":           {"<title>" + strings.Repeat("é", 40<<10) + "</title>", func(a *Activity) bool { return a.Titles[""] == strings.Repeat("é", 32<<10) }, []Rule{TextCut}},
		"text too long, pieces":   {"<title>" + strings.Repeat("é<!-- -->", 40<<10) + "</title>", func(a *Activity) bool { return a.Titles[""] == strings.Repeat("é", 32<<10) }, []Rule{TextCut}},
		"code too long":           {"<sector code='" + strings.Repeat("1", 300) + "'/>", func(a *Activity) bool { return len(a.Sectors[0].Code) == 256 }, []Rule{TextCut}},
		"many problems":           {strings.Repeat("<sector/>", 150), func(a *Activity) bool { return true }, append(slices.Repeat([]Rule{MissingCode}, 100), MoreProblems)},
		"comment in a value":      {"<budget><value currency='USD'>1<!-- x -->2</value></budget>", func(a *Activity) bool { return a.Budgets[0].Value.String() == "12" }, nil},
		"escaped":                 {"<title>a &lt;b&gt; &amp; &#233;</title>", func(a *Activity) bool { return a.Titles[""] == "a <b> & é" }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			o := reading(t, doc(act("A", c.content)), Limits{})
			if len(o.Activities) != 1 || !c.holds(o.Activities[0]) || !slices.Equal(o.rules(), c.rules) {
				t.Errorf("%+v\n%.3000v", o.Activities, o.Problems)
			}
		})
	}
}

// TestHierarchy is 1 unless a number is published.
func TestHierarchy(t *testing.T) {
	for published, want := range map[string]int{"": 1, "2": 2, "0": 1, "x": 1, "-1": 1, "99999999999999999999": 1} {
		o := reading(t, doc("<iati-activity hierarchy='"+published+"'><iati-identifier>A</iati-identifier></iati-activity>"), Limits{})
		if o.Activities[0].Hierarchy != want {
			t.Errorf("%q is read as %d", published, o.Activities[0].Hierarchy)
		}
	}
}

// TestRulesTable: each rule once, lower_snake, with a meaning that is a sentence.
func TestRulesTable(t *testing.T) {
	snake := regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	seen := map[Rule]bool{}
	for _, r := range Rules() {
		if seen[r.Rule] || !snake.MatchString(string(r.Rule)) || r.Action == "" || !strings.HasSuffix(strings.TrimSuffix(r.Meaning, ")"), ".") {
			t.Errorf("%+v", r)
		}
		seen[r.Rule] = true
	}
}
