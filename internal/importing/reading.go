package importing

import (
	"context"
	"crypto/sha256"
	"io"

	"entraide/internal/iati"
)

// batch is what is read before it is written.
type batch struct {
	drafts   []*draft
	refused  int // activities that the codec refused
	problems []Problem
	bytes    int // of the drafts
	read     int64
}

// What a batch holds at most: it bounds the memory and the length of a transaction.
const (
	batchActivities = 200
	batchBytes      = 4 << 20
	batchProblems   = 2_000
)

// reading reads one file and hands over batches; it is one ahead of the writer, never more.
type reading struct {
	mapper *mapper
	out    chan<- batch
	batch  batch
	seen   identifiers
	counts *counter
}

// counter counts the bytes read.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// run reads to the end; the error is the context's or the disk's.
func (r *reading) run(ctx context.Context, file io.Reader, limits iati.Limits) (iati.Summary, error) {
	r.counts = &counter{r: file}
	sum, err := iati.Read(ctx, r.counts, limits, func(a *iati.Activity) error {
		d := r.draft(a)
		r.batch.drafts = append(r.batch.drafts, d)
		r.batch.bytes += len(d.canonical)
		if len(r.batch.drafts) < batchActivities && r.batch.bytes < batchBytes {
			return nil
		}
		return r.send(ctx)
	}, func(p iati.Problem) {
		r.batch.problems = append(r.batch.problems, fromCodec(p))
		if p.Action == iati.RefusedActivity {
			r.batch.refused++
		}
		if len(r.batch.problems) >= batchProblems {
			r.send(ctx) // fails with the context alone, which ends the reading itself
		}
	})
	if sent := r.send(ctx); err == nil {
		err = sent
	}
	return sum, err
}

func (r *reading) draft(a *iati.Activity) *draft {
	d := r.mapper.draft(a)
	if first, again := r.seen.add(d.identifier, d.hash); again {
		d.duplicate, d.differs = true, first != shortOf(d.hash)
	}
	return d
}

// send hands the batch over and begins another.
func (r *reading) send(ctx context.Context) error {
	r.batch.read = r.counts.n
	select {
	case r.out <- r.batch:
		r.batch = batch{}
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// identifiers are those met in a file, kept short: 24 bytes each, whatever their length.
type identifiers map[[16]byte]short

// short is the beginning of a content hash: enough to tell whether two contents are the same.
type short [8]byte

func shortOf(hash string) (s short) {
	copy(s[:], hash)
	return s
}

// add notes an identifier; again tells that it was there, with which content.
func (i identifiers) add(identifier, hash string) (first short, again bool) {
	sum := sha256.Sum256([]byte(identifier))
	key := [16]byte(sum[:16])
	if first, again = i[key]; !again {
		i[key] = shortOf(hash)
	}
	return first, again
}
