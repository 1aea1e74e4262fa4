package reference

import "strconv"

// Paragraph is an operative paragraph of the Programme of Action (A/CONF.192/15), sections II and III.
type Paragraph struct {
	ID      string // par_ii_1
	Section string // II or III
	Number  int
	Level   string            // NATIONAL, REGIONAL or GLOBAL as section II is divided; "" elsewhere
	Version string            // year of the text
	Labels  map[string]string // our own short label, English and French; not the words of the Programme of Action
	Sources []string
}

// Code is how people cite it: III.16.
func (p Paragraph) Code() string { return p.Section + "." + strconv.Itoa(p.Number) }

func readParagraph(r *row) Paragraph {
	return Paragraph{
		ID: r.must("id"), Section: r.oneOf("section", "II", "III"), Number: r.whole("number"),
		Level: r.oneOf("level", "", "NATIONAL", "REGIONAL", "GLOBAL"), Version: r.must("version"),
		Labels: r.some("label", "en", "fr"), Sources: r.sources(),
	}
}
