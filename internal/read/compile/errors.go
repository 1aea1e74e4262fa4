package compile

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net"
	"regexp"
	"runtime/debug"
	"strings"

	"github.com/lib/pq"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entraide/internal/fault"
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
	var known *fault.Fault
	var refused *pq.Error
	var network net.Error
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &refused):
		return faultOfPostgres(refused, err)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return tooSlow(err)
	case errors.Is(err, driver.ErrBadConn), errors.Is(err, sql.ErrConnDone), errors.As(err, &network):
		return away(err)
	}
	return fault.Of(err)
}

// faultOfPostgres reads the SQLSTATE; its classes: https://www.postgresql.org/docs/current/errcodes-appendix.html
func faultOfPostgres(refused *pq.Error, err error) *fault.Fault {
	code := string(refused.Code)
	if m := tooLongMessage.FindStringSubmatch(refused.Message); m != nil {
		return fault.Wrap(err, fault.PageTooLarge, "%s has more than %s rows; filter it", m[1], m[2])
	}
	switch {
	case code == "57014": // query_canceled: the deadline, or the caller has gone
		return tooSlow(err)
	case strings.HasPrefix(code, "08"), strings.HasPrefix(code, "40"), strings.HasPrefix(code, "53"), strings.HasPrefix(code, "57P"):
		return away(err) // connection lost, a replica caught up, out of connections or memory, shutting down
	case code == "22012": // division by zero: our SQL, whatever was asked
		return fault.Of(err)
	case strings.HasPrefix(code, "22"):
		return fault.Wrap(err, fault.BadUserInput, "a value, perhaps in a cursor, has not the form that its field needs")
	}
	return fault.Of(err)
}

func tooSlow(err error) *fault.Fault {
	return fault.Wrap(err, fault.Timeout, "the query took too long and was stopped; ask for less, or filter more")
}

func away(err error) *fault.Fault {
	return fault.Wrap(err, fault.Unavailable, "the database cannot be reached at the moment; please try again")
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
