package iati

import (
	"fmt"
	"maps"
	"strings"

	"github.com/shopspring/decimal"
)

func (d *decoder) identifier(n *node) {
	if n.text == "" || d.again(n) {
		return
	}
	d.a.Identifier = oneLine(n.text)
	if len(d.a.Identifier) > maxIdentifier {
		d.a.Identifier = cut(d.a.Identifier, maxIdentifier)
		d.problem(TextCut, n, "", fmt.Sprintf("The identifier is longer than %d bytes; its beginning was kept.", maxIdentifier))
	}
}

func (d *decoder) reportingOrg(n *node) {
	if d.again(n) {
		return
	}
	d.a.ReportingOrg = d.org(n)
	d.a.SecondaryReporter = d.flag(n, "secondary-reporter")
}

func (d *decoder) org(n *node) Org {
	return Org{Ref: d.bounded(n, "ref", maxIdentifier), Type: d.code(n, "type"), Names: d.names(n)}
}

// title may stand once per language before 2.01, and once in all since.
func (d *decoder) title(n *node) {
	for lang, s := range d.names(n) {
		former, ok := d.a.Titles[lang]
		switch {
		case !ok && d.a.Titles == nil:
			d.a.Titles = Text{lang: s}
		case !ok:
			d.a.Titles[lang] = s
		case former != s:
			d.problem(DuplicateElement, n, "", quoted("A second title in the language %s; the first one was kept.", lang))
		}
	}
}

// description: another language of the last one of the same type, the form before 2.01, joins it; in the same language it is another description.
func (d *decoder) description(n *node) {
	text := d.addText(nil, n)
	if len(text) == 0 {
		return
	}
	kind := coded(d, n, "@type", n.attr("type"), descriptionTypes)
	if kind == "" {
		kind = "1"
	}
	if i, ok := d.described[kind]; ok && disjoint(d.a.Descriptions[i].Text, text) {
		maps.Copy(d.a.Descriptions[i].Text, text)
		return
	}
	d.described[kind] = len(d.a.Descriptions)
	d.a.Descriptions = append(d.a.Descriptions, Description{Type: kind, Text: text})
}

func disjoint(a, b Text) bool {
	for lang := range b {
		if _, ok := a[lang]; ok {
			return false
		}
	}
	return true
}

func (d *decoder) participatingOrg(n *node) {
	p := Participation{Org: d.org(n), Role: coded(d, n, "@role", n.attr("role"), roles), ActivityID: d.bounded(n, "activity-id", maxIdentifier)}
	if p.Ref == "" && len(p.Names) == 0 {
		d.problem(MissingCode, n, "", "The organisation has neither a reference nor a name; it was left out.")
		return
	}
	d.a.ParticipatingOrgs = append(d.a.ParticipatingOrgs, p)
}

func (d *decoder) status(n *node) {
	if d.again(n) {
		return
	}
	if s := n.attr("code"); s != "" {
		d.a.Status = coded(d, n, "@code", s, statuses)
		return
	}
	d.a.Status = coded(d, n, "", oneLine(n.text), statuses)
}

func (d *decoder) date(n *node) {
	kind := coded(d, n, "@type", n.attr("type"), kindsOfDate)
	into := map[kindOfDate]*Date{
		plannedStart: &d.a.Dates.PlannedStart, actualStart: &d.a.Dates.ActualStart,
		plannedEnd: &d.a.Dates.PlannedEnd, actualEnd: &d.a.Dates.ActualEnd,
	}[kind]
	if into == nil {
		return
	}
	date := d.isoDate(n)
	switch {
	case date == "" || date == *into:
	case *into == "":
		*into = date
	default:
		d.problem(DuplicateElement, n, "", "A second date of this type; the first one was kept.")
	}
}

// share reads a sector or region with its part of the activity.
func (d *decoder) share(to []Share, n *node, vocabularies map[string]string) []Share {
	code := d.code(n, "code")
	if code == "" {
		code = d.code(n, "ref") // seen in files of 1.01
	}
	s := Share{Code: code, Names: d.names(n), Percentage: d.percentage(n)}
	if s.Code == "" && len(s.Names) == 0 {
		d.problem(MissingCode, n, "@code", "The element has neither a code nor a name; it was left out.")
		return to
	}
	if vocabularies != nil {
		s.Vocabulary = d.vocabulary(n, vocabularies)
	}
	return append(to, s)
}

func (d *decoder) country(to []Share, n *node) []Share {
	before := len(to)
	to = d.share(to, n, nil)
	if len(to) > before {
		to[before].Code = strings.ToUpper(to[before].Code)
	}
	return to
}

func (d *decoder) percentage(n *node) *decimal.Decimal {
	published := n.attr("percentage")
	if published == "" {
		return nil
	}
	p, rule := percentage(published)
	switch rule {
	case BadPercentage:
		d.problem(rule, n, "@percentage", quoted("The percentage %s is not a number from 0 up; it was left out.", published))
		return nil
	case PercentageRange:
		d.problem(rule, n, "@percentage", quoted("The percentage %s exceeds 100; it was kept as published.", published))
	case PercentageRepaired:
		d.problem(rule, n, "@percentage", quoted("The percentage %s", published)+" was read as "+p.String()+".")
	}
	return &p
}

func (d *decoder) tag(n *node) {
	if code := d.code(n, "code"); code != "" {
		d.a.Tags = append(d.a.Tags, Classification{Vocabulary: d.vocabulary(n, tagVocabularies), Code: code, Names: d.names(n)})
	}
}

func (d *decoder) policyMarker(n *node) {
	code := d.code(n, "code")
	if code == "" {
		d.problem(MissingCode, n, "@code", "The policy marker has no code; it was left out.")
		return
	}
	m := PolicyMarker{Vocabulary: d.vocabulary(n, policyVocabularies), Code: code}
	if published := n.attr("significance"); published != "" {
		if s, ok := look(significances, published); ok {
			m.Significance = &s
		} else {
			d.problem(UnknownCode, n, "@significance", quoted("The significance %s is not known; it was taken as not published.", published))
		}
	}
	d.a.PolicyMarkers = append(d.a.PolicyMarkers, m)
}

// defaultAidType keeps the DAC one; since 2.03 there may be one per vocabulary.
func (d *decoder) defaultAidType(n *node) {
	if v := n.attr("vocabulary"); v == "" || v == "1" {
		d.first(n, &d.a.DefaultAidType)
	}
}

func (d *decoder) relatedActivity(n *node) {
	ref := d.bounded(n, "ref", maxIdentifier)
	if ref == "" {
		d.problem(MissingCode, n, "@ref", "The related activity is not named; it was left out.")
		return
	}
	d.a.RelatedActivities = append(d.a.RelatedActivities, RelatedActivity{Ref: ref, Type: coded(d, n, "@type", n.attr("type"), relations)})
}

func (d *decoder) document(n *node) {
	url := d.bounded(n, "url", maxURL)
	if url == "" {
		d.problem(MissingCode, n, "@url", "The document has no address; it was left out.")
		return
	}
	d.a.Documents = append(d.a.Documents, Document{URL: url, Title: d.names(d.one(n, "title")), Format: d.code(n, "format")})
}

func (d *decoder) location(n *node) {
	l := Location{Ref: d.code(n, "ref"), Names: d.names(d.one(n, "name"))}
	l.Latitude, l.Longitude = d.coordinates(n)
	if l.Ref != "" || len(l.Names) > 0 || l.Latitude != nil {
		d.a.Locations = append(d.a.Locations, l)
	}
}

// coordinates stand in point/pos since 1.04, in attributes of coordinates before and in some later files.
func (d *decoder) coordinates(n *node) (latitude, longitude *decimal.Decimal) {
	pos := d.one(d.one(n, "point"), "pos")
	published := strings.Fields(pos.text)
	if len(published) == 0 {
		pos = d.one(n, "coordinates")
		published = strings.Fields(pos.attr("latitude") + " " + pos.attr("longitude"))
	}
	if len(published) == 0 {
		return nil, nil
	}
	if len(published) == 2 {
		lat, bad1 := number(published[0])
		long, bad2 := number(published[1])
		if bad1 != BadValue && bad2 != BadValue && lat.Abs().LessThanOrEqual(mostLatitude) && long.Abs().LessThanOrEqual(mostLongitude) {
			return &lat, &long
		}
	}
	d.problem(BadCoordinates, pos, "", quoted("%s is no latitude and longitude; the coordinates were left out.", strings.Join(published, " ")))
	return nil, nil
}
