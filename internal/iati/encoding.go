package iati

import (
	"bufio"
	"bytes"
	"io"
	"regexp"
	"strings"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"
)

// declaration of an encoding at the very beginning of a file.
var declaration = regexp.MustCompile(`^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']`)

// utf8Of decodes r into UTF-8 by its byte-order mark, the shape of its first bytes, or its declaration.
// UTF-8 itself is passed on unchecked: each activity is checked on its own. The problem, if any, has no line yet.
func utf8Of(r io.Reader) (io.Reader, *Problem) {
	b := bufio.NewReaderSize(r, 4096)
	head, _ := b.Peek(1024) // an error shows again at the first read
	begins := func(mark string) bool { return bytes.HasPrefix(head, []byte(mark)) }
	switch {
	case begins("\xEF\xBB\xBF"):
		_, _ = b.Discard(3) // peeked
		return b, nil
	case begins("\xFF\xFE\x00\x00"), begins("\x00\x00\xFE\xFF"), begins("<\x00\x00\x00"), begins("\x00\x00\x00<"):
		return nil, &Problem{Rule: UnknownEncoding, Message: "The file is in UTF-32, which is not read; save it as UTF-8."}
	case begins("\xFF\xFE"), begins("<\x00"):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Reader(b), nil
	case begins("\xFE\xFF"), begins("\x00<"):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Reader(b), nil
	}
	m := declaration.FindSubmatch(head)
	if m == nil {
		return b, nil
	}
	label := strings.ToLower(strings.TrimSpace(string(m[1])))
	switch label {
	case "", "utf-8", "utf8", "us-ascii", "ascii":
		return b, nil
	}
	if strings.HasPrefix(label, "utf-16") || strings.HasPrefix(label, "utf-32") || strings.Contains(label, "ucs") {
		return b, &Problem{Rule: EncodingMismatch, Message: quoted("The file declares the encoding %s, but its bytes are not written so; it was read as UTF-8.", label)}
	}
	e, name := charset.Lookup(label)
	if e == nil || name == "replacement" {
		return nil, &Problem{Rule: UnknownEncoding, Message: quoted("The file declares the encoding %s, which is not known; save it as UTF-8.", label)}
	}
	return e.NewDecoder().Reader(b), nil
}
