package proposing

import (
	"context"
	"database/sql"
	"fmt"

	"entraide/ent/db"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
	"entraide/internal/ticking"
)

// lasting is after how many months it is asked what lasts.
const lasting = 12

// Complete says that a project is done: what was reached of every result, what worked and what did not.
func Complete(ctx context.Context, pool *sql.DB, by store.By, id string, version int, reached []Reached,
	workedWell, didNotWork string) (store.Outcome, error) {
	return alter(ctx, pool, by, "complete", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		var p checking.Problems
		rows := checkReached(&p, c.was.Edges.Results, reached)
		c.next.Worked = c.text(&p, "workedWell", "proposing.worked_missing", workedWell, mostLesson)
		c.next.DidNotWork = c.text(&p, "didNotWork", "proposing.did_not_work_missing", didNotWork, mostLesson)
		if len(p) > 0 {
			return p, nil
		}
		for _, r := range rows {
			update := c.tx.Result.UpdateOneID(r.ID).SetActual(*r.Actual).AddVersion(1)
			checking.Put(r.Women, update.Mutation().SetWomen, update.Mutation().ClearWomen)
			checking.Put(r.Men, update.Mutation().SetMen, update.Mutation().ClearMen)
			if err := update.Exec(ctx); err != nil {
				return nil, err
			}
		}
		c.next.CompletedAt = &by.At
		c.happened("complete")
		return nil, c.tell(ctx, "completed", nil, append([]notifying.To{notifying.Secretariat}, concerned(c.was)...)...)
	})
}

// checkReached are the results with what was reached of them. Every one must be there, once; people are counted by sex.
func checkReached(p *checking.Problems, results []*db.Result, reached []Reached) (rows []*db.Result) {
	if len(reached) > mostResults {
		p.Add("reached", "proposing.too_many", "most", mostResults)
		return nil
	}
	left := map[string]*db.Result{}
	for _, r := range results {
		left[r.ID] = r
	}
	for i, x := range reached {
		field := fmt.Sprintf("reached.%d.", i)
		was := left[x.ResultID]
		if was == nil {
			p.Add(field+"resultID", "proposing.result_unknown")
			continue
		}
		delete(left, x.ResultID)
		r := *was
		if r.Actual = checkQuantity(p, field+"actual", x.Actual, r.CountsPeople); x.Actual == "" {
			p.Add(field+"actual", "proposing.quantity")
		}
		r.Women, r.Men = checkQuantity(p, field+"women", x.Women, true), checkQuantity(p, field+"men", x.Men, true)
		switch {
		case r.CountsPeople && x.Women == "":
			p.Add(field+"women", "proposing.by_sex")
		case r.CountsPeople && x.Men == "":
			p.Add(field+"men", "proposing.by_sex")
		case !r.CountsPeople && x.Women+x.Men != "":
			p.Add(field+"women", "proposing.no_people")
		case r.CountsPeople && r.Actual != nil && r.Women != nil && r.Men != nil && !r.Women.Add(*r.Men).Equal(*r.Actual):
			p.Add(field+"actual", "proposing.people_sum", "sum", r.Women.Add(*r.Men), "actual", r.Actual)
		}
		rows = append(rows, &r)
	}
	if len(left) > 0 {
		p.Add("reached", "proposing.reached_missing", "count", len(left))
	}
	return rows
}

// FollowUp says what lasts, from a year after completion on.
func FollowUp(ctx context.Context, pool *sql.DB, by store.By, id string, version int, note string) (store.Outcome, error) {
	return alter(ctx, pool, by, "followUp", id, version, func(_ context.Context, c *change) ([]fault.Problem, error) {
		var p checking.Problems
		if c.was.CompletedAt != nil && by.At.Before(ticking.After(*c.was.CompletedAt, lasting, 0)) {
			p.Add("note", "proposing.too_early", "date", checking.Written(new(ticking.After(*c.was.CompletedAt, lasting, 0))))
		}
		text := c.text(&p, "note", "proposing.note_missing", note, mostLesson)
		if len(p) > 0 {
			return p, nil
		}
		c.next.FollowUp = text
		c.happened("followUp")
		return nil, nil
	})
}
