package pgtest

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	_ "github.com/lib/pq"

	"entraide/internal/store/embedded"
)

// A test binary has no main of ours to make the call, and a TestMain in every package would be forgotten in one.
func init() { embedded.Supervise() }

// started is where the test binary was started, in the folder of its package: tests may change directory.
var started, _ = os.Getwd()

// server is the Postgres of all test processes, as this one sees it.
type server struct {
	*embedded.Server
	admin     *sql.DB
	making    sync.Mutex
	templates map[string]string // names by key
}

// connect starts or joins the server, once per process. Nothing closes it: the end of the process tells the server that
// it is no longer used.
var connect = sync.OnceValues(func() (*server, error) {
	running, err := embedded.Open(context.Background(), embedded.Config{
		Data: data(), Root: started, Fast: true, Ephemeral: true, Linger: 3 * time.Second,
	})
	if err != nil {
		return nil, err
	}
	admin, err := sql.Open("postgres", running.DSN(""))
	if err != nil {
		return nil, err
	}
	admin.SetMaxOpenConns(4)
	return &server{Server: running, admin: admin, templates: map[string]string{}}, nil
})

// data is the directory of the server: one per user and checkout. In memory a clone takes a tenth of the time. Should
// two processes not agree on whether memory has room, each kind has its server.
func data() string {
	name := fmt.Sprintf("entraide-test-%d-%x", os.Getuid(), sha256.Sum256([]byte(checkout())))[:32]
	if memory := filepath.Join("/dev/shm", name); hasRoom(memory) {
		return memory
	}
	return filepath.Join(os.TempDir(), name)
}

// checkout is the nearest directory with a go.mod.
func checkout() string {
	for dir := started; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
	}
	return started
}
