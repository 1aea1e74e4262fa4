package postgres

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"testing"

	"github.com/lib/pq"

	"entraide/internal/fault"
)

func TestFault(t *testing.T) {
	for _, tt := range []struct {
		err  error
		want fault.Code
	}{
		{fault.New(fault.Conflict, "x"), fault.Conflict},
		{fmt.Errorf("around: %w", fault.New(fault.NotFound, "x")), fault.NotFound},
		{&pq.Error{Code: "57014"}, fault.Timeout},
		{context.DeadlineExceeded, fault.Timeout},
		{&pq.Error{Code: "55P03"}, fault.Unavailable},
		{&pq.Error{Code: "57P01"}, fault.Unavailable},
		{&pq.Error{Code: "08006"}, fault.Unavailable},
		{fmt.Errorf("writing: %w", driver.ErrBadConn), fault.Unavailable},
		{&pq.Error{Code: "22P02"}, fault.BadUserInput},
		{&pq.Error{Code: "22012"}, fault.Internal},
		{&pq.Error{Code: "42703"}, fault.Internal},
		{errors.New("anything"), fault.Internal},
	} {
		got := Fault(tt.err)
		if got.Code != tt.want || !errors.Is(got, tt.err) && got != tt.err && tt.want != fault.NotFound {
			t.Errorf("%v: %s, want %s", tt.err, got.Code, tt.want)
		}
	}
	if Fault(nil) != nil {
		t.Error("no error is a fault")
	}
}
