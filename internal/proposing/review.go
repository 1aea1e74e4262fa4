package proposing

import (
	"context"
	"database/sql"

	"entraide/ent/db/cannedreply"
	"entraide/ent/db/projectversion"
	"entraide/ent/db/queueitem"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/deciding"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// reviewDays are the working days in which the secretariat decides on a proposal, or on a change of a project.
const reviewDays = 10

// mostNote is how many characters reasons and notes may have; mostLesson those of what is said at completion and after.
const mostNote, mostLesson = 2000, 5000

// Submit puts a proposal before the secretariat. All that is asked must be there.
func Submit(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "submit", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		p := ToSubmit(c.was)
		if hasEnded(c.was, by.At) {
			p = append(p, fault.Problem{Field: "endDate", Key: "proposing.ended"})
		}
		if len(p) > 0 {
			return p, nil
		}
		c.next.SubmittedAt = &by.At
		c.happened("submit")
		if err := c.keep(ctx, projectversion.KindPROPOSAL, projectversion.StageWAITING, &c.next, struct{}{}); err != nil {
			return nil, err
		}
		return nil, c.review(ctx, queueitem.KindREVIEW_PROPOSAL, "submitted")
	})
}

// review puts the project on the queue of the notifying.Secretariat, and tells it.
func (c *change) review(ctx context.Context, kind queueitem.Kind, notice string) error {
	item := deciding.Item{Kind: kind, Noun: access.Project, Row: c.was.ID, Title: c.next.Title, Days: reviewDays}
	if err := deciding.Put(ctx, c.tx, c.by, item); err != nil {
		return err
	}
	return c.tellOf(ctx, notice, notifying.Secretariat)
}

// Return gives a proposal back to who proposed it, with reasons: a canned reply, words of its own, or both.
func Return(ctx context.Context, pool *sql.DB, by store.By, id string, version int, reasons, reply string) (store.Outcome, error) {
	return alter(ctx, pool, by, "return", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		why, p, err := c.reasons(ctx, reasons, reply)
		if err != nil || len(p) > 0 {
			return p, err
		}
		c.happened("return")
		return nil, c.decide(ctx, projectversion.KindPROPOSAL, queueitem.KindREVIEW_PROPOSAL, false, why, "returned")
	})
}

// decide settles the version that waits, takes it off the queue, and tells who proposed.
func (c *change) decide(ctx context.Context, kind projectversion.Kind, item queueitem.Kind, accepts bool, why map[string]string, notice string) error {
	if v := waiting(c.was, kind); v != nil {
		if err := c.decided(ctx, v, accepts, why); err != nil {
			return err
		}
	}
	if err := deciding.Done(ctx, c.tx, c.by, c.was.ID, item); err != nil {
		return err
	}
	return c.tell(ctx, notice, nil, own(c.was)...)
}

// reasons are what the secretariat says: the canned reply in every language, then its own words, which stand in the
// language in which they were written; with a canned reply, in all, so that nobody reads the half of it.
func (c *change) reasons(ctx context.Context, own, reply string) (map[string]string, []fault.Problem, error) {
	var p checking.Problems
	p.Text("reasons", own, mostNote, checking.Lines)
	if !checking.Says(own) && reply == "" {
		p.Add("reasons", "proposing.reasons_missing")
	}
	if reply == "" || len(p) > 0 {
		return map[string]string{c.language(): own}, p, nil
	}
	canned, err := c.tx.CannedReply.Query().Where(cannedreply.ID(reply)).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	if len(canned) == 0 {
		p.Add("replyID", "proposing.reply_unknown")
		return nil, p, nil
	}
	why := map[string]string{}
	for _, lang := range wording.Languages {
		why[lang] = canned[0].Text[lang]
		if checking.Says(own) {
			why[lang] += "\n\n" + own
		}
	}
	return why, nil, nil
}
