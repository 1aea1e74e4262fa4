package coverage

import (
	"reflect"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func d(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// themes reads pairs of a theme and its percentage.
func themes(pairs ...string) (shares []ThemeShare) {
	for i := 0; i < len(pairs); i += 2 {
		shares = append(shares, ThemeShare{Theme: pairs[i], Percentage: d(pairs[i+1])})
	}
	return shares
}

// written are themes and percentages as text.
func written(shares []ThemeShare) (pairs []string) {
	for _, s := range shares {
		pairs = append(pairs, s.Theme, s.Percentage.String())
	}
	return pairs
}

func TestNormalise(t *testing.T) {
	for _, c := range []struct {
		name    string
		in      []ThemeShare
		want    []string
		changed bool
	}{
		{"nothing is unspecified", nil, []string{"", "100"}, false},
		{"a whole stays", themes("a", "25", "b", "75"), []string{"a", "25", "b", "75"}, false},
		{"one without a percentage is all", themes("a", "0"), []string{"a", "100"}, false},
		{"none has a percentage: equal parts", themes("a", "0", "b", "0", "c", "0"), []string{"a", "33.333334", "b", "33.333333", "c", "33.333333"}, true},
		{"too much", themes("a", "100", "b", "100"), []string{"a", "50", "b", "50"}, true},
		{"250 of one", themes("a", "250"), []string{"a", "100"}, true},
		{"too little", themes("a", "20", "b", "20"), []string{"a", "50", "b", "50"}, true},
		{"thirds that miss by a little", themes("a", "33.33", "b", "33.33", "c", "33.33"), []string{"a", "33.333334", "b", "33.333333", "c", "33.333333"}, true},
		{"a zero among others is left out", themes("a", "0", "b", "100"), []string{"b", "100"}, true},
		{"below zero counts as zero", themes("a", "-50", "b", "100"), []string{"b", "100"}, true},
		{"named twice", themes("a", "30", "b", "40", "a", "30"), []string{"a", "60", "b", "40"}, false},
		{"an unspecified rest is kept", themes("a", "60", "", "40"), []string{"a", "60", "", "40"}, false},
		{"an exponent beyond reading", themes("a", "1e9999", "b", "1e-9999", "c", "100"), []string{"c", "100"}, true},
	} {
		got, changed := Normalise(c.in)
		if !reflect.DeepEqual(written(got), c.want) || changed != c.changed {
			t.Errorf("%s: %v, changed %v", c.name, written(got), changed)
		}
	}
}

func TestNormaliseTellsCertaintiesAndPlacesApart(t *testing.T) {
	half := d("50")
	got, _ := Normalise([]ThemeShare{{"a", "CONFIRMED", half}, {"a", "", half}})
	if len(got) != 2 || got[1].Certainty != "SUGGESTED" {
		t.Error(got)
	}
	if got, _ := Normalise([]ThemeShare{{"", "CONFIRMED", half}, {"", "", half}}); len(got) != 1 || got[0].Certainty != "" {
		t.Error("an unspecified theme has no certainty:", got)
	}
	if got, _ := Normalise([]PlaceShare{{Place{State: "x"}, half}, {Place{Area: "x"}, half}}); len(got) != 2 {
		t.Error(got)
	}
}

// drawShares draws shares of up to eight themes, some twice, some without a percentage, some of them absurd.
func drawShares(t *rapid.T, label string) []ThemeShare {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) ThemeShare {
		return ThemeShare{
			Theme:      rapid.SampledFrom([]string{"", "a", "b", "c", "d"}).Draw(t, "theme"),
			Certainty:  rapid.SampledFrom([]string{"", "CONFIRMED", "SUGGESTED"}).Draw(t, "certainty"),
			Percentage: decimal.New(rapid.OneOf(rapid.Just(int64(0)), rapid.Int64Range(-100, 30000), rapid.Int64Range(0, 1<<40)).Draw(t, "units"), -rapid.Int32Range(0, 9).Draw(t, "places")),
		}
	}), 0, 8).Draw(t, label)
}

func drawPlaces(t *rapid.T, label string) (places []PlaceShare) {
	for i, s := range drawShares(t, label) {
		p := PlaceShare{Percentage: s.Percentage}
		*[]*string{&p.State, &p.Area, &p.Region}[i%3] = s.Theme
		places = append(places, p)
	}
	return places
}

func TestNormaliseAlwaysMakesAHundred(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawShares(t, "shares")
		got, changed := Normalise(in)
		sum, seen := decimal.Decimal{}, map[ThemeShare]bool{}
		for _, s := range got {
			key := s.of(decimal.Decimal{})
			if !s.Percentage.IsPositive() || !s.Percentage.Equal(s.Percentage.Round(percentagePlaces)) || seen[key] {
				t.Fatalf("%v stands twice, or is not a share to be stored", s)
			}
			seen[key], sum = true, sum.Add(s.Percentage)
		}
		if !sum.Equal(hundred) {
			t.Fatalf("%v sum to %s", got, sum)
		}
		if again, changed := Normalise(got); changed || !reflect.DeepEqual(written(again), written(got)) {
			t.Fatalf("normalised twice: %v, then %v", got, again)
		}
		if !changed && len(in) > 1 {
			given := decimal.Decimal{}
			for _, s := range in {
				given = given.Add(s.Percentage)
			}
			if !given.Equal(hundred) && len(got) > 1 {
				t.Fatalf("%v were changed to %v without being flagged", in, got)
			}
		}
	})
}
