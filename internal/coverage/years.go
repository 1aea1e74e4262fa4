package coverage

import (
	"slices"
	"strconv"
	"time"

	"github.com/shopspring/decimal"
)

// yearShare is the weight of a year in a sum that is spread over several; the year 0 is undated.
type yearShare struct {
	Year   int
	Weight decimal.Decimal
}

// longest is how many calendar years a sum is spread over at most. Dates further apart are a slip of the pen: the sum
// then stands in its first year.
const longest = 40

var one = decimal.NewFromInt(1)

// in is all of a sum in the year of a day; undated without one.
func in(day *time.Time) []yearShare {
	if day == nil {
		return []yearShare{{0, one}}
	}
	return []yearShare{{day.Year(), one}}
}

// byDay gives every calendar year as many parts as it has days from start to end, both included. With one of the two, or
// with an end before the start, all is in the year of the one that comes first in the text; with none, it is undated.
func byDay(start, end *time.Time) []yearShare {
	switch {
	case start == nil:
		return in(end)
	case end == nil, end.Before(*start), end.Year()-start.Year() >= longest:
		return in(start)
	}
	var years []yearShare
	for y := start.Year(); y <= end.Year(); y++ {
		first, last := date(y, time.January, 1), date(y, time.December, 31)
		if y == start.Year() {
			first = date(start.Date())
		}
		if y == end.Year() {
			last = date(end.Date())
		}
		days := int64(last.Sub(first).Hours())/24 + 1
		years = append(years, yearShare{y, decimal.NewFromInt(days)})
	}
	return years
}

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

// byFigures are the State's own figures, year to amount, as weights. There are none if no figure can be read or is above zero.
func byFigures(yearly map[string]string) (years []yearShare) {
	for year, amount := range yearly {
		y, errYear := strconv.Atoi(year)
		a, errAmount := decimal.NewFromString(amount)
		if errYear == nil && errAmount == nil && y > 0 && readable(a) && a.IsPositive() {
			years = append(years, yearShare{y, a})
		}
	}
	slices.SortFunc(years, func(a, b yearShare) int { return a.Year - b.Year })
	return years
}
