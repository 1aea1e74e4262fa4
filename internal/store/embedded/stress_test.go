//go:build linux

package embedded

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// TestStress: processes come and go, orderly or killed, while the supervisor or Postgres is killed at random. Every
// Open must succeed.
func TestStress(t *testing.T) {
	if os.Getenv("ENTRAIDE_STRESS") != "1" {
		t.Skip("SKIPPED: takes 30 seconds of both processors; set ENTRAIDE_STRESS=1 to run it")
	}
	data := filepath.Join(tmp(t), "data")
	end := time.Now().Add(30 * time.Second)
	var opened, killed atomic.Int64
	var all sync.WaitGroup
	for range 5 {
		all.Go(func() {
			for time.Now().Before(end) {
				p, err := spawnAs(data, os.Args[0], nil)
				if err != nil {
					t.Error(err)
					return
				}
				opened.Add(1)
				time.Sleep(rand.N(100 * time.Millisecond))
				if rand.N(2) == 0 {
					p.kill()
				} else {
					p.leave()
				}
			}
		})
	}
	all.Go(func() {
		for time.Now().Before(end) {
			time.Sleep(rand.N(600 * time.Millisecond))
			postmaster, supervisor := pids(data)
			victim := supervisor
			if rand.N(3) == 0 {
				victim = postmaster
			}
			if isOurs(victim, data) && syscall.Kill(victim, syscall.SIGKILL) == nil {
				killed.Add(1)
			}
		}
	})
	all.Wait()
	t.Log("opened:", opened.Load(), "killed:", killed.Load())
	eventually(t, "stop", func() bool { return stopped(data) })
}

// isOurs protects others' processes: the pid of a supervisor that was killed before may belong to anybody by now.
func isOurs(pid int, data string) bool {
	cmdline, _ := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	return bytes.Contains(cmdline, []byte("supervise-postgres")) || bytes.Contains(cmdline, []byte(data))
}
