package iati

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// outcome is all that a reading gave.
type outcome struct {
	Activities []*Activity
	Problems   []Problem
	Summary    Summary
}

// rules of the problems, in order.
func (o outcome) rules() (r []Rule) {
	for _, p := range o.Problems {
		r = append(r, p.Rule)
	}
	return r
}

func (o outcome) identifiers() (ids []string) {
	for _, a := range o.Activities {
		ids = append(ids, a.Identifier)
	}
	return ids
}

// reading reads a text and checks what must hold of every reading.
func reading(t testing.TB, content string, limits Limits) outcome {
	t.Helper()
	var o outcome
	var err error
	o.Summary, err = Read(context.Background(), strings.NewReader(content), limits,
		func(a *Activity) error { o.Activities = append(o.Activities, a); return nil },
		func(p Problem) { o.Problems = append(o.Problems, p) })
	if err != nil {
		t.Fatalf("bad input must be no error, but: %v", err)
	}
	refused := 0
	for _, p := range o.Problems {
		if actionOf[p.Rule] == "" || p.Action != actionOf[p.Rule] || p.Message == "" || p.Line < 1 {
			t.Errorf("problem %+v is not as the table of rules says", p)
		}
		if p.Action == RefusedActivity {
			refused++
		}
	}
	s := o.Summary
	if s.Found != s.Read+s.Refused || s.Read != len(o.Activities) || s.Refused != refused || s.Problems != len(o.Problems) {
		t.Errorf("the summary %+v does not account for %d activities and %d refusals", s, len(o.Activities), refused)
	}
	return o
}

// TestGolden reads one activity of each generation of the standard with everything that is read of it.
func TestGolden(t *testing.T) {
	for _, name := range []string{"old", "new"} {
		content, err := os.ReadFile("testdata/" + name + ".xml")
		if err != nil {
			t.Fatal(err)
		}
		got, err := json.MarshalIndent(reading(t, string(content), Limits{}), "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, '\n')
		golden := "testdata/" + name + ".golden.json"
		if *update {
			if err := os.WriteFile(golden, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs from %s (rewrite it with -update and review):\n%s", name, golden, got)
		}
		if bytes.Contains(got, []byte("@example.org")) || bytes.Contains(got, []byte("body")) {
			t.Errorf("%s: a contact was kept", name)
		}
	}
}

// act is an activity with the identifier and some more content.
func act(identifier, more string) string {
	return "<iati-activity><iati-identifier>" + identifier + "</iati-identifier>" + more + "</iati-activity>\n"
}

// doc is a file of version 2.03 with the content.
func doc(content ...string) string {
	return "<iati-activities version=\"2.03\">\n" + strings.Join(content, "") + "</iati-activities>\n"
}

// TestIsolation: whatever is wrong with the second activity, the first and the third are read, and the report says what and where.
func TestIsolation(t *testing.T) {
	deep := strings.Repeat("<a>", 50_000) + strings.Repeat("</a>", 50_000)
	var attributes strings.Builder
	for i := range 50_000 {
		fmt.Fprintf(&attributes, " a%d='x'", i)
	}
	for name, c := range map[string]struct {
		second string
		rule   Rule
	}{
		"mismatched tag":         {act("B", "<title>x</titel>"), MalformedXML},
		"bare ampersand":         {act("B", "<title>Arms & ammunition</title>"), MalformedXML},
		"undefined entity":       {act("B", "<title>&eacute;</title>"), MalformedXML},
		"quote left open":        {act("B", `<title xml:lang="en>x</title>`), MalformedXML},
		"less-than in attribute": {act("B", `<title x="<">x</title>`), MalformedXML},
		"greater-than is fine":   {act("B", `<title x=">">x</title>`), ""},
		"comment left open":      {act("B", "<!-- open "), MalformedXML},
		"comment with activity":  {act("B", "<!-- <iati-activity> </iati-activity> -->"), ""},
		"comment with dashes":    {act("B", "<!-- a -- b -->"), MalformedXML},
		"cdata left open":        {act("B", "<title><![CDATA[x</title>"), MalformedXML},
		"cdata with activity":    {act("B", "<title><![CDATA[</iati-activity><iati-activity>]]></title>"), ""},
		"instruction left open":  {act("B", "<?php "), MalformedXML},
		"declaration inside":     {act("B", `<!DOCTYPE x [<!ENTITY a "b">]>`), MalformedXML},
		"entity inside":          {act("B", `<!ENTITY a "b">`), MalformedXML},
		"control character":      {act("B", "<title>\x01</title>"), MalformedXML},
		"nul":                    {act("B", "<title>\x00</title>"), MalformedXML},
		"not UTF-8":              {act("B", "<title>caf\xe9</title>"), InvalidUTF8},
		"nul by number":          {act("B", "<title>&#0;</title>"), MalformedXML},
		"surrogate by number":    {act("B", "<title>&#xD800;</title>"), ""}, // becomes U+FFFD
		"no end":                 {"<iati-activity><iati-identifier>B</iati-identifier>\n", UnclosedActivity},
		"start tag left open":    {`<iati-activity default-currency="USD <iati-identifier>B</iati-identifier></iati-activity>`, MalformedXML},
		"deep, in what is read":  {act("B", "<transaction>"+deep+"</transaction>"), TooDeep},
		"deep, in what is not":   {act("B", deep), TooDeep},
		"50,000 attributes":      {act("B", "<title"+attributes.String()+"/>"), TooManyAttributes},
		"attributes of its own":  {"<iati-activity" + attributes.String() + "><iati-identifier>B</iati-identifier></iati-activity>", TooManyAttributes},
		"50,000 children":        {act("B", strings.Repeat("<sector code='1'/>", 50_000)), TooManyElements},
		"50,000 grandchildren":   {act("B", "<title>"+strings.Repeat("<x/>", 50_000)+"</title>"), TooManyElements},
		"too large":              {act("B", "<title>"+strings.Repeat("x", 2<<20)+"</title>"), ActivityTooLarge},
		"no identifier":          {"<iati-activity><title>x</title></iati-activity>", MissingIdentifier},
		"blank identifier":       {act(" \n ", ""), MissingIdentifier},
		"closes itself":          {"<iati-activity default-currency='USD'/>", MissingIdentifier},
	} {
		t.Run(name, func(t *testing.T) {
			o := reading(t, doc(act("A", ""), c.second, act("C", "")), Limits{Activity: 1 << 20})
			ids := o.identifiers()
			if o.Summary.Found != 3 || o.Summary.Stopped != "" {
				t.Fatalf("%+v %v", o.Summary, o.Problems)
			}
			if c.rule == "" {
				if !slices.Equal(ids, []string{"A", "B", "C"}) || len(o.Problems) > 0 {
					t.Errorf("read %v, problems %v", ids, o.Problems)
				}
				return
			}
			if !slices.Equal(ids, []string{"A", "C"}) || !slices.Equal(o.rules(), []Rule{c.rule}) {
				t.Fatalf("read %v, problems %v", ids, o.Problems)
			}
			if p := o.Problems[0]; p.Line < 3 || p.Line > 5 || (c.rule != MissingIdentifier && p.Identifier != "B") {
				t.Errorf("the problem is not placed: %+v", p)
			}
		})
	}
}

// TestFile: what is wrong with the file as a whole.
func TestFile(t *testing.T) {
	bomb := `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>` + doc(act("A", "<title>&b;</title>"))
	for name, c := range map[string]struct {
		content string
		read    []string
		rules   []Rule
		stopped Rule
	}{
		"good":                    {doc(act("A", "")), []string{"A"}, nil, ""},
		"byte-order mark":         {"\xEF\xBB\xBF" + doc(act("A", "")), []string{"A"}, nil, ""},
		"empty":                   {"", nil, []Rule{NotXML}, NotXML},
		"blank":                   {" \n\n", nil, []Rule{NotXML}, NotXML},
		"csv":                     {"id,title\n1,x\n", nil, []Rule{NotXML}, NotXML},
		"json":                    {`{"a": "<iati-activities>"}`, nil, []Rule{NotXML}, NotXML},
		"zip":                     {"PK\x03\x04<iati-activities>", nil, []Rule{NotXML}, NotXML},
		"html":                    {"<html><body><iati-activity/></body></html>", nil, []Rule{WrongRoot}, WrongRoot},
		"html with doctype":       {"<!doctype html><html/>", nil, []Rule{Doctype}, Doctype},
		"organisation file":       {"<iati-organisations version='2.03'/>", nil, []Rule{WrongRoot}, WrongRoot},
		"bare activity":           {act("A", ""), nil, []Rule{WrongRoot}, WrongRoot},
		"end tag first":           {"</iati-activities>", nil, []Rule{WrongRoot}, WrongRoot},
		"longer name":             {"<iati-activitiesx>" + act("A", "") + "</iati-activitiesx>", nil, []Rule{WrongRoot}, WrongRoot},
		"50,000 deep, wrong root": {strings.Repeat("<a>", 50_000), nil, []Rule{WrongRoot}, WrongRoot},
		"deep beside activities":  {doc(strings.Repeat("<a>", 50_000), act("A", "")), []string{"A"}, nil, ""},
		"external entity":         {`<!DOCTYPE x SYSTEM "file:///etc/passwd">` + doc(act("A", "")), nil, []Rule{Doctype}, Doctype},
		"entity bomb":             {bomb, nil, []Rule{Doctype}, Doctype},
		"doctype between":         {doc(act("A", ""), "<!DOCTYPE x>", act("B", "")), []string{"A"}, []Rule{Doctype}, Doctype},
		"no activity":             {doc(), nil, []Rule{NoActivities}, ""},
		"root closes itself":      {"<iati-activities version='2.03'/>", nil, []Rule{NoActivities}, ""},
		"no version":              {"<iati-activities>" + act("A", "") + act("B", "") + "</iati-activities>", []string{"A", "B"}, []Rule{MissingVersion}, ""},
		"version of the splitter": {"<iati-activities><iati-activity x:version='2.02'><iati-identifier>A</iati-identifier></iati-activity></iati-activities>", []string{"A"}, nil, ""},
		"unknown version":         {"<iati-activities version='3.14'>" + act("A", "") + "</iati-activities>", []string{"A"}, []Rule{UnknownVersion}, ""},
		"cut between":             {"<iati-activities version='2.03'>" + act("A", ""), []string{"A"}, []Rule{TruncatedFile}, ""},
		"cut inside":              {"<iati-activities version='2.03'>" + act("A", "") + "<iati-activity><iati-identifier>B</iati-id", []string{"A"}, []Rule{UnclosedActivity, TruncatedFile}, ""},
		"end of root inside":      {"<iati-activities version='2.03'>" + act("A", "") + "<iati-activity></iati-activities>", []string{"A"}, []Rule{UnclosedActivity}, ""},
		"after the end":           {doc(act("A", "")) + act("B", "") + act("C", ""), []string{"A", "B", "C"}, []Rule{ContentAfterEnd}, ""},
		"comment left open":       {doc(act("A", ""), "<!-- ", act("B", "")), []string{"A", "B"}, []Rule{UnclosedMarkup}, ""},
		"comment without end":     {doc(act("A", ""), "<!-- ", act("B", ""), "<!-- x -->", act("C", "")), []string{"A", "B", "C"}, []Rule{UnclosedMarkup}, ""},
		"Latin-1":                 {"<?xml version='1.0' encoding='ISO-8859-1'?>" + doc(act("\xe9", "")), []string{"é"}, nil, ""},
		"Windows":                 {"<?xml version='1.0' encoding=\"windows-1252\"?>" + doc(act("\x80", "")), []string{"€"}, nil, ""},
		"Shift JIS":               {"<?xml version='1.0' encoding='Shift_JIS'?>" + doc(act("\x83\x65", "")), []string{"テ"}, nil, ""},
		"UTF-16, mark":            {"\xFF\xFE" + utf16le(doc(act("é", ""))), []string{"é"}, nil, ""},
		"UTF-16, no mark":         {utf16le(doc(act("é", ""))), []string{"é"}, nil, ""},
		"UTF-32":                  {"\xFF\xFE\x00\x00<\x00\x00\x00", nil, []Rule{UnknownEncoding}, UnknownEncoding},
		"said to be UTF-16":       {"<?xml version='1.0' encoding='UTF-16'?>" + doc(act("é", "")), []string{"é"}, []Rule{EncodingMismatch}, ""},
		"no such encoding":        {"<?xml version='1.0' encoding='x-klingon'?>" + doc(act("A", "")), nil, []Rule{UnknownEncoding}, UnknownEncoding},
		"dangerous encoding":      {"<?xml version='1.0' encoding='ISO-2022-KR'?>" + doc(act("A", "")), nil, []Rule{UnknownEncoding}, UnknownEncoding},
	} {
		t.Run(name, func(t *testing.T) {
			o := reading(t, c.content, Limits{})
			if !slices.Equal(o.identifiers(), c.read) || !slices.Equal(o.rules(), c.rules) || o.Summary.Stopped != c.stopped {
				t.Errorf("read %q, rules %v, stopped %q; %+v", o.identifiers(), o.rules(), o.Summary.Stopped, o.Problems)
			}
		})
	}
}

func utf16le(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.Write([]byte{byte(r), byte(r >> 8)})
	}
	return b.String()
}

// TestBytesLimit: the activities before the limit are read, the rest is told; a file of exactly the limit is read whole.
func TestBytesLimit(t *testing.T) {
	content := doc(act("A", ""), act("B", ""))
	if o := reading(t, content, Limits{Bytes: int64(len(content))}); len(o.Problems) > 0 || o.Summary.Read != 2 || o.Summary.Bytes != int64(len(content)) {
		t.Errorf("exactly the limit: %+v", o)
	}
	o := reading(t, content, Limits{Bytes: int64(strings.Index(content, "B<") + 1)})
	if !slices.Equal(o.rules(), []Rule{UnclosedActivity, FileTooLarge}) || o.Summary.Read != 1 || o.Summary.Stopped != FileTooLarge {
		t.Errorf("over the limit: %+v", o)
	}
}

// TestLines: activities and transactions know where they begin, problems where they are.
func TestLines(t *testing.T) {
	o := reading(t, "\n<iati-activities version='2.03'>\n\n"+act("A", "\n<transaction>\n<value currency='USD'>1</value>\n<transaction-type code='3'/><transaction-date iso-date='x'/></transaction>")+act("B", "")+"</iati-activities>", Limits{})
	if a := o.Activities[0]; a.Line != 4 || a.Index != 0 || a.Transactions[0].Line != 5 {
		t.Errorf("%+v", a)
	}
	if b := o.Activities[1]; b.Line != 8 || b.Index != 1 {
		t.Errorf("%+v", b)
	}
	if p := o.Problems[0]; p.Line != 7 || p.Identifier != "A" || p.Element != "transaction/transaction-date/@iso-date" {
		t.Errorf("%+v", p)
	}
}

// TestErrors: only the reader, the context and each can fail a reading, and what they say comes out unchanged.
func TestErrors(t *testing.T) {
	content := doc(act("A", ""), act("B", ""))
	ours := errors.New("ours")
	ignore := func(Problem) {}
	_, err := Read(context.Background(), strings.NewReader(content), Limits{}, func(*Activity) error { return ours }, ignore)
	if err != ours {
		t.Errorf("each: %v", err)
	}
	sum, err := Read(context.Background(), iotest.TimeoutReader(iotest.HalfReader(strings.NewReader(content))), Limits{}, func(*Activity) error { return nil }, ignore)
	if !errors.Is(err, iotest.ErrTimeout) || sum.Refused != 0 {
		t.Errorf("reader: %v %+v", err, sum)
	}
	ctx, cancel := context.WithCancel(context.Background())
	sum, err = Read(ctx, strings.NewReader(content), Limits{}, func(*Activity) error { cancel(); return nil }, ignore)
	if !errors.Is(err, context.Canceled) || sum.Read != 1 {
		t.Errorf("context: %v %+v", err, sum)
	}
}
