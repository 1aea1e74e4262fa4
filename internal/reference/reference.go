// Package reference holds what everyone agrees on before the first record arrives: States, areas, regions, themes, paragraphs, codes, rates and meetings, as embedded tables whose every row names its source.
//
// The tables are CSV files in tables/, read once by Load and never changed afterwards: callers share the
// same slices and maps and must treat them as read-only. A row's source is one or more keys of
// sources.csv; CREDITS.md tells the same at more length.
package reference

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"sync"
)

//go:embed tables/*.csv
var files embed.FS

// Languages are the six official languages of the United Nations, in their English alphabetical order.
// Every map of names is keyed by them.
var Languages = []string{"ar", "zh", "en", "fr", "ru", "es"}

// Tables is all reference data, in the order of the files (which is the order to show where none other is asked).
type Tables struct {
	// Version is a hash of the files: rows stored under another version must be written again.
	Version string

	Sources        []Source
	Regions        []Region
	States         []State
	Areas          []Area
	ThemeGroups    []ThemeGroup
	Themes         []Theme
	Paragraphs     []Paragraph
	PurposeCodes   []Purpose
	Rates          []Rate
	Meetings       []Meeting
	FundingWindows []FundingWindow
	CRSFlows       []CRSFlow

	index
}

// Load reads the embedded tables; the work is done once, later calls return the same value.
// An error names the file, the line and the column: it means that the program was built from a broken table.
func Load() (*Tables, error) { return load() }

var load = sync.OnceValues(func() (*Tables, error) { return read(files) })

// read builds the tables from a file system that holds tables/*.csv.
func read(fsys fs.FS) (*Tables, error) {
	version, err := contentHash(fsys)
	if err != nil {
		return nil, err
	}
	t := &Tables{Version: version}
	var errs []error
	t.Sources = rows(fsys, "sources", readSource, &errs)
	t.Regions = rows(fsys, "regions", readRegion, &errs)
	t.States = rows(fsys, "states", readState, &errs)
	notes := rows(fsys, "area_notes", readAreaNote, &errs)
	t.Areas = rows(fsys, "areas", func(r *row) Area { return readArea(r, notes) }, &errs)
	t.ThemeGroups = rows(fsys, "theme_groups", readThemeGroup, &errs)
	links := rows(fsys, "theme_paragraphs", readThemeParagraph, &errs)
	t.Themes = rows(fsys, "themes", func(r *row) Theme { return readTheme(r, links) }, &errs)
	t.Paragraphs = rows(fsys, "paragraphs", readParagraph, &errs)
	t.PurposeCodes = rows(fsys, "purpose_codes", readPurpose, &errs)
	t.Rates = rows(fsys, "rates", readRate, &errs)
	t.Meetings = rows(fsys, "meetings", readMeeting, &errs)
	t.FundingWindows = rows(fsys, "funding_windows", readFundingWindow, &errs)
	t.CRSFlows = rows(fsys, "crs_flows", readCRSFlow, &errs)
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("reference tables: %w", err)
	}
	if t.index, err = newIndex(t); err != nil {
		return nil, fmt.Errorf("reference tables: %w", err)
	}
	return t, nil
}

// contentHash is the same for the same files and changes with any byte of them.
func contentHash(fsys fs.FS) (string, error) {
	names, err := fs.Glob(fsys, "tables/*.csv")
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, name := range names {
		body, err := fs.ReadFile(fsys, name)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n", name, len(body))
		h.Write(body)
	}
	return hex.EncodeToString(h.Sum(nil))[:16], nil
}
