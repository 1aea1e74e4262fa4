package web

import (
	"context"
	"io"
	"mime"
	"net/http"
	"strconv"
	"time"

	"entraide/internal/fault"
)

// Document is a file as it is given out.
type Document struct {
	Name, MediaType string
	Content         []byte
}

// Documents are the files that belong to needs.
type Documents struct {
	// May is nil if the viewer of ctx may add a file to a need. Nothing is read from anybody else.
	May func(ctx context.Context, need string) error
	// Attach adds a file to a need and returns its id, or what is wrong with it in the language of the request.
	Attach func(ctx context.Context, need, name string, content []byte) (id string, problems []Problem, err error)
	// Open is a file that the viewer of ctx may see.
	Open func(ctx context.Context, id string) (Document, error)
	Most int64 // bytes of a file

	room chan struct{}
}

// Problem is what a person can mend.
type Problem struct {
	Field   string `json:"field"`
	Key     string `json:"key"`
	Message string `json:"message"`
}

// Bounds of receiving files. A slow line is waited for as long as anything comes over it.
const (
	uploads      = 4 // at once: each is held in memory until it is stored
	longestPause = 15 * time.Second
	longest      = 5 * time.Minute // for a whole file
)

// Routes are where files come in and go out: the body is the file itself, its name stands in the address.
func (d *Documents) Routes() map[string]http.Handler {
	d.room = make(chan struct{}, uploads)
	return map[string]http.Handler{
		"POST /needs/{id}/documents": http.HandlerFunc(d.receive),
		"GET /documents/{id}":        http.HandlerFunc(d.give),
	}
}

func (d *Documents) receive(w http.ResponseWriter, r *http.Request) {
	// a form of another site can send text and forms, never this type without being asked about
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/octet-stream" {
		Fail(w, r, fault.New(fault.BadRequest, "send the file as application/octet-stream"))
		return
	}
	if err := d.May(r.Context(), r.PathValue("id")); err != nil {
		Fail(w, r, err)
		return
	}
	select {
	case d.room <- struct{}{}:
		defer func() { <-d.room }()
	default:
		Fail(w, r, fault.New(fault.RateLimited, "too many files arrive at once; send it again in a moment"))
		return
	}
	content, err := d.read(w, r)
	if err != nil {
		Fail(w, r, err)
		return
	}
	id, problems, err := d.Attach(r.Context(), r.PathValue("id"), r.URL.Query().Get("name"), content)
	if err != nil {
		Fail(w, r, err)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	if len(problems) > 0 {
		writeJSON(w, http.StatusUnprocessableEntity, map[string]any{"problems": problems})
		return
	}
	writeJSON(w, http.StatusCreated, map[string]any{"document": id})
}

// read is the file, or one byte more than may be, so that the activity can say so. However long it took to arrive, to
// store it and to answer there is as much time as for any request.
func (d *Documents) read(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	line := http.NewResponseController(w)
	content, err := io.ReadAll(io.LimitReader(patient{r.Body, line, time.Now().Add(longest)}, d.Most+1))
	if int64(len(content)) > d.Most {
		w.Header().Set("Connection", "close") // rather than read the rest
	}
	if err := line.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
		return nil, err
	}
	if err != nil {
		return nil, fault.Wrap(err, fault.BadRequest, "the file did not arrive whole; send it again")
	}
	return content, nil
}

// patient reads what comes over a line, as long as it does not pause for too long, until an end.
type patient struct {
	io.Reader
	line *http.ResponseController
	end  time.Time
}

func (p patient) Read(b []byte) (int, error) {
	next := time.Now().Add(longestPause)
	if next.After(p.end) {
		next = p.end
	}
	if err := p.line.SetReadDeadline(next); err != nil {
		return 0, err
	}
	return p.Reader.Read(b)
}

// give sends a file so that no browser runs anything in it: as a download, of its own type, without an origin.
func (d *Documents) give(w http.ResponseWriter, r *http.Request) {
	doc, err := d.Open(r.Context(), r.PathValue("id"))
	if err != nil {
		Fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", doc.MediaType)
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": doc.Name}))
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	h.Set("Content-Length", strconv.Itoa(len(doc.Content)))
	h.Set("Cache-Control", "private, no-store")
	_, _ = w.Write(doc.Content)
}
