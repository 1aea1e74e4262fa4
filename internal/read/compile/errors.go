package compile

import (
	"errors"
	"fmt"
	"regexp"
	"runtime/debug"

	"github.com/lib/pq"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entraide/internal/fault"
	"entraide/internal/fault/postgres"
)

// refuse ends a compilation with an error that the caller can cure; see guard.
func refuse(code fault.Code, format string, a ...any) { panic(fault.New(code, format, a...)) }

// bad refuses a value of the caller.
func bad(format string, a ...any) { refuse(fault.BadUserInput, format, a...) }

// guard ends the unwinding of a compilation: faults become errors, and so does everything else. A mistake of ours
// costs one answer, never the process.
func guard(err *error) {
	switch x := recover().(type) {
	case nil:
	case *fault.Fault:
		*err = x
	default:
		*err = fmt.Errorf("compile: %v\n%s", x, debug.Stack())
	}
}

// faultOf says what an error means to the caller; what it does not know is internal.
func faultOf(err error) *fault.Fault {
	var refused *pq.Error
	if errors.As(err, &refused) {
		if m := tooLongMessage.FindStringSubmatch(refused.Message); m != nil {
			return fault.Wrap(err, fault.PageTooLarge, "%s has more than %s rows; filter it", m[1], m[2])
		}
	}
	return postgres.Fault(err)
}

// tooLong is an SQL expression that fails while Postgres runs it, with a message that names the list: SQL has no
// RAISE. It depends on an aggregate, so no planner evaluates it beforehand.
func tooLong(list string, limit int) string {
	return fmt.Sprintf("to_json(('more rows than allowed: %s %d/'||count(*))::int)", list, limit)
}

var tooLongMessage = regexp.MustCompile(`"more rows than allowed: (\w+\.\w+) (\d+)/\d+"`)

// report is what the caller gets to see of err: a code and a sentence. The cause hangs behind Err, for the log.
func report(err error) *gqlerror.Error {
	f := faultOf(err)
	return &gqlerror.Error{Err: f, Message: f.Message, Extensions: map[string]any{"code": string(f.Code)}}
}
