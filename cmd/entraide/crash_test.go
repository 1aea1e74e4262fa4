package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entraide/internal/audit"
	"entraide/internal/pgtest"
)

const (
	writes  = 500
	writers = 8
	crashes = 4
)

// The server is killed again and again while 500 writes come in, each under its own idempotency key and sent again until
// it is acknowledged. Every acknowledged one exists exactly once, and the audit chain is whole.
func TestKilledDuringWrites(t *testing.T) {
	db, dsn := pgtest.Migrated(t)
	key := officer(t, db)
	first := start(t, dsn)
	var server atomic.Pointer[process]
	server.Store(first)

	var acknowledged sync.Map // key of a write → id of its need
	var sent, done atomic.Int64
	next := make(chan int)
	var wait sync.WaitGroup
	for range writers {
		wait.Go(func() {
			for i := range next {
				name := fmt.Sprintf("write-%d", i)
				for deadline := time.Now().Add(2 * time.Minute); ; {
					sent.Add(1)
					id, err := draft(t.Context(), server.Load().url, key, name)
					if err == nil {
						acknowledged.Store(name, id)
						done.Add(1)
						break
					}
					if time.Now().After(deadline) || t.Context().Err() != nil {
						t.Errorf("%s: %v", name, err)
						return
					}
					time.Sleep(20 * time.Millisecond)
				}
			}
		})
	}
	go func() {
		defer close(next)
		for i := range writes {
			next <- i
		}
	}()
	for i := range int64(crashes) {
		for done.Load() < (i+1)*writes/(crashes+1) && t.Context().Err() == nil {
			time.Sleep(5 * time.Millisecond)
		}
		time.Sleep(time.Duration(rand.IntN(10)) * time.Millisecond)
		server.Load().kill(t)
		server.Store(start(t, dsn))
	}
	wait.Wait()
	server.Load().kill(t)

	var needs, named int
	if err := db.QueryRow("SELECT count(*), count(DISTINCT title ->> 'en') FROM needs").Scan(&needs, &named); err != nil {
		t.Fatal(err)
	}
	if needs != writes || named != writes {
		t.Errorf("%d needs under %d names, want %d of each", needs, named, writes)
	}
	n := 0
	acknowledged.Range(func(name, id any) bool {
		n++
		var stored string
		if err := db.QueryRow("SELECT id FROM needs WHERE title ->> 'en' = $1", name).Scan(&stored); err != nil || stored != id {
			t.Errorf("%s was acknowledged as %s and is %s (%v)", name, id, stored, err)
		}
		return true
	})
	head, broken, err := audit.Verify(t.Context(), db)
	if err != nil || broken != nil || head.Sequence != writes {
		t.Errorf("the audit chain has %d entries: %v, %v", head.Sequence, broken, err)
	}
	t.Logf("%d writes acknowledged after %d attempts and %d crashes", n, sent.Load(), crashes)
}

// officer makes somebody who may draft needs, and an API key of theirs.
func officer(t *testing.T, db *sql.DB) (key string) {
	t.Helper()
	key = "ek_" + "0123456789abcdefghijklmnopqrstuvwxyz2345"
	sum := sha256.Sum256([]byte(key))
	_, err := db.Exec(`INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ('usr_1', now(), now(), 'A', 'a@example.org', 't');
		INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id) VALUES ('mbr_1', now(), now(), 'usr_1', 'FOCAL_POINT', 'sta_bdi');
		INSERT INTO api_keys (id, created_at, updated_at, user_id, membership_id, name, start, scopes, expires_at, key_hash)
		VALUES ('key_1', now(), now(), 'usr_1', 'mbr_1', 'test', 'ek_012345', '["READ","WRITE_NEEDS"]', now() + interval '1 day', '` + hex.EncodeToString(sum[:]) + `')`)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// draft sends one write and returns the id of the need that it made.
func draft(ctx context.Context, base, key, name string) (id string, err error) {
	body, _ := json.Marshal(map[string]any{"query": `mutation($input: NeedInput!) { draftNeed(input: $input) { need { id } problems { key } } }`,
		"variables": map[string]any{"input": map[string]any{"language": "en", "title": name}}})
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/graphql", bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+key)
	req.Header.Set("Idempotency-Key", name)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return "", err
	}
	var a struct {
		Data struct {
			DraftNeed struct{ Need struct{ ID string } }
		}
	}
	if err := json.Unmarshal(answer, &a); err != nil || a.Data.DraftNeed.Need.ID == "" {
		return "", fmt.Errorf("%.300s (%v)", answer, err)
	}
	return a.Data.DraftNeed.Need.ID, nil
}

// process is a server of its own, which can be killed.
type process struct {
	*exec.Cmd
	url string
}

// start runs this very test binary as the program; see TestMain.
func start(t *testing.T, dsn string) *process {
	t.Helper()
	cmd := exec.Command(os.Args[0], "serve")
	cmd.Env = append(os.Environ(), "ENTRAIDE_PROGRAM=1", "DATABASE_URL="+dsn, "ADDR=127.0.0.1:0", "DEMO=no", "DATA=")
	var out, log said
	cmd.Stdout, cmd.Stderr = &out, &log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p := &process{cmd, ""}
	t.Cleanup(func() {
		if p.ProcessState == nil {
			p.Process.Kill()
			p.Wait()
		}
	})
	p.url = wait(t, &log, func() string { return regexp.MustCompile(`http://[0-9.:]+`).FindString(out.text()) })
	return p
}

func (p *process) kill(t *testing.T) {
	t.Helper()
	if err := p.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	p.Wait()
}
