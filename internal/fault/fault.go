// Package fault is the one error type: a stable code for programs, a sentence for people, and the fields at fault.
//
// An error that is no Fault never reaches a user: Of turns it into Internal, and the cause goes to the log alone.
package fault

import (
	"errors"
	"fmt"
)

// Code is stable: programs rely on it. New codes may be added, none renamed.
type Code string

// The codes of the API.
const (
	BadRequest      Code = "bad_request"     // not a request that can be read
	BadUserInput    Code = "bad_user_input"  // readable, but a value is wrong
	Unauthenticated Code = "unauthenticated" // sign in first
	Forbidden       Code = "forbidden"       // signed in, but not allowed; never used to tell that a hidden row exists
	NotFound        Code = "not_found"       // absent, or hidden: the two are the same
	Conflict        Code = "conflict"        // somebody else got there first
	StaleVersion    Code = "stale_version"   // the row changed since it was read
	TooExpensive    Code = "too_expensive"   // the query would read too many rows
	TooDeep         Code = "too_deep"        // the query nests too far
	PageTooLarge    Code = "page_too_large"  // more rows in a page than allowed
	RateLimited     Code = "rate_limited"    // later, please
	Timeout         Code = "timeout"         // it took too long and was stopped
	Unavailable     Code = "unavailable"     // the database is away; retry
	Internal        Code = "internal"        // our mistake; the log knows more
)

// Fault is an error whose Message may be shown to the person who caused it.
type Fault struct {
	Code    Code
	Key     string         // message key in the catalogs, with Values; "" where programs alone meet it
	Values  map[string]any // what the message names
	Message string         // the English sentence: what was wrong, where, what to do
	Fields  []string       // paths of the inputs at fault, if any
	cause   error          // for the log
}

// Error is the sentence for people.
func (f *Fault) Error() string { return f.Message }

// Unwrap is the cause, for the log.
func (f *Fault) Unwrap() error { return f.cause }

// New makes a Fault from its English sentence.
func New(code Code, format string, a ...any) *Fault {
	return &Fault{Code: code, Message: fmt.Sprintf(format, a...)}
}

// Wrap makes a Fault that keeps its cause for the log.
func Wrap(cause error, code Code, format string, a ...any) *Fault {
	f := New(code, format, a...)
	f.cause = cause
	return f
}

// Known gives the message its key in the catalogs, so that it can be shown in the reader's language.
func (f *Fault) Known(key string, values map[string]any) *Fault {
	f.Key, f.Values = key, values
	return f
}

// On names the inputs at fault.
func (f *Fault) On(fields ...string) *Fault {
	f.Fields = append(f.Fields, fields...)
	return f
}

// Of is err as a Fault. What is none becomes Internal, whose message tells nothing.
func Of(err error) *Fault {
	if err == nil {
		return nil
	}
	var f *Fault
	if errors.As(err, &f) {
		return f
	}
	return Wrap(err, Internal, "something went wrong on our side; it has been recorded")
}

// Problem is something in an input that a person can mend. A verb that finds one writes nothing.
type Problem struct {
	Field  string            // path of the input at fault; "" for the whole
	Key    string            // of the message in the catalogs
	Values map[string]string // what the message names
}
