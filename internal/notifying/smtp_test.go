package notifying

import (
	"bufio"
	"net"
	"net/textproto"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// taker is an SMTP server that takes mail and remembers it.
type taker struct {
	address string
	refuse  func(recipient string) bool // with 550
	hangUp  atomic.Bool                 // after a mail was taken
	mute    atomic.Bool                 // takes a mail and hangs up before saying so

	mu    sync.Mutex
	mails []string
	lines int // connections
}

func newTaker(t *testing.T) *taker {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &taker{address: ln.Addr().String()}
	var open sync.WaitGroup
	open.Go(func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			open.Go(func() { s.talk(conn) })
		}
	})
	t.Cleanup(func() {
		ln.Close()
		open.Wait()
	})
	return s
}

func (s *taker) talk(conn net.Conn) {
	defer conn.Close()
	s.mu.Lock()
	s.lines++
	s.mu.Unlock()
	in := textproto.NewReader(bufio.NewReader(conn))
	out := textproto.NewWriter(bufio.NewWriter(conn))
	say := func(line string) { _ = out.PrintfLine("%s", line) }
	say("220 mail.example.org")
	for {
		line, err := in.ReadLine()
		if err != nil {
			return
		}
		verb, rest, _ := strings.Cut(line, " ")
		switch strings.ToUpper(verb) {
		case "EHLO":
			say("250-mail.example.org")
			say("250 8BITMIME")
		case "RCPT":
			if s.refuse != nil && s.refuse(rest) {
				say("550 5.1.1 nobody here")
				continue
			}
			say("250 OK")
		case "DATA":
			say("354 go on")
			mail, err := in.ReadDotBytes()
			if err != nil {
				return
			}
			s.mu.Lock()
			s.mails = append(s.mails, string(mail))
			s.mu.Unlock()
			if s.mute.Load() {
				return
			}
			say("250 taken")
			if s.hangUp.Load() {
				return
			}
		case "QUIT":
			say("221 bye")
			return
		default: // MAIL, RSET, NOOP
			say("250 OK")
		}
	}
}

// taken is what has been taken so far.
func (s *taker) taken() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.mails...)
}

// post is a way to this server.
func (s *taker) post(t testing.TB) *Post {
	t.Helper()
	p, err := NewPost("smtp://"+s.address, "Entraide <entraide@example.org>")
	if err != nil {
		t.Fatal(err)
	}
	return p
}
