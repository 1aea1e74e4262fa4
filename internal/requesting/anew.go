package requesting

import (
	"context"
	"maps"
	"reflect"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/ent/db/needstate"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/notifying"
	"entraide/internal/reference"
)

// concurAnew is for the States that concurred with what the need said before: about a draft they are asked again; of what
// is open they are told, and may take their concurrence back.
func (c *change) concurAnew(ctx context.Context, in Input, t *reference.Tables) error {
	var others []*db.NeedState
	for _, s := range c.was.Edges.States {
		if concurs(s) && (c.was.StateID == nil || *c.was.StateID != s.StateID) {
			others = append(others, s)
		}
	}
	if len(others) == 0 || !c.saysOther(in, t) {
		return nil
	}
	if c.next.Stage != need.StageDRAFT {
		return c.tellChanged(ctx, others)
	}
	var ids []string
	for _, s := range others {
		ids = append(ids, s.ID)
		s.Concurrence = needstate.ConcurrenceASKED
	}
	if err := c.tx.NeedState.Update().Where(needstate.IDIn(ids...)).SetConcurrence(needstate.ConcurrenceASKED).ClearAnsweredAt().AddVersion(1).Exec(ctx); err != nil {
		return err
	}
	return tellAsked(ctx, c.tx, &c.next, others)
}

// saysOther says whether the need will say something else than what it said: texts, cost, themes, dates, form, or to whom.
func (c *change) saysOther(in Input, t *reference.Tables) bool {
	said := func(n *db.Need) []any {
		return []any{n.Title, n.Summary, n.Quantity, n.Site, n.Baseline, n.Upkeep, n.FinancingAfter, n.Agency, n.Modality, n.CostCurrency, n.Yearly,
			checking.Written(n.StartDate), checking.Written(n.EndDate), n.Audience, n.DetailsAudience}
	}
	was, will := map[string]string{}, map[string]string{}
	for _, s := range c.was.Edges.Themes {
		was[s.ThemeID] = s.Percentage.String()
	}
	for _, s := range in.Themes {
		if theme, ok := t.ThemeByCode(s.Theme); ok {
			percentage, _ := checking.Percentage(s.Percentage)
			will[theme.ID] = percentage.String()
		}
	}
	return !reflect.DeepEqual(said(c.was), said(&c.next)) || !same(c.was.CostAmount, c.next.CostAmount) || !maps.Equal(was, will)
}

// tellChanged tells States that what they concurred with has changed.
func (c *change) tellChanged(ctx context.Context, states []*db.NeedState) error {
	by, err := notifying.Party(ctx, c.tx, c.next.StateID, c.next.OwnerID)
	if err != nil {
		return err
	}
	var to []notifying.To
	for _, s := range states {
		to = append(to, notifying.To{State: s.StateID, Roles: []access.Role{access.FocalPoint, access.Mission}})
	}
	return tell(ctx, c.tx, &c.next, "changed", notifying.Values{"party": by}, to...)
}
