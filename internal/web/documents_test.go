package web

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"entraide/internal/fault"
)

// desk takes files of up to a hundred bytes, for needs whose id begins with "own".
type desk struct {
	line chan net.Conn
	took time.Duration // to store a file
	held map[string]string
}

// open serves a desk over lines in memory, so that a test's clock governs them, until done is called.
func (d *desk) open(t *testing.T) (done func()) {
	t.Helper()
	d.line, d.held = make(chan net.Conn), map[string]string{}
	var lock sync.Mutex
	documents := &Documents{
		Most: 100,
		May: func(_ context.Context, need string) error {
			if !strings.HasPrefix(need, "own") {
				return fault.New(fault.Unauthenticated, "sign in first")
			}
			return nil
		},
		Attach: func(ctx context.Context, need, name string, content []byte) (string, []Problem, error) {
			select {
			case <-time.After(d.took):
			case <-ctx.Done():
				return "", nil, ctx.Err()
			}
			lock.Lock()
			defer lock.Unlock()
			if d.held[need] = string(content); len(content) > 100 {
				return "", []Problem{{Field: "document", Key: "a"}, {Field: "document", Key: "b"}}, nil
			}
			return "doc_" + name, nil, nil
		},
	}
	log := slog.New(slog.DiscardHandler)
	h, err := New(Options{Routes: documents.Routes(), Log: log})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- Serve(ctx, &pipes{conn: d.line, closed: make(chan struct{})}, h, log) }()
	return func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
}

// send sends a file, part by part with a pause before each, and returns the status, the body and how long it took. A file
// may be announced to be longer than what comes.
func (d *desk) send(t *testing.T, need string, announced int, pause time.Duration, parts ...string) (int, string, time.Duration) {
	t.Helper()
	start := time.Now()
	ours, theirs := net.Pipe()
	d.line <- ours
	defer theirs.Close()
	go func() {
		fmt.Fprintf(theirs, "POST /needs/%s/documents?name=a HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n"+
			"Content-Length: %d\r\n\r\n", need, announced)
		for _, part := range parts {
			time.Sleep(pause)
			if _, err := io.WriteString(theirs, part); err != nil {
				return
			}
		}
	}()
	reply, err := http.ReadResponse(bufio.NewReader(theirs), nil)
	if err != nil {
		return 0, err.Error(), time.Since(start)
	}
	body, err := io.ReadAll(reply.Body)
	if err != nil {
		t.Error(err)
	}
	return reply.StatusCode, string(body), time.Since(start)
}

// parts is a file in n parts.
func parts(n int) []string { return strings.Split(strings.Repeat("x ", n-1)+"x", " ") }

// A slow line is waited for as long as anything comes, and no longer; what is done with the file has its own time.
func TestSlowUploads(t *testing.T) {
	for _, c := range []struct {
		name             string
		parts, announced int
		pause, took      time.Duration
		status           int
		want             string
		after            time.Duration
	}{
		{"at once", 1, 1, 0, 0, 201, `{"document":"doc_a"}`, 0},
		{"for four minutes", 24, 24, 10 * time.Second, 0, 201, `{"document":"doc_a"}`, 4 * time.Minute},
		{"until the last moment, and stored for long", 24, 24, 12400 * time.Millisecond, time.Minute, 201, `{"document":"doc_a"}`,
			24*12400*time.Millisecond + time.Minute},
		{"without end", 100, 100, 10 * time.Second, 0, 400, "did not arrive whole", longest},
		{"with a pause", 2, 2, 16 * time.Second, 0, 400, "did not arrive whole", longestPause},
		{"with a pause after some", 12, 20, 10 * time.Second, 0, 400, "did not arrive whole", 2*time.Minute + longestPause},
		{"nothing", 0, 1, 0, 0, 400, "did not arrive whole", longestPause},
		{"too long", 101, 200, 0, 0, 422, `{"problems":[{"field":"document","key":"a","message":""},{"field":"document","key":"b","message":""}]}`, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := &desk{took: c.took}
				done := d.open(t)
				status, body, after := d.send(t, "own", c.announced, c.pause, parts(max(c.parts, 1))[:c.parts]...)
				if status != c.status || !strings.Contains(body, c.want) || after != c.after {
					t.Errorf("%d %s after %v", status, body, after)
				}
				time.Sleep(time.Minute) // whoever still sends notices
				done()
			})
		})
	}
}

// Whoever may not add a file is told so before anything is read, and takes nobody's place; there are four.
func TestPlacesForUploads(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{}
		done := d.open(t)
		var all sync.WaitGroup
		for i := range 2 * uploads {
			all.Go(func() {
				if status, body, after := d.send(t, fmt.Sprint("other", i), 20<<20, 0); status != 401 || after != 0 {
					t.Errorf("%d %s after %v", status, body, after)
				}
			})
		}
		all.Wait()
		for i := range uploads {
			all.Go(func() {
				if status, body, _ := d.send(t, fmt.Sprint("own", i), 2, 10*time.Second, "a", "b"); status != 201 {
					t.Errorf("%d %s", status, body)
				}
			})
		}
		synctest.Wait()
		if status, body, _ := d.send(t, "own", 1<<20, 0); status != 429 {
			t.Errorf("one too many: %d %s", status, body)
		}
		all.Wait()
		if status, body, _ := d.send(t, "own", 1, 0, "x"); status != 201 || len(d.held) != uploads+1 {
			t.Errorf("once there is room: %d %s, %v", status, body, d.held)
		}
		done()
	})
}
