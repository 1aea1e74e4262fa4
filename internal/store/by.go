package store

import (
	"time"

	"entraide/internal/access"
)

// By is on whose behalf, when and in which request something is written. Every verb is told it.
type By struct {
	access.Viewer
	At             time.Time // the time of the request, UTC
	Request        string    // the request, as the log knows it
	IdempotencyKey string    // the caller's name for this write, under which it can be sent again; "" if it gave none
	Body           [32]byte  // SHA-256 of what was asked under that key
}

// NewBy is what a viewer does now, in a request.
func NewBy(v access.Viewer, request string) By {
	return By{Viewer: v, At: time.Now().UTC().Truncate(time.Microsecond), Request: request} // in the microseconds that Postgres keeps
}

// actor is whose idempotency keys are apart from all others'.
func (by By) actor() string { return by.User + " " + by.Membership + " " + by.Viewer.Key }
