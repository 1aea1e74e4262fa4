package web

import (
	"net/http"
	"strings"

	"golang.org/x/text/language"
)

// languages are the six of the United Nations; the first is spoken where no other is understood.
var languages = []string{"en", "ar", "zh", "fr", "ru", "es"}

var matcher = func() language.Matcher {
	tags := make([]language.Tag, len(languages))
	for i, l := range languages {
		tags[i] = language.MustParse(l)
	}
	return language.NewMatcher(tags)
}()

// Language is the language of an API request: ?lang=, else Accept-Language, else English.
func Language(r *http.Request) string {
	if l, ok := spoken(r.URL.Query().Get("lang")); ok {
		return l
	}
	return accepted(r)
}

// visitorLanguage is the language of a page whose address names none: ?lang=, else the one remembered, else
// Accept-Language.
func visitorLanguage(r *http.Request) string {
	if l, ok := spoken(r.URL.Query().Get("lang")); ok {
		return l
	}
	if c, err := r.Cookie(languageCookie); err == nil {
		if l, ok := spoken(c.Value); ok {
			return l
		}
	}
	return accepted(r)
}

const languageCookie = "lang"

// spoken is s as one of the six, whatever its case.
func spoken(s string) (string, bool) {
	for _, l := range languages {
		if strings.EqualFold(s, l) {
			return l, true
		}
	}
	return "", false
}

func accepted(r *http.Request) string {
	header := strings.Join(r.Header.Values("Accept-Language"), ",")
	if len(header) > 1000 { // no browser sends it
		return languages[0]
	}
	tags, _, err := language.ParseAcceptLanguage(header)
	if err != nil {
		return languages[0]
	}
	_, i, confidence := matcher.Match(tags...)
	if confidence == language.No {
		return languages[0]
	}
	return languages[i]
}

// direction is how a language is written.
func direction(lang string) string {
	if lang == "ar" {
		return "rtl"
	}
	return "ltr"
}

// looksLikeLanguage tells whether the first part of a path is meant as a language, one of ours or not.
func looksLikeLanguage(part string) bool {
	return len(part) == 2 && isLetter(part[0]) && isLetter(part[1])
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
