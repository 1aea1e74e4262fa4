package workdays

import (
	"maps"
	"testing"
	"time"
)

// TestTable computes the table anew, year for year, so that no slip of the pen stays in it; the moon's days it can only hold
// to within a day.
func TestTable(t *testing.T) {
	rows, err := records(table)
	if err != nil {
		t.Fatal(err)
	}
	firstYear, lastYear := Known()
	if firstYear > 2025 || lastYear < 2029 {
		t.Errorf("known are only %d to %d", firstYear, lastYear)
	}
	off, falls, before := map[int]map[string]string{}, map[int]map[string]string{}, ""
	for year := firstYear; year <= lastYear; year++ {
		off[year], falls[year] = map[string]string{}, map[string]string{}
	}
	for _, row := range rows {
		day, holiday, on, basis := row[0], row[1], row[2], row[3]
		year := date(day).Year()
		off[year][holiday], falls[year][holiday] = day, on
		if want := basisOf(holiday); basis != want {
			t.Errorf("%s rests on %s, not %s", day, basis, want)
		}
		if day <= before {
			t.Errorf("%s comes after %s", day, before)
		}
		if before = day; IsWorking(date(day)) {
			t.Errorf("%s is worked", day)
		}
	}
	for year := firstYear; year <= lastYear; year++ {
		check(t, year, off[year], falls[year])
	}
}

// TestPattern holds the rules against the days off of three years past.
func TestPattern(t *testing.T) {
	for year, c := range map[int]struct{ off, moon map[string]string }{
		2017: {map[string]string{
			"new_year": "2017-01-02", "good_friday": "2017-04-14", "memorial_day": "2017-05-29", "eid_al_fitr": "2017-06-26",
			"independence_day": "2017-07-04", "eid_al_adha": "2017-09-01", "labour_day": "2017-09-04",
			"thanksgiving_day": "2017-11-23", "christmas_day": "2017-12-25",
		}, map[string]string{"eid_al_fitr": "2017-06-25", "eid_al_adha": "2017-09-01"}},
		2020: {map[string]string{
			"new_year": "2020-01-01", "good_friday": "2020-04-10", "memorial_day": "2020-05-25", "eid_al_fitr": "2020-05-26",
			"independence_day": "2020-07-03", "eid_al_adha": "2020-07-31", "labour_day": "2020-09-07",
			"thanksgiving_day": "2020-11-26", "christmas_day": "2020-12-25",
		}, map[string]string{"eid_al_fitr": "2020-05-24", "eid_al_adha": "2020-07-31"}},
		2024: {map[string]string{
			"new_year": "2024-01-01", "good_friday": "2024-03-29", "eid_al_fitr": "2024-04-10", "memorial_day": "2024-05-27",
			"eid_al_adha": "2024-06-17", "independence_day": "2024-07-04", "labour_day": "2024-09-02",
			"thanksgiving_day": "2024-11-28", "christmas_day": "2024-12-25",
		}, map[string]string{"eid_al_fitr": "2024-04-10", "eid_al_adha": "2024-06-16"}},
	} {
		falls := calendar(year)
		maps.Copy(falls, c.moon)
		check(t, year, c.off, falls)
	}
}

// check holds a year's days off, and the days its holidays fall on, against the rules.
func check(t *testing.T, year int, off, falls map[string]string) {
	t.Helper()
	want := calendar(year)
	for holiday, arithmetic := range moon(year) {
		want[holiday] = falls[holiday]
		if apart := date(falls[holiday]).Sub(arithmetic).Abs(); apart > 24*time.Hour {
			t.Errorf("%d: %s falls %s from the moon", year, holiday, apart)
		}
	}
	if !maps.Equal(falls, want) {
		t.Errorf("%d falls: %v\nwant %v", year, falls, want)
	}
	taken := map[time.Time]bool{}
	for _, holiday := range []string{ // those that cannot move come first
		"good_friday", "memorial_day", "labour_day", "thanksgiving_day", "new_year", "independence_day", "christmas_day", "eid_al_fitr", "eid_al_adha",
	} {
		day := date(want[holiday])
		switch weekday := day.Weekday(); {
		case weekday == time.Saturday && holiday == "new_year":
			day = day.AddDate(0, 0, 2)
		case weekday == time.Saturday:
			day = day.AddDate(0, 0, -1)
		case weekday == time.Sunday:
			day = day.AddDate(0, 0, 1)
		}
		for taken[day] {
			day = day.AddDate(0, 0, 1)
		}
		taken[day] = true
		want[holiday] = day.Format(time.DateOnly)
	}
	if !maps.Equal(off, want) {
		t.Errorf("%d off: %v\nwant %v", year, off, want)
	}
}

func basisOf(holiday string) string {
	if holiday == "eid_al_fitr" || holiday == "eid_al_adha" {
		return "moon"
	}
	return "calendar"
}

// calendar is where the holidays of a year fall that a rule tells.
func calendar(year int) map[string]string {
	days := map[string]string{}
	for holiday, day := range map[string]time.Time{
		"new_year":         on(year, 1, 1),
		"good_friday":      easter(year).AddDate(0, 0, -2),
		"memorial_day":     from(on(year, 5, 25), time.Monday), // the last of May
		"independence_day": on(year, 7, 4),
		"labour_day":       from(on(year, 9, 1), time.Monday),
		"thanksgiving_day": from(on(year, 11, 22), time.Thursday), // the fourth
		"christmas_day":    on(year, 12, 25),
	} {
		days[holiday] = day.Format(time.DateOnly)
	}
	return days
}

// moon is where the two Eids of a year fall in the arithmetical calendar, at most a day from any that is in use.
func moon(year int) map[string]time.Time {
	hijri := year - 579 // from 2009 to 2032
	newYear := time.Unix(0, 0).UTC().AddDate(0, 0, (hijri-1)*354+(3+11*hijri)/30-492148)
	return map[string]time.Time{"eid_al_fitr": newYear.AddDate(0, 0, 266), "eid_al_adha": newYear.AddDate(0, 0, 334)}
}

// easter is by the rule of Meeus, Jones and Butcher.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return on(y, time.Month(n/31), n%31+1)
}

func on(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// from is the first such weekday from a day on.
func from(day time.Time, weekday time.Weekday) time.Time {
	return day.AddDate(0, 0, int(weekday-day.Weekday()+7)%7)
}
