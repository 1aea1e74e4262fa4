package checking

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/shopspring/decimal"
)

var (
	least, utmost = decimal.New(1, -2), decimal.New(1, 12) // of an amount
	hundred       = decimal.NewFromInt(100)
	digits        = regexp.MustCompile(`^-?[0-9]{1,20}(\.[0-9]{1,20})?$`)
)

// Number reads one written with digits and a point alone, of at most so many places.
func Number(s string, places int) (d decimal.Decimal, ok bool) {
	if !digits.MatchString(s) {
		return d, false
	}
	if _, fraction, _ := strings.Cut(s, "."); len(fraction) > places {
		return d, false
	}
	d, err := decimal.NewFromString(s)
	return d, err == nil
}

// Amount reads money: at least a cent, exact to the cent, and not absurd. It is nil where it cannot be read; "" cannot.
func (p *Problems) Amount(field, s string) *decimal.Decimal {
	d, ok := Number(s, 2)
	switch {
	case !ok:
		p.add(field, "amount")
	case d.LessThan(least) || d.GreaterThan(utmost):
		p.add(field, "amount_range")
	default:
		return &d
	}
	return nil
}

// Percentage reads a share above 0 and of at most 100, of as many places as coverage keeps.
func Percentage(s string) (d decimal.Decimal, ok bool) {
	d, ok = Number(s, 6)
	return d, ok && d.IsPositive() && !d.GreaterThan(hundred)
}

// Percentages demands shares that sum to exactly 100, if there are any. That of the i-th of a list is at list.i.percentage.
func (p *Problems) Percentages(list string, all []string) {
	if sum, ok := p.sum(list, all); ok && !sum.Equal(hundred) {
		p.add(list, "percentages_sum", "sum", sum)
	}
}

// PercentagesWithin demands shares that sum to at most 100.
func (p *Problems) PercentagesWithin(list string, all []string) {
	if sum, ok := p.sum(list, all); ok && sum.GreaterThan(hundred) {
		p.add(list, "percentages_over", "sum", sum)
	}
}

// sum is that of shares, if there are any and each can be read.
func (p *Problems) sum(list string, all []string) (sum decimal.Decimal, ok bool) {
	ok = len(all) > 0
	for i, s := range all {
		d, readable := Percentage(s)
		if !readable {
			p.add(fmt.Sprintf("%s.%d.percentage", list, i), "percentage")
			ok = false
		}
		sum = sum.Add(d)
	}
	return sum, ok
}
