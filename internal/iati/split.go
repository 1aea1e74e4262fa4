package iati

import (
	"bytes"
	"errors"
	"io"
)

// splitter cuts the bytes of a file into activities without parsing them, so that a fault in one cannot reach the next.
//
// It looks only at what may hide or bound an activity: comments, CDATA sections, processing instructions, declarations
// and the tags of iati-activity and iati-activities. "<" cannot stand in an attribute value, so other tags need no reading.
// Whatever it decides depends on the bytes alone, never on how the reader hands them out.
type splitter struct {
	r     io.Reader
	limit int   // bytes of one activity; also how far a comment may reach
	err   error // of the reader, io.EOF at the end

	buf  []byte
	pos  int // what stands before is decided
	line int // at pos, from 1

	start     int // of the open activity in buf, or -1
	startLine int
	over      bool   // the open activity exceeds limit; its bytes are gone
	head      string // its identifier, taken before they went
	rootOpen  bool
	rootEnded bool
}

// kind of a piece of the file.
type kind int

const (
	pieceEnd       kind = iota // of the file
	pieceRoot                  // start tag of the root element, whatever its name
	pieceText                  // text before the root element
	pieceDoctype               // a declaration outside an activity
	pieceUnclosed              // markup without end outside an activity
	pieceActivity              // a whole activity
	pieceCut                   // an activity without end
	pieceTruncated             // an activity at the end of the file, without its own
	pieceTooLarge
)

// piece is one thing the splitter found. Its bytes are valid until the next call.
type piece struct {
	kind       kind
	line       int
	bytes      []byte
	identifier string // of an activity that is too large
	afterEnd   bool   // it stands behind the end of the root element
}

const (
	chunk        = 64 << 10
	activityOpen = "<iati-activity"
	activityEnd  = "</iati-activity"
	rootEnd      = "</iati-activities"
)

// markup that may hide anything, with its beginning and end.
var markup = []struct{ open, end string }{
	{"<!--", "-->"},
	{"<![CDATA[", "]]>"},
	{"<?", "?>"},
}

func newSplitter(r io.Reader, limit int) *splitter {
	return &splitter{r: r, limit: limit, line: 1, start: -1}
}

// fill reads more bytes behind the window; false when there are none.
func (s *splitter) fill() bool {
	if s.err != nil {
		return false
	}
	keep := s.pos
	if s.start >= 0 && !s.over {
		keep = s.start
	}
	if cap(s.buf)-len(s.buf) < chunk {
		held := s.buf[keep:]
		if cap(s.buf) < 2*len(held)+2*chunk {
			s.buf = append(make([]byte, 0, 2*len(held)+4*chunk), held...)
		} else {
			s.buf = s.buf[:copy(s.buf[:cap(s.buf)], held)]
		}
		s.pos -= keep
		if s.start >= 0 {
			s.start -= keep // meaningless, but not negative, when over
			s.start = max(s.start, 0)
		}
	}
	for range 100 {
		n, err := s.r.Read(s.buf[len(s.buf) : len(s.buf)+chunk])
		s.buf = s.buf[:len(s.buf)+n]
		s.err = err
		if n > 0 || err != nil {
			return n > 0
		}
	}
	s.err = io.ErrNoProgress
	return false
}

// failed says whether the reader broke off, rather than ended.
func (s *splitter) failed() bool { return s.err != nil && !errors.Is(s.err, io.EOF) }

// have makes sure that n bytes stand in the window, if the file has them, and returns the window.
func (s *splitter) have(n int) []byte {
	for len(s.buf)-s.pos < n && s.fill() {
	}
	return s.buf[s.pos:]
}

// advance decides n bytes.
func (s *splitter) advance(n int) {
	s.line += bytes.Count(s.buf[s.pos:s.pos+n], []byte{'\n'})
	s.pos += n
	if s.start >= 0 && !s.over && s.pos-s.start > s.limit {
		s.head = identifierIn(s.buf[s.start : s.start+s.limit])
		s.over = true
	}
}

// next finds the next piece.
func (s *splitter) next() piece {
	for {
		if !s.toMarkup() {
			if s.start >= 0 {
				return s.close(pieceTruncated)
			}
			return piece{kind: pieceEnd, line: s.line}
		}
		w := s.have(len(rootEnd) + 1)
		if w[0] != '<' {
			return piece{kind: pieceText, line: s.line}
		}
		if p, ok := s.at(w); ok {
			return p
		}
	}
}

// toMarkup goes to the next "<", or to text before the root element; false at the end of the file.
func (s *splitter) toMarkup() bool {
	for {
		w := s.have(1)
		if len(w) == 0 {
			return false
		}
		i := bytes.IndexByte(w, '<')
		if i < 0 {
			i = len(w)
		}
		if !s.rootOpen && !s.rootEnded {
			if blank := len(w[:i]) - len(bytes.TrimLeft(w[:i], " \t\r\n")); blank < i {
				s.advance(blank)
				return true
			}
		}
		s.advance(i)
		if i < len(w) {
			return true
		}
	}
}

// at decides the "<" at which w begins.
func (s *splitter) at(w []byte) (piece, bool) {
	for _, m := range markup {
		if len(w) < len(m.open) && bytes.HasPrefix([]byte(m.open), w) && len(w) > 1 {
			s.advance(len(w)) // the file ends within the beginning
			return piece{}, false
		}
		if !bytes.HasPrefix(w, []byte(m.open)) {
			continue
		}
		n, ok := s.endOf(m.open, m.end)
		if ok {
			s.advance(n)
			return piece{}, false
		}
		line := s.line
		s.advance(len(m.open))
		return piece{kind: pieceUnclosed, line: line}, s.start < 0
	}
	switch {
	case len(w) > 1 && w[1] == '!':
		line := s.line
		s.advance(2)
		return piece{kind: pieceDoctype, line: line}, s.start < 0
	case isTag(w, activityOpen) && (s.rootOpen || s.rootEnded):
		if s.start >= 0 {
			return s.close(pieceCut), true
		}
		return s.open()
	case isTag(w, activityEnd) && s.start >= 0:
		s.advance(len(s.tag()))
		return s.close(pieceActivity), true
	case !s.rootOpen && !s.rootEnded:
		return s.root(), true
	case isTag(w, rootEnd):
		if s.start >= 0 {
			return s.close(pieceCut), true
		}
		s.rootOpen, s.rootEnded = false, true
	}
	s.advance(1)
	return piece{}, false
}

// root takes the start tag of the root element.
func (s *splitter) root() piece {
	p := piece{kind: pieceRoot, line: s.line, bytes: bytes.Clone(s.tag())}
	s.advance(len(p.bytes))
	s.rootOpen = true
	if bytes.HasSuffix(p.bytes, []byte("/>")) {
		s.rootOpen, s.rootEnded = false, true
	}
	return p
}

// open begins an activity; it is a piece already if its start tag closes itself.
func (s *splitter) open() (piece, bool) {
	tag := s.tag()
	s.start, s.startLine, s.over, s.head = s.pos, s.line, false, ""
	selfClosed := bytes.HasSuffix(tag, []byte("/>"))
	s.advance(len(tag))
	if selfClosed {
		return s.close(pieceActivity), true
	}
	return piece{}, false
}

// close ends the open activity at pos.
func (s *splitter) close(k kind) piece {
	p := piece{kind: k, line: s.startLine, afterEnd: s.rootEnded}
	if s.over {
		p.kind, p.identifier = pieceTooLarge, s.head
	} else {
		p.bytes = s.buf[s.start:s.pos]
	}
	s.start, s.over = -1, false
	return p
}

// tag is the tag at pos up to its ">", aware of quotes. A "<" ends it too: such a tag is malformed.
func (s *splitter) tag() []byte {
	var quote byte
	for i := 1; ; i++ {
		w := s.buf[s.pos:]
		if i == len(w) {
			if i >= s.limit || !s.fill() {
				return s.buf[s.pos : s.pos+i]
			}
			w = s.buf[s.pos:]
		}
		switch c := w[i]; {
		case c == '<' || i >= s.limit:
			return w[:i]
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return w[:i+1]
		}
	}
}

// endOf is the length of the markup at pos. It has no end if it opens once more before it closes, or reaches too far:
// so an unclosed comment hides no activity behind it.
func (s *splitter) endOf(open, end string) (int, bool) {
	for from := len(open); ; {
		w := s.buf[s.pos:]
		to := min(len(w), s.limit)
		if from < to {
			// The end is sought up to the next beginning only: no byte twice, however many beginnings there are.
			o := bytes.Index(w[from:to], []byte(open))
			upto := to
			if o >= 0 {
				upto = from + o
			}
			if e := bytes.Index(w[from:upto], []byte(end)); e >= 0 {
				return from + e + len(end), true
			}
			if o >= 0 {
				return 0, false
			}
			from = max(from, to-len("<![CDATA[")+1)
		}
		if to == s.limit || !s.fill() {
			return 0, false
		}
	}
}

// isTag says whether w begins with the tag, not with one whose name is longer.
func isTag(w []byte, tag string) bool {
	if !bytes.HasPrefix(w, []byte(tag)) {
		return false
	}
	if len(w) == len(tag) {
		return true
	}
	return bytes.IndexByte([]byte(" \t\r\n/>"), w[len(tag)]) >= 0
}

// identifierIn is the identifier in a piece that cannot be parsed, as well as it can be seen; for reports only.
func identifierIn(b []byte) string {
	_, b, ok := bytes.Cut(b, []byte("<iati-identifier"))
	if !ok {
		return ""
	}
	if _, b, ok = bytes.Cut(b, []byte(">")); !ok {
		return ""
	}
	b, _, _ = bytes.Cut(b, []byte("<"))
	b = b[:min(len(b), maxIdentifier)]
	return string(bytes.ToValidUTF8(bytes.Join(bytes.Fields(b), []byte(" ")), []byte("\uFFFD")))
}
