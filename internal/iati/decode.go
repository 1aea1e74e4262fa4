package iati

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// decoder turns one activity into an Activity.
type decoder struct {
	*walker
	a         *Activity
	seen      map[string]bool // children that may stand once
	described map[string]int  // last description of each type
}

// children of an activity that are read. All others are passed over unread: contact-info must stay one of them.
var children = map[string]func(*decoder, *node){
	"iati-identifier":      (*decoder).identifier,
	"reporting-org":        (*decoder).reportingOrg,
	"title":                (*decoder).title,
	"description":          (*decoder).description,
	"participating-org":    (*decoder).participatingOrg,
	"activity-status":      (*decoder).status,
	"activity-date":        (*decoder).date,
	"recipient-country":    func(d *decoder, n *node) { d.a.RecipientCountries = d.country(d.a.RecipientCountries, n) },
	"recipient-region":     func(d *decoder, n *node) { d.a.RecipientRegions = d.share(d.a.RecipientRegions, n, regionVocabularies) },
	"sector":               func(d *decoder, n *node) { d.a.Sectors = d.share(d.a.Sectors, n, sectorVocabularies) },
	"tag":                  (*decoder).tag,
	"policy-marker":        (*decoder).policyMarker,
	"budget":               (*decoder).budget,
	"planned-disbursement": (*decoder).plannedDisbursement,
	"transaction":          (*decoder).transaction,
	"default-flow-type":    func(d *decoder, n *node) { d.first(n, &d.a.DefaultFlowType) },
	"default-finance-type": func(d *decoder, n *node) { d.first(n, &d.a.DefaultFinanceType) },
	"default-aid-type":     (*decoder).defaultAidType,
	"default-tied-status":  func(d *decoder, n *node) { d.first(n, &d.a.DefaultTiedStatus) },
	"related-activity":     (*decoder).relatedActivity,
	"document-link":        (*decoder).document,
	"location":             (*decoder).location,
}

// decode reads a whole activity; the error is always a refusal. The identifier seen from outside serves where none was read.
func decode(p piece, version string, limits Limits, identifier string) (*Activity, []Problem, error) {
	d := &decoder{walker: newWalker(p.bytes, p.line, limits), a: &Activity{Version: version, Hierarchy: 1}, seen: map[string]bool{}, described: map[string]int{}}
	if err := d.read(); err != nil {
		no := err.(*refusal)
		if no.identifier = d.a.Identifier; no.identifier == "" {
			no.identifier = identifier
		}
		return nil, nil, no
	}
	return d.a, d.report.of(d.a.Identifier, p.line), nil
}

func (d *decoder) read() error {
	if !utf8.Valid(d.bytes) {
		return d.refuse(InvalidUTF8, "The activity holds bytes that are no UTF-8, and the file declares no other encoding")
	}
	token, err := d.token()
	if err != nil {
		return err
	}
	start, ok := token.(xml.StartElement)
	if !ok {
		return d.refuse(MalformedXML, "The activity has no start tag")
	}
	d.attributes(start)
	for count := 0; len(d.open) > 0; {
		token, err := d.token()
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		read, known := children[start.Name.Local]
		if !known || foreign(start) {
			if err := d.skip(); err != nil {
				return err
			}
			continue
		}
		if count++; count > maxElements {
			return d.refuse(TooManyElements, "The activity has more than %d elements", maxElements)
		}
		n, err := d.node(start)
		if err != nil {
			return err
		}
		read(d, n)
	}
	if d.a.Identifier == "" {
		return &refusal{rule: MissingIdentifier, line: d.base, element: "iati-identifier", message: "The activity has no identifier, so nothing could recognise it the next time"}
	}
	return nil
}

// attributes reads the start tag of the activity.
func (d *decoder) attributes(start xml.StartElement) {
	n := &node{line: d.base, attrs: start.Attr}
	d.a.DefaultLang = languageTag(n.lang())
	d.a.DefaultCurrency = d.currency(n, "default-currency")
	d.a.Humanitarian = d.flag(n, "humanitarian")
	if s := n.attr("hierarchy"); s != "" {
		if h, err := strconv.Atoi(s); err == nil && h >= 1 && h <= 99 {
			d.a.Hierarchy = h
		} else {
			d.problem(BadFlag, n, "@hierarchy", quoted("The hierarchy %s is no number from 1 to 99; it was taken as 1.", s))
		}
	}
	if s := n.attr("last-updated-datetime"); s != "" {
		if t, ok := moment(s); ok {
			d.a.LastUpdated = &t
		} else {
			d.problem(BadDate, n, "@last-updated-datetime", quoted("The time %s cannot be read; it was left out.", s))
		}
	}
	for _, a := range start.Attr {
		// Tools that split files keep the version in an attribute with a prefix of their own.
		if d.a.Version == "" && a.Name.Local == "version" {
			d.a.Version = strings.TrimSpace(cut(a.Value, maxCode))
		}
	}
}

// problem adds one about n, or something below it.
func (d *decoder) problem(rule Rule, n *node, below, message string) {
	path := n.path()
	if path != "" && below != "" {
		path += "/"
	}
	d.report.add(rule, n.line, path+below, message)
}

// again says whether n is a second element where one may stand.
func (d *decoder) again(n *node) bool {
	if d.seen[n.name] {
		d.problem(DuplicateElement, n, "", "The element may stand once; the first one was kept.")
		return true
	}
	d.seen[n.name] = true
	return false
}

// one is the child of that name, an empty node if there is none; the first of several.
func (d *decoder) one(n *node, name string) *node {
	var found *node
	for _, kid := range n.kids {
		switch {
		case kid.name != name:
		case found == nil:
			found = kid
		default:
			d.problem(DuplicateElement, kid, "", "The element may stand once; the first one was kept.")
			return found
		}
	}
	if found == nil {
		return &node{name: name, line: n.line, parent: n}
	}
	return found
}

// code is an attribute of bounded length.
func (d *decoder) code(n *node, attr string) string { return d.bounded(n, attr, maxCode) }

func (d *decoder) bounded(n *node, attr string, most int) string {
	s := n.attr(attr)
	if len(s) > most {
		s = strings.TrimSpace(cut(s, most))
		d.problem(TextCut, n, "@"+attr, fmt.Sprintf("The attribute is longer than %d bytes; its beginning was kept.", most))
	}
	return s
}

// coded looks the published code up; what is not in the table is told, what is not published is not.
func coded[T any](d *decoder, n *node, attr, published string, table map[string]T) (v T) {
	if published == "" {
		return v
	}
	v, ok := look(table, published)
	if !ok {
		d.problem(UnknownCode, n, attr, quoted("The code %s is not known; it was taken as not published.", published))
	}
	return v
}

// first keeps the code of an element that may stand once.
func (d *decoder) first(n *node, into *string) {
	if !d.again(n) {
		*into = d.code(n, "code")
	}
}

// vocabulary is the code of the vocabulary; one that is on no list is the reporter's own.
func (d *decoder) vocabulary(n *node, table map[string]string) string {
	published := n.attr("vocabulary")
	if published == "" {
		return "1" // what the standard says for all four
	}
	v, ok := look(table, published)
	if !ok {
		d.problem(UnknownVocabulary, n, "@vocabulary", quoted("The vocabulary %s is on no list; it was read as the reporter's own, 99.", published))
		return reportersOwn
	}
	return v
}

// flag reads a yes-or-no attribute.
func (d *decoder) flag(n *node, attr string) bool {
	switch s := strings.ToLower(n.attr(attr)); s {
	case "1", "true":
		return true
	case "", "0", "false":
		return false
	default:
		d.problem(BadFlag, n, "@"+attr, quoted("%s is neither true nor false; it was taken as not published.", s))
		return false
	}
}

// addText adds what n says, in its narratives or, as before 2.01, in its own text.
func (d *decoder) addText(t Text, n *node) Text {
	said := slices.ContainsFunc(n.kids, func(kid *node) bool { return kid.name == "narrative" && kid.text != "" })
	if !said {
		return d.addNarrative(t, n)
	}
	for _, kid := range n.kids {
		if kid.name == "narrative" {
			t = d.addNarrative(t, kid)
		}
	}
	return t
}

func (d *decoder) addNarrative(t Text, n *node) Text {
	if n.text == "" {
		return t
	}
	lang := languageTag(n.lang())
	if lang == "" && n.parent != nil {
		lang = languageTag(n.parent.lang())
	}
	if lang == "" {
		lang = d.a.DefaultLang
	}
	if former, ok := t[lang]; ok {
		if former != n.text {
			d.problem(DuplicateElement, n, "", quoted("A second text in the language %s; the first one was kept.", lang))
		}
		return t
	}
	if t == nil {
		t = Text{}
	}
	t[lang] = n.text
	return t
}

// names is a text of one line.
func (d *decoder) names(n *node) Text {
	t := d.addText(nil, n)
	for lang, s := range t {
		t[lang] = oneLine(s)
	}
	return t
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// dateAt reads a date; "" is no problem here.
func (d *decoder) dateAt(n *node, attr, s string) Date {
	if s == "" {
		return ""
	}
	date, rule := day(s)
	switch rule {
	case BadDate:
		d.problem(rule, n, attr, quoted("The date %s is no calendar day between 1900 and 2100; it was left out.", s))
	case DateWithTime:
		d.problem(rule, n, attr, quoted("The date %s carries a time or time zone; its day was kept.", s))
	}
	return date
}

// isoDate reads the attribute iso-date, or the text where that is missing.
func (d *decoder) isoDate(n *node) Date {
	if s := n.attr("iso-date"); s != "" {
		return d.dateAt(n, "@iso-date", s)
	}
	return d.dateAt(n, "", n.text)
}

// currency reads a currency; "" is no problem here.
func (d *decoder) currency(n *node, attr string) string {
	s := n.attr(attr)
	switch {
	case s == "":
		return ""
	case !currency.MatchString(s):
		d.problem(BadCurrency, n, "@"+attr, quoted("The currency %s is not three letters; it was taken as not published.", s))
		return ""
	}
	upper := strings.ToUpper(s)
	if upper != s {
		d.problem(CurrencyRepaired, n, "@"+attr, quoted("The currency %s was read in upper case.", s))
	}
	return upper
}
