// Package demonstration shows a real, if small, picture where no data have been imported: what the OECD published of
// aid for conflict, peace and security from 2013 to 2015. It gives the personas something to do: accounts, organisations,
// needs to complete, offers and experiences, each of which says that it is made up.
//
// The figures are facts with their source (CREDITS.md). They go the way of all published data: as an IATI file through
// the importer, so that each can be opened down to its record.
package demonstration

import (
	"context"
	"database/sql"
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/shopspring/decimal"

	"entraide/ent/db/importrun"
	"entraide/ent/db/predicate"
	"entraide/internal/importing"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// dataset is the name under which the figures are imported.
const dataset = "oecd-crs-2013-2015.xml"

// Load brings in the people of the demonstration, and its figures unless they are there or anything else was imported, be
// it in part: their totals would count the same money as the files of its donors. What a load that was cut off has left is
// undone first, for a second run would not hold those figures, and so could not take them back.
func Load(ctx context.Context, pool *sql.DB) error {
	if err := People(ctx, pool); err != nil {
		return err
	}
	if err := importing.CloseAbandoned(ctx, pool); err != nil {
		return err
	}
	if err := undo(ctx, pool, importrun.StageEQ(importrun.StageFAILED)); err != nil {
		return err
	}
	var imported bool
	if err := pool.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM import_runs WHERE stage <> 'UNDONE')").Scan(&imported); err != nil || imported {
		return err
	}
	t, err := reference.Load()
	if err != nil {
		return err
	}
	body, err := file(t)
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "entraide-demonstration-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, dataset)
	if err := os.WriteFile(path, body, 0o600); err != nil {
		return err
	}
	_, err = importing.Run(ctx, pool, []string{path}, importing.Options{})
	return err
}

// Remove undoes the import of the figures, if they are there, or any of them; one that is under way stops.
func Remove(ctx context.Context, pool *sql.DB) error {
	return undo(ctx, pool, importrun.StageNEQ(importrun.StageUNDONE))
}

// undo takes back the imports of the figures in some stage, the last one first: it may have changed what others brought.
func undo(ctx context.Context, pool *sql.DB, stage predicate.ImportRun) error {
	var runs []string
	err := store.Write(ctx, pool, func(tx *store.Tx) (err error) {
		runs, err = tx.ImportRun.Query().Where(importrun.Name(dataset), stage).Order(importrun.ByCreatedAt(entsql.OrderDesc())).IDs(ctx)
		return err
	})
	for _, id := range runs {
		if err == nil {
			err = importing.Undo(ctx, pool, id)
		}
	}
	return err
}

// purposes are the names of the purpose codes in the classification of the OECD, English and French.
var purposes = map[string][2]string{
	"152":   {"Conflict, peace and security, not specified", "Conflits, paix et sécurité, sans précision"},
	"15210": {"Security system management and reform", "Gestion et réforme des systèmes de sécurité"},
	"15220": {"Civilian peace-building, conflict prevention and resolution", "Dispositifs civils de construction de la paix, et de prévention et de règlement des conflits"},
	"15230": {"Participation in international peacekeeping operations", "Participation à des opérations internationales de maintien de la paix"},
	"15240": {"Reintegration and control of small arms and light weapons", "Réinsertion et contrôle des armes légères et de petit calibre"},
	"15250": {"Removal of land mines and explosive remnants of war", "Enlèvement des mines terrestres et restes explosifs de guerre"},
	"15261": {"Child soldiers (prevention and demobilisation)", "Enfants soldats (prévention et démobilisation)"},
}

type narrative struct {
	Lang string `xml:"http://www.w3.org/XML/1998/namespace lang,attr,omitempty"`
	Text string `xml:",chardata"`
}

type coded struct {
	Code       string `xml:"code,attr"`
	Vocabulary string `xml:"vocabulary,attr,omitempty"`
	Percentage string `xml:"percentage,attr,omitempty"`
}

type organisation struct {
	Ref        string      `xml:"ref,attr,omitempty"`
	Type       string      `xml:"type,attr,omitempty"`
	Role       string      `xml:"role,attr,omitempty"`
	Narratives []narrative `xml:"narrative"`
}

type date struct {
	Type string `xml:"type,attr"`
	ISO  string `xml:"iso-date,attr"`
}

type value struct {
	Currency string `xml:"currency,attr"`
	Date     string `xml:"value-date,attr"`
	Amount   string `xml:",chardata"`
}

type transaction struct {
	Type coded `xml:"transaction-type"`
	Date struct {
		ISO string `xml:"iso-date,attr"`
	} `xml:"transaction-date"`
	Value value `xml:"value"`
}

type activity struct {
	Identifier   string         `xml:"iati-identifier"`
	Reporter     organisation   `xml:"reporting-org"`
	Titles       []narrative    `xml:"title>narrative"`
	Parties      []organisation `xml:"participating-org"`
	Status       coded          `xml:"activity-status"`
	Dates        []date         `xml:"activity-date"`
	Countries    []coded        `xml:"recipient-country"`
	Regions      []coded        `xml:"recipient-region"`
	Sector       coded          `xml:"sector"`
	Transactions []transaction  `xml:"transaction"`
}

type activities struct {
	XMLName    xml.Name    `xml:"iati-activities"`
	Version    string      `xml:"version,attr"`
	Activities []*activity `xml:"iati-activity"`
}

// file is the figures as an IATI file: one activity for each recipient and purpose, one disbursement a year. The
// publication names no donor beside a purpose, so the funder is all of them together.
func file(t *reference.Tables) ([]byte, error) {
	all := activities{Version: "2.03"}
	known := map[string]*activity{}
	for _, f := range t.CRSFlows {
		place, kind := placeOf(t, f.RecipientID)
		id := fmt.Sprintf("OECD-CRS-%s-%s", place, f.PurposeCode)
		a := known[id]
		if a == nil {
			names := purposes[f.PurposeCode]
			a = &activity{
				Identifier: id,
				Reporter:   organisation{Ref: "XM-DAC-OECD-CRS", Type: "40", Narratives: []narrative{{"en", "OECD Creditor Reporting System"}}},
				Titles:     []narrative{{"en", names[0]}, {"fr", names[1]}},
				Parties:    []organisation{{Type: "90", Role: "1", Narratives: []narrative{{"en", "All donors that report to the OECD"}}}},
				Status:     coded{Code: "4"}, Dates: []date{{"2", "2013-01-01"}, {"4", "2015-12-31"}},
				Sector: coded{Code: f.PurposeCode, Vocabulary: map[bool]string{true: "2", false: "1"}[len(f.PurposeCode) == 3], Percentage: "100"},
			}
			if kind == "region" {
				a.Regions = []coded{{Code: place, Vocabulary: vocabulary(t, f.RecipientID), Percentage: "100"}}
			} else {
				a.Countries = []coded{{Code: place, Percentage: "100"}}
			}
			known[id] = a
			all.Activities = append(all.Activities, a)
		}
		day := fmt.Sprintf("%d-12-31", f.Year)
		tx := transaction{Type: coded{Code: "3"}, Value: value{"USD", day, f.USDMillion.Mul(decimal.NewFromInt(1_000_000)).StringFixed(2)}}
		tx.Date.ISO = day
		a.Transactions = append(a.Transactions, tx)
	}
	slices.SortStableFunc(all.Activities, func(a, b *activity) int { return strings.Compare(a.Identifier, b.Identifier) })
	body, err := xml.MarshalIndent(all, "", " ")
	return append([]byte(xml.Header), body...), err
}

// placeOf is the code that IATI uses for a recipient.
func placeOf(t *reference.Tables, id string) (code, kind string) {
	for _, s := range t.States {
		if s.ID == id {
			return s.ISO2, "country"
		}
	}
	for _, a := range t.Areas {
		if a.ID == id {
			return a.Code, "country"
		}
	}
	return strings.TrimPrefix(id, "reg_"), "region"
}

func vocabulary(t *reference.Tables, id string) string {
	for _, r := range t.Regions {
		if r.ID == id {
			return r.Vocabulary
		}
	}
	return reference.VocabularyDAC
}
