package money

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// Split shares a total out in whole cents, in proportion to the weights, by the largest remainder: the parts sum exactly
// to the total (rounded to the cent, should it have more places), and each is less than a cent from its exact share. A
// weight of zero gets nothing, unless all are zero: then all parts are equal. Negative weights count as zero. Of equal
// remainders the earlier one gets the cent. The parts of a negative total are those of the positive one, negated. No
// weights, no parts.
func Split(total decimal.Decimal, weights []decimal.Decimal) []decimal.Decimal {
	return Apportion(total, weights, 2)
}

// Apportion is Split in units of another size: one of 10^-places. Percentages are shared out by it.
func Apportion(total decimal.Decimal, weights []decimal.Decimal, places int32) []decimal.Decimal {
	if len(weights) == 0 {
		return nil
	}
	units := total.Round(places).Shift(places).BigInt()
	sign := units.Sign()
	units.Abs(units)
	whole, sum := integers(weights)

	type remainder struct {
		position int
		rest     *big.Int
	}
	parts, rests, left := make([]*big.Int, len(whole)), make([]remainder, len(whole)), new(big.Int).Set(units)
	for i, w := range whole {
		part, rest := new(big.Int), new(big.Int)
		part.QuoRem(w.Mul(w, units), sum, rest)
		parts[i], rests[i] = part, remainder{i, rest}
		left.Sub(left, part)
	}
	slices.SortStableFunc(rests, func(a, b remainder) int { return b.rest.Cmp(a.rest) })
	one := big.NewInt(1)
	for _, r := range rests[:left.Int64()] { // fewer are left than remainders above zero
		parts[r.position].Add(parts[r.position], one)
	}
	out := make([]decimal.Decimal, len(parts))
	for i, p := range parts {
		if sign < 0 {
			p.Neg(p)
		}
		out[i] = decimal.NewFromBigInt(p, -places)
	}
	return out
}

// integers are the weights as whole numbers of one common size, and their sum, which is positive.
func integers(weights []decimal.Decimal) (whole []*big.Int, sum *big.Int) {
	least := slices.MinFunc(weights, func(a, b decimal.Decimal) int { return cmp.Compare(a.Exponent(), b.Exponent()) }).Exponent()
	sum = new(big.Int)
	for _, w := range weights {
		n := new(big.Int)
		if w.IsPositive() {
			n = w.Shift(-least).BigInt()
		}
		whole = append(whole, n)
		sum.Add(sum, n)
	}
	if sum.Sign() > 0 {
		return whole, sum
	}
	for _, n := range whole {
		n.SetInt64(1)
	}
	return whole, sum.SetInt64(int64(len(whole)))
}
