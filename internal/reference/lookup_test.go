package reference

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestRecipientCodes(t *testing.T) {
	tab := tables(t)
	for code, want := range map[string]string{
		"BI": "sta_bdi", "bdi": "sta_bdi", "108": "sta_bdi", " Bi ": "sta_bdi", "4": "sta_afg", "04": "sta_afg", "004": "sta_afg",
		"ZR": "sta_cod", "UK": "sta_gbr", "EL": "sta_grc", "PS": "sta_pse", "VA": "sta_vat", "NA": "sta_nam", "NO": "sta_nor",
		"XK": "are_xk", "xkx": "are_xk", "TW": "are_tw", "HK": "are_hk", "MO": "are_mo", "EH": "are_eh", "CK": "are_ck", "CS": "are_cs",
		"YU": "are_yu", "AN": "are_an", "TP": "are_tp", "SD": "sta_sdn", "729": "sta_sdn", "736": "are_736", "891": "are_cs",
		"": "", "ZZ": "", "QQQ": "", "998": "", "-4": "", "4.0": "", "0": "", "é": "",
	} {
		if r, ok := tab.Recipient(code); r.ID != want || ok != (want != "") || ok != (r.State != nil || r.Area != nil) {
			t.Errorf("Recipient(%q) is %q, want %q", code, r.ID, want)
		}
	}
	for code, want := range map[string]string{
		"228": "sta_bdi", "625": "sta_afg", "550": "sta_pse", "57": "are_xk", "12": "sta_gbr", "302": "sta_usa", "732": "are_tw", "298": "", "": "",
	} {
		if r, ok := tab.RecipientByDAC(code); r.ID != want || ok != (want != "") {
			t.Errorf("RecipientByDAC(%q) is %q, want %q", code, r.ID, want)
		}
	}
}

func TestRegionCodes(t *testing.T) {
	tab := tables(t)
	for _, c := range []struct{ vocabulary, code, want string }{
		{"1", "298", "reg_298"}, {"", "298", "reg_298"}, {"1", "88", "reg_88"}, {"1", "9998", "reg_998"}, {"1", "1027", "reg_1027"},
		{"2", "2", "reg_002"}, {"2", "002", "reg_002"}, {"2", "14", "reg_014"}, {"2", "298", ""}, {"1", "002", ""}, {"99", "298", ""}, {"", "", ""},
	} {
		if r, ok := tab.RegionByCode(c.vocabulary, c.code); r.ID != c.want || ok != (c.want != "") {
			t.Errorf("RegionByCode(%q, %q) is %q, want %q", c.vocabulary, c.code, r.ID, c.want)
		}
	}
	for _, r := range tab.Regions {
		if r.Vocabulary == VocabularyDAC && r.Code != "998" && r.ParentID == "" {
			t.Errorf("%s has no parent", r.ID)
		}
	}
}

// Every State answers to each of its codes, in any case, and to nothing else's.
func TestEveryStateAnswersToItsCodes(t *testing.T) {
	tab := tables(t)
	rapid.Check(t, func(rt *rapid.T) {
		s := rapid.SampledFrom(tab.States).Draw(rt, "state")
		code := rapid.SampledFrom(append([]string{s.ISO2, s.ISO3, s.M49}, s.OtherCodes...)).Draw(rt, "code")
		letters := []byte(code)
		for i := range letters {
			if rapid.Bool().Draw(rt, "lower") {
				letters[i] = strings.ToLower(code)[i]
			}
		}
		if got, _ := tab.StateByCode(string(letters)); got.ID != s.ID {
			rt.Fatalf("%q is %q, want %q", letters, got.ID, s.ID)
		}
		if _, ok := tab.AreaByCode(code); ok {
			rt.Fatalf("%q is an area too", code)
		}
	})
}

// Whatever text stands where a code should: at most one recipient answers, the same by every look-up.
func FuzzRecipient(f *testing.F) {
	for _, seed := range []string{"BI", "bdi", "108", "4", "", "XK", "\x00", "٤", "ı", "K"} {
		f.Add(seed)
	}
	tab := tables(f)
	f.Fuzz(func(t *testing.T, code string) {
		r, ok := tab.Recipient(code)
		if ok != (r.ID != "") || (r.State != nil && r.Area != nil) {
			t.Fatalf("%q: %+v", code, r)
		}
		s, isState := tab.StateByCode(code)
		a, isArea := tab.AreaByCode(code)
		if isState && isArea || ok != (isState || isArea) || (ok && r.ID != s.ID+a.ID) {
			t.Fatalf("%q: State %q, area %q, recipient %q", code, s.ID, a.ID, r.ID)
		}
	})
}
