package money_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"entraide/internal/money"
)

func list(s ...string) (out []decimal.Decimal) {
	for _, x := range s {
		out = append(out, d(x))
	}
	return out
}

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		total         string
		weights, want []decimal.Decimal
	}{
		{"1", list("1", "1", "1"), list("0.34", "0.33", "0.33")},
		{"-1", list("1", "1", "1"), list("-0.34", "-0.33", "-0.33")},
		{"0.02", list("1", "1", "1"), list("0.01", "0.01", "0")},
		{"100", list("33.3", "66.7"), list("33.3", "66.7")},
		{"10", list("0", "5", "0"), list("0", "10", "0")},
		{"10", list("0", "0"), list("5", "5")},
		{"10", list("-1", "2"), list("0", "10")},
		{"10", list("1e3", "1e-3"), list("10", "0")},
		{"0", list("1", "2"), list("0", "0")},
		{"10", nil, nil},
		{"99999999999999.99", list("1", "1"), list("50000000000000", "49999999999999.99")},
	} {
		got := money.Split(d(c.total), c.weights)
		if len(got) != len(c.want) {
			t.Fatalf("%v: %v", c, got)
		}
		for i := range got {
			if !got[i].Equal(c.want[i]) {
				t.Errorf("%v: %v", c, got)
			}
		}
	}
}

func TestSplitConserves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := decimal.New(rapid.Int64().Draw(t, "cents"), -2)
		weights := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) decimal.Decimal {
			return decimal.New(rapid.OneOf(rapid.Just(int64(0)), rapid.Int64Range(1, 9), rapid.Int64Range(0, 1<<60)).Draw(t, "weight"), rapid.Int32Range(-9, 3).Draw(t, "exponent"))
		}), 1, 30).Draw(t, "weights")
		parts := money.Split(total, weights)

		all := decimal.Sum(decimal.Decimal{}, weights...)
		equal := all.IsZero()
		if sum := decimal.Sum(decimal.Decimal{}, parts...); !sum.Equal(total) {
			t.Fatalf("the parts %v sum to %s, not to %s", parts, sum, total)
		}
		weight := func(i int) decimal.Decimal {
			if equal {
				return decimal.NewFromInt(1)
			}
			return weights[i]
		}
		if equal {
			all = decimal.NewFromInt(int64(len(weights)))
		}
		cent := d("0.01")
		negated := money.Split(total.Neg(), weights)
		for i, p := range parts {
			if !p.Equal(money.Cents(p)) {
				t.Fatalf("%s is no whole number of cents", p)
			}
			// |part − total·w/all| < 1 cent, without dividing
			if off := p.Mul(all).Sub(total.Mul(weight(i))).Abs(); !off.LessThan(cent.Mul(all)) {
				t.Fatalf("part %d, %s, is a cent or more from its share", i, p)
			}
			if weight(i).IsZero() && !p.IsZero() {
				t.Fatalf("a weight of zero got %s", p)
			}
			if !negated[i].Equal(p.Neg()) {
				t.Fatalf("part %d is %s, but %s of the negated total", i, p, negated[i])
			}
			for j, q := range parts { // more weight, or the same and earlier: at least as much
				if c := weight(i).Cmp(weight(j)); (c > 0 || c == 0 && i < j) && p.Abs().LessThan(q.Abs()) {
					t.Fatalf("part %d got %s, part %d with no more weight got %s", i, p, j, q)
				}
			}
		}
	})
}

func TestApportionPercentages(t *testing.T) {
	got := money.Apportion(d("100"), list("1", "1", "1"), 6)
	if !got[0].Equal(d("33.333334")) || !decimal.Sum(got[0], got[1:]...).Equal(d("100")) {
		t.Error(got)
	}
}

func BenchmarkSplit(b *testing.B) {
	weights := list("33.333334", "33.333333", "33.333333", "12.5", "87.5", "50")
	for b.Loop() {
		money.Split(d("1234567.89"), weights)
	}
}
