package workdays

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func date(s string) time.Time {
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestIsWorking(t *testing.T) {
	for day, want := range map[string]bool{
		"2026-06-30T12:00:00Z":      true,
		"2026-07-02T23:59:59Z":      true,
		"2026-07-03T00:00:00Z":      false, // the 4th is a Saturday
		"2026-07-03T23:59:59Z":      false,
		"2026-07-02T20:00:00-04:00": false, // already the 3rd
		"2026-07-04T12:00:00Z":      false,
		"2026-07-05T12:00:00Z":      false,
		"2026-07-06T00:00:00Z":      true,
		"2026-02-16T12:00:00Z":      true, // Presidents' Day is floating
		"2027-12-31T12:00:00Z":      true, // New Year's Day keeps to its year
		"2028-01-03T12:00:00Z":      false,
		"2024-12-25T12:00:00Z":      true, // before the table
		"1960-01-02T12:00:00Z":      false,
		"2099-12-25T12:00:00Z":      true, // after it
		"2099-12-26T12:00:00Z":      false,
	} {
		at, err := time.Parse(time.RFC3339, day)
		if err != nil {
			t.Fatal(err)
		}
		if got := IsWorking(at); got != want {
			t.Errorf("%s: %t", day, got)
		}
	}
}

func TestAddAndBetween(t *testing.T) {
	for _, c := range []struct {
		from string
		days int
		want string
	}{
		{"2026-06-15", 0, "2026-06-15"},
		{"2026-06-15", 1, "2026-06-16"},
		{"2026-06-15", 5, "2026-06-22"},
		{"2026-06-22", -5, "2026-06-15"},
		{"2026-06-20", 0, "2026-06-20"}, // a Saturday
		{"2026-06-20", 1, "2026-06-22"},
		{"2026-06-20", -1, "2026-06-19"},
		{"2026-12-23", 5, "2026-12-31"}, // over Christmas
		{"2026-12-31", 1, "2027-01-04"},
		{"2027-12-23", 1, "2027-12-27"},
		{"2025-12-31", 252, "2026-12-31"}, // 261 weekdays less nine holidays
		{"2025-12-31", -252, "2024-12-31"},
		{"2099-12-24", 1, "2099-12-25"},
	} {
		if got := Add(date(c.from), c.days); !got.Equal(date(c.want)) {
			t.Errorf("Add(%s, %d) = %s, want %s", c.from, c.days, got.Format(time.DateOnly), c.want)
		}
		if got := Between(date(c.from), date(c.want)); got != c.days {
			t.Errorf("Between(%s, %s) = %d, want %d", c.from, c.want, got, c.days)
		}
	}
	for _, c := range []struct {
		from, to string
		want     int
	}{
		{"2026-06-19", "2026-06-21", 0}, // Friday to Sunday
		{"2026-06-21", "2026-06-19", -1},
		{"2026-06-20", "2026-06-21", 0},
	} {
		if got := Between(date(c.from), date(c.to)); got != c.want {
			t.Errorf("Between(%s, %s) = %d, want %d", c.from, c.to, got, c.want)
		}
	}
}

// anyTime draws a moment from before the table until after it, in any zone.
var anyTime = rapid.Custom(func(t *rapid.T) time.Time {
	zone := time.FixedZone("", rapid.IntRange(-14*3600, 14*3600).Draw(t, "zone"))
	from, to := time.Date(first-1, 1, 1, 0, 0, 0, 0, zone), time.Date(last+2, 1, 1, 0, 0, 0, 0, zone)
	return time.Unix(rapid.Int64Range(from.Unix(), to.Unix()).Draw(t, "seconds"), 0).In(zone)
})

func TestLaws(t *testing.T) {
	days := rapid.IntRange(-600, 600)
	for name, law := range map[string]func(*rapid.T){
		"Between undoes Add": func(t *rapid.T) {
			from, n := anyTime.Draw(t, "from"), days.Draw(t, "n")
			if got := Between(from, Add(from, n)); got != n {
				t.Fatalf("%d", got)
			}
		},
		"Add undoes Between where the end is worked": func(t *rapid.T) {
			from, to := anyTime.Draw(t, "from"), anyTime.Filter(IsWorking).Draw(t, "to")
			if got := Add(from, Between(from, to)); !got.Equal(midnight(to)) {
				t.Fatal(got)
			}
		},
		"Add gives a working day at midnight, beyond the day itself": func(t *rapid.T) {
			from, n := anyTime.Draw(t, "from"), days.Filter(func(n int) bool { return n != 0 }).Draw(t, "n")
			got := Add(from, n)
			if !IsWorking(got) || got != midnight(got) || n > 0 && !got.After(from) || n < 0 && !got.Before(from) {
				t.Fatal(got)
			}
		},
		"Add grows with its days, strictly": func(t *rapid.T) {
			from, n, more := anyTime.Draw(t, "from"), days.Draw(t, "n"), rapid.IntRange(1, 60).Draw(t, "more")
			if a, b := Add(from, n), Add(from, n+more); !a.Before(b) {
				t.Fatal(a, b)
			}
		},
		"Add grows with the day": func(t *rapid.T) {
			a, b, n := anyTime.Draw(t, "a"), anyTime.Draw(t, "b"), days.Draw(t, "n")
			if b.Before(a) {
				a, b = b, a
			}
			if Add(a, n).After(Add(b, n)) {
				t.Fatal(Add(a, n), Add(b, n))
			}
		},
		"Add goes in steps": func(t *rapid.T) {
			from, n, m := anyTime.Draw(t, "from"), rapid.IntRange(0, 300).Draw(t, "n"), rapid.IntRange(0, 300).Draw(t, "m")
			if once, twice := Add(from, n+m), Add(Add(from, n), m); once != twice {
				t.Fatal(once, twice)
			}
		},
		"between working days, back is the way there": func(t *rapid.T) {
			working := anyTime.Filter(IsWorking)
			a, b := working.Draw(t, "a"), working.Draw(t, "b")
			if there, back := Between(a, b), Between(b, a); there != -back {
				t.Fatal(there, back)
			}
		},
	} {
		t.Run(name, func(t *testing.T) { rapid.Check(t, law) })
	}
}
