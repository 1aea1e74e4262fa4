// Package deciding is what waits for a decision of the secretariat: one queue with clocks, who sees to what, and the replies
// that it gives often.
package deciding

import "entraide/internal/fault"

// Outcome is what a verb led to.
type Outcome struct {
	Row      string          // the item or the reply; "" where there is none any more
	Problems []fault.Problem // what must be mended first; then nothing was written
}

// Troubled says whether something must be mended first: nothing was done then.
func (o Outcome) Troubled() bool { return len(o.Problems) > 0 }
