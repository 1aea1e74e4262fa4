package requesting

import (
	"testing"

	"entraide/internal/checking"
)

// A State concurs with what it read: it is asked again about a draft that says something else, and told of an open need.
func TestWhatWasConcurredWithChanges(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	const stands = "SELECT string_agg(state_id || ' ' || concurrence, ', ' ORDER BY state_id) FROM need_states WHERE need_id = $1"
	in := whole()
	id := w.done(Draft(ctx, w.DB, focal, in, "")).Need
	w.done(AskConcurrence(ctx, w.DB, focal, id, 1, []StateShare{{"sta_bdi", "75"}, {"sta_ken", "25"}}, ""))
	w.done(Concur(ctx, w.DB, kenya, id, 2, true))
	w.Want("sta_bdi CONCURRED, sta_ken CONCURRED", stands, id)

	w.done(Save(ctx, w.DB, editor, id, 3, in))
	w.Want("sta_bdi CONCURRED, sta_ken CONCURRED", stands, id) // it says the same
	in.NamedDonors = []string{"dnr_1"}
	w.done(Save(ctx, w.DB, editor, id, 4, in))
	w.Want("sta_bdi CONCURRED, sta_ken CONCURRED", stands, id) // the list alone shows nobody more than the audience lets see
	w.Want("concurrence_asked concurred", "SELECT $1::text", w.notices(id))
	for i, change := range []func(){
		func() { in.CostAmount = "99999999.00" },
		func() { in.Title = "Something else" },
		func() {
			in.Themes = []checking.ThemeShare{{Theme: "training", Percentage: "50"}, {Theme: "marking-tracing", Percentage: "50"}}
		},
		func() { in.EndDate = "2029-12-31" },
		func() { in.DetailsAudience = "PUBLIC" },
	} {
		change()
		w.done(Save(ctx, w.DB, editor, id, 5+2*i, in))
		w.Want("sta_bdi CONCURRED, sta_ken ASKED", stands, id)
		w.done(Concur(ctx, w.DB, kenya, id, 6+2*i, true))
	}

	w.done(Open(ctx, w.DB, focal, id, w.version(id)))
	before := w.notices(id)
	in.CostAmount = "1000.00"
	w.done(Save(ctx, w.DB, focal, id, w.version(id), in))
	w.Want("sta_bdi CONCURRED, sta_ken CONCURRED", stands, id)
	w.Want(before+" changed", "SELECT $1::text", w.notices(id))
	w.verify()
}
