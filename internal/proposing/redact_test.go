package proposing

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"entraide/ent/db"
	"entraide/internal/reference"
)

func tables(t testing.TB) *reference.Tables {
	all, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestNamesVanish(t *testing.T) {
	all := tables(t)
	for _, c := range []struct{ state, text, want string }{
		{"sta_bdi", "Armouries in Burundi", "Armouries in …"},
		{"sta_bdi", "BURUNDI, burundi and Burundi’s", "…, … and …’s"},
		{"sta_bdi", "For the Republic of Burundi: stores", "For …: stores"},
		{"sta_bdi", "Burundian stores", "Burundian stores"},
		{"sta_bdi", "البرنامج في بوروندي ولبوروندي", "البرنامج في … …"},
		{"sta_bdi", "在布隆迪的仓库", "在…的仓库"},
		{"sta_bdi", "Склады в Бурунди", "Склады в …"},
		{"sta_ken", "Обучение в Кении, поездка в Кению", "Обучение в …, поездка в …"},
		{"sta_som", "للصومال والصومال", "… …"},
		// names that hold another one
		{"sta_gin", "Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", "…, Guinea-Bissau, Equatorial Guinea and Papua New Guinea"},
		{"sta_gin", "Guinée, Guinée-Bissau et Guinée équatoriale", "…, Guinée-Bissau et Guinée équatoriale"},
		{"sta_gin", "几内亚、几内亚比绍、赤道几内亚", "…、几内亚比绍、赤道几内亚"},
		{"sta_gin", "غينيا وغينيا الاستوائية", "… وغينيا الاستوائية"},
		{"sta_gin", "Guinea. Bissau is elsewhere", "…. Bissau is elsewhere"},
		{"sta_gnb", "Guinea and Guinea-Bissau", "Guinea and …"},
		{"sta_gnq", "Guinea and EQUATORIAL GUINEA", "Guinea and …"},
		{"sta_ner", "Niger and Nigeria; the Niger", "… and Nigeria; the …"},
		{"sta_ner", "Нигер, Нигера, Нигерия, Нигерии", "…, …, Нигерия, Нигерии"},
		{"sta_nga", "Niger and Nigeria", "Niger and …"},
		{"sta_sdn", "Sudan and South Sudan", "… and South Sudan"},
		{"sta_ssd", "Sudan and South Sudan", "Sudan and …"},
		{"sta_cog", "The Congo and the Democratic Republic of the Congo", "The … and the Democratic Republic of the Congo"},
		{"sta_dma", "Dominica and the Dominican Republic", "… and the Dominican Republic"},
		{"sta_wsm", "Samoa and American Samoa", "… and American Samoa"},
		{"sta_kor", "Republic of Korea; Democratic People's Republic of Korea", "…; Democratic People's Republic of Korea"},
		// short names with what stands in brackets
		{"sta_bol", "Bolivia, and Bolivia (Plurinational State of) too", "…, and … too"},
		{"sta_civ", "Côte d'Ivoire, Côte d’Ivoire, Cote d'Ivoire", "…, …, …"},
		{"sta_bdi", "", ""},
		{"sta_bdi", "Nothing\nto see", "Nothing\nto see"},
	} {
		if got := redacting(c.state, all).text(c.text); got != c.want {
			t.Errorf("%s in %q: %q, want %q", c.state, c.text, got, c.want)
		}
	}
}

// Every name of every State vanishes in every language, and names none of another State.
func TestEveryNameVanishes(t *testing.T) {
	all := tables(t)
	for _, s := range all.States {
		r := redacting(s.ID, all)
		for _, names := range []map[string]string{s.Names, s.Formal} {
			for lang, n := range names {
				text := "— " + n + " —"
				if got := r.text(text); strings.Contains(got, n) || !strings.Contains(got, gone) {
					t.Errorf("%s %s: %q", s.ID, lang, got)
				}
			}
		}
		for _, other := range all.States {
			if other.ID == s.ID {
				continue
			}
			for lang, n := range other.Names {
				if got := r.text("— " + n + " —"); got != "— "+n+" —" && other.Names[lang] != s.Names[lang] {
					t.Errorf("%s takes %s from %s: %q", s.ID, lang, other.ID, got)
				}
			}
		}
	}
}

// What is said of a State's share is said of nobody: the shares left sum to 100, in the same proportions.
func TestSharesAreScaled(t *testing.T) {
	all := tables(t)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "recipients")
		p := db.Project{}
		for i := range n {
			share := decimal.New(rapid.Int64Range(1, 99_999_999).Draw(t, "share"), -6)
			p.Edges.Recipients = append(p.Edges.Recipients, &db.ProjectRecipient{StateID: &all.States[i].ID, Percentage: share})
		}
		gone := all.States[rapid.IntRange(0, n-1).Draw(t, "gone")].ID
		next := without(p, gone, all)
		if len(next.Edges.Recipients) != n-1 || receives(&next, gone) {
			t.Fatal(next.Edges.Recipients)
		}
		was, is, kept := decimal.Decimal{}, decimal.Decimal{}, map[string]decimal.Decimal{}
		for _, r := range p.Edges.Recipients {
			if *r.StateID != gone {
				was, kept[*r.StateID] = was.Add(r.Percentage), r.Percentage
			}
		}
		step := decimal.New(1, -places)
		for _, r := range next.Edges.Recipients {
			is = is.Add(r.Percentage)
			if off := r.Percentage.Mul(was).Sub(kept[*r.StateID].Mul(hundred)).Abs(); !off.LessThan(step.Mul(was)) {
				t.Fatalf("%s of %s: %s, as of %s", r.Percentage, is, kept[*r.StateID], was)
			}
		}
		if n > 1 && !is.Equal(hundred) {
			t.Fatalf("they sum to %s", is)
		}
	})
}

// What a project said before does not change with what it says after.
func TestRedactionIsPure(t *testing.T) {
	all, state := tables(t), "sta_bdi"
	p := db.Project{Title: map[string]string{"en": "Burundi", "fr": "Au Burundi"}}
	need := &db.NeedProject{}
	need.Edges.Need = &db.Need{StateID: &state}
	p.Edges.NeedLinks = []*db.NeedProject{need}
	p.Edges.BudgetLines = []*db.BudgetLine{{Label: map[string]string{"en": "Burundi"}}}
	p.Edges.Results = []*db.Result{{Title: map[string]string{"en": "Burundi"}, Indicator: map[string]string{"es": "Burundi"}}}
	next := without(p, state, all)
	if next.Titles != "…\nAu …" || next.Edges.BudgetLines[0].Label["en"] != "…" || next.Edges.Results[0].Title["en"]+next.Edges.Results[0].Indicator["es"] != "……" || len(next.Edges.NeedLinks) != 0 {
		t.Error(next)
	}
	if p.Title["en"] != "Burundi" || p.Edges.BudgetLines[0].Label["en"] != "Burundi" || p.Edges.Results[0].Title["en"] != "Burundi" || len(p.Edges.NeedLinks) != 1 {
		t.Error(p)
	}
}
