package classifying

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// benchLine is the line that Bench prints; the themes yardstick's protocol names its keys.
type benchLine struct {
	File string `json:"file"`
	score
	ByLanguage    map[string]score `json:"by_language"`
	WithoutUnsure score            `json:"without_unsure"`
}

// benchText is a line of the texts beside the labels.
type benchText struct {
	Source      string   `json:"src"`
	ID          string   `json:"id"`
	Title       string   `json:"title"`
	Description string   `json:"desc"`
	Sectors     []string `json:"sec"`
	Language    string   `json:"lang"`
}

func (t benchText) input() Input {
	in := Input{Texts: []Text{{t.Language, "title", t.Title}, {t.Language, "description", t.Description}}}
	for _, code := range t.Sectors {
		in.Codes = append(in.Codes, Code{Code: code})
	}
	return in
}

// Bench classifies the records of a labels file (TSV with the columns source_file, identifier, themes,
// relevance_confidence and language; the texts lie beside it as <stem>_text.jsonl) and writes one line of JSON: how well
// relevance and themes agree with the labels, over all, by language, and without the labels marked unsure.
func (c *Classifier) Bench(ctx context.Context, labelsTSV string, w io.Writer) error {
	texts, err := readTexts(strings.TrimSuffix(labelsTSV, ".tsv") + "_text.jsonl")
	if err != nil {
		return err
	}
	records, err := c.mark(ctx, labelsTSV, texts)
	if err != nil {
		return err
	}
	line := benchLine{File: labelsTSV, score: scoreOf(records), ByLanguage: map[string]score{}}
	byLanguage := map[string][]marked{}
	var sure []marked
	for _, m := range records {
		byLanguage[m.language] = append(byLanguage[m.language], m)
		if !m.unsure {
			sure = append(sure, m)
		}
	}
	for language, list := range byLanguage {
		line.ByLanguage[language] = scoreOf(list)
	}
	line.WithoutUnsure = scoreOf(sure)
	return json.NewEncoder(w).Encode(line)
}

// recordKey tells records apart; where a source repeats an identifier, labels and texts follow the same order.
type recordKey struct{ source, id string }

func readTexts(path string) (map[recordKey][]benchText, error) {
	texts := map[recordKey][]benchText{}
	err := scanLines(path, func(n int, line string) error {
		var t benchText
		if err := json.Unmarshal([]byte(line), &t); err != nil {
			return fmt.Errorf("%s line %d: %w", path, n, err)
		}
		k := recordKey{t.Source, t.ID}
		texts[k] = append(texts[k], t)
		return nil
	})
	return texts, err
}

// labelColumns are the columns Bench reads, wherever they stand.
var labelColumns = []string{"source_file", "identifier", "themes", "relevance_confidence", "language"}

// mark reads the labels and classifies the text of each.
func (c *Classifier) mark(ctx context.Context, path string, texts map[recordKey][]benchText) ([]marked, error) {
	var column map[string]int
	var records []marked
	err := scanLines(path, func(n int, line string) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		cells := strings.Split(line, "\t")
		if column == nil {
			column = map[string]int{}
			for i, name := range cells {
				column[strings.TrimSpace(strings.TrimPrefix(name, "\ufeff"))] = i
			}
			for _, name := range labelColumns {
				if _, ok := column[name]; !ok {
					return fmt.Errorf("%s has no column %q", path, name)
				}
			}
			return nil
		}
		cell := func(name string) string {
			if i := column[name]; i < len(cells) {
				return strings.TrimSpace(cells[i])
			}
			return ""
		}
		k := recordKey{cell("source_file"), cell("identifier")}
		queue := texts[k]
		if len(queue) == 0 {
			return fmt.Errorf("%s line %d: no text for %s %s", path, n, k.source, k.id)
		}
		t := queue[0]
		texts[k] = queue[1:]
		records = append(records, marked{
			labels:   labels(cell("themes")),
			found:    c.Classify(t.input()).codes(),
			language: cmp.Or(cell("language"), t.Language),
			unsure:   cell("relevance_confidence") == "unsure",
		})
		return nil
	})
	return records, err
}

// labels reads the themes of a cell: names between commas or semicolons, or none.
func labels(cell string) []string {
	names := strings.FieldsFunc(cell, func(r rune) bool { return r == ',' || r == ';' || r == ' ' })
	return slices.DeleteFunc(names, func(name string) bool { return name == "none" })
}

func (r Result) codes() []string {
	var codes []string
	for _, t := range r.Themes {
		codes = append(codes, t.Code)
	}
	return codes
}

// longestLine is of a description, in bytes.
const longestLine = 16 << 20

// scanLines calls f with the number and text of each line that is not blank.
func scanLines(path string, f func(n int, line string) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, longestLine)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimRight(lines.Text(), "\r")
		if strings.TrimSpace(line) == "" {
			continue
		}
		if err := f(n, line); err != nil {
			return err
		}
	}
	return lines.Err()
}
