package checking

import "time"

// First and Last are the days within which all dates of forms lie.
var (
	First = time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
	Last  = time.Date(2100, 12, 31, 0, 0, 0, 0, time.UTC)
)

// Date reads YYYY-MM-DD; nil where it cannot.
func Date(s string) *time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return nil
	}
	return &t
}

// Written is a day as YYYY-MM-DD; "" for none.
func Written(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.Format(time.DateOnly)
}

// Date demands a day between First and Last, or none. It is nil where there is none, or none such.
func (p *Problems) Date(field, s string) *time.Time {
	switch d := Date(s); {
	case s == "":
	case d == nil:
		p.add(field, "date")
	case d.Before(First) || d.After(Last):
		p.add(field, "date_range")
	default:
		return d
	}
	return nil
}

// Dates demands a last day that is not before the first. They are the two as far as they can be read, else First and Last.
func (p *Problems) Dates(startField, start, endField, end string) (from, until time.Time) {
	from, until = First, Last
	if d := p.Date(startField, start); d != nil {
		from = *d
	}
	if d := p.Date(endField, end); d != nil {
		until = *d
	}
	if until.Before(from) {
		p.add(endField, "end_before_start")
		return First, Last
	}
	return from, until
}
