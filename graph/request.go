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
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

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
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(l.BodyBytes)))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, http.StatusRequestEntityTooLarge, bad("the body has more than %d bytes", l.BodyBytes)
	case errors.Is(err, os.ErrDeadlineExceeded):
		return nil, http.StatusRequestTimeout, bad("the body did not arrive in time")
	case err != nil:
		return nil, http.StatusBadRequest, bad("the body ended early")
	}
	value, f := decode(body, l)
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

// decode reads one JSON value. Unlike encoding/json it refuses what two readers could understand differently (a key
// given twice, text that is not Unicode) and what only an attacker would send (NUL, deep nesting, endless lists).
func decode(b []byte, l Limits) (any, *fault.Fault) {
	if !utf8.Valid(b) {
		return nil, bad("the JSON is not UTF-8")
	}
	if loneSurrogate(b) {
		return nil, bad(`the JSON has half of a surrogate pair (\ud800 to \udfff)`)
	}
	d := &decoder{Decoder: json.NewDecoder(bytes.NewReader(b)), left: l.Values}
	d.UseNumber()
	v, err := d.value(l.Nesting)
	if err == nil {
		if _, after := d.Token(); after != io.EOF {
			err = errors.New("something follows the value")
		}
	}
	if err != nil {
		return nil, bad("the JSON cannot be read near byte %d: %v", d.InputOffset(), err)
	}
	return v, nil
}

type decoder struct {
	*json.Decoder
	left int // values that may still come
}

func (d *decoder) value(depth int) (any, error) {
	if d.left--; d.left < 0 {
		return nil, errors.New("it has too many values")
	}
	t, err := d.Token()
	if err != nil {
		return nil, errors.New("it is not well formed")
	}
	switch t := t.(type) {
	case string:
		if strings.IndexByte(t, 0) >= 0 {
			return nil, errors.New("a text holds the character NUL")
		}
	case json.Delim:
		if depth == 0 {
			return nil, errors.New("it nests too deep")
		}
		if t == '[' {
			return d.list(depth - 1)
		}
		return d.object(depth - 1)
	}
	return t, nil
}

func (d *decoder) list(depth int) (any, error) {
	out := []any{}
	for d.More() {
		v, err := d.value(depth)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, d.end()
}

func (d *decoder) object(depth int) (any, error) {
	out := map[string]any{}
	for d.More() {
		t, err := d.Token()
		key, ok := t.(string)
		if err != nil || !ok {
			return nil, errors.New("it is not well formed")
		}
		if _, twice := out[key]; twice {
			return nil, fmt.Errorf("the key %q is given twice", clip(key, 40))
		}
		if out[key], err = d.value(depth); err != nil {
			return nil, err
		}
	}
	return out, d.end()
}

func (d *decoder) end() error {
	if _, err := d.Token(); err != nil {
		return errors.New("it is not well formed")
	}
	return nil
}

// loneSurrogate tells whether an escape of JSON text names half a character, which Go would silently replace.
func loneSurrogate(b []byte) bool {
	for {
		i := bytes.IndexByte(b, '\\')
		if i < 0 || i+1 >= len(b) {
			return false
		}
		b = b[i:]
		switch unit := escaped(b); {
		case unit < 0:
			b = b[2:]
		case unit >= 0xd800 && unit < 0xdc00:
			if low := escaped(b[6:]); low < 0xdc00 || low > 0xdfff {
				return true
			}
			b = b[12:]
		case unit >= 0xdc00 && unit <= 0xdfff:
			return true
		default:
			b = b[6:]
		}
	}
}

// escaped is the code unit of the \uXXXX that b begins with, -1 if it does not.
func escaped(b []byte) int {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(string(b[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return int(n)
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
