package coverage_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entraide/ent/schema"
	"entraide/internal/coverage"
	"entraide/internal/store"
)

var (
	someStates = []string{"sta_bdi", "sta_rwa", "sta_cod", "sta_mli"}
	someThemes = []string{"thm_legislation", "thm_training", "thm_coordination"}
	someStages = []string{"DRAFT", "PUBLISHED", "UNDER_WAY", "UNDER_WAY", "COMPLETED", "WITHDRAWN"}
	needStages = []string{"OPEN", "OPEN", "PARTLY_MET", "MET", "EXPIRED"}
	audiences  = []string{"PUBLIC", "PUBLIC", "PUBLIC", "NAMED"}
)

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }

// shares are one to three of a list with percentages that seldom sum to 100.
func shares(r *rand.Rand, of []string) map[string]string {
	m := map[string]string{}
	for range 1 + r.IntN(3) {
		m[pick(r, of)] = fmt.Sprint(r.IntN(101))
	}
	return m
}

// crowd are the projects, needs and donors that all writers fight over.
type crowd struct {
	world
	projects, needs, donors []string
}

// verbs are what a writer does at random; each changes rows and rewrites what follows.
var verbs = []func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error{
	func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error { // money comes in
		for range 1 + r.IntN(4) {
			f := flow{project: p, kind: pick(r, []string{"COMMITMENT", "DISBURSEMENT", "EXPENDITURE"}), boundary: pick(r, []string{"COUNTED", "COUNTED", "INTERNAL"}),
				amount: fmt.Sprintf("%d.%02d", r.IntN(100000)-20000, r.IntN(100)), currency: pick(r, []string{"EUR", "EUR", "XXX"}), donor: pick(r, c.donors), year: 2018 + r.IntN(5)}
			if r.IntN(3) == 0 {
				f.recipients = []schema.PlaceShare{{State: pick(r, someStates), Percentage: d("70")}, {Region: "reg_014", Percentage: d("30")}}
			}
			if _, err := c.flow(tx, f); err != nil {
				return err
			}
		}
		return coverage.RewriteProjects(c.ctx, tx, []string{p})
	},
	func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error { // a changed record: its money is superseded
		if err := exec(c.ctx, tx, "UPDATE transactions SET superseded_by = 'src_next' WHERE project_id = $1 AND superseded_by IS NULL AND amount < 40000", p); err != nil {
			return err
		}
		return coverage.RewriteProjects(c.ctx, tx, []string{p})
	},
	func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error { // other splits of several projects
		q := pick(r, c.projects)
		if err := coverage.Lock(c.ctx, tx, []string{p, q}, nil); err != nil {
			return err
		}
		for _, id := range []string{p, q} {
			if err := c.themes(tx, id, shares(r, someThemes)); err != nil {
				return err
			}
			if err := c.recipients(tx, id, shares(r, someStates)); err != nil {
				return err
			}
		}
		return coverage.RewriteProjects(c.ctx, tx, []string{q, p})
	},
	func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error { // another stage
		if err := exec(c.ctx, tx, "UPDATE projects SET stage = $2, budget_amount = 1000.01, budget_usd = 900.03, budget_currency = 'EUR' WHERE id = $1", p, pick(r, someStages)); err != nil {
			return err
		}
		return coverage.RewriteProjects(c.ctx, tx, []string{p})
	},
	func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error { // a new project
		id := c.project(tx, pick(r, someStages))
		if err := c.themes(tx, id, shares(r, someThemes)); err != nil {
			return err
		}
		if _, err := c.flow(tx, flow{project: id, kind: "COMMITMENT", boundary: "COUNTED", amount: "333.33", currency: "EUR", year: 2020, donor: pick(r, c.donors)}); err != nil {
			return err
		}
		return coverage.RewriteProjects(c.ctx, tx, []string{id})
	},
	func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error { // a need changes
		if err := coverage.Lock(c.ctx, tx, nil, []string{n}); err != nil {
			return err
		}
		if err := exec(c.ctx, tx, "UPDATE needs SET stage = $2, audience = $3, cost_amount = $4, cost_usd = $4 WHERE id = $1", n, pick(r, needStages), pick(r, audiences), r.IntN(50000)); err != nil {
			return err
		}
		if err := c.needThemes(tx, n, shares(r, someThemes)); err != nil {
			return err
		}
		return coverage.RewriteNeeds(c.ctx, tx, []string{n})
	},
	func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error { // a link is made
		if err := coverage.Lock(c.ctx, tx, []string{p}, []string{n}); err != nil {
			return err
		}
		if err := c.link(tx, n, p, fmt.Sprint(r.IntN(101))); err != nil {
			return err
		}
		return coverage.RewriteProjects(c.ctx, tx, []string{p})
	},
	func(c *crowd, tx *store.Tx, r *rand.Rand, p, n string) error { // a link is removed
		if err := coverage.Lock(c.ctx, tx, []string{p}, []string{n}); err != nil {
			return err
		}
		if err := exec(c.ctx, tx, "DELETE FROM need_projects WHERE project_id = $1 AND need_id = $2", p, n); err != nil {
			return err
		}
		return coverage.Rewrite(c.ctx, tx, []string{p}, []string{n})
	},
}

// Writers that all fight over a few projects, needs and cells leave every line and sum equal to its recomputation, and
// no deadlock is ever seen: not even by the retry of store.Write.
func TestConcurrentWritersAgree(t *testing.T) {
	c := &crowd{world: newWorld(t)}
	c.write(func(tx *store.Tx) error {
		for i := range 8 {
			c.projects = append(c.projects, c.project(tx, "UNDER_WAY"))
			if i < 4 {
				c.needs = append(c.needs, c.need(tx, "OPEN", "PUBLIC", "10000"))
			}
			if i < 2 {
				c.donors = append(c.donors, c.donor(tx, fmt.Sprint("Donor ", i)))
			}
		}
		return coverage.RewriteNeeds(c.ctx, tx, c.needs)
	})
	const writers, each = 6, 60
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	var wait sync.WaitGroup
	var tries atomic.Int64
	for n := range writers {
		r := rand.New(rand.NewPCG(seed, uint64(n)))
		wait.Go(func() {
			for range each {
				verb, p, n := verbs[r.IntN(len(verbs))], pick(r, c.projects), pick(r, c.needs)
				err := store.Write(c.ctx, c.db, func(tx *store.Tx) error {
					tries.Add(1)
					return verb(c, tx, r, p, n)
				})
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wait.Wait()
	c.verify()
	if got := tries.Load(); got != writers*each && !t.Failed() {
		t.Errorf("%d transactions took %d tries: the locks are not taken in one order", writers*each, got)
	}
	c.want("0", "SELECT count(*) FROM coverage_sums WHERE needed < secured") // gaps are never negative
	c.want("true", "SELECT count(*) > 100 FROM ledger_lines")

	// another rewriting changes nothing: what is stored does not depend on who came last
	rows := "SELECT string_agg(id, ',' ORDER BY id) FROM ledger_lines"
	before := c.one(rows)
	c.write(func(tx *store.Tx) error { return coverage.Rewrite(c.ctx, tx, c.projects, c.needs) })
	if c.one(rows) != before {
		t.Error("rewriting again changed lines")
	}
}

// Two projects that answer one need are paid at the same time: the second to write sees what the first has written,
// though neither holds a lock on the other's project.
func TestMoneyOfTwoProjectsForOneNeed(t *testing.T) {
	w := newWorld(t)
	var projects []string
	w.write(func(tx *store.Tx) error {
		n := w.need(tx, "OPEN", "PUBLIC", "100")
		for range 2 {
			p := w.project(tx, "UNDER_WAY")
			projects = append(projects, p)
			must(t, w.link(tx, n, p, "100"))
		}
		return coverage.RewriteNeeds(w.ctx, tx, []string{n})
	})
	pay := func(tx *store.Tx, p string) error {
		if _, err := w.flow(tx, flow{project: p, kind: "COMMITMENT", boundary: "COUNTED", amount: "20", currency: "EUR", year: 2020}); err != nil {
			return err
		}
		return coverage.RewriteProjects(w.ctx, tx, []string{p})
	}
	second := make(chan error, 1)
	w.write(func(tx *store.Tx) error {
		must(t, pay(tx, projects[0]))
		go func() { second <- store.Write(w.ctx, w.db, func(tx *store.Tx) error { return pay(tx, projects[1]) }) }()
		for w.one("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") == "0" && len(second) == 0 {
			time.Sleep(time.Millisecond)
		}
		return nil
	})
	must(t, <-second)
	w.verify()
	w.want("20.00", money("secured", "true"))
}

// Two projects change places again and again: one leaves the cells that the other enters. Without locking the cells in
// one order before the first is touched, each would hold what the other waits for.
func TestProjectsThatChangePlacesDoNotDeadlock(t *testing.T) {
	w := newWorld(t)
	var projects []string
	w.write(func(tx *store.Tx) error {
		for range 2 {
			p := w.project(tx, "UNDER_WAY")
			projects = append(projects, p)
			for year := 2000; year < 2020; year++ {
				_, err := w.flow(tx, flow{project: p, kind: "COMMITMENT", boundary: "COUNTED", amount: "20", currency: "EUR", year: year})
				must(t, err)
			}
		}
		return nil
	})
	const rounds = 60
	var tries atomic.Int64
	var wait sync.WaitGroup
	for i, p := range projects {
		wait.Go(func() {
			for n := range rounds {
				err := store.Write(w.ctx, w.db, func(tx *store.Tx) error {
					tries.Add(1)
					if err := w.recipients(tx, p, map[string]string{someStates[(i+n)%2]: "100"}); err != nil {
						return err
					}
					return coverage.RewriteProjects(w.ctx, tx, []string{p})
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
	w.verify()
	if got := tries.Load(); got != 2*rounds {
		t.Errorf("%d transactions took %d tries", 2*rounds, got)
	}
}

// A context may end at any moment, also between a row and its columns: that is an error like any other.
func TestCancelledWhileReading(t *testing.T) {
	w := newWorld(t)
	var p, n string
	w.write(func(tx *store.Tx) error {
		p, n = w.project(tx, "UNDER_WAY"), w.need(tx, "OPEN", "PUBLIC", "100")
		must(t, w.link(tx, n, p, "50"))
		must(t, exec(w.ctx, tx, `INSERT INTO project_recipients (id, created_at, updated_at, project_id, state_id, percentage)
			SELECT 'rec_' || g, now(), now(), $1, 'sta_bdi', 0 FROM generate_series(1, 10000) g`, p))
		return exec(w.ctx, tx, `INSERT INTO need_themes (id, created_at, updated_at, need_id, theme_id, percentage)
			SELECT 'nth_' || id, now(), now(), $1, id, 0 FROM themes`, n)
	})
	ended := 0
	for delay := time.Duration(0); delay < 30*time.Millisecond; delay += 300 * time.Microsecond {
		err := store.Write(w.ctx, w.db, func(tx *store.Tx) error {
			ctx, cancel := context.WithCancel(w.ctx)
			defer cancel()
			time.AfterFunc(delay, cancel)
			return coverage.Rewrite(ctx, tx, []string{p}, []string{n})
		})
		if err != nil {
			ended++
		}
	}
	if ended == 0 {
		t.Error("nothing was cancelled")
	}
}
