package classifying

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// peaceAndSecurity is the group of purpose codes "conflict, peace and security": any of them supports any weak rule.
const peaceAndSecurity = "152"

// vocabularies in which a code is a purpose code: five digits, or the three of its group.
var vocabularies = map[string]bool{"": true, "1": true, "2": true, "DAC": true, "DAC-3": true, "DAC-5": true}

// Least weights, of a code for a theme, at which the code supports a weak rule and at which it names the theme of small
// arms that words leave without one.
var (
	enoughToSupport = decimal.New(3, -1)
	enoughToName    = decimal.New(5, -1)
)

// purposes is what the codes of one activity point at.
type purposes struct {
	codes   map[string][]string        // theme → the codes that point at it, in the order given
	weights map[string]decimal.Decimal // theme → the greatest weight among them
	inGroup bool                       // one is of the group 152
	enough  []string                   // themes of the codes that are sufficient
}

// read looks the codes up; a code of another vocabulary, or one the map lacks, points at nothing.
func (c *Classifier) read(codes []Code) purposes {
	p := purposes{codes: map[string][]string{}, weights: map[string]decimal.Decimal{}}
	for _, code := range codes {
		if !vocabularies[code.Vocabulary] {
			continue
		}
		p.inGroup = p.inGroup || strings.HasPrefix(code.Code, peaceAndSecurity)
		for _, purpose := range c.purposes(code.Code) {
			if slices.Contains(p.codes[purpose.Theme], code.Code) {
				continue
			}
			if purpose.Sufficient && !slices.Contains(p.enough, purpose.Theme) {
				p.enough = append(p.enough, purpose.Theme)
			}
			p.codes[purpose.Theme] = append(p.codes[purpose.Theme], code.Code)
			p.weights[purpose.Theme] = decimal.Max(p.weights[purpose.Theme], purpose.Weight)
		}
	}
	return p
}

// support tells whether the codes bear a weak rule of the theme out.
func (p purposes) support(theme string) bool {
	return p.inGroup || p.weights[theme].GreaterThanOrEqual(enoughToSupport)
}

// other is the index of the theme for small arms named without a theme.
var other = slices.Index(themeCodes, "other")

// settle lets the codes speak once the words have. They are evidence for the themes that words found; where words found
// none, those of sufficient codes stand. Small arms that
// words name stand under "other" only where no theme covers them: neither one found by a rule that asks for weapons, nor,
// where words found none at all, the one theme that the codes point at.
func (p purposes) settle(themes []found) {
	named, covered := false, false
	for i := range themes {
		if i != other && len(themes[i].evidence) > 0 {
			named, covered = true, covered || themes[i].arms
			themes[i].evidence = append(themes[i].evidence, p.evidence(themeCodes[i])...)
		}
	}
	arms := &themes[other]
	switch {
	case !named && len(arms.evidence) == 0:
		for _, theme := range p.enough {
			themes[slices.Index(themeCodes, theme)] = found{evidence: p.evidence(theme), certainty: Likely}
		}
		return
	case len(arms.evidence) == 0:
		return
	}
	if theme, ok := p.only(); ok && !named {
		themes[slices.Index(themeCodes, theme)] = found{evidence: append(arms.evidence, p.evidence(theme)...), certainty: Likely}
		covered = true
	}
	if covered {
		*arms = found{}
	}
}

// only is the one theme that the codes point at with weight enough, if it is one of ours and there is no second.
func (p purposes) only() (string, bool) {
	if len(p.weights) != 1 {
		return "", false
	}
	for theme, weight := range p.weights {
		ours := theme != themeCodes[other] && slices.Contains(themeCodes, theme)
		return theme, ours && weight.GreaterThanOrEqual(enoughToName)
	}
	return "", false
}

func (p purposes) evidence(theme string) []Evidence {
	var list []Evidence
	for _, code := range p.codes[theme] {
		list = append(list, Evidence{Kind: PurposeCode, Code: code})
	}
	return list
}
