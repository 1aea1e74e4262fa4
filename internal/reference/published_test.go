package reference

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// published opens a file of the shared data, or skips the test where they are not at hand.
func published(t *testing.T, path string) [][]string {
	t.Helper()
	root := os.Getenv("ENTRAIDE_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	f, err := os.Open(filepath.Join(root, "data", path))
	if os.IsNotExist(err) {
		t.Skip("SKIPPED: ../shared is absent, the tables are not compared with what was published")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord = -1
	records, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	records[0][0] = strings.TrimPrefix(records[0][0], "\ufeff")
	return records
}

func column(t *testing.T, header []string, name string) int {
	t.Helper()
	for i, h := range header {
		if h == name {
			return i
		}
	}
	t.Fatalf("no column %q", name)
	return -1
}

// Every rate without a derivation is in the published series, for its currency and year, to the twelfth decimal.
func TestRatesAreThePublishedOnes(t *testing.T) {
	records := published(t, "ref/currency/codeforiati-imf/imf_exchangerates_A_ENDA_USD.csv")
	date, rate, currency := column(t, records[0], "Date"), column(t, records[0], "Rate"), column(t, records[0], "Currency")
	values := map[rateKey][]decimal.Decimal{}
	for _, r := range records[1:] {
		year, _ := strconv.Atoi(r[date][:4])
		key := rateKey{r[currency], year}
		values[key] = append(values[key], decimal.RequireFromString(r[rate]).RoundBank(12))
	}
	compared := 0
	for _, r := range tables(t).Rates {
		if r.Derivation != "" || r.Sources[0] != "imf-ifs" {
			continue
		}
		found := false
		for _, v := range values[rateKey{r.Currency, r.Year}] {
			found = found || v.Equal(r.PerUSD)
		}
		if !found {
			t.Errorf("%s %d: %s is not among %v", r.Currency, r.Year, r.PerUSD, values[rateKey{r.Currency, r.Year}])
		}
		compared++
	}
	if compared < 4000 {
		t.Errorf("only %d rates compared", compared)
	}
}

// Recipients, codes and amounts of 2015, the one year that names recipients by number.
func TestCRSFlowsAreThePublishedOnes(t *testing.T) {
	records := published(t, "aid/oecd-crs/crs_2015_sectors.csv")
	tab, want := tables(t), 0
	have := map[[2]string]decimal.Decimal{}
	for _, f := range tab.CRSFlows {
		if f.Year == 2015 {
			have[[2]string{f.RecipientID, f.PurposeCode}] = f.USDMillion
		}
	}
	for _, code := range strings.Fields("152 15210 15220 15230 15240 15250 15261") {
		at := column(t, records[0], code)
		for _, r := range records[1:] {
			if _, err := strconv.Atoi(r[0]); err != nil || len(r) <= at || r[at] == "" {
				continue
			}
			id := ""
			if rec, ok := tab.RecipientByDAC(r[0]); ok {
				id = rec.ID
			} else if reg, ok := tab.RegionByCode(VocabularyDAC, r[0]); ok {
				id = reg.ID
			}
			got, ok := have[[2]string{id, code}]
			if !ok || !got.Equal(decimal.RequireFromString(r[at])) {
				t.Errorf("%s (%s) %s: %s, published %s", r[1], id, code, got, r[at])
			}
			want++
		}
	}
	if want != len(have) {
		t.Errorf("%d flows of 2015, published %d", len(have), want)
	}
}
