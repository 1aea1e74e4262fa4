package reference

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"github.com/shopspring/decimal"
)

// row is one line of a table. Its methods read a column as a type; what cannot be read is noted with its
// place, so that one look at the error mends the whole file.
type row struct {
	file   string
	line   int
	cells  map[string]string
	seen   map[string]bool
	faults *[]error
}

func (r *row) fault(column, format string, a ...any) {
	*r.faults = append(*r.faults, fmt.Errorf("%s.csv:%d: %s: %s", r.file, r.line, column, fmt.Sprintf(format, a...)))
}

// text is the cell, which may be empty; the column must exist.
func (r *row) text(column string) string {
	v, ok := r.cells[column]
	if !ok {
		r.fault(column, "the table has no such column")
	}
	r.seen[column] = true
	return v
}

// must is a cell that may not be empty.
func (r *row) must(column string) string {
	v := r.text(column)
	if v == "" {
		r.fault(column, "may not be empty")
	}
	return v
}

// list is a cell of words separated by single spaces.
func (r *row) list(column string) []string { return strings.Fields(r.text(column)) }

// sources are the keys of the row's sources, at least one.
func (r *row) sources() []string { return strings.Fields(r.must("source")) }

// names reads one column per language; all six must be there.
func (r *row) names(prefix string) map[string]string {
	m := make(map[string]string, len(Languages))
	for _, l := range Languages {
		m[l] = r.must(prefix + "_" + l)
	}
	return m
}

// some reads the columns of the given languages, leaving out the empty ones.
func (r *row) some(prefix string, languages ...string) map[string]string {
	m := make(map[string]string, len(languages))
	for _, l := range languages {
		if v := r.text(prefix + "_" + l); v != "" {
			m[l] = v
		}
	}
	return m
}

func (r *row) flag(column string) bool {
	switch v := r.text(column); v {
	case "true":
		return true
	case "false":
	default:
		r.fault(column, "%q is neither true nor false", v)
	}
	return false
}

// date is a day in UTC; an empty cell is the zero time.
func (r *row) date(column string) time.Time {
	v := r.text(column)
	if v == "" {
		return time.Time{}
	}
	d, err := time.Parse(time.DateOnly, v)
	if err != nil {
		r.fault(column, "%q is no date (YYYY-MM-DD)", v)
	}
	return d
}

// whole is a number without a fraction; an empty cell is 0.
func (r *row) whole(column string) int {
	v := r.text(column)
	if v == "" {
		return 0
	}
	n, err := strconv.Atoi(v)
	if err != nil {
		r.fault(column, "%q is no whole number", v)
	}
	return n
}

// exact is a decimal number, kept to its last digit.
func (r *row) exact(column string) decimal.Decimal {
	v := r.must(column)
	d, err := decimal.NewFromString(v)
	if err != nil && v != "" {
		r.fault(column, "%q is no decimal number", v)
	}
	return d
}

// oneOf is a cell that must be one of the given words.
func (r *row) oneOf(column string, words ...string) string {
	v := r.text(column)
	for _, w := range words {
		if v == w {
			return v
		}
	}
	r.fault(column, "%q is none of %s", v, strings.Join(words, ", "))
	return v
}

// rows reads a whole table. A column that no reader asks for is a fault too: a misspelt header would
// otherwise lose its data in silence.
func rows[T any](fsys fs.FS, table string, readRow func(*row) T, faults *[]error) []T {
	f, err := fsys.Open("tables/" + table + ".csv")
	if err != nil {
		*faults = append(*faults, err)
		return nil
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err == nil && len(records) == 0 {
		err = errors.New("the header is missing")
	}
	if err != nil {
		*faults = append(*faults, fmt.Errorf("%s.csv: %w", table, err))
		return nil
	}
	header, out := records[0], make([]T, 0, len(records)-1)
	for i, record := range records[1:] {
		r := &row{file: table, line: i + 2, cells: make(map[string]string, len(header)), seen: map[string]bool{}, faults: faults}
		for j, column := range header {
			r.cells[column] = record[j]
			if record[j] != strings.TrimSpace(record[j]) {
				r.fault(column, "%q begins or ends with a space", record[j])
			}
		}
		out = append(out, readRow(r))
		for _, column := range header {
			if i == 0 && !r.seen[column] {
				r.fault(column, "nothing reads this column")
			}
		}
	}
	return out
}
