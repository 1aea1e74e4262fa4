package checking

import (
	"strings"
	"testing"
)

func TestAmount(t *testing.T) {
	for s, want := range map[string]string{
		"0.01": "", "1000000000000.00": "", "12": "",
		"1000000000000.01": "f amount_range", "0": "f amount_range", "-5": "f amount_range", "-0.00": "f amount_range",
		"": "f amount", "1.005": "f amount", "1.000": "f amount", "1e1000000000": "f amount", "NaN": "f amount", "Inf": "f amount", "1 000": "f amount",
		"1000\n": "f amount", "1,000": "f amount", "+1": "f amount", ".5": "f amount", "5.": "f amount", "١٠٠": "f amount", "0x10": "f amount",
		strings.Repeat("9", 500): "f amount",
	} {
		var p Problems
		d := p.Amount("f", s)
		if want == "" {
			expect(t, p)
		} else {
			expect(t, p, want)
		}
		if (d != nil) != (want == "") {
			t.Errorf("%q: %v", s, d)
		}
	}
}

func TestPercentages(t *testing.T) {
	first, both := []string{"l.0.percentage percentage"}, []string{"l.0.percentage percentage", "l.1.percentage percentage"}
	for name, c := range map[string]struct {
		all             []string
		exactly, within []string // what is wrong
	}{
		"none":           {nil, nil, nil},
		"one":            {[]string{"100"}, nil, nil},
		"two":            {[]string{"33.333333", "66.666667"}, nil, nil},
		"99.99":          {[]string{"49.99", "50"}, []string{"l percentages_sum"}, nil},
		"more than all":  {[]string{"60", "60"}, []string{"l percentages_sum"}, []string{"l percentages_over"}},
		"zero":           {[]string{"0", "100"}, first, first},
		"less than none": {[]string{"110", "-10"}, both, both},
		"no number":      {[]string{"all", ""}, both, both},
		"an exponent":    {[]string{"1e2"}, first, first},
		"seven places":   {[]string{"99.9999999"}, first, first},
	} {
		t.Run(name, func(t *testing.T) {
			var exactly, within Problems
			exactly.Percentages("l", c.all)
			within.PercentagesWithin("l", c.all)
			expect(t, exactly, c.exactly...)
			expect(t, within, c.within...)
		})
	}
}

// What is read is what was written, within its bounds.
func FuzzNumber(f *testing.F) {
	for _, seed := range []string{"", "0", "100", "12.50", "-1", "1e9", "0.000001", "NaN", "٣", "1.2.3", "99999999999999999999"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, ok := Percentage(s); ok && (!d.IsPositive() || d.GreaterThan(hundred) || d.Exponent() < -6) {
			t.Fatalf("the share %q: %s", s, d)
		}
		var p Problems
		d := p.Amount("f", s)
		if (d == nil) != (len(p) == 1) {
			t.Fatalf("%q: %v, %v", s, d, p)
		}
		if d == nil {
			return
		}
		if d.LessThan(least) || d.GreaterThan(utmost) || d.Exponent() < -2 {
			t.Fatalf("the amount %q: %s", s, d)
		}
		if again := p.Amount("f", d.StringFixed(2)); again == nil || !again.Equal(*d) {
			t.Fatalf("%q is %s, then %v", s, d, again)
		}
	})
}
