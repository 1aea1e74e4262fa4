package store

import "entraide/internal/fault"

// Outcome is what a verb led to.
type Outcome struct {
	Row      string          // the row it was about; "" where there is none any more
	Problems []fault.Problem // what must be mended first; then nothing was written
}

// Troubled says whether something must be mended first: nothing was done then.
func (o Outcome) Troubled() bool { return len(o.Problems) > 0 }
