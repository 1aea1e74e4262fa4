// Command withserver starts bin/entraide with the demonstration in a folder of its own, runs the command it is given
// with the server's address in BASE_URL, and ends both. It is how the browser tests meet the real program.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"syscall"
	"time"
)

func main() {
	code, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "withserver:", err)
		code = 1
	}
	os.Exit(code)
}

var address = regexp.MustCompile(`http://[0-9.:]+`)

func run(args []string) (code int, err error) {
	if len(args) > 0 && args[0] == "--" {
		args = args[1:]
	}
	if len(args) == 0 {
		return 2, errors.New("usage: withserver -- COMMAND…")
	}
	data, err := os.MkdirTemp("", "entraide-")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(data)
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Minute)
	defer cancel()
	server := exec.CommandContext(ctx, "bin/entraide", "serve")
	server.Env = append(os.Environ(), "DEMO=1", "DATA=", "DATABASE_URL=", "ADDR=127.0.0.1:0", "DATA_DIR="+data+"/db")
	var log bytes.Buffer // shown where something goes wrong
	server.Stderr = &log
	server.Cancel = func() error { return server.Process.Signal(syscall.SIGTERM) }
	server.WaitDelay = 20 * time.Second
	said, err := server.StdoutPipe()
	if err != nil {
		return 1, err
	}
	if err := server.Start(); err != nil {
		return 1, fmt.Errorf("bin/entraide: %w; run `make build`", err)
	}
	defer func() {
		cancel()
		server.Wait()
		if code != 0 || err != nil {
			os.Stderr.Write(log.Bytes())
		}
	}()
	base := ""
	for lines := bufio.NewScanner(said); base == "" && lines.Scan(); {
		base = address.FindString(lines.Text())
	}
	go io.Copy(io.Discard, said)
	if base == "" {
		return 1, errors.New("the server ended before it served")
	}
	if err := filled(ctx, base); err != nil {
		return 1, err
	}
	command := exec.CommandContext(ctx, args[0], args[1:]...)
	command.Env = append(os.Environ(), "BASE_URL="+base)
	command.Stdout, command.Stderr, command.Stdin = os.Stdout, os.Stderr, os.Stdin
	err = command.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode(), nil
	}
	return 0, err
}

// filled waits until the demonstration is there: the server fills the database while it serves.
func filled(ctx context.Context, base string) error {
	for range 600 {
		reply, err := http.Get(base + "/graphql?query=%7BimportRuns(first:5)%7Bedges%7Bnode%7Bstage%7D%7D%7D%7D")
		if err == nil {
			body := make([]byte, 4096)
			n, _ := reply.Body.Read(body)
			reply.Body.Close()
			if regexp.MustCompile(`"stage":"FINISHED"`).Match(body[:n]) {
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
	return errors.New("the demonstration was not loaded within a minute")
}
