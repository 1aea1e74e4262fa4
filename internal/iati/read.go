package iati

import (
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Limits bound what one file may cost. A zero field takes its default.
type Limits struct {
	Bytes    int64 // of the file; default 64 MB, the most an upload may have
	Activity int   // bytes of one activity; default 4 MB
	Text     int   // bytes of one text; default 64 kB
	Depth    int   // nesting of elements below the activity; default 64
}

func (l Limits) withDefaults() Limits {
	return Limits{
		Bytes:    defaulted(l.Bytes, 64<<20),
		Activity: defaulted(l.Activity, 4<<20),
		Text:     defaulted(l.Text, 64<<10),
		Depth:    defaulted(l.Depth, 64),
	}
}

func defaulted[T int | int64](v, otherwise T) T {
	if v <= 0 {
		return otherwise
	}
	return v
}

// Summary is what was found: Found = Read + Refused.
type Summary struct {
	Version  string // of the standard, as the root element says; "" if it does not
	Found    int    // activities that begin in the file
	Read     int    // handed to each
	Refused  int    // told to problem
	Problems int    // told to problem, in all
	Lines    int    // as far as reading came
	Bytes    int64  // likewise
	Stopped  Rule   // why the file, or the rest of it, was refused; "" if it was read to its end
}

// versions of the standard that this package was written for.
var versions = []string{"1.0", "1.00", "1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03"}

// Read hands each activity of an IATI file (1.01 to 2.03) to each, in order, and each Problem to problem, as they are met; neither is called concurrently.
// An Activity belongs to each once handed over. Problems of an activity come before it.
//
// Bad input is never an error. The error is the context's, the reader's, or what each returned, unchanged; the Summary tells how far reading came.
// Memory is bounded by the limits, whatever the size of the file.
func Read(ctx context.Context, r io.Reader, limits Limits, each func(*Activity) error, problem func(Problem)) (Summary, error) {
	f := &file{limits: limits.withDefaults(), each: each, problem: problem}
	err := f.read(ctx, r)
	return f.Summary, err
}

// file is one reading.
type file struct {
	Summary
	limits  Limits
	each    func(*Activity) error
	problem func(Problem)

	versionMissed, afterEnd bool // told already
	unclosed                int  // comments and the like without end
}

func (f *file) tell(rule Rule, line int, message string) {
	f.pass(Problem{Line: line, Rule: rule, Message: message, Action: actionOf[rule]})
}

func (f *file) pass(p Problem) {
	f.Problems++
	if p.Action == RefusedFile {
		f.Stopped = p.Rule
	}
	f.problem(p)
}

func (f *file) read(ctx context.Context, r io.Reader) error {
	counted := &bounded{ctx: ctx, r: r, left: f.limits.Bytes}
	defer func() { f.Bytes = counted.read }()
	decoded, p := utf8Of(counted)
	if p != nil {
		f.tell(p.Rule, 1, p.Message)
		if decoded == nil {
			return counted.failure
		}
	}
	s := newSplitter(decoded, f.limits.Activity)
	defer func() { f.Lines = s.line }()
	for f.Stopped == "" {
		if err := ctx.Err(); err != nil {
			return err
		}
		piece := s.next()
		if s.failed() && (piece.kind == pieceEnd || piece.kind == pieceTruncated) {
			return s.err // the file did not end here
		}
		if piece.kind == pieceEnd {
			f.end(s, counted)
			return nil
		}
		if err := f.take(piece); err != nil {
			return err
		}
	}
	return nil
}

// end tells what is wrong with the file as a whole once its end is reached.
func (f *file) end(s *splitter, counted *bounded) {
	if more := f.unclosed - maxProblems; more > 0 {
		f.tell(MoreProblems, s.line, fmt.Sprintf("The file has %d more comments and the like without end, which are not listed.", more))
	}
	switch {
	case counted.over:
		f.tell(FileTooLarge, s.line, fmt.Sprintf("The file is larger than %d bytes; the %d activities before that limit were read, the rest was not.", f.limits.Bytes, f.Read))
	case !s.rootOpen && !s.rootEnded:
		f.tell(NotXML, s.line, "The file is empty; nothing was read.")
	case s.rootOpen:
		f.tell(TruncatedFile, s.line, fmt.Sprintf("The file ends before its root element does; the %d activities before were read.", f.Read))
	case f.Found == 0:
		f.tell(NoActivities, s.line, "The file holds no activity.")
	}
}

// take handles one piece of the file.
func (f *file) take(p piece) error {
	switch p.kind {
	case pieceText:
		f.tell(NotXML, p.line, "The file does not begin like XML; nothing was read. IATI activity files are XML with the root element iati-activities.")
	case pieceDoctype:
		f.tell(Doctype, p.line, "A document type declaration stands here; no file with one is read on, because it can define entities.")
	case pieceUnclosed:
		if f.unclosed++; f.unclosed <= maxProblems {
			f.tell(UnclosedMarkup, p.line, "A comment, CDATA section or processing instruction begins here and has no end; reading went on right behind its beginning.")
		}
	case pieceRoot:
		f.root(p)
	default:
		return f.activity(p)
	}
	return nil
}

// root checks the start tag of the root element and takes the version from it.
func (f *file) root(p piece) {
	token, err := xml.NewDecoder(strings.NewReader(string(p.bytes))).RawToken()
	start, ok := token.(xml.StartElement)
	switch {
	case err != nil || !ok:
		f.tell(WrongRoot, p.line, "The start tag of the root element cannot be read; nothing was read.")
		return
	case start.Name.Local != "iati-activities" || start.Name.Space != "":
		hint := "; nothing was read. IATI activity files have the root element iati-activities."
		if start.Name.Local == "iati-organisations" {
			hint = ": this is an IATI organisation file, not an activity file; nothing was read."
		}
		f.tell(WrongRoot, p.line, quoted("The root element is %s", start.Name.Local)+hint)
		return
	case len(start.Attr) > maxAttributes:
		f.tell(WrongRoot, p.line, fmt.Sprintf("The root element has %d attributes; nothing was read.", len(start.Attr)))
		return
	}
	for _, a := range start.Attr {
		if a.Name.Local == "version" && a.Name.Space == "" {
			f.Version = strings.TrimSpace(cut(a.Value, maxCode))
		}
	}
	if f.Version != "" && !slices.Contains(versions, f.Version) {
		f.tell(UnknownVersion, p.line, quoted("Version %s of the standard is not known; the file was read as any version.", f.Version))
	}
}

// activity decodes one activity and hands it over, or tells why not.
func (f *file) activity(p piece) error {
	index := f.Found
	f.Found++
	if p.afterEnd && !f.afterEnd {
		f.afterEnd = true
		f.tell(ContentAfterEnd, p.line, "An activity stands behind the end of the root element; it was read all the same.")
	}
	a, problems, err := f.decode(p)
	if err != nil {
		var no *refusal
		if !errors.As(err, &no) {
			return err
		}
		f.Refused++
		f.pass(Problem{Line: no.line, Identifier: no.identifier, Element: no.element, Rule: no.rule, Message: no.message + "; the activity was refused.", Action: RefusedActivity})
		return nil
	}
	a.Line, a.Index = p.line, index
	if a.Version == "" && !f.versionMissed {
		f.versionMissed = true
		f.tell(MissingVersion, p.line, "The file does not say which version of the standard it follows; it was read as any version.")
	}
	for _, problem := range problems {
		f.pass(problem)
	}
	f.Read++
	return f.each(a)
}

// decode is the activity in a piece, or a refusal.
func (f *file) decode(p piece) (*Activity, []Problem, error) {
	no := &refusal{line: p.line, identifier: p.identifier}
	if no.identifier == "" {
		no.identifier = identifierIn(p.bytes)
	}
	switch p.kind {
	case pieceTooLarge:
		no.rule, no.message = ActivityTooLarge, fmt.Sprintf("The activity is larger than %d bytes", f.limits.Activity)
		return nil, nil, no
	case pieceCut:
		no.rule, no.message = UnclosedActivity, "The activity has no end before the next one begins or the root element ends"
		return nil, nil, no
	case pieceTruncated:
		no.rule, no.message = UnclosedActivity, "The activity has no end before the file, or what may be read of it, ends"
		return nil, nil, no
	}
	return decode(p, f.Version, f.limits, no.identifier)
}

// bounded counts what is read and stops at a bound, or when the context ends.
type bounded struct {
	ctx     context.Context
	r       io.Reader
	left    int64
	read    int64
	over    bool  // there was more
	failure error // of the reader, other than the end
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.failure != nil {
		return 0, b.failure // a reader that failed is not asked again
	}
	if err := b.ctx.Err(); err != nil {
		b.failure = err
		return 0, err
	}
	if b.left == 0 {
		if b.over {
			return 0, io.EOF
		}
		// One more byte tells a file of exactly the allowed size from a larger one.
		var one [1]byte
		n, err := io.ReadFull(b.r, one[:])
		b.over = n > 0
		if err != nil && !errors.Is(err, io.EOF) {
			b.failure = err
		}
		return 0, io.EOF
	}
	n, err := b.r.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	b.read += int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		b.failure = err
	}
	return n, err
}
