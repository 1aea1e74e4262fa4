package classifying

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func title(value string, codes ...string) Input {
	in := Input{Texts: []Text{{Field: "title", Value: value}}}
	for _, code := range codes {
		in.Codes = append(in.Codes, Code{Vocabulary: "1", Code: code})
	}
	return in
}

func TestTheEvidenceNamesRuleFieldAndWords(t *testing.T) {
	in := title("Programme", "15261")
	in.Texts = append(in.Texts, Text{Lang: "fr", Field: "description", Value: "Réinsertion des  ex-combattants à Gitega"})
	got := New(testPurposes).Classify(in)
	want := Result{Relevant: true, Themes: []Theme{{
		Code: "ddr", Percentage: decimal.New(10000, -2), Certainty: Sure,
		Evidence: []Evidence{
			{Kind: Lexicon, Field: "description", Lang: "en,fr,es,pt,ru,zh,ar", Term: "ddr.excombatants", Quote: "ex-combattants"},
			{Kind: Lexicon, Field: "description", Lang: "en,fr,es,pt", Term: "ddr.fighters", Quote: "Réinsertion des ex-combattants"},
			{Kind: PurposeCode, Code: "15261"},
		},
	}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestCodesSupportWordsAndFewStandAlone(t *testing.T) {
	c := New(testPurposes)
	for _, test := range []struct {
		name  string
		in    Input
		codes []string
	}{
		{"a code alone", title("Administrative costs", "15210", "15220"), nil},
		{"a sufficient code alone", title("Administrative costs", "15210", "15261"), []string{"ddr"}},
		{"a sufficient code of two themes", title("Administrative costs", "15240"), []string{"ddr", "other"}},
		{"a sufficient code beside words", title("Marking of weapons", "15261"), []string{"marking-tracing"}},
		{"a code's name is a code", Input{Texts: []Text{{Field: "sector_name", Value: "Reintegration and SALW control"}}}, nil},
		{"weak words alone", title("Support for security in the provinces"), nil},
		{"weak words with their code", title("Support for security in the provinces", "15210"), []string{"law-enforcement"}},
		{"weak words with the group's code", title("Support for security in the provinces", "152"), []string{"law-enforcement"}},
		{"weak words with another code", title("Support for security in the provinces", "11220"), nil},
		{"a code of another vocabulary", Input{
			Texts: []Text{{Field: "title", Value: "Support for security in the provinces"}}, Codes: []Code{{Vocabulary: "99", Code: "15210"}},
		}, nil},
		{"small arms without a theme", title("Small arms"), []string{"other"}},
		{"small arms whose code names the theme", title("Small arms", "15250"), []string{"destruction"}},
		{"small arms whose codes name two", title("Small arms", "15250", "15210"), []string{"other"}},
		{"small arms covered by words", title("Marking of small arms", "15250"), []string{"marking-tracing"}},
		{"small arms beside another theme", title("Community security and small arms control"), []string{"development", "other"}},
	} {
		if got := c.Classify(test.in).codes(); !slices.Equal(got, test.codes) {
			t.Errorf("%s: got %v, want %v", test.name, got, test.codes)
		}
	}
}

func TestFunctionsAreReadAtTheHeadAndWeaponsAnywhere(t *testing.T) {
	c := New(testPurposes)
	far := strings.Repeat("irrigation canals ", head)
	for _, test := range []struct {
		text  string
		codes []string
	}{
		{"Security sector reform. " + far, []string{"law-enforcement"}},
		{far + "security sector reform", nil},
		{far + "marking of small arms", []string{"marking-tracing"}},
	} {
		in := Input{Texts: []Text{{Field: "description", Value: test.text}}}
		if got := c.Classify(in).codes(); !slices.Equal(got, test.codes) {
			t.Errorf("%.40q…: got %v, want %v", test.text, got, test.codes)
		}
	}
}

// fragments are what drawn texts are made of: words that rules look for, and noise.
var fragments = []string{
	"small arms", "police", "training", "border control", "ex-combattants", "désarmement", "paz", "construcción de", "UXO",
	"stockpile", "marking", "organised crime", "stabilisation", "and", "of the", "小武器", "研究", "الأسلحة", "оружие", "закон",
	"water", "école", "\x00", "\xff", "é", "🙂", "-", "|", "ammunition storage", "armed groups", "survey", "peace",
}

func drawnInput(t *rapid.T) Input {
	var in Input
	for range rapid.IntRange(0, 3).Draw(t, "texts") {
		words := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(fragments), rapid.String()), 0, 12).Draw(t, "words")
		field := rapid.SampledFrom([]string{"title", "description", "sector_name"}).Draw(t, "field")
		in.Texts = append(in.Texts, Text{Field: field, Value: strings.Join(words, " ")})
	}
	for range rapid.IntRange(0, 3).Draw(t, "codes") {
		in.Codes = append(in.Codes, Code{Code: rapid.SampledFrom([]string{"15210", "15250", "152", "11110"}).Draw(t, "code")})
	}
	return in
}

// sound tells what is wrong with a result, or nothing.
func sound(r Result) string {
	if r.Relevant != (len(r.Themes) > 0) {
		return "relevant without themes, or themes without relevance"
	}
	sum, last := decimal.Zero, -1
	for _, theme := range r.Themes {
		at := slices.Index(themeCodes, theme.Code)
		if at <= last {
			return "themes out of order or unknown"
		}
		last = at
		sum = sum.Add(theme.Percentage)
		if !theme.Percentage.IsPositive() || theme.Certainty == "" || len(theme.Evidence) == 0 || theme.Evidence[0].Kind != Lexicon {
			return "a theme without a part, certainty or words as evidence"
		}
		for _, e := range theme.Evidence {
			if utf8.RuneCountInString(e.Quote) > longestQuote || !utf8.ValidString(e.Quote) {
				return "a quote too long or broken"
			}
		}
	}
	if r.Relevant && !sum.Equal(decimal.NewFromInt(100)) {
		return "parts sum to " + sum.String()
	}
	return ""
}

func TestEveryResultIsSoundAndTheSameTwice(t *testing.T) {
	c := New(testPurposes)
	rapid.Check(t, func(t *rapid.T) {
		in := drawnInput(t)
		r := c.Classify(in)
		if fault := sound(r); fault != "" {
			t.Fatalf("%s: %+v", fault, r)
		}
		if again := c.Classify(in); !reflect.DeepEqual(r, again) {
			t.Fatalf("first %+v, then %+v", r, again)
		}
		in.Texts = nil
		enough := slices.ContainsFunc(in.Codes, func(x Code) bool { return vocabularies[x.Vocabulary] && (x.Code == "15240" || x.Code == "15261") })
		if c.Classify(in).Relevant != enough {
			t.Fatal("relevant by codes alone, or not by a sufficient one")
		}
	})
}

func TestEqualPartsSumToExactlyAHundred(t *testing.T) {
	for n := 1; n <= len(themeCodes); n++ {
		parts := equalParts(n)
		sum := decimal.Sum(parts[0], parts[1:]...)
		spread := parts[0].Sub(parts[n-1])
		if !sum.Equal(decimal.NewFromInt(100)) || spread.IsNegative() || spread.GreaterThan(decimal.New(1, -2)) {
			t.Errorf("%d parts: sum %s, spread %s", n, sum, spread)
		}
	}
	if equalParts(0) != nil {
		t.Error("parts of nothing")
	}
}

// FuzzClassify looks for a text that breaks a result or the matcher.
func FuzzClassify(f *testing.F) {
	for _, seed := range []string{
		"", "Désarmement, démobilisation et réinsertion", "small arms \xff\xfe", "枪支弹药", "إدارة مخازن الأسلحة",
		strings.Repeat("arms control ", 50), "ex-ex-ex combatant", "\u0301\u0301", "a.b.c|d;e",
	} {
		f.Add(seed)
	}
	c := New(testPurposes)
	f.Fuzz(func(t *testing.T, text string) {
		in := Input{Texts: []Text{{Field: "title", Value: text}, {Field: "description", Value: text + " arms"}}}
		if fault := sound(c.Classify(in)); fault != "" {
			t.Fatal(fault)
		}
	})
}

// A text of nothing but words that begin rules is the worst there is: it is read to its maxTokens-th word and no further,
// so that what rules ask for behind it is not found.
func TestTheLongestTextIsReadInPart(t *testing.T) {
	worst := strings.Repeat("security of sector control of border police training peace conflict law stock ", 20_000)
	if n := len(tokenise(worst)); n != maxTokens {
		t.Errorf("%d words were read, want %d", n, maxTokens)
	}
	codes := New(testPurposes).Classify(title(worst + "small arms")).codes()
	if slices.Contains(codes, "other") {
		t.Errorf("read to the end: %v", codes)
	}
}

func BenchmarkClassify(b *testing.B) {
	c := New(testPurposes)
	in := title("Renforcement des capacités de la police nationale et lutte contre la prolifération des armes légères", "15210")
	for b.Loop() {
		c.Classify(in)
	}
}
