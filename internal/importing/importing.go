// Package importing turns files of published data into records, with a full account of each: what is found is imported,
// updated, unchanged, skipped or refused, and whatever was brought can be taken back.
//
// A file is read once, as a stream, and written in batches: each batch is one transaction, in which the ledger lines of
// what changed are rewritten too, so that readers never see a half-written picture. Batches of all imports take turns.
package importing

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"entraide/internal/classifying"
	"entraide/internal/curating"
	"entraide/internal/iati"
	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// Options say how to import. The zero value imports, in silence.
type Options struct {
	DryRun   bool             // give the same account and change nothing; all files are read in one transaction, which is undone
	Progress func(Progress)   // told of each batch, and of the end
	Now      func() time.Time // the clock; time.Now if nil
	Limits   iati.Limits      // bounds of one file; unlike for an upload, its size is not bounded unless said so here
}

// Progress is how far an import has come.
type Progress struct {
	File        string // the file being read
	Number, Of  int    // which one, from 1, of how many
	Bytes, Size int64  // read so far, and in all
	Counts             // of the whole import so far
	Done        bool   // the import has ended
}

// String is the line that a terminal shows.
func (p Progress) String() string {
	if p.Done {
		return fmt.Sprintf("%d of %d files: %s", p.Number, p.Of, p.Counts)
	}
	percent := int64(100)
	if p.Size > 0 {
		percent = min(100, 100*p.Bytes/p.Size)
	}
	return fmt.Sprintf("%d/%d %s %d%%: %s", p.Number, p.Of, p.File, percent, p.Counts)
}

// importer is one call of Run.
type importer struct {
	mapper
	Options
	write  func(context.Context, func(*store.Tx) error) error    // in a transaction of its own, or in the dry run's
	hold   func(ctx context.Context, run string) (func(), error) // says that a run is alive until it is released
	orgs   *organisations
	report *Report
}

// mapper makes drafts of activities; it is immutable.
type mapper struct {
	tables     *reference.Tables
	rates      money.Rates
	classifier *classifying.Classifier
}

func newMapper() (mapper, error) {
	t, err := reference.Load()
	return mapper{tables: t, rates: money.Published(t), classifier: classifying.New(t.Purposes)}, err
}

// errDry ends the transaction of a dry run.
var errDry = errors.New("dry run")

// Run imports files, and all files below folders, in the order of their names. Whatever stands in them ends in the
// report and is no error. An error is a path that does not exist (nothing is imported then), the context's end or a
// failure of the database; the report tells what was imported before it, and it stands.
func Run(ctx context.Context, db *sql.DB, paths []string, o Options) (Report, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Progress == nil {
		o.Progress = func(Progress) {}
	}
	if o.Limits.Bytes == 0 {
		o.Limits.Bytes = 1 << 50
	}
	files, err := list(paths)
	if err != nil {
		return Report{}, err
	}
	m, err := newMapper()
	if err != nil {
		return Report{}, err
	}
	i := importer{mapper: m, Options: o, orgs: newOrganisations(m.tables)}
	if o.DryRun {
		err = store.Write(ctx, db, func(tx *store.Tx) error {
			i.orgs.forget()
			i.write = func(_ context.Context, do func(*store.Tx) error) error { return do(tx) }
			i.hold = func(context.Context, string) (func(), error) { return func() {}, nil } // nobody sees its runs
			if err := i.all(ctx, files); err != nil {
				return err
			}
			return errDry
		})
		if errors.Is(err, errDry) {
			err = nil
		}
	} else {
		if err := CloseAbandoned(ctx, db); err != nil {
			return Report{}, err
		}
		i.write = func(ctx context.Context, do func(*store.Tx) error) error { return store.Write(ctx, db, do) }
		i.hold = func(ctx context.Context, run string) (func(), error) { return hold(ctx, db, run) }
		if err = i.all(ctx, files); err == nil && i.report.Imported+i.report.Updated > 0 {
			err = store.Write(ctx, db, func(tx *store.Tx) error { return i.compare(ctx, tx) })
		}
	}
	if i.report == nil {
		return Report{}, err
	}
	return *i.report, err
}

// compare asks which organisations may be one, now that there are others.
func (i *importer) compare(ctx context.Context, tx *store.Tx) error {
	if err := curating.Turn(ctx, tx); err != nil {
		return err
	}
	_, err := curating.Compare(ctx, tx, i.now())
	return err
}

// all imports the files one after the other.
func (i *importer) all(ctx context.Context, files []input) error {
	i.report = newReport(i.DryRun, i.now())
	for n, f := range files {
		p := Progress{File: f.dataset, Number: n + 1, Of: len(files), Size: f.size}
		one, err := i.file(ctx, f, p)
		i.report.add(one)
		if err != nil {
			return err
		}
	}
	i.report.FinishedAt = i.now()
	i.Progress(Progress{Number: len(files), Of: len(files), Counts: i.report.Counts, Done: true})
	return nil
}

// now is the time as Postgres keeps it.
func (o Options) now() time.Time { return o.Now().UTC().Truncate(time.Microsecond) }
