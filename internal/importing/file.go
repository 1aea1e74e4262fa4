package importing

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"entraide/ent/schema"
	"entraide/internal/fault"
	"entraide/internal/iati"
	"entraide/internal/store"
)

var newRunID = schema.NewID("imp")

// file imports one file. Its error ends the import; the report is the account up to there.
func (i *importer) file(ctx context.Context, in input, p Progress) (FileReport, error) {
	r := FileReport{File: in.path, Dataset: in.dataset, Outcome: FileRead, sums: totals{}, rules: map[Rule]int{}}
	f, err := os.Open(in.path)
	if err != nil {
		r.Outcome = FileRefused
		r.tell(problem(FileUnreadable, 0, "", "The file cannot be opened: %v.", cause(err)))
		return r, nil
	}
	defer f.Close()
	sum := sha256.New()
	content := bufio.NewReaderSize(io.TeeReader(f, sum), peeked)
	head, err := content.Peek(peeked)
	if err != nil && !errors.Is(err, io.EOF) {
		r.Outcome = FileRefused
		r.tell(problem(FileUnreadable, 0, "", "The file cannot be read: %v.", cause(err)))
		return r, nil
	}
	is := recognise(head)
	r.Format = is.Name
	if is.Rule != "" {
		r.Outcome = FileSkipped
		r.tell(problem(is.Rule, 1, "", "This is not a file of IATI activities but: %s. It was passed over.", is.Name))
		return r, nil
	}
	run := run{id: newRunID(), dataset: in.dataset, now: i.now}
	release, err := i.hold(ctx, run.id)
	if err != nil {
		r.Outcome = FileFailed
		return r, err
	}
	defer release()
	if err := i.write(ctx, func(tx *store.Tx) error { return run.begin(ctx, tx, is.Name) }); err != nil {
		r.Outcome = FileFailed
		return r, err
	}
	if !i.DryRun { // of which nothing is kept that could be undone
		r.Run = run.id
	}
	err = i.batches(ctx, run, &r, content, p)
	if err == nil && r.Outcome == FileRefused {
		io.Copy(io.Discard, content) // for the hash, as far as it can be read
	}
	end := context.WithoutCancel(ctx)
	end, cancel := context.WithTimeout(end, 10*time.Second)
	defer cancel()
	ended := i.write(end, func(tx *store.Tx) error { return run.end(end, tx, r, hex.EncodeToString(sum.Sum(nil))) })
	return r, errors.Join(err, ended, r.check())
}

// cause is what the system says, without the path, which the report names already.
func cause(err error) error {
	if inner := errors.Unwrap(err); inner != nil {
		return inner
	}
	return err
}

// batches reads the file in one goroutine and writes it in this one.
func (i *importer) batches(ctx context.Context, run run, r *FileReport, content io.Reader, p Progress) error {
	reading, stop := context.WithCancel(ctx)
	defer stop()
	ready := make(chan batch)
	var read iati.Summary
	var failed error
	go func() {
		defer close(ready)
		read, failed = i.reading(ready).run(reading, content, i.Limits)
	}()
	var err error
	for b := range ready {
		if err != nil {
			continue // only lets the reader end
		}
		if err = i.take(ctx, run, r, b); err != nil {
			stop()
			continue
		}
		p.Bytes, p.Counts = b.read, i.report.Counts
		p.Counts.add(r.Counts)
		i.Progress(p)
	}
	switch { // the channel is closed: read and failed are ours
	case err != nil:
		r.Outcome = FileFailed
		return err
	case ctx.Err() != nil:
		r.Outcome = FileFailed
		return ctx.Err()
	case failed != nil:
		r.Outcome = FileRefused
		r.tell(problem(FileUnreadable, read.Lines, "", "The file cannot be read on from here: %v.", cause(failed)))
	case read.Stopped != "":
		r.Outcome = FileRefused
	}
	if read.Found != r.Found {
		return fmt.Errorf("%s: %d activities were read, but %d accounted for", r.File, read.Found, r.Found)
	}
	return nil
}

func (i *importer) reading(out chan<- batch) *reading {
	return &reading{mapper: &i.mapper, out: out, seen: identifiers{}}
}

// take writes a batch and accounts for it. If the database fails, its activities are refused.
func (i *importer) take(ctx context.Context, run run, r *FileReport, b batch) error {
	r.tell(b.problems...)
	for range b.refused {
		r.count(refused)
	}
	for _, d := range b.drafts {
		r.tell(d.problems...)
		r.Rounded += d.rounded
		for _, t := range d.totals {
			r.sums.add(t)
		}
		r.Format = d.format
	}
	var fates []fate
	before, again := r.Counts, false
	err := i.write(ctx, func(tx *store.Tx) (err error) {
		if again {
			i.orgs.forget() // those that the attempt before has made are gone
		}
		again = true
		if fates, err = i.batch(ctx, tx, run, b.drafts); err != nil {
			return err
		}
		c := before
		for _, f := range fates {
			c.count(f.outcome)
		}
		return run.advance(ctx, tx, c)
	})
	if err != nil {
		i.orgs.forget()
		for range b.drafts {
			r.count(refused)
		}
		if len(b.drafts) > 0 {
			r.tell(problem(StorageFailed, b.drafts[0].line, b.drafts[0].identifier,
				"The database failed while the %d activities from here on were written; none of them was.", len(b.drafts)))
		}
		return err
	}
	for _, f := range fates {
		r.count(f.outcome)
		if f.problem != nil {
			r.tell(*f.problem)
		}
	}
	return nil
}

// run is an import run: the reading of one file.
type run struct {
	id, dataset string
	now         func() time.Time
}

func (r run) begin(ctx context.Context, tx *store.Tx, format string) error {
	_, err := tx.SQL.ExecContext(ctx, `INSERT INTO import_runs (id, created_at, updated_at, version, name, format, stage)
		VALUES ($1, $2, $2, 1, $3, $4, 'RUNNING')`, r.id, r.now(), r.dataset, format)
	return err
}

// advance brings the counters up to date, for those who watch. A run that was closed meanwhile goes no further.
func (r run) advance(ctx context.Context, tx *store.Tx, c Counts) error {
	result, err := tx.SQL.ExecContext(ctx, `UPDATE import_runs SET updated_at = $2, version = version + 1, found = $3, imported = $4, updated = $5,
			unchanged = $6, skipped = $7, refused = $8 WHERE id = $1 AND stage = 'RUNNING'`,
		r.id, r.now(), c.Found, c.Imported, c.Updated, c.Unchanged, c.Skipped, c.Refused)
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); n != 1 || err != nil {
		return errors.Join(err, fault.New(fault.Conflict, "the import of %s was undone, or taken for abandoned, while it was running", r.dataset))
	}
	return nil
}

// end closes the account.
func (r run) end(ctx context.Context, tx *store.Tx, f FileReport, sha256 string) error {
	stage := "FINISHED"
	if f.Outcome == FileFailed {
		stage = "FAILED"
	}
	problems, err := json.Marshal(f.listed[:min(len(f.listed), mostKept)])
	if err != nil {
		return err
	}
	c := f.Counts
	_, err = tx.SQL.ExecContext(ctx, `UPDATE import_runs SET updated_at = $2, version = version + 1, finished_at = $2, stage = $3, format = $4, sha256 = $5,
			problems = $6, found = $7, imported = $8, updated = $9, unchanged = $10, skipped = $11, refused = $12 WHERE id = $1 AND stage = 'RUNNING'`,
		r.id, r.now(), stage, f.Format, sha256, string(problems), c.Found, c.Imported, c.Updated, c.Unchanged, c.Skipped, c.Refused)
	return err
}
