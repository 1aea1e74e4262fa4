// Package deciding is what waits for a decision of the secretariat: one queue with clocks, who sees to what, and the replies
// that it gives often.
package deciding
