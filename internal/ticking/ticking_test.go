package ticking

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// The clock ticks at once and every hour, whatever fails or panics, and ends with its context.
func TestWatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Hour+time.Minute)
		defer cancel()
		begun := time.Now()
		var ticks []time.Duration
		err := Watch(ctx, nil, "trouble", func(_ context.Context, _ *sql.DB, now time.Time) error {
			ticks = append(ticks, now.Sub(begun))
			switch len(ticks) {
			case 1:
				return errors.New("away")
			case 2:
				panic("no such thing")
			}
			return nil
		})
		if err != nil || len(ticks) != 4 || ticks[3] != 3*time.Hour {
			t.Error(err, ticks)
		}
	})
}

// Each row has a transaction of its own: what fails, panics or is held by somebody else is undone and told of, the rest stands.
func TestEach(t *testing.T) {
	pool, err := sql.Open("postgres", pgtest.Empty(t))
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec("CREATE TABLE bells AS SELECT id, 0 AS rung FROM unnest('{a,b,c,d,e}'::text[]) id"); err != nil {
		t.Fatal(err)
	}
	held, err := pool.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer held.Rollback()
	if _, err := held.Exec("SELECT FROM bells WHERE id = 'd' FOR UPDATE"); err != nil {
		t.Fatal(err)
	}
	err = Each(t.Context(), pool, []string{"a", "b", "c", "d", "e"}, func(ctx context.Context, tx *store.Tx, id string) error {
		if _, err := tx.SQL.ExecContext(ctx, "UPDATE bells SET rung = rung + 1 WHERE id = $1", id); err != nil {
			return err
		}
		switch id {
		case "b":
			return errors.New("b is cracked")
		case "c":
			panic("c fell down")
		}
		return nil
	})
	if err == nil {
		t.Fatal("nobody is told")
	}
	for _, told := range []string{"b is cracked", "panic: c fell down", "ticking_test.go"} {
		if !strings.Contains(err.Error(), told) {
			t.Errorf("%s: not told in %v", told, err)
		}
	}
	var rung string
	if err := pool.QueryRow("SELECT string_agg(id, ' ' ORDER BY id) FROM bells WHERE rung > 0").Scan(&rung); err != nil || rung != "a e" {
		t.Error(rung, err)
	}

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Each(ctx, pool, []string{"a"}, nil); err != nil { // asked to stop: nothing is begun
		t.Error(err)
	}
}

func TestAfter(t *testing.T) {
	for _, c := range []struct {
		from         string
		months, days int
		want         string
	}{
		{"2024-01-31", 1, 0, "2024-02-29"}, {"2024-01-31", 13, 0, "2025-02-28"}, {"2024-02-29", 12, 0, "2025-02-28"}, {"2024-01-31", 1, 1, "2024-03-01"},
		{"2024-12-15", 2, 0, "2025-02-15"}, {"2024-03-31", 0, 60, "2024-05-30"},
	} {
		from, err := time.Parse(time.DateOnly, c.from)
		if err != nil {
			t.Fatal(err)
		}
		if got := After(from, c.months, c.days).Format(time.DateOnly); got != c.want {
			t.Errorf("%s, %d months and %d days later: %s, want %s", c.from, c.months, c.days, got, c.want)
		}
	}
}
