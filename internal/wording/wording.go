// Package wording holds the sentences that the server itself writes, in the six languages: one table, one row a
// message. What the site says stands in its own catalogs.
package wording

import (
	"embed"
	"encoding/csv"
	"fmt"
	"strings"
	"sync"
)

//go:embed wording.csv
var file embed.FS

// Languages are the columns of the table.
var Languages = []string{"en", "fr", "es", "ar", "ru", "zh"}

// All is every message by key and language. The table is embedded: a fault in it stops the program at start.
var All = sync.OnceValue(func() map[string]map[string]string {
	f, err := file.Open("wording.csv")
	if err != nil {
		panic(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		panic(fmt.Sprintf("wording.csv: %v", err))
	}
	all := map[string]map[string]string{}
	for _, row := range rows[1:] {
		all[row[0]] = map[string]string{}
		for i, l := range rows[0][1:] {
			all[row[0]][l] = row[i+1]
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
	for k, v := range values {
		s = strings.ReplaceAll(s, "{"+k+"}", v)
	}
	return s
}
