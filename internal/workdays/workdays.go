// Package workdays counts the working days of the secretariat: Monday to Friday, less the official holidays of United
// Nations Headquarters in New York.
//
// A day is a day of UTC, as everywhere in the program; a time stands for the day it falls on. Outside the years that
// Known names, only weekends are free.
package workdays

import (
	"cmp"
	_ "embed"
	"encoding/csv"
	"maps"
	"slices"
	"strings"
	"time"
)

// table is holidays.csv, whose head says where its days come from and which are estimates.
//
//go:embed holidays.csv
var table string

var holidays, first, last = read(table)

// Add is the day that lies a number of working days after a day, or before it for a negative number, at midnight UTC.
// The day itself does not count; 0 gives it back whether it is worked or not.
func Add(from time.Time, days int) time.Time {
	day := midnight(from)
	for step := cmp.Compare(days, 0); days != 0; {
		day = day.AddDate(0, 0, step)
		if IsWorking(day) {
			days -= step
		}
	}
	return day
}

// Between is how many working days lie after a day until another, the latter included; backwards they count as
// negative. It undoes Add: Between(from, Add(from, n)) is n.
func Between(from, to time.Time) int {
	day, end, days := midnight(from), midnight(to), 0
	for step := end.Compare(day); !day.Equal(end); {
		day = day.AddDate(0, 0, step)
		if IsWorking(day) {
			days += step
		}
	}
	return days
}

// IsWorking says whether the secretariat works on a day.
func IsWorking(day time.Time) bool {
	day = midnight(day)
	weekday := day.Weekday()
	return weekday != time.Saturday && weekday != time.Sunday && !holidays[day]
}

// Holidays are all of the table, in order.
func Holidays() []time.Time { return slices.SortedFunc(maps.Keys(holidays), time.Time.Compare) }

// Known are the first and the last year whose holidays are in the table; it holds all years between.
func Known() (firstYear, lastYear int) { return first, last }

func midnight(t time.Time) time.Time { return t.UTC().Truncate(24 * time.Hour) }

// read panics at a broken table, which only a broken build can hold.
func read(table string) (days map[time.Time]bool, first, last int) {
	rows, err := records(table)
	if err != nil {
		panic(err)
	}
	days = map[time.Time]bool{}
	for _, row := range rows {
		day, err := time.Parse(time.DateOnly, row[0])
		if err != nil {
			panic(err)
		}
		days[day] = true
		if first == 0 {
			first = day.Year()
		}
		first, last = min(first, day.Year()), max(last, day.Year())
	}
	return days, first, last
}

// records are the rows of the table: the day off, the holiday, the day it falls on, and what tells that day.
func records(table string) ([][]string, error) {
	r := csv.NewReader(strings.NewReader(table))
	r.Comment = '#'
	rows, err := r.ReadAll()
	return rows[min(1, len(rows)):], err
}
