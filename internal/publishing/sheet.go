package publishing

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"entraide/internal/fault"
	"entraide/internal/web"
	"entraide/internal/wording"
)

// sheet is a table to be given away.
type sheet struct {
	name  string
	notes []string // what must be known of the figures; they stand as the last rows
	head  []string
	hxl   []string // hashtags of the Humanitarian Exchange Language
	rows  [][]string
}

// serve answers with the sheet as CSV in UTF-8, in the language asked for. With hxl=1 it is for programs: hashtags stand
// below the heads, and no notes below the figures.
func serve(make func(r *http.Request, lang string) (*sheet, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		lang, tagged := r.URL.Query().Get("lang"), r.URL.Query().Get("hxl") == "1"
		switch {
		case lang == "":
			lang = web.Language(r)
			w.Header().Add("Vary", "Accept-Language")
		case !slices.Contains(wording.Languages, lang):
			web.Fail(w, r, fault.New(fault.BadUserInput, "lang may be %s; it is %q", strings.Join(wording.Languages, ", "), lang).On("lang"))
			return
		}
		s, err := make(r, lang)
		if err != nil {
			web.Fail(w, r, err)
			return
		}
		w.Header().Set("Content-Type", "text/csv; charset=utf-8; header=present")
		w.Header().Set("Content-Language", lang)
		w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", s.name+"-"+lang+".csv"))
		w.Header().Add("Vary", "Authorization, Cookie")
		w.Header().Set("Cache-Control", "public, max-age=0, must-revalidate")
		if web.IsPrivate(r) {
			w.Header().Set("Cache-Control", "no-store")
		}
		w.Write([]byte("\ufeff")) // spreadsheets take UTF-8 for their own code page without it
		out := csv.NewWriter(w)
		out.Write(s.head)
		if tagged {
			out.Write(s.hxl)
			s.notes = nil
		}
		for _, row := range s.rows {
			out.Write(harmless(row))
		}
		for _, n := range s.notes {
			out.Write(append([]string{harmless([]string{n})[0]}, slices.Repeat([]string{""}, len(s.head)-1)...))
		}
		out.Flush()
	})
}

// harmless keeps a spreadsheet from running what a cell says: a text that begins like a formula gets an apostrophe.
// Amounts may begin with a minus; nothing else may.
func harmless(row []string) []string {
	for i, c := range row {
		if c != "" && strings.ContainsRune("=+-@\t\r", rune(c[0])) && strings.Trim(c, "-0123456789.") != "" {
			row[i] = "'" + c
		}
	}
	return row
}
