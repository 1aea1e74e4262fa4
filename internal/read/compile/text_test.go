package compile

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entraide/internal/fault"
)

// The pieces that read text of others, or write text for Postgres, on their own. All else is tested in difftest,
// against a database.

func TestParse(t *testing.T) {
	for sql, want := range map[string]string{
		"SELECT 1":                      "[{0 SELECT 1  false [] []}]",
		"{id}":                          "[{1 id  false [] []}]",
		"{$a} {$a.b}":                   "[{2   false [a] []} {0    false [] []} {2   false [a b] []}]",
		"{Need n}{Need n here}":         "[{3 Need n false [] []} {3 Need n true [] []}]",
		"{Need.open n}":                 "[{6 Need.open n false [] []}]",
		"{?a,b_c}x{/}":                  "[{4   false [] [a b_c]} {0 x  false [] []} {5   false [] []}]",
		"{?$a.b}x{/}":                   "[{4   false [a b] []} {0 x  false [] []} {5   false [] []}]",
		"{?$a}{?b}{/}{/}":               "do not nest",
		"COALESCE(x,'{}')":              "[{0 COALESCE(x,'{}')  false [] []}]",
		"{need n}":                      "unknown macro",
		"{Need}":                        "unknown macro",
		"{Need.open}":                   "unknown macro",
		"}":                             "unknown macro",
		"{?a}":                          "not closed",
		"{/}":                           "do not nest",
		"{?a}{?b}{/}{/}":                "do not nest",
		"{?a}1{/}{?b}2{/} {$filter.x.}": "unknown macro",
	} {
		parts, err := parse(sql)
		if got := fmt.Sprint(parts, err); !strings.HasPrefix(got, want) && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %s, want %s", sql, got, want)
		}
	}
}

// FuzzParse: what is parsed without error gives back the text, macros apart.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"a{b}c", "{$x.y} {Need n here}", "{?a,b}'{}'{/}", "{{id}}", "{?a}{/}{/}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, sql string) {
		parts, err := parse(sql)
		if err != nil {
			return
		}
		rest := sql
		for _, p := range parts {
			if p.kind != partSQL {
				continue
			}
			i := strings.Index(rest, p.text)
			if i < 0 {
				t.Fatalf("%q is no part of %q", p.text, rest)
			}
			rest = rest[i+len(p.text):]
		}
	})
}

// TestRenumbering: parameters that nothing names are dropped, and the others keep their values.
func TestRenumbering(t *testing.T) {
	q := &Query{args: []any{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"}}
	s := q.statement("x=$11::text AND y=$2::int AND z=$11::text AND w=$1")
	if s.SQL != "x=$1::text AND y=$2::int AND z=$1::text AND w=$3" || !slices.Equal(s.Args, []any{"k", "b", "a"}) {
		t.Error(s)
	}
}

// FuzzCursor: any text is a cursor of the order, or refused; never anything else.
func FuzzCursor(f *testing.F) {
	terms := []term{{field: &Field{Column: "year", Kind: Int, Nullable: true}}, {field: &Field{Column: "id"}, desc: true}}
	for _, s := range []string{`["+year-id","2015","x"]`, `["+year-id",null,"x"]`, `["+year-id",null,null]`, `["+id"]`, `[null]`, `{}`, `["+year-id","a\u0000","x"]`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		values, err := func() (values []any, err error) {
			defer guard(&err)
			return parseCursor(terms, base64.StdEncoding.EncodeToString([]byte(s))), nil
		}()
		switch {
		case err != nil:
			if fault.Of(err).Code != fault.BadUserInput {
				t.Fatal(err)
			}
		case len(values) != len(terms) || values[1] == nil || !json.Valid([]byte(s)):
			t.Fatal(values)
		}
	})
}

// TestWords: the lexical check sees a name wherever it stands for a relation, and lets columns and results pass.
func TestWords(t *testing.T) {
	names := words([]string{"needs", "projects"})
	for sql, want := range map[string]string{
		"SELECT 1 FROM needs": "needs", "FROM x,PROJECTS p": "PROJECTS", `FROM "needs"`: "needs", "FROM public.needs n": "needs",
		"JOIN needs USING (id)": "needs", "needs(1)": "needs", "SELECT x.needs": "", "SELECT 1 AS needs": "", "SELECT unneeded, needs_met": "",
	} {
		if got := named(names, sql); got != want {
			t.Errorf("%s: %q, want %q", sql, got, want)
		}
	}
}

// TestFaultsOfValues: each kind refuses what is not of its form.
func TestFaultsOfValues(t *testing.T) {
	for _, c := range []struct {
		kind Kind
		in   any
		want any // nil: refused
	}{
		{Int, json.Number("7"), int64(7)}, {Int, json.Number("2147483648"), nil}, {Int, "x", nil}, {Int, 1.5, nil},
		{Float, json.Number("1e3"), 1000.0}, {Float, "NaN", nil}, {Float, json.Number("1e999"), nil},
		{Bool, true, true}, {Bool, "true", nil},
		{Decimal, "-10.50", "-10.50"}, {Decimal, json.Number("3"), "3"}, {Decimal, "1e5", nil}, {Decimal, "", nil}, {Decimal, strings.Repeat("9", 31), nil},
		{Date, "2024-02-29", "2024-02-29"}, {Date, "2023-02-29", nil}, {Date, "0000-01-01", nil},
		{Time, "2024-01-01T00:00:00+02:00", "2023-12-31T22:00:00Z"}, {Time, "2024-01-01", nil},
		{Text, "é", "é"}, {Text, "a\x00", nil}, {Text, []any{}, nil}, {Text, json.Number("5"), "5"},
	} {
		got, err := func() (v any, err error) {
			defer guard(&err)
			return scalar(c.kind, "x", c.in), nil
		}()
		if got != c.want || (err == nil) != (c.want != nil) || err != nil && fault.Of(err).Code != fault.BadUserInput {
			t.Errorf("%v %v: %v %v", c.kind, c.in, got, err)
		}
	}
}
