package notifying

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"golang.org/x/sync/errgroup"
)

// Worker does what the outbox asks for. Any number of them may work on one database: each row is taken by one.
type Worker struct {
	DB        *sql.DB
	PublicURL string // the site's own address, for links in mail
	Post      *Post  // by which mail leaves; nil: it waits until there is one
	Keep      bool   // mail stays in the mailbox of a demonstration and never leaves
}

// job is done step by step until there is nothing left to do, and again after a while. To look every second is simpler
// than to be told of new rows: it needs no connection of its own, misses nothing when one is lost, and finds also what
// has become due; a notice is at most a second late.
type job struct {
	name  string
	every time.Duration
	step  func(context.Context) (more bool, err error)
}

// Run works until ctx ends. What fails is tried again.
func (w *Worker) Run(ctx context.Context) error {
	if w.Post == nil && !w.Keep {
		slog.Warn("mail waits: no server is known that takes it; set SMTP_URL and MAIL_FROM")
	}
	var group errgroup.Group
	for _, j := range []job{
		{"deliver notices", time.Second, w.deliver},
		{"send mail", time.Second, w.send},
		{"send digests", time.Minute, func(ctx context.Context) (bool, error) { return w.digest(ctx, time.Now()) }},
		{"sweep", time.Hour, w.sweep},
	} {
		group.Go(func() error {
			j.repeat(ctx)
			return nil
		})
	}
	return group.Wait()
}

// repeat does the job until ctx ends. It logs when trouble begins, not each second that it lasts.
func (j job) repeat(ctx context.Context) {
	for failing := false; ctx.Err() == nil; {
		more, err := j.safely(ctx)
		if err != nil && ctx.Err() == nil && !failing {
			slog.Error("the worker cannot "+j.name+"; it tries again", "error", err)
		}
		failing = err != nil
		if more && !failing {
			continue
		}
		select {
		case <-ctx.Done():
		case <-time.After(j.every):
		}
	}
}

// safely is the step; what goes badly wrong in it is an error and costs nobody the server.
func (j job) safely(ctx context.Context) (more bool, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	return j.step(ctx)
}

// What fails is tried again after one minute, three, nine and so on up to half a day, each give or take a fifth so that
// not all come at once; after ten attempts, in some two days, it is given up.
const (
	later = "now() + least(interval '12 hours', interval '1 minute' * power(3, attempts)) * (0.8 + 0.4 * random())"
	most  = "10"
)

// swept is what nobody needs any more.
var swept = []string{
	// what waited too long would only confuse, and its links are over
	"UPDATE mails SET stage = 'FAILED', body = '', problem = 'it waited for fourteen days', updated_at = now() WHERE stage = 'WAITING' AND created_at < now() - interval '14 days'",
	"DELETE FROM mail_acts WHERE expires_at < now()",
	"DELETE FROM outbox WHERE done_at < now() - interval '30 days'",
	"DELETE FROM mails WHERE stage <> 'WAITING' AND NOT kept AND updated_at < now() - interval '30 days'",
}

func (w *Worker) sweep(ctx context.Context) (bool, error) {
	for _, statement := range swept {
		if _, err := w.DB.ExecContext(ctx, statement); err != nil {
			return false, err
		}
	}
	return false, nil
}
