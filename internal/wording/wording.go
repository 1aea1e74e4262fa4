// Package wording holds the sentences that the server itself writes, in the six languages: a table for
// each activity, one row a message. What the site says stands in its own catalogs.
package wording

import (
	"embed"
	"encoding/csv"
	"fmt"
	"strings"
	"sync"
)

//go:embed *.csv
var files embed.FS

// Languages are the columns of the tables.
var Languages = []string{"en", "fr", "es", "ar", "ru", "zh"}

// All is every message by key and language. The tables are embedded: a fault in one stops the program at start.
var All = sync.OnceValue(func() map[string]map[string]string {
	all := map[string]map[string]string{}
	tables, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	for _, t := range tables {
		f, err := files.Open(t.Name())
		if err != nil {
			panic(err)
		}
		rows, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			panic(fmt.Sprintf("%s: %v", t.Name(), err))
		}
		for _, row := range rows[1:] {
			if all[row[0]] != nil {
				panic(fmt.Sprintf("%s: %s stands twice", t.Name(), row[0]))
			}
			all[row[0]] = map[string]string{}
			for i, l := range rows[0][1:] {
				all[row[0]][l] = row[i+1]
			}
		}
	}
	return all
})

// In is the message key in a language, else in English, with {name} replaced by its value.
func In(key, lang string, values map[string]string) string {
	m, ok := All()[key]
	if !ok {
		panic("wording: no message " + key)
	}
	s := m[lang]
	if s == "" {
		s = m["en"]
	}
	var pairs []string
	for k, v := range values {
		pairs = append(pairs, "{"+k+"}", v)
	}
	return strings.NewReplacer(pairs...).Replace(s) // in one pass: a value that holds another's name stays as it is
}
