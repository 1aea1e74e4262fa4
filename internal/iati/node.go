package iati

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// What one element may hold, beyond the Limits of the caller.
const (
	maxAttributes = 100    // of one element
	maxChildren   = 10_000 // elements inside one child of the activity
	maxElements   = 20_000 // children of one activity
	maxCode       = 256    // bytes of a code
	maxIdentifier = 512    // bytes of an identifier of an activity or organisation
	maxURL        = 4096   // bytes of an address
)

// node is one child of an activity, or something inside it: small, and gone once it is decoded.
type node struct {
	name   string
	line   int
	attrs  []xml.Attr
	text   string // its own, without that of its children
	kids   []*node
	parent *node
}

// path names the node in a Problem: transaction/value.
func (n *node) path() string {
	if n.parent == nil {
		return n.name
	}
	return n.parent.path() + "/" + n.name
}

// attr is the trimmed attribute, "" when absent.
func (n *node) attr(name string) string {
	for i := range n.attrs {
		if n.attrs[i].Name.Local == name && n.attrs[i].Name.Space == "" {
			return strings.TrimSpace(n.attrs[i].Value)
		}
	}
	return ""
}

// lang is xml:lang.
func (n *node) lang() string {
	for i := range n.attrs {
		if n.attrs[i].Name.Local == "lang" && n.attrs[i].Name.Space == "xml" {
			return n.attrs[i].Value
		}
	}
	return ""
}

// refusal is why an activity is not read.
type refusal struct {
	rule       Rule
	line       int
	identifier string
	element    string
	message    string
}

func (r *refusal) Error() string { return r.message }

// walker goes through the tokens of one activity and holds them to the limits and to well-formedness.
type walker struct {
	xml    *xml.Decoder
	bytes  []byte
	base   int // line at which the activity begins
	limits Limits
	open   []string // names of the elements that are open, the activity first
	report report
}

func newWalker(b []byte, line int, limits Limits) *walker {
	return &walker{xml: xml.NewDecoder(bytes.NewReader(b)), bytes: b, base: line, limits: limits}
}

// line of the file at which the walker stands.
func (w *walker) line() int {
	l, _ := w.xml.InputPos()
	return w.base + l - 1
}

func (w *walker) refuse(rule Rule, format string, a ...any) error {
	r := &refusal{rule: rule, line: w.line(), message: fmt.Sprintf(format, a...)}
	if len(w.open) > 1 {
		r.element = shown(strings.Join(w.open[1:min(len(w.open), 5)], "/"))
	}
	return r
}

// token is the next one; RawToken leaves the matching of tags to us, and gives prefixes as written.
func (w *walker) token() (xml.Token, error) {
	t, err := w.xml.RawToken()
	if err != nil {
		return nil, w.malformed(err)
	}
	switch t := t.(type) {
	case xml.StartElement:
		if len(t.Attr) > maxAttributes {
			return nil, w.refuse(TooManyAttributes, "The element %s has %d attributes, %d are allowed", shown(t.Name.Local), len(t.Attr), maxAttributes)
		}
		if len(w.open) > w.limits.Depth {
			return nil, w.refuse(TooDeep, "Elements are nested deeper than %d", w.limits.Depth)
		}
		w.open = append(w.open, qualified(t.Name))
	case xml.EndElement:
		if len(w.open) == 0 || w.open[len(w.open)-1] != qualified(t.Name) {
			return nil, w.refuse(MalformedXML, "The end tag %s belongs to no open element", shown(qualified(t.Name)))
		}
		w.open = w.open[:len(w.open)-1]
	case xml.Directive:
		return nil, w.refuse(MalformedXML, "A declaration stands inside the activity")
	}
	return t, nil
}

func (w *walker) malformed(err error) error {
	var syntax *xml.SyntaxError
	switch {
	case errors.As(err, &syntax):
		r := w.refuse(MalformedXML, "The XML is malformed: %s", shown(syntax.Msg)).(*refusal)
		r.line = w.base + syntax.Line - 1
		return r
	case errors.Is(err, io.EOF):
		return w.refuse(MalformedXML, "The XML is malformed: an element has no end")
	}
	return w.refuse(MalformedXML, "The XML is malformed: %s", shown(err.Error()))
}

func qualified(n xml.Name) string {
	if n.Space == "" {
		return n.Local
	}
	return n.Space + ":" + n.Local
}

// foreign says whether the element is an extension, which the standard allows anywhere.
func foreign(t xml.StartElement) bool {
	if t.Name.Space != "" {
		return true
	}
	for _, a := range t.Attr {
		if a.Name.Local == "xmlns" && a.Name.Space == "" && a.Value != "" {
			return true
		}
	}
	return false
}

// skip passes over the element that has just begun.
func (w *walker) skip() error {
	for depth := len(w.open); len(w.open) >= depth; {
		if _, err := w.token(); err != nil {
			return err
		}
	}
	return nil
}

// node takes in the element that has just begun, with all that is in it.
func (w *walker) node(t xml.StartElement) (*node, error) {
	left := maxChildren
	return w.grow(t, nil, &left)
}

func (w *walker) grow(t xml.StartElement, parent *node, left *int) (*node, error) {
	n := &node{name: t.Name.Local, line: w.line(), attrs: t.Attr, parent: parent}
	var text []byte
	cutOff := false
	for {
		token, err := w.token()
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if *left--; *left < 0 {
				return nil, w.refuse(TooManyElements, "The element %s holds more than %d others", shown(w.open[1]), maxChildren)
			}
			if foreign(token) {
				if err := w.skip(); err != nil {
					return nil, err
				}
				continue
			}
			kid, err := w.grow(token, n, left)
			if err != nil {
				return nil, err
			}
			n.kids = append(n.kids, kid)
		case xml.CharData:
			if len(text) == 0 {
				token = bytes.TrimLeft(token, " \t\r\n")
			}
			// A few bytes more than allowed, so that the cut below falls between characters.
			if room := w.limits.Text + utf8.UTFMax - len(text); len(token) > room {
				cutOff = cutOff || len(bytes.TrimSpace(token[room:])) > 0
				token = token[:room]
			}
			text = append(text, token...)
		case xml.EndElement:
			n.text = strings.TrimSpace(string(text))
			if cutOff || len(n.text) > w.limits.Text {
				n.text = strings.TrimSpace(cut(n.text, w.limits.Text))
				w.report.add(TextCut, n.line, n.path(), fmt.Sprintf("The text is longer than %d bytes; its beginning was kept.", w.limits.Text))
			}
			return n, nil
		}
	}
}
