package web

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"html/template"
	"maps"
	"net/http"
	"slices"
	"strings"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// Click is what a link in a mail leads to.
type Click struct {
	Act      string            // what it does; its words are act.<Act>.…
	Title    map[string]string // of the row, by language
	Done     bool              // now, or before
	Problems []fault.Problem   // what must be mended first; then nothing was done
}

// Clicks looks up what a token stands for, and does it where do is set.
type Clicks func(ctx context.Context, by store.By, token string, do bool) (Click, error)

// Mail are the routes that links in mail lead to, by ServeMux pattern. To look at the page changes nothing, for programs
// that check mail open every link; the button does, and so does the one click of a mail program (RFC 8058). A token that
// names nobody gets the same answers as one that does.
func Mail(pool *sql.DB, clicks Clicks) map[string]http.Handler {
	by := func(r *http.Request) store.By {
		return store.NewBy(access.Viewer{}, RequestID(r.Context()))
	}
	click := func(do bool) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			c, err := clicks(r.Context(), by(r), r.URL.Query().Get("token"), do)
			if f := fault.Of(err); f != nil && (f.Code == fault.Internal || f.Code == fault.Unavailable) {
				Fail(w, r, f)
				return
			}
			clickPage(w, r, c, err != nil)
		})
	}
	return map[string]http.Handler{
		"GET /mail/act":         click(false),
		"POST /mail/act":        click(true),
		"GET /mail/unsubscribe": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { unsubscribePage(w, r, false) }),
		"POST /mail/unsubscribe": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if err := notifying.Unsubscribe(r.Context(), pool, by(r), r.URL.Query().Get("token")); err != nil {
				Fail(w, r, fault.Of(err))
				return
			}
			unsubscribePage(w, r, true)
		}),
	}
}

// asking is a page with a question and a button, or with an answer.
var asking = template.Must(template.New("asking").Parse(`<!doctype html>
<html lang="{{.Lang}}" dir="{{.Dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{{.Title}}</title>
</head>
<body>
<main>
<h1>{{.Title}}</h1>
<p>{{.Text}}</p>
{{- if .Button}}
<form method="post">
<button>{{.Button}}</button>
</form>
{{- end}}
<p><a href="/{{.Lang}}/">Entraide</a></p>
</main>
</body>
</html>
`))

// unsubscribePage asks, or says that it is done. The form goes to the page's own address, which holds the token.
func unsubscribePage(w http.ResponseWriter, r *http.Request, done bool) {
	lang := visitorLanguage(r)
	say := func(key string) string { return wording.In("unsubscribe."+key, lang, nil) }
	if done {
		show(w, lang, say("title"), say("done"), "")
		return
	}
	show(w, lang, say("title"), say("question"), say("button"))
}

// clickPage asks whether to do what a mail is about, or says that it is done, what is in its way, or that there is nothing
// to do any more.
func clickPage(w http.ResponseWriter, r *http.Request, c Click, over bool) {
	lang := visitorLanguage(r)
	if over {
		show(w, lang, wording.In("act.over.title", lang, nil), wording.In("act.over", lang, nil), "")
		return
	}
	say := func(key string) string {
		return wording.In("act."+c.Act+"."+key, lang, map[string]string{"title": inLanguage(c.Title, lang)})
	}
	if c.Done {
		show(w, lang, say("title"), say("done"), "")
		return
	}
	if len(c.Problems) > 0 {
		var all []string
		for _, p := range c.Problems {
			all = append(all, wording.In(p.Key, lang, p.Values))
		}
		show(w, lang, say("title"), wording.In("act.undone", lang, map[string]string{"problems": strings.Join(all, " ")}), "")
		return
	}
	show(w, lang, say("title"), say("question"), say("button"))
}

// inLanguage is a text in a language, else in English, else in the first of those it has.
func inLanguage(text map[string]string, lang string) string {
	first := ""
	for _, l := range slices.Sorted(maps.Keys(text)) {
		first = cmp.Or(first, text[l])
	}
	return cmp.Or(text[lang], text["en"], first)
}

func show(w http.ResponseWriter, lang, title, text, button string) {
	page := map[string]string{"Lang": lang, "Dir": direction(lang), "Title": title, "Text": text, "Button": button}
	var b bytes.Buffer
	if err := asking.Execute(&b, page); err != nil {
		panic(err) // the template is a constant
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Language", lang)
	w.Header().Set("Cache-Control", "no-store")
	_, _ = w.Write(b.Bytes())
}
