package web

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// TestServe: a request that runs when the end comes is finished, one that would never end is cut off, and nobody new
// is let in.
func TestServe(t *testing.T) {
	for name, c := range map[string]struct {
		endless bool
		drain   time.Duration
	}{
		"finishes": {false, time.Minute},
		"cut off":  {true, time.Millisecond},
	} {
		t.Run(name, func(t *testing.T) {
			ln, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			started, release := make(chan struct{}), make(chan struct{})
			h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				close(started)
				select {
				case <-release:
				case <-r.Context().Done():
				}
				_, _ = io.WriteString(w, "done")
			})
			ctx, cancel := context.WithCancel(context.Background())
			ended := make(chan error, 1)
			go func() { ended <- serve(ctx, ln, h, slog.New(slog.DiscardHandler), c.drain) }()
			answer := make(chan string, 1)
			go func() {
				resp, err := http.Get("http://" + ln.Addr().String())
				if err != nil {
					answer <- "none"
					return
				}
				defer resp.Body.Close()
				b, _ := io.ReadAll(resp.Body)
				answer <- string(b)
			}()
			<-started
			cancel()
			for { // the door closes first
				conn, err := net.Dial("tcp", ln.Addr().String())
				if err != nil {
					break
				}
				_ = conn.Close()
			}
			if !c.endless {
				close(release)
			}
			err, got := <-ended, <-answer
			if c.endless && (!errors.Is(err, context.DeadlineExceeded) || got != "none") {
				t.Errorf("%v, answer %q", err, got)
			}
			if !c.endless && (err != nil || got != "done") {
				t.Errorf("%v, answer %q", err, got)
			}
		})
	}
}

// TestSlowHeaders: who trickles the head of a request is cut off.
func TestSlowHeaders(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ours, theirs := net.Pipe()
		ln := &pipes{conn: make(chan net.Conn, 1), closed: make(chan struct{})}
		ln.conn <- ours
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- Serve(ctx, ln, http.NotFoundHandler(), slog.New(slog.DiscardHandler)) }()
		start := time.Now()
		go func() {
			for {
				if _, err := theirs.Write([]byte("G")); err != nil {
					return
				}
				time.Sleep(time.Second)
			}
		}()
		_, _ = io.Copy(io.Discard, theirs)
		if took := time.Since(start); took < headerTimeout || took > 2*headerTimeout {
			t.Errorf("open for %v", took)
		}
		_ = theirs.Close()
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		time.Sleep(2 * time.Second) // the writer notices
	})
}

// pipes is a listener of connections in memory, so that a test's clock governs them.
type pipes struct {
	conn   chan net.Conn
	closed chan struct{}
	once   sync.Once
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conn:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	p.once.Do(func() { close(p.closed) })
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.TCPAddr{} }

// TestServeTellsOfABrokenListener: an address that cannot be served is an error at once.
func TestServeTellsOfABrokenListener(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = ln.Close()
	if err := Serve(t.Context(), ln, http.NotFoundHandler(), slog.New(slog.DiscardHandler)); err == nil {
		t.Error("no error")
	}
}
