package importing

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"entraide/ent/schema"
	"entraide/internal/classifying"
	"entraide/internal/coverage"
	"entraide/internal/iati"
)

// theme is a theme that was found, with the share of the activity that it takes; the shares sum to 100.
type theme struct {
	id         string
	percentage decimal.Decimal
	evidence   []schema.ThemeEvidence
}

// classification finds the themes of one activity: its words are the same for all of its transactions, the codes differ.
type classification struct {
	mapper *mapper
	texts  []classifying.Text
	codes  []classifying.Code
	found  map[string][]theme // by codes
}

// fields names the descriptions by their type.
var fields = map[string]string{"1": "description", "2": "objective", "3": "target_group", "4": "other"}

func (m *mapper) classification(a *iati.Activity) *classification {
	c := &classification{mapper: m, found: map[string][]theme{}}
	c.text("title", a.Titles)
	for _, d := range a.Descriptions {
		c.text(fields[d.Type], d.Text)
	}
	sectors := a.Sectors
	if len(sectors) == 0 { // then the transactions say what all of it is
		for _, t := range a.Transactions {
			sectors = append(sectors, t.Sectors...)
		}
	}
	for _, s := range sectors {
		c.text("sector_name", s.Names)
	}
	c.codes = codesOf(sectors)
	return c
}

func (c *classification) text(field string, t iati.Text) {
	for _, lang := range sortedKeys(t) {
		c.texts = append(c.texts, classifying.Text{Lang: lang, Field: field, Value: t[lang]})
	}
}

func codesOf(sectors []iati.Share) (codes []classifying.Code) {
	for _, s := range sectors {
		same := func(c classifying.Code) bool { return c.Vocabulary == s.Vocabulary && c.Code == s.Code }
		if s.Code == "" || slices.ContainsFunc(codes, same) {
			continue
		}
		codes = append(codes, classifying.Code{Vocabulary: s.Vocabulary, Code: s.Code})
	}
	return codes
}

func (c *classification) ofActivity() []theme { return c.of(c.codes) }

// ofTransaction are the themes of a transaction with sectors of its own; nil where they are those of the activity, so
// that what a person confirms about the activity holds for it too.
func (c *classification) ofTransaction(sectors []iati.Share) []coverage.ThemeShare {
	if len(sectors) == 0 {
		return nil
	}
	own := c.of(codesOf(sectors))
	same := func(a, b theme) bool { return a.id == b.id && a.percentage.Equal(b.percentage) }
	if slices.EqualFunc(own, c.ofActivity(), same) {
		return nil
	}
	var shares []coverage.ThemeShare
	for _, t := range own {
		shares = append(shares, coverage.ThemeShare{Theme: t.id, Certainty: suggested, Percentage: t.percentage})
	}
	shares, _ = coverage.Normalise(shares) // none becomes unspecified
	return shares
}

// of finds the themes by the words of the activity and these codes.
func (c *classification) of(codes []classifying.Code) []theme {
	var key strings.Builder
	for _, code := range codes {
		key.WriteString(code.Vocabulary + " " + code.Code + "\n")
	}
	if found, ok := c.found[key.String()]; ok {
		return found
	}
	var found []theme
	for _, t := range c.mapper.classifier.Classify(classifying.Input{Texts: c.texts, Codes: codes}).Themes {
		row, ok := c.mapper.tables.ThemeByCode(t.Code)
		if !ok {
			continue
		}
		th := theme{id: row.ID, percentage: t.Percentage}
		for _, e := range t.Evidence {
			th.evidence = append(th.evidence, schema.ThemeEvidence{Kind: e.Kind, Field: e.Field, Lang: e.Lang, Term: e.Term, Quote: e.Quote, Code: e.Code})
		}
		found = append(found, th)
	}
	c.found[key.String()] = found
	return found
}

// The certainties of a theme.
const suggested, confirmed = "SUGGESTED", "CONFIRMED"
