package iati

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"
)

// told is all that a reading gave, as text that can be compared.
func told(t interface{ Fatal(...any) }, r io.Reader, limits Limits) string {
	var b strings.Builder
	sum, err := Read(context.Background(), r, limits, func(a *Activity) error {
		fmt.Fprintf(&b, "%d %d %s\n", a.Line, a.Index, a.Canonical())
		return nil
	}, func(p Problem) {
		line, _ := json.Marshal(p)
		fmt.Fprintf(&b, "%s\n", line)
	})
	if err != nil {
		t.Fatal(err)
	}
	if sum.Stopped != "" {
		sum.Bytes = 0 // where reading stops it may have read ahead
	}
	fmt.Fprintf(&b, "%+v\n", sum)
	return b.String()
}

// fragments of which a file, mostly a broken one, can be made.
var fragments = []string{
	"<iati-activities version='2.03'>", "</iati-activities>", "<iati-activity>", "<iati-activity default-currency=\"USD\">", "</iati-activity>", "</iati-activity >", "<iati-activity/>",
	"<iati-identifier>A</iati-identifier>", "<title>x</title>", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?x", "?>", "\"", "'", "<", ">", "&", "\n", "é", "\xe9", "<iati-activ", "<!", "xxxxxxxxxxxxxxxxxxxxxxxx",
	"<budget><value>1</value></budget>",
}

// TestChunksDoNotMatter: however the reader hands the bytes out, the same activities and problems come out, on the same lines.
func TestChunksDoNotMatter(t *testing.T) {
	check := func(t interface {
		Fatal(...any)
		Fatalf(string, ...any)
	}, content string, limits Limits) {
		// The encoding is found out from the first kilobyte, which is always read at once: so the matter begins behind it.
		content = strings.Repeat(" ", 1100) + content
		want := told(t, strings.NewReader(content), limits)
		for name, r := range map[string]io.Reader{
			"one byte": iotest.OneByteReader(strings.NewReader(content)),
			"half":     iotest.HalfReader(strings.NewReader(content)),
			"with end": iotest.DataErrReader(strings.NewReader(content)),
		} {
			if got := told(t, r, limits); got != want {
				t.Fatalf("%s:\n%s\nbut at once:\n%s\nof %q", name, got, want, content)
			}
		}
	}
	for _, name := range []string{"old", "new"} {
		content, err := os.ReadFile("testdata/" + name + ".xml")
		if err != nil {
			t.Fatal(err)
		}
		check(t, string(content), Limits{})
		check(t, string(content), Limits{Activity: 1000})
	}
	// More than one buffer, so that the window moves and grows.
	long := doc(strings.Repeat(act("A", "<title>"+strings.Repeat("x", 3000)+"</title>")+"<!-- "+strings.Repeat("c", 70_000)+" -->", 10), act("B", strings.Repeat("<title/>", 20_000)))
	check(t, long, Limits{Activity: 100_000})
	for _, m := range markup {
		check(t, doc(act("A", ""), m.open, act("B", ""), m.open+" x "+m.end, act("C", m.open+"<iati-activity>"+m.end), m.open+m.end[:1]), Limits{})
	}
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.SampledFrom(fragments), 0, 60).Draw(t, "parts")
		limits := Limits{Activity: rapid.IntRange(20, 300).Draw(t, "limit")}
		check(t, "<iati-activities>"+strings.Join(parts, ""), limits)
	})
}

// languages is the format once for each of n language tags.
func languages(format string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, fmt.Sprintf("en-%d", i))
	}
	return b.String()
}

// endless writes activities, most good and some not, until size bytes are written.
func endless(w *io.PipeWriter, size int) {
	good := act("XX-1", strings.Repeat("<transaction><transaction-type code='3'/><transaction-date iso-date='2020-01-01'/><value currency='USD'>12.5</value></transaction>", 20))
	parts := []string{good, good, good, act("XX-2", "<title>"+strings.Repeat("long ", 20_000)+"</title>"), "<iati-activity>", "<!-- ", "<iati-activity>" + strings.Repeat("<![CDATA[", 1000), act("XX-3", strings.Repeat("<sector/>", 200))}
	_, err := io.WriteString(w, "<iati-activities version='2.03'>")
	for i := 0; err == nil && size > 0; i++ {
		var n int
		n, err = io.WriteString(w, parts[i%len(parts)])
		size -= n
	}
	w.CloseWithError(err)
}

// repeated writes the opening and then the text until size bytes are written.
func repeated(w *io.PipeWriter, size int, opening, text string) error {
	_, err := io.WriteString(w, opening)
	for left := size; err == nil && left > 0; left -= len(text) {
		_, err = io.WriteString(w, text)
	}
	return err
}

// TestFlatMemory reads tens of megabytes of several shapes and never holds more than one activity needs.
func TestFlatMemory(t *testing.T) {
	heap := func() int64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	flow := "<transaction ref='1'><transaction-type code='3'/><transaction-date iso-date='2020-01-01'/><value currency='USD'>1</value><sector code='1'/><recipient-country code='BI'/><provider-org>a</provider-org></transaction>"
	dense := act("FLOWS", strings.Repeat(flow, 19_000)) + act("LANGUAGES", languages("<title xml:lang='%s'>x</title>", 19_000)) + act("TEXTS", strings.Repeat("<description>x</description>", 19_000))
	comments := strings.Repeat("<!-- <?", 1000)
	for name, c := range map[string]struct {
		size, most int // bytes of the file, and of the heap
		refused    int // -1 : not said
		write      func(w *io.PipeWriter, size int) error
	}{
		"many activities": {60 << 20, 16 << 20, -1, func(w *io.PipeWriter, size int) error { endless(w, size); return nil }},
		"one activity": {60 << 20, 16 << 20, 1, func(w *io.PipeWriter, size int) error {
			return repeated(w, size, "<iati-activities><iati-activity><iati-identifier>BIG</iati-identifier>", strings.Repeat("<title>x</title>", 64))
		}},
		// One activity at its own limits, 19,000 transactions, is the most that is ever held.
		"dense activities": {30 << 20, 48 << 20, 0, func(w *io.PipeWriter, size int) error {
			return repeated(w, size, "<iati-activities>", dense)
		}},
		"beginnings of comments": {30 << 20, 16 << 20, 1, func(w *io.PipeWriter, size int) error {
			if err := repeated(w, size/2, "<iati-activities>", comments); err != nil {
				return err
			}
			return repeated(w, size/2, "<iati-activity>", comments)
		}},
		"one comment": {60 << 20, 16 << 20, 0, func(w *io.PipeWriter, size int) error {
			return repeated(w, size, "<iati-activities><!-- ", strings.Repeat("-", 1024))
		}},
	} {
		t.Run(name, func(t *testing.T) {
			before, highest, calls := heap(), int64(0), 0
			look := func() { highest = max(highest, heap()-before) }
			sometimes := func() {
				if calls++; calls%2000 == 1 {
					look()
				}
			}
			r, w := io.Pipe()
			go func() { w.CloseWithError(c.write(w, c.size)) }()
			sum, err := Read(context.Background(), &metered{r: r, every: 4 << 20, look: look}, Limits{Bytes: 100 << 20},
				func(*Activity) error { sometimes(); return nil }, func(Problem) { sometimes() })
			if err != nil || sum.Bytes < int64(c.size) || sum.Found != sum.Read+sum.Refused || (c.refused >= 0 && sum.Refused != c.refused) {
				t.Fatalf("%v %+v", err, sum)
			}
			if highest > int64(c.most) {
				t.Errorf("%d MB of heap for %d MB of file", highest>>20, sum.Bytes>>20)
			}
			t.Logf("at most %.1f MB of heap; %+v", float64(highest)/(1<<20), sum)
		})
	}
}

// metered looks every so many bytes.
type metered struct {
	r     io.Reader
	every int
	since int
	look  func()
}

func (m *metered) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	if m.since += n; m.since >= m.every {
		m.since = 0
		m.look()
	}
	return n, err
}

// TestEveryCut: cut at any byte, a file gives exactly the activities that end before the cut, and says that it is cut.
func TestEveryCut(t *testing.T) {
	whole := "<?xml version='1.0'?><iati-activities version='2.03'>" + act("A", "<title>é</title>") + "<!-- between -->" + act("B", "<![CDATA[ x ]]>") + act("C", "")
	for n := strings.Index(whole, "<iati-activities") + len("<iati-activities version='2.03'>"); n <= len(whole); n++ {
		o := reading(t, whole[:n], Limits{})
		if ends := strings.Count(whole[:n], "</iati-activity>"); o.Summary.Read != ends {
			t.Errorf("%d activities end before byte %d, %d were read", ends, n, o.Summary.Read)
		}
		if rules := o.rules(); len(rules) == 0 || rules[len(rules)-1] != TruncatedFile {
			t.Errorf("cut at byte %d: %v", n, rules)
		}
	}
}

// FuzzRead: nothing panics, everything ends, every activity is accounted for, and what is stored is read back.
func FuzzRead(f *testing.F) {
	for _, name := range []string{"old", "new"} {
		content, err := os.ReadFile("testdata/" + name + ".xml")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	for _, s := range []string{
		"", "<", "\xEF\xBB\xBF<", "\xFF\xFE<\x00", "<?xml version='1.0' encoding='gb18030'?><iati-activities>", "<!DOCTYPE x [<!ENTITY a '&a;'>]>",
		"<iati-activities><iati-activity><!--<iati-activity><![CDATA[</iati-activity>", doc(act("A", "<budget><value>1e9</value></budget>"), "<iati-activity a='", act("B", "")),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		o := reading(t, string(content), Limits{Bytes: 1 << 20, Activity: 4096, Text: 64, Depth: 8})
		for _, a := range o.Activities {
			if a.Identifier == "" || a.Line < 1 {
				t.Errorf("%+v", a)
			}
			back, err := Parse(a.Canonical())
			if err != nil || back.Hash() != a.Hash() {
				t.Errorf("not read back: %s %v", a.Canonical(), err)
			}
		}
	})
}
