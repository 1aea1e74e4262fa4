package checking

import "testing"

func TestDates(t *testing.T) {
	for name, c := range map[string]struct {
		start, end  string
		from, until string
		want        []string
	}{
		"both":         {"2027-01-01", "2028-12-31", "2027-01-01", "2028-12-31", nil},
		"none":         {"", "", "2001-01-01", "2100-12-31", nil},
		"one day":      {"2027-01-01", "2027-01-01", "2027-01-01", "2027-01-01", nil},
		"no end":       {"2027-01-01", "", "2027-01-01", "2100-12-31", nil},
		"no such day":  {"2027-02-30", "2028-12-31", "2001-01-01", "2028-12-31", []string{"a date"}},
		"another form": {"", "30/06/2027", "2001-01-01", "2100-12-31", []string{"b date"}},
		"with a time":  {"", "2027-06-30T00:00:00Z", "2001-01-01", "2100-12-31", []string{"b date"}},
		"too early":    {"2000-12-31", "0001-01-01", "2001-01-01", "2100-12-31", []string{"a date_range", "b date_range"}},
		"too late":     {"", "2101-01-01", "2001-01-01", "2100-12-31", []string{"b date_range"}},
		"wrong way":    {"2028-01-01", "2027-01-01", "2001-01-01", "2100-12-31", []string{"b end_before_start"}},
	} {
		t.Run(name, func(t *testing.T) {
			var p Problems
			from, until := p.Dates("a", c.start, "b", c.end)
			expect(t, p, c.want...)
			if Written(&from) != c.from || Written(&until) != c.until {
				t.Error(from, until)
			}
		})
	}
	if Written(nil) != "" {
		t.Error("a day that is none")
	}
}

// What is read is written the same way.
func FuzzDate(f *testing.F) {
	for _, seed := range []string{"", "2027-06-30", "2027-02-30", "2027-6-3", "0000-01-01", "+2027-06-30"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var p Problems
		if d := p.Date("f", s); d != nil && (Written(d) != s || d.Before(First) || d.After(Last)) || (d == nil && s != "") != (len(p) == 1) {
			t.Fatalf("%q: %v, %v", s, d, p)
		}
	})
}
