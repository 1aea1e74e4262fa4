package importing

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"entraide/internal/iati"
)

// party is an organisation as a record names it; the zero party is none.
type party struct {
	ref, name, key string // key is the name folded for comparison
	kind           string // as organisations.kind
}

func (p party) isNone() bool { return p.ref == "" && p.key == "" }

// longestName is in characters.
const longestName = 300

var orgKinds = map[string]string{
	"10": "GOVERNMENT", "11": "LOCAL_GOVERNMENT", "15": "OTHER_PUBLIC_SECTOR", "21": "INTERNATIONAL_NGO", "22": "NATIONAL_NGO",
	"23": "REGIONAL_NGO", "24": "PARTNER_COUNTRY_NGO", "30": "PUBLIC_PRIVATE_PARTNERSHIP", "40": "MULTILATERAL", "60": "FOUNDATION",
	"70": "PRIVATE_SECTOR", "71": "PRIVATE_SECTOR", "72": "PRIVATE_SECTOR", "73": "PRIVATE_SECTOR", "80": "ACADEMIC", "90": "OTHER",
	// words of 1.0x files
	"government": "GOVERNMENT", "other public sector": "OTHER_PUBLIC_SECTOR", "international ngo": "INTERNATIONAL_NGO",
	"national ngo": "NATIONAL_NGO", "regional ngo": "REGIONAL_NGO", "public private partnership": "PUBLIC_PRIVATE_PARTNERSHIP",
	"multilateral": "MULTILATERAL", "foundation": "FOUNDATION", "private sector": "PRIVATE_SECTOR",
	"academic, training and research": "ACADEMIC",
}

const unknownOrg = "UNKNOWN"

// kindsNotOrganisations are references that publishers put where they know only what kind of organisation it is (the
// channel categories of the OECD list), or nothing. To take them as references would make one of many organisations.
var kindsNotOrganisations = regexp.MustCompile(`(?i)^(n/?a|null|none|unknown|tbc|tbd|-+|0+|x+|[1-9]0000|1[123]000|2[123]000|3[12]000|41000|42000|43000|46000|47000|5[12]000|61000)$`)

// party reads an organisation as published.
func (d *draft) party(o iati.Org, lang string) party {
	p := party{ref: strings.TrimSpace(o.Ref), name: nameOf(o.Names, lang), kind: unknownOrg}
	if kind := orgKinds[strings.ToLower(o.Type)]; kind != "" {
		p.kind = kind
	}
	if kindsNotOrganisations.MatchString(p.ref) {
		p.ref = ""
	}
	if r := []rune(p.name); len(r) > longestName {
		p.name = string(r[:longestName])
		d.tell(NameCut, d.line, "The name of the organisation %q is longer than %d characters; its beginning was kept.", shown(p.name), longestName)
	}
	p.key = fold(p.name)
	return p
}

// nameOf is a name in English, else in the given language, else the first by language.
func nameOf(names iati.Text, lang string) string {
	for _, l := range append([]string{"en", lang, ""}, sortedKeys(names)...) {
		if names[l] != "" {
			return names[l]
		}
	}
	return ""
}

func sortedKeys(t iati.Text) []string { return slices.Sorted(maps.Keys(t)) }

// legal are endings that say of what legal form an organisation is.
var legal = map[string]bool{
	"ltd": true, "limited": true, "inc": true, "incorporated": true, "llc": true, "llp": true, "plc": true, "corp": true, "gmbh": true,
	"ggmbh": true, "ev": true, "ag": true, "sa": true, "sarl": true, "sas": true, "srl": true, "spa": true, "bv": true, "nv": true,
	"asbl": true, "vzw": true, "aisbl": true, "ab": true, "oy": true, "as": true, "pty": true, "pvt": true, "ltda": true,
}

// fold brings spellings of a name to one form: without marks, capitals, punctuation, article and legal form.
func fold(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '.', r == '\'', r == '’', r == '`':
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mc, r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	words := strings.Fields(b.String())
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	for len(words) > 1 && legal[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}
