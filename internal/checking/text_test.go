package checking

import (
	"maps"
	"strings"
	"testing"
	"unicode/utf8"

	"entraide/internal/plain"
)

func TestText(t *testing.T) {
	for name, c := range map[string]struct {
		s     string
		shape Shape
		want  []string
	}{
		"nothing":         {"", OneLine, nil},
		"joiners":         {"می\u200cخواهیم \u200fنشان\u200e لا\u200dم", OneLine, nil},
		"lines":           {"one\r\n\ttwo", Lines, nil},
		"no lines":        {"one\ntwo", OneLine, []string{"f one_line"}},
		"the longest":     {strings.Repeat("ش", 40), OneLine, nil},
		"too long":        {strings.Repeat("ش", 41), OneLine, []string{"f too_long"}},
		"too much wrong":  {strings.Repeat("\n", 41), OneLine, []string{"f too_long", "f one_line"}},
		"markup":          {"<script>'; DROP TABLE needs", OneLine, nil},
		"NUL":             {"a\x00b", Lines, []string{"f characters"}},
		"escape":          {"\x1b[31m", Lines, []string{"f characters"}},
		"C1 control":      {"\u0085", Lines, []string{"f characters"}},
		"override":        {"abc\u202edef", OneLine, []string{"f characters"}},
		"isolate":         {"abc\u2067def", OneLine, []string{"f characters"}},
		"zero width":      {"a\u200bb", OneLine, []string{"f characters"}},
		"byte order mark": {"\ufeffa", Lines, []string{"f characters"}},
		"no Unicode":      {"\xff\xfe", Lines, []string{"f characters"}},
	} {
		t.Run(name, func(t *testing.T) {
			var p Problems
			p.Text("f", c.s, 40, c.shape)
			expect(t, p, c.want...)
		})
	}
	var p Problems
	p.Text("f", "a\u202eb", 40, OneLine)
	if p[0].Values["code"] != "U+202E" {
		t.Error(p)
	}
}

// What passes can be stored and read whole.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"", "two\nlines", "\u202eabc", "\xff", "می\u200cخواهیم"} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	f.Fuzz(func(t *testing.T, s string, lines bool) {
		var p Problems
		p.Text("f", s, 20, Shape(lines))
		if len(p) > 0 {
			return
		}
		if !utf8.ValidString(s) || utf8.RuneCountInString(s) > 20 || strings.ContainsRune(s, 0) {
			t.Fatalf("%q", s)
		}
		if hidden := strings.IndexFunc(s, plain.IsHidden); hidden >= 0 && (!lines || !strings.ContainsRune("\n\r\t", rune(s[hidden]))) {
			t.Fatalf("%q holds what nobody sees", s)
		}
	})
}

func TestTextsInLanguages(t *testing.T) {
	was := map[string]string{"en": "Stores", "fr": "Dépôts"}
	for _, c := range []struct {
		lang, s string
		want    map[string]string
	}{
		{"en", "Safe stores", map[string]string{"en": "Safe stores", "fr": "Dépôts"}},
		{"ar", "مخازن", map[string]string{"en": "Stores", "fr": "Dépôts", "ar": "مخازن"}},
		{"fr", " \n", map[string]string{"en": "Stores"}},
	} {
		if got := With(was, c.lang, c.s); !maps.Equal(got, c.want) {
			t.Errorf("%v, want %v", got, c.want)
		}
	}
	if len(was) != 2 || was["en"] != "Stores" {
		t.Error("what was there changed:", was)
	}
	if got := With(nil, "en", "a"); !maps.Equal(got, map[string]string{"en": "a"}) {
		t.Error(got)
	}
	if got := Joined(map[string]string{"fr": "b", "en": "a", "es": "a"}); got != "a\nb" {
		t.Errorf("%q", got)
	}
	if got := Longest(map[string]string{"en": "twelve marks", "zh": "十二个标记", "fr": " " + strings.Repeat(" ", 90)}); got != "十二个标记" {
		t.Errorf("%q", got)
	}
}
