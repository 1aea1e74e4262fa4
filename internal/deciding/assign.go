package deciding

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/membership"
	"entraide/ent/db/user"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// Assign says who sees to an item: a member of the secretariat, or nobody for "".
func Assign(ctx context.Context, pool *sql.DB, by store.By, id string, version int, assignee string) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row, err := tx.Authorised(ctx, by, "assign", access.QueueItem, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		if assignee != "" {
			if works, err := worksHere(ctx, tx, assignee); err != nil {
				return store.Outcome{}, err
			} else if !works {
				return store.Outcome{Row: id, Problems: []fault.Problem{{Field: "assigneeID", Key: "deciding.not_of_secretariat"}}}, nil
			}
		}
		before, err := tx.QueueItem.Get(ctx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		update := tx.QueueItem.UpdateOneID(id).AddVersion(1)
		checking.Put(checking.Optional(assignee), func(u string) { update.SetAssigneeID(u) }, func() { update.ClearAssigneeID() })
		after, err := update.Save(ctx)
		if err != nil {
			return store.Outcome{}, err
		}
		if err := tellAssigned(ctx, tx, by, before, after); err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{Row: id}, audit.Record(ctx, tx, by, "deciding.assign", row, before, after)
	})
}

// worksHere says whether somebody is a member of the secretariat.
func worksHere(ctx context.Context, tx *store.Tx, id string) (bool, error) {
	return tx.Membership.Query().Where(membership.UserID(id), membership.StageEQ(membership.StageACTIVE),
		membership.RoleIn(membership.RoleSECRETARIAT, membership.RoleADMIN), membership.HasUserWith(user.StageEQ(user.StageACTIVE))).
		Exist(ctx)
}

// tellAssigned tells somebody that they see to an item from now on, unless they took it themselves. The notice leads to
// what is to be decided.
func tellAssigned(ctx context.Context, tx *store.Tx, by store.By, before, after *db.QueueItem) error {
	switch to := after.AssigneeID; {
	case to == nil, *to == by.User, before.AssigneeID != nil && *before.AssigneeID == *to:
		return nil
	}
	return notifying.Tell(ctx, tx, notifying.Notice{Key: "deciding.assigned", Values: map[string]notifying.Text{"title": after.Title},
		Noun: access.Noun(after.Noun), Row: after.RowID, To: []notifying.To{{User: *after.AssigneeID}}})
}
