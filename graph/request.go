package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/go-json-experiment/json/jsontext"

	"entraide/internal/fault"
)

// readRequest fills p from a GET or POST request, or tells the status and the fault.
func readRequest(w http.ResponseWriter, r *http.Request, l Limits, p *graphql.RawParams) (int, *fault.Fault) {
	var members map[string]any
	var status int
	var f *fault.Fault
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		members, status, f = readURL(r.URL.RawQuery, l)
	case http.MethodPost:
		members, status, f = readBody(w, r, l)
	default:
		w.Header().Set("Allow", "GET, HEAD, POST")
		return http.StatusMethodNotAllowed, fault.New(fault.BadRequest, "send GET or POST, not %s", clip(r.Method, 20))
	}
	if f != nil {
		return status, f
	}
	for _, f := range []*fault.Fault{
		member(members, "query", &p.Query, "a string"),
		member(members, "operationName", &p.OperationName, "a string"),
		member(members, "variables", &p.Variables, "an object"),
		member(members, "extensions", &p.Extensions, "an object"),
	} {
		if f != nil {
			return http.StatusBadRequest, f
		}
	}
	switch {
	case strings.TrimSpace(p.Query) == "":
		return http.StatusBadRequest, bad("query is missing").On("query")
	case strings.Contains(strings.ToLower(p.Query), `\u0000`): // no text holds it, and Postgres takes none
		return http.StatusBadRequest, bad("a text holds the character NUL").On("query")
	case len(p.Query) > l.QueryBytes:
		return http.StatusRequestEntityTooLarge, bad("the query has %d bytes, more than %d", len(p.Query), l.QueryBytes).On("query")
	}
	return 0, nil
}

func bad(format string, a ...any) *fault.Fault { return fault.New(fault.BadRequest, format, a...) }

// member copies one member of the request; absent and null are the same.
func member[T any](from map[string]any, name string, to *T, what string) *fault.Fault {
	v := from[name]
	if v == nil {
		return nil
	}
	t, ok := v.(T)
	if !ok {
		return bad("%s must be %s", name, what).On(name)
	}
	*to = t
	return nil
}

func readURL(raw string, l Limits) (map[string]any, int, *fault.Fault) {
	if len(raw) > l.BodyBytes {
		return nil, http.StatusRequestURITooLong, bad("the address has %d bytes, more than %d", len(raw), l.BodyBytes)
	}
	values, err := url.ParseQuery(raw)
	if err != nil {
		return nil, http.StatusBadRequest, bad("the address is not well encoded")
	}
	members := map[string]any{}
	for _, name := range []string{"query", "operationName", "variables", "extensions"} {
		v := values[name]
		switch {
		case len(v) == 0 || len(v) == 1 && v[0] == "":
			continue
		case len(v) > 1:
			return nil, http.StatusBadRequest, bad("%s is given more than once", name).On(name)
		case !utf8.ValidString(v[0]):
			return nil, http.StatusBadRequest, bad("%s is not UTF-8", name).On(name)
		case name == "query" || name == "operationName":
			members[name] = v[0]
			continue
		}
		value, f := decode([]byte(v[0]), l)
		if f != nil {
			return nil, http.StatusBadRequest, f.On(name)
		}
		members[name] = value
	}
	return members, 0, nil
}

// announced bounds the memory that is set aside for a body before it is there.
const announced = 16 << 10

func readBody(w http.ResponseWriter, r *http.Request, l Limits) (map[string]any, int, *fault.Fault) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset, given := params["charset"]
	switch {
	case err != nil || media != legacy || given && !strings.EqualFold(charset, "utf-8"):
		w.Header().Set("Accept-Post", legacy)
		return nil, http.StatusUnsupportedMediaType, bad("the body must be sent as %s in UTF-8", legacy)
	case r.Header.Get("Content-Encoding") != "" && !strings.EqualFold(r.Header.Get("Content-Encoding"), "identity"):
		w.Header().Set("Accept-Encoding", "identity")
		return nil, http.StatusUnsupportedMediaType, bad("the body must not be compressed")
	case r.ContentLength > int64(l.BodyBytes):
		w.Header().Set("Connection", "close") // rather than read what is refused
		return nil, http.StatusRequestEntityTooLarge, bad("the body has %d bytes, more than %d", r.ContentLength, l.BodyBytes)
	}
	var body bytes.Buffer
	body.Grow(int(min(max(r.ContentLength, 0), announced)) + bytes.MinRead)
	_, err = body.ReadFrom(http.MaxBytesReader(w, r.Body, int64(l.BodyBytes)))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, http.StatusRequestEntityTooLarge, bad("the body has more than %d bytes", l.BodyBytes)
	case errors.Is(err, os.ErrDeadlineExceeded):
		return nil, http.StatusRequestTimeout, bad("the body did not arrive in time")
	case err != nil:
		return nil, http.StatusBadRequest, bad("the body ended early")
	}
	value, f := decode(body.Bytes(), l)
	if f != nil {
		return nil, http.StatusBadRequest, f
	}
	switch v := value.(type) {
	case map[string]any:
		return v, 0, nil
	case []any:
		return nil, http.StatusBadRequest, bad("batches are not supported: send one operation a request")
	}
	return nil, http.StatusBadRequest, bad("the body must be a JSON object")
}

// decode reads one JSON value. The reader refuses what two programs could understand differently (a key given twice, text
// that is not Unicode, half a surrogate pair); here what only an attacker would send is refused: NUL, deep nesting, endless
// lists.
func decode(b []byte, l Limits) (any, *fault.Fault) {
	d := &decoder{Decoder: jsontext.NewDecoder(bytes.NewBuffer(b)), left: l.Values}
	v, err := d.value(l.Nesting)
	if err == nil {
		if _, err = d.ReadToken(); err == io.EOF {
			return v, nil
		} else if err == nil {
			err = errors.New("something follows the value")
		}
	}
	at := d.InputOffset()
	var wrong *jsontext.SyntacticError
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		err = errors.New("it ends early")
	case errors.As(err, &wrong):
		at, err = wrong.ByteOffset, fmt.Errorf("%w at %q", wrong.Err, clip(string(wrong.JSONPointer), 80))
	}
	return nil, bad("the JSON cannot be read near byte %d: %v", at, err)
}

type decoder struct {
	*jsontext.Decoder
	left int // values that may still come
}

func (d *decoder) value(depth int) (any, error) {
	if d.left--; d.left < 0 {
		return nil, errors.New("it has too many values")
	}
	t, err := d.ReadToken()
	if err != nil {
		return nil, err
	}
	switch t.Kind() {
	case jsontext.KindNull:
		return nil, nil
	case jsontext.KindTrue, jsontext.KindFalse:
		return t.Bool(), nil
	case jsontext.KindNumber:
		return json.Number(t.String()), nil
	case jsontext.KindString:
		return text(t)
	}
	if depth == 0 {
		return nil, errors.New("it nests too deep")
	}
	if t.Kind() == jsontext.KindBeginArray {
		return d.list(depth - 1)
	}
	return d.object(depth - 1)
}

func (d *decoder) list(depth int) (any, error) {
	out := []any{}
	for d.PeekKind() != jsontext.KindEndArray {
		v, err := d.value(depth)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	_, err := d.ReadToken()
	return out, err
}

func (d *decoder) object(depth int) (any, error) {
	out := map[string]any{}
	for d.PeekKind() != jsontext.KindEndObject {
		t, err := d.ReadToken()
		if err != nil {
			return nil, err
		}
		key, err := text(t) // before the next token is read
		if err != nil {
			return nil, err
		}
		if out[key], err = d.value(depth); err != nil {
			return nil, err
		}
	}
	_, err := d.ReadToken()
	return out, err
}

func text(t jsontext.Token) (string, error) {
	s := t.String()
	if strings.IndexByte(s, 0) >= 0 {
		return "", errors.New("a text holds the character NUL")
	}
	return s, nil
}

// clip shortens text that came from outside before it is shown or logged; it never cuts a character in two.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
