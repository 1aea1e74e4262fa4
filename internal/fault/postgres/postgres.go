// Package postgres says what an error of the database means to the caller.
package postgres

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"net"
	"strings"

	"github.com/lib/pq"

	"entraide/internal/fault"
)

// Fault is err as a fault: itself if it is one, what is known of the database's errors, else Internal. nil is nil.
func Fault(err error) *fault.Fault {
	var known *fault.Fault
	var refused *pq.Error
	var network net.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		return known
	case errors.As(err, &refused):
		return refusal(refused, err)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return tooSlow(err)
	case errors.Is(err, driver.ErrBadConn), errors.Is(err, sql.ErrConnDone), errors.As(err, &network):
		return away(err)
	}
	return fault.Of(err)
}

// refusal reads the SQLSTATE; its classes: https://www.postgresql.org/docs/current/errcodes-appendix.html
func refusal(refused *pq.Error, err error) *fault.Fault {
	switch code := string(refused.Code); {
	case code == "57014": // query_canceled: the deadline, or the caller has gone
		return tooSlow(err)
	case code == "55P03": // lock_not_available
		return fault.Wrap(err, fault.Unavailable, "somebody is at work on the same; please try again")
	case strings.HasPrefix(code, "08"), strings.HasPrefix(code, "40"), strings.HasPrefix(code, "53"), strings.HasPrefix(code, "57P"):
		return away(err) // connection lost, a lost race, a replica caught up, out of connections or memory, shutting down
	case code == "22012": // division by zero: our SQL, whatever was asked
		return fault.Of(err)
	case strings.HasPrefix(code, "22"):
		return fault.Wrap(err, fault.BadUserInput, "a value, perhaps in a cursor, has not the form that its field needs")
	}
	return fault.Of(err)
}

func tooSlow(err error) *fault.Fault {
	return fault.Wrap(err, fault.Timeout, "the request took too long and was stopped; ask for less, or again later")
}

func away(err error) *fault.Fault {
	return fault.Wrap(err, fault.Unavailable, "the database cannot be reached at the moment; please try again")
}
