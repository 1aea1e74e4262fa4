package reference

import (
	"regexp"
	"strings"
	"testing"
)

func TestStatesAreTheMembersAndObservers(t *testing.T) {
	count := map[string]int{}
	for _, s := range tables(t).States {
		count[s.Membership]++
		count[s.Group]++
		for name, is := range map[string]bool{"LDC": s.LDC, "LLDC": s.LLDC, "SIDS": s.SIDS, "DAC": s.DACMember, "ODA": s.ODARecipient} {
			if is {
				count[name]++
			}
		}
		if s.Membership == Observer && (s.ISO3 != "VAT" && s.ISO3 != "PSE" || s.Group != NoGroup) {
			t.Errorf("%s is an observer of group %s", s.ISO3, s.Group)
		}
		if s.LDC && !s.ODARecipient {
			t.Errorf("%s is an LDC but no ODA recipient", s.ISO3)
		}
		if s.DACMember && s.ODARecipient {
			t.Errorf("%s is both DAC member and recipient", s.ISO3)
		}
		if !s.LDC && !s.LDCGraduation.IsZero() {
			t.Errorf("%s has a graduation day but is no LDC", s.ISO3)
		}
	}
	for what, want := range map[string]int{
		Member: 193, Observer: 2,
		African: 54, AsiaPacific: 54, EasternEuropean: 23, LatinAmericanAndCaribbean: 33, WesternEuropeanAndOthers: 29, NoGroup: 2,
		"LDC": 44, "LLDC": 32, "SIDS": 37, "DAC": 32, "ODA": 134,
	} {
		if count[what] != want {
			t.Errorf("%s: %d States, want %d", what, count[what], want)
		}
	}
}

// The States on which published lists disagree.
func TestDisputedMembership(t *testing.T) {
	tab := tables(t)
	for code, want := range map[string]string{
		"AM": EasternEuropean, "AZ": EasternEuropean, "GE": EasternEuropean, "CY": AsiaPacific, "KI": AsiaPacific, "TR": WesternEuropeanAndOthers,
		"AU": WesternEuropeanAndOthers, "NZ": WesternEuropeanAndOthers, "IL": WesternEuropeanAndOthers, "US": WesternEuropeanAndOthers,
		"CA": WesternEuropeanAndOthers, "NO": WesternEuropeanAndOthers, "PS": NoGroup, "VA": NoGroup, "RU": EasternEuropean,
	} {
		if s, ok := tab.StateByCode(code); !ok || s.Group != want {
			t.Errorf("%s is in %q, want %q", code, s.Group, want)
		}
	}
	for code, want := range map[string]bool{"BT": false, "ST": false, "VU": false, "AO": true, "TL": true, "BD": true, "LA": true, "NP": true} {
		if s, _ := tab.StateByCode(code); s.LDC != want {
			t.Errorf("%s: LDC %v, want %v", code, s.LDC, want)
		}
	}
	for code, want := range map[string]bool{"RO": false, "LV": true, "LT": true, "EE": true, "TR": false} {
		if s, _ := tab.StateByCode(code); s.DACMember != want {
			t.Errorf("%s: DAC member %v, want %v", code, s.DACMember, want)
		}
	}
	if nauru, _ := tab.StateByCode("NR"); nauru.ODARecipient {
		t.Error("Nauru left the list of recipients on 1 January 2026")
	}
}

func TestStateNamesAreAsTheUNWritesThem(t *testing.T) {
	tab := tables(t)
	for _, c := range []struct{ code, language, short, formal string }{
		{"CI", "en", "Côte d'Ivoire", "the Republic of Côte d'Ivoire"},
		{"CI", "ru", "Кот-д'Ивуар", "Республика Кот-д'Ивуар"},
		{"CI", "ar", "كوت ديفوار", "جمهورية كوت ديفوار"},
		{"TR", "en", "Türkiye", "the Republic of Türkiye"},
		{"TR", "fr", "Türkiye", "la République de Türkiye"},
		{"TR", "zh", "土耳其", "土耳其共和国"},
		{"NL", "en", "Netherlands (Kingdom of the)", "the Kingdom of the Netherlands"},
		{"NL", "fr", "Pays-Bas (Royaume des)", "le Royaume des Pays-Bas"},
		{"MK", "fr", "Macédoine du Nord", "la République de Macédoine du Nord"},
		{"SZ", "es", "Eswatini", "el Reino de Eswatini"},
		{"CZ", "en", "Czechia", "the Czech Republic"},
		{"PS", "en", "State of Palestine", "the State of Palestine"},
		{"VA", "fr", "Saint-Siège", "le Saint-Siège"},
		{"BO", "en", "Bolivia (Plurinational State of)", "the Plurinational State of Bolivia"},
		{"VE", "es", "Venezuela (República Bolivariana de)", "la República Bolivariana de Venezuela"},
		{"IR", "ru", "Иран (Исламская Республика)", "Исламская Республика Иран"},
		{"KP", "en", "Democratic People's Republic of Korea", "the Democratic People's Republic of Korea"},
		{"AF", "fr", "Afghanistan", "la République islamique d'Afghanistan"},
		{"BI", "ar", "بوروندي", "جمهورية بوروندي"},
		{"CG", "zh", "刚果", "刚果共和国"},
	} {
		s, _ := tab.StateByCode(c.code)
		if s.Names[c.language] != c.short || s.Formal[c.language] != c.formal {
			t.Errorf("%s in %s: %q, %q; want %q, %q", c.code, c.language, s.Names[c.language], s.Formal[c.language], c.short, c.formal)
		}
	}
}

func TestShortNamesShowNoMarks(t *testing.T) {
	article := regexp.MustCompile(`\((the|le|la|les|l'|el|los|las)\)|\*|  |[’]`)
	for _, s := range tables(t).States {
		for _, names := range []map[string]string{s.Names, s.Formal} {
			for l, n := range names {
				if article.MatchString(n) {
					t.Errorf("%s in %s keeps a mark of the source: %q", s.ISO3, l, n)
				}
			}
		}
		// Where the short name takes an article in French, the formal name keeps its own.
		if a := s.Articles["fr"]; a != "" && !regexp.MustCompile(`^(le |la |les |l')`).MatchString(s.Formal["fr"]) {
			t.Errorf("%s: formal name %q lacks its article", s.ISO3, s.Formal["fr"])
		}
	}
}

func TestCodesHaveTheirShapeAndRegions(t *testing.T) {
	tab := tables(t)
	iso2, iso3, m49 := regexp.MustCompile(`^[A-Z]{2}$`), regexp.MustCompile(`^[A-Z]{3}$`), regexp.MustCompile(`^\d{3}$`)
	for _, s := range tab.States {
		if !iso2.MatchString(s.ISO2) || !iso3.MatchString(s.ISO3) || !m49.MatchString(s.M49) || s.ID != "sta_"+strings.ToLower(s.ISO3) {
			t.Errorf("codes of %+v", s.ID)
		}
		if !strings.HasPrefix(s.RegionID, "reg_") || !tab.Has(s.RegionID) {
			t.Errorf("%s lies in %q", s.ID, s.RegionID)
		}
	}
	for _, a := range tab.Areas {
		if a.ID != "are_"+strings.ToLower(a.Code) || (a.M49 != "" && !m49.MatchString(a.M49)) {
			t.Errorf("codes of %s", a.ID)
		}
		if a.RegionID == "" != (a.Code == "AQ") || (a.RegionID != "" && !tab.Has(a.RegionID)) {
			t.Errorf("%s lies in %q", a.ID, a.RegionID)
		}
		for _, id := range a.Successors {
			if !tab.Has(id) {
				t.Errorf("%s is followed by %q, which is nowhere", a.ID, id)
			}
		}
		if dated := !a.To.IsZero(); dated != (a.NoteKey == "former") || (dated && !a.From.IsZero() && !a.From.Before(a.To)) {
			t.Errorf("%s: dates %v to %v, note %q", a.ID, a.From, a.To, a.NoteKey)
		}
	}
	top := 0
	for _, r := range tab.Regions {
		if r.ID != "reg_"+r.Code {
			t.Errorf("region %s has the code %s", r.ID, r.Code)
		}
		if r.ParentID == "" {
			top++
		} else if p := regionByID(tab, r.ParentID); p.Vocabulary != r.Vocabulary {
			t.Errorf("region %s hangs under %q", r.ID, r.ParentID)
		}
		if r.M49ID != "" && regionByID(tab, r.M49ID).Vocabulary != VocabularyM49 {
			t.Errorf("region %s covers %q, which is no M49 region", r.ID, r.M49ID)
		}
	}
	if top != 2 {
		t.Errorf("%d regions have no parent, want the two worlds", top)
	}
}

func regionByID(tab *Tables, id string) Region {
	for _, r := range tab.Regions {
		if r.ID == id {
			return r
		}
	}
	return Region{}
}
