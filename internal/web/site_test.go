package web

import (
	"compress/gzip"
	"io"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

func TestRedirects(t *testing.T) {
	w := newWorld(t, nil)
	for _, c := range []struct{ target, accept, cookie, to string }{
		{"/", "", "", "/en/"},
		{"/", "fr-CA,fr;q=0.9,en;q=0.8", "", "/fr/"},
		{"/", "de, ar;q=0.5", "", "/ar/"},
		{"/", "zh-TW", "", "/zh/"},
		{"/", "de", "", "/en/"},
		{"/", "uk", "", "/en/"}, // not taken for a neighbour's
		{"/", ";;;,=", "", "/en/"},
		{"/", strings.Repeat("fr,", 1000), "", "/en/"},
		{"/", "fr", "es", "/es/"},
		{"/", "fr", "xx", "/fr/"},
		{"/?lang=zh", "fr", "es", "/zh/"},
		{"/?lang=xx", "fr", "", "/fr/"},
		{"/coverage?states=bdi&lang=ru", "", "", "/ru/coverage?states=bdi"},
		{"/projects/XM-1.5", "fr", "", "/fr/projects/XM-1.5"},
		{"/de/coverage", "fr", "", "/fr/coverage"},
		{"/FR/coverage", "es", "", "/fr/coverage"},
		{"/xx", "", "", "/en/"},
		{`/\foe`, "", "", "/en/%5Cfoe"},
		{"/xx/%2Ffoe.example", "", "", "/en//foe.example"},
		{"/https:foe.example/x", "", "", "/en/https:foe.example/x"},
	} {
		got := w.ask("GET", c.target, "Accept-Language", c.accept, "Cookie", "lang="+c.cookie)
		if got.Code != 302 || got.Header().Get("Location") != c.to {
			t.Errorf("%s (%s, %s): %d %s, want %s", c.target, c.accept, c.cookie, got.Code, got.Header().Get("Location"), c.to)
		}
		if v := got.Header().Get("Vary"); !strings.Contains(v, "Accept-Language") || !strings.Contains(v, "Cookie") {
			t.Errorf("%s: Vary: %s", c.target, v)
		}
	}
}

func TestShell(t *testing.T) {
	w := newWorld(t, func(o *Options) { o.PublicURL = "https://entraide.example" })
	for _, lang := range languages {
		for _, page := range []string{"", "/", "/coverage", "/projects/GB-1-200.5", "/a/b/c"} {
			got := w.ask("GET", "/"+lang+page)
			dir := "ltr"
			if lang == "ar" {
				dir = "rtl"
			}
			if got.Code != 200 || !strings.Contains(got.Body.String(), `<html lang="`+lang+`" dir="`+dir+`">`) || strings.Count(got.Body.String(), "<html") != 1 {
				t.Errorf("/%s%s: %d %s", lang, page, got.Code, got.Body)
			}
			if c := got.Header().Get("Set-Cookie"); !strings.HasPrefix(c, "lang="+lang+";") || !strings.Contains(c, "Secure") || !strings.Contains(c, "SameSite=Lax") {
				t.Errorf("Set-Cookie: %s", c)
			}
			if got.Header().Get("Cache-Control") != always || !strings.HasPrefix(got.Header().Get("Content-Type"), "text/html") {
				t.Errorf("%v", got.Header())
			}
		}
		if c := w.ask("GET", "/"+lang+"/", "Cookie", "lang="+lang).Header().Get("Set-Cookie"); c != "" {
			t.Errorf("the same cookie is set again: %s", c)
		}
	}
}

func TestFiles(t *testing.T) {
	w := newWorld(t, nil)
	for _, c := range []struct {
		target, encodings, media, cache string
		zipped                          bool
	}{
		{"/assets/a-1.js", "", "text/javascript; charset=utf-8", forever, false},
		{"/assets/a-1.js", "br, gzip", "text/javascript; charset=utf-8", forever, true},
		{"/assets/a-1.js", "gzip;q=0, br", "text/javascript; charset=utf-8", forever, false},
		{"/assets/dot.png", "gzip", "image/png", forever, false},
		{"/favicon.svg", "gzip", "image/svg+xml", briefly, false},
		{"/other/page.thing", "", "application/octet-stream", briefly, false},
	} {
		got := w.ask("GET", c.target, "Accept-Encoding", c.encodings)
		h := got.Header()
		if got.Code != 200 || h.Get("Content-Type") != c.media || h.Get("Cache-Control") != c.cache || (h.Get("Content-Encoding") == "gzip") != c.zipped {
			t.Errorf("%s (%s): %d %v", c.target, c.encodings, got.Code, h)
		}
		if want := string(builtSite[c.target[1:]].Data); unzipped(t, got) != want {
			t.Errorf("%s: other bytes", c.target)
		}
		if again := w.ask("GET", c.target, "Accept-Encoding", c.encodings, "If-None-Match", h.Get("ETag")); again.Code != 304 {
			t.Errorf("%s: %d for its own ETag", c.target, again.Code)
		}
		if head := w.ask("HEAD", c.target); head.Code != 200 || head.Body.Len() != 0 {
			t.Errorf("HEAD %s: %d, %d bytes", c.target, head.Code, head.Body.Len())
		}
	}
}

func unzipped(t *testing.T, got *httptest.ResponseRecorder) string {
	t.Helper()
	if got.Header().Get("Content-Encoding") != "gzip" {
		return got.Body.String()
	}
	z, err := gzip.NewReader(got.Body)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestMissing: people get a page in their language with ways on, programs a code; nothing of the address is repeated.
func TestMissing(t *testing.T) {
	w := newWorld(t, nil)
	for _, target := range []string{"/assets/gone.js", "/data/<script>", "/robots.txt", "/wp-login.php", "/auth/x", "/assets/.hidden", "/assets/../../secret.txt"} {
		for _, lang := range languages {
			got := w.ask("GET", target, "Accept", "text/html,*/*;q=0.8", "Accept-Language", lang)
			if got.Code == 301 || got.Code == 307 || got.Code == 308 { // the path was cleaned first
				got = w.ask("GET", got.Header().Get("Location"), "Accept", "text/html", "Accept-Language", lang)
			}
			body := got.Body.String()
			if got.Code != 404 || !strings.Contains(body, texts[lang].Missing) || !strings.Contains(body, `href="/`+lang+`/coverage"`) || strings.Contains(body, "script") {
				t.Errorf("%s: %d %s", target, got.Code, body)
			}
		}
		if got := w.ask("GET", target, "Accept", "application/json"); got.Code == 404 && !strings.Contains(got.Body.String(), `"code":"not_found"`) {
			t.Errorf("%s: %s", target, got.Body)
		}
	}
}

// TestPlaceholder: without a built front end the server still explains itself, in six languages.
func TestPlaceholder(t *testing.T) {
	for name, change := range map[string]func(*Options){
		"none":  func(o *Options) { o.Site = nil },
		"empty": func(o *Options) { o.Site = fstest.MapFS{".gitkeep": {}} },
	} {
		w := newWorld(t, change)
		for _, lang := range languages {
			got := w.ask("GET", "/"+lang+"/coverage")
			if got.Code != 200 || !strings.Contains(got.Body.String(), texts[lang].Unbuilt) || !strings.Contains(got.Body.String(), `lang="`+lang+`"`) {
				t.Errorf("%s: %d %s", name, got.Code, got.Body)
			}
		}
	}
}

// TestTexts: every language says everything.
func TestTexts(t *testing.T) {
	for _, lang := range languages {
		w := texts[lang]
		for i, s := range []string{w.Name, w.Missing, w.MissingWhy, w.Home, w.Coverage, w.Projects, w.Unbuilt, w.UnbuiltWhy, w.Interfaces} {
			if s == "" {
				t.Errorf("%s: text %d is empty", lang, i)
			}
		}
		if lang != "en" && w.Missing == texts["en"].Missing {
			t.Errorf("%s is not translated", lang)
		}
	}
}

func TestLanguage(t *testing.T) {
	for _, c := range []struct{ target, accept, want string }{
		{"/", "", "en"},
		{"/", "fr", "fr"},
		{"/?lang=AR", "fr", "ar"},
		{"/?lang=de", "es-419", "es"},
	} {
		r := httptest.NewRequest("GET", c.target, nil)
		r.Header.Set("Accept-Language", c.accept)
		r.Header.Set("Cookie", "lang=ru") // an API request says itself what it wants
		if got := Language(r); got != c.want {
			t.Errorf("%s (%s): %s, want %s", c.target, c.accept, got, c.want)
		}
	}
}
