package graph

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"mime"
	"net/http"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entraide/internal/fault"
)

// The two media types of the GraphQL-over-HTTP specification. The first lets the status tell what happened; the
// second, which browsers and older clients ask for, is 200 for every request that could be read.
const (
	modern = "application/graphql-response+json"
	legacy = "application/json"
)

// writing is how long a mutation may take.
const writing = 20 * time.Second

// maxErrors bounds what one refused document is told: a flood of mistakes must not become a flood of answers.
const maxErrors = 20

// transport speaks GraphQL over HTTP, GET and POST, and writes the engine's bytes as they are.
type transport struct {
	exec *executor.Executor
	opt  Options
}

func (t *transport) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for _, name := range []string{"Accept", "Accept-Language", "Authorization", "Cookie"} {
		w.Header().Add("Vary", name)
	}
	w.Header().Set("Cache-Control", "no-store") // the one answer that may be kept says so in serve
	media, ok := negotiate(r.Header.Values("Accept"))
	a := &answer{w: w, media: media}
	defer func() {
		if cause := recover(); cause != nil {
			if cause == http.ErrAbortHandler {
				panic(cause)
			}
			t.opt.Log.ErrorContext(r.Context(), "panic", "cause", cause, "stack", string(debug.Stack()))
			a.refuse(http.StatusInternalServerError, fault.Of(errPanic))
		}
	}()
	if !ok {
		a.media = legacy
		a.refuse(http.StatusNotAcceptable, fault.New(fault.BadRequest, "answers are %s or %s", modern, legacy))
		return
	}
	t.serve(a, r)
}

func (t *transport) serve(a *answer, r *http.Request) {
	ctx := graphql.StartOperationTrace(r.Context())
	params := &graphql.RawParams{Headers: r.Header, ReadTime: graphql.TraceTiming{Start: graphql.Now()}}
	if status, f := readRequest(a.w, r, t.opt.Limits, params); f != nil {
		a.refuse(status, f)
		return
	}
	params.ReadTime.End = graphql.Now()
	op, errs := t.exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		resp := t.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs[:min(len(errs), maxErrors)])
		a.write(statusOf(a.media, resp.Errors), resp, false)
		return
	}
	switch kind := op.Operation.Operation; {
	case kind == ast.Subscription:
		a.refuse(http.StatusBadRequest, fault.New(fault.BadRequest, "subscriptions are not served here"))
		return
	case kind == ast.Mutation && r.Method != http.MethodPost:
		a.w.Header().Set("Allow", "POST")
		a.refuse(http.StatusMethodNotAllowed, fault.New(fault.BadRequest, "a mutation must be sent by POST"))
		return
	}
	if f := single(op.Operation, op.Doc, r.Header); f != nil {
		a.refuse(http.StatusBadRequest, f)
		return
	}
	if op.Operation.Operation == ast.Mutation {
		var cancel context.CancelFunc // a write that waits for another must not hold its connection for ever
		ctx, cancel = context.WithTimeout(ctx, writing)
		defer cancel()
	}
	next, ctx := t.exec.DispatchOperation(ctx, op)
	resp := next(ctx)
	if resp == nil { // the request was abandoned or ran out of time
		a.refuse(http.StatusGatewayTimeout, presented(context.Canceled))
		return
	}
	status := http.StatusOK
	if noData(resp.Data) && len(resp.Errors) > 0 {
		status = shedding[codeOf(resp.Errors)]
		if status == 0 {
			status = http.StatusOK
		}
	}
	if status == http.StatusOK && len(resp.Errors) == 0 && r.Method != http.MethodPost && !t.opt.Private(r) {
		a.w.Header().Set("Cache-Control", "public, max-age=0, must-revalidate")
		a.asked = r.Header.Get("If-None-Match")
		a.tagged = true
	}
	a.write(status, resp, true)
}

// answer is one reply in the making.
type answer struct {
	w      http.ResponseWriter
	media  string
	tagged bool   // carries an ETag
	asked  string // If-None-Match
}

// refuse answers a request that was never executed: it has no "data".
func (a *answer) refuse(status int, f *fault.Fault) {
	a.write(status, &graphql.Response{Errors: gqlerror.List{render(f)}}, false)
}

// write sends resp; what the engine wrote is copied, not encoded again.
func (a *answer) write(status int, resp *graphql.Response, executed bool) {
	var b bytes.Buffer
	b.Grow(len(resp.Data) + 256)
	separator := byte('{')
	member := func(name string, value []byte) {
		b.WriteByte(separator)
		b.WriteString(`"` + name + `":`)
		b.Write(value)
		separator = ','
	}
	if len(resp.Errors) > 0 {
		member("errors", encode(resp.Errors))
	}
	if executed {
		if resp.Data == nil {
			resp.Data = json.RawMessage("null")
		}
		member("data", resp.Data)
	}
	if len(resp.Extensions) > 0 {
		member("extensions", encode(resp.Extensions))
	}
	b.WriteString("}\n")

	h := a.w.Header()
	h.Set("Content-Type", a.media+"; charset=utf-8")
	if status == http.StatusServiceUnavailable || status == http.StatusTooManyRequests {
		h.Set("Retry-After", "2")
	}
	if a.tagged {
		sum := sha256.Sum256(b.Bytes())
		tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
		h.Set("ETag", tag)
		if strings.Contains(a.asked, tag) {
			a.w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	h.Set("Content-Length", strconv.Itoa(b.Len()))
	a.w.WriteHeader(status)
	a.w.Write(b.Bytes())
}

// encode cannot fail: errors and extensions are made here and in the engine, of plain values.
func encode(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

func noData(data json.RawMessage) bool {
	return len(data) == 0 || string(bytes.TrimSpace(data)) == "null"
}

// negotiate chooses the media type by the Accept headers; false when neither would do. The modern one must be asked
// for by name: wildcards get what older clients expect.
func negotiate(accept []string) (string, bool) {
	header := strings.TrimSpace(strings.Join(accept, ","))
	if header == "" {
		return legacy, true
	}
	// best is the quality and the precision (0 any, 1 application/*, 2 by name) of the range that fits a type best.
	type best struct {
		quality   float64
		precision int
	}
	fits := map[string]best{modern: {precision: -1}, legacy: {precision: -1}}
	for _, part := range strings.Split(header, ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		quality := 1.0
		if q, ok := params["q"]; ok {
			if quality, err = strconv.ParseFloat(q, 64); err != nil {
				quality = 0
			}
		}
		if charset, ok := params["charset"]; ok && !strings.EqualFold(charset, "utf-8") {
			continue
		}
		for media, found := range fits {
			precision := map[string]int{"*/*": 1, "application/*": 2, media: 3}[name] - 1
			if precision > found.precision {
				fits[media] = best{quality, precision}
			}
		}
	}
	m, l := fits[modern], fits[legacy]
	switch {
	case m.quality <= 0 && l.quality <= 0:
		return "", false
	case m.precision == 2 && m.quality > 0 && m.quality >= l.quality, l.quality <= 0:
		return modern, true
	}
	return legacy, true
}

// refused is the status of each code when nothing was executed; 400 otherwise.
var refused = map[fault.Code]int{
	fault.Unauthenticated: http.StatusUnauthorized,
	fault.Forbidden:       http.StatusForbidden,
	fault.Internal:        http.StatusInternalServerError,
	fault.Timeout:         http.StatusGatewayTimeout,
	fault.RateLimited:     http.StatusTooManyRequests,
	fault.Unavailable:     http.StatusServiceUnavailable,
}

// shedding are the codes whose status must reach proxies and retrying clients whatever the media type.
var shedding = map[fault.Code]int{
	fault.RateLimited: http.StatusTooManyRequests,
	fault.Unavailable: http.StatusServiceUnavailable,
}

func statusOf(media string, errs gqlerror.List) int {
	code := codeOf(errs)
	if status, ok := shedding[code]; ok {
		return status
	}
	if media == legacy {
		return http.StatusOK
	}
	if status, ok := refused[code]; ok {
		return status
	}
	return http.StatusBadRequest
}

func codeOf(errs gqlerror.List) fault.Code {
	if len(errs) == 0 {
		return ""
	}
	code, _ := errs[0].Extensions["code"].(fault.Code)
	return code
}
