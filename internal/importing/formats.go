package importing

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"io"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// format is what a file is, as far as its beginning tells.
type format struct {
	Name string // for the report
	Rule Rule   // why it is not imported; "" for activity files
}

// peeked is how much of a file is looked at.
const peeked = 64 << 10

var magics = []struct {
	name   string
	prefix string
}{
	{"ZIP archive or office document", "PK\x03\x04"}, {"gzip archive", "\x1f\x8b"}, {"PDF", "%PDF-"},
	{"old office document", "\xd0\xcf\x11\xe0"}, {"PNG image", "\x89PNG"}, {"JPEG image", "\xff\xd8\xff"},
	{"bzip2 archive", "BZh"}, {"xz archive", "\xfd7zXZ"}, {"7z archive", "7z\xbc\xaf"}, {"SQLite database", "SQLite format 3\x00"},
}

// recognise tells by content, never by name, what a file is. What may be an activity file, however broken, is left to
// the codec, which tells what is wrong with it.
func recognise(head []byte) format {
	for _, m := range magics {
		if bytes.HasPrefix(head, []byte(m.prefix)) {
			return format{m.name, FormatNotSupported}
		}
	}
	text := strings.TrimLeft(asText(head), " \t\r\n")
	switch {
	case text == "":
		return format{"empty file", FormatNotSupported}
	case strings.HasPrefix(text, "<"):
		return formatOfMarkup(text)
	case strings.ContainsRune(text, 0):
		return format{"binary file", FormatNotSupported}
	case text[0] == '{' || text[0] == '[':
		return format{"JSON", FormatNotSupported}
	}
	return formatOfTable(text)
}

// asText is the beginning of a file as UTF-8, without byte-order mark.
func asText(head []byte) string {
	big, little := bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.HasPrefix(head, []byte("\xff\xfe"))
	if !big && !little {
		return string(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")))
	}
	var units []uint16
	for i := 2; i+1 < len(head); i += 2 {
		hi, lo := head[i], head[i+1]
		if little {
			hi, lo = lo, hi
		}
		units = append(units, uint16(hi)<<8|uint16(lo))
	}
	return string(utf16.Decode(units))
}

// formatOfMarkup goes by the root element. Where none can be made out the codec will say what is wrong.
func formatOfMarkup(text string) format {
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict = false
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	for {
		token, err := d.RawToken()
		if err != nil {
			return format{Name: "iati"}
		}
		switch t := token.(type) {
		case xml.Directive:
			if strings.HasPrefix(strings.ToLower(string(t)), "doctype html") {
				return format{"HTML", FormatNotSupported}
			}
		case xml.StartElement:
			switch name := t.Name.Local; strings.ToLower(name) {
			case "iati-activities":
				return format{Name: "iati"}
			case "iati-organisations":
				return format{"IATI organisation file", NotAnActivityFile}
			case "html":
				return format{"HTML", FormatNotSupported}
			default:
				return format{"XML with the root element " + shown(name), FormatNotSupported}
			}
		}
	}
}

// tables are the known tables of aid data, by columns that stand in their header.
var tables = []struct {
	name    string
	columns []string
}{
	{"AIMS projects (CSV)", []string{"project_id", "project_title", "donors"}},
	{"AIMS transactions (CSV)", []string{"transaction_id", "project_id", "transaction_value"}},
	{"OCHA FTS flows (CSV)", []string{"amountusd", "srcorganization", "destorganization"}},
	{"OCHA FTS requirements (CSV)", []string{"countrycode", "requirements", "funding"}},
	{"OECD CRS (CSV)", []string{"donorcode", "purposecode"}},
	{"OECD CRS (CSV)", []string{"donor_code"}},
	{"OECD CRS (CSV)", []string{"recipient_name", "110"}},
	{"OECD CRS (CSV)", []string{"row labels"}},
}

func formatOfTable(text string) format {
	line, _, _ := strings.Cut(text, "\n")
	if !utf8.ValidString(strings.TrimSuffix(line, "\r")) && strings.ContainsFunc(line, func(r rune) bool { return r < ' ' && r != '\t' && r != '\r' }) {
		return format{"binary file", FormatNotSupported}
	}
	for _, comma := range []rune{',', ';', '\t', '|'} {
		r := csv.NewReader(strings.NewReader(line))
		r.Comma, r.LazyQuotes = comma, true
		header, err := r.Read()
		if err != nil || len(header) < 2 {
			continue
		}
		for i := range header {
			header[i] = strings.ToLower(strings.TrimSpace(header[i]))
		}
		for _, t := range tables {
			if !slices.ContainsFunc(t.columns, func(c string) bool { return !slices.Contains(header, c) }) {
				return format{t.name, FormatNotSupported}
			}
		}
		return format{"table (CSV)", FormatNotSupported}
	}
	return format{"text", FormatNotSupported}
}

// shown is a name as a message may show it.
func shown(s string) string { return cut(s, 60) }

// cut is a text on one line, of at most so many characters.
func cut(s string, most int) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
	if r := []rune(s); len(r) > most {
		s = string(r[:most-1]) + "…"
	}
	return s
}
