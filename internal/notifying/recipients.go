package notifying

import (
	"context"
	"slices"
	"strings"

	"entraide/ent/db"
	"entraide/ent/db/membership"
	"entraide/ent/db/predicate"
	"entraide/ent/db/user"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// recipients are the people whom a notice reaches, each once: those whom it is addressed to and who may see the row now.
func recipients(ctx context.Context, tx *store.Tx, n Notice) ([]*db.User, error) {
	see, err := seers(ctx, tx, n.Noun, n.Row)
	if err != nil {
		return nil, err
	}
	var people []*db.User
	for _, to := range n.To {
		all, err := to.people(ctx, tx)
		if err != nil {
			return nil, err
		}
		people = append(people, slices.DeleteFunc(all, func(u *db.User) bool { return !see(u) })...)
	}
	slices.SortFunc(people, func(a, b *db.User) int { return strings.Compare(a.ID, b.ID) })
	return slices.CompactFunc(people, func(a, b *db.User) bool { return a.ID == b.ID }), nil
}

// people are those who fit, each with the memberships in which they do.
func (t To) people(ctx context.Context, tx *store.Tx) ([]*db.User, error) {
	fits := []predicate.Membership{membership.StageEQ(membership.StageACTIVE)}
	if t.State != "" {
		fits = append(fits, membership.StateID(t.State))
	}
	if t.Organisation != "" {
		fits = append(fits, membership.OrganisationID(t.Organisation))
	}
	if len(t.Roles) > 0 {
		roles := make([]membership.Role, len(t.Roles))
		for i, r := range t.Roles {
			roles[i] = membership.Role(r)
		}
		fits = append(fits, membership.RoleIn(roles...))
	}
	query := tx.User.Query().Where(user.StageEQ(user.StageACTIVE)).WithMemberships(func(q *db.MembershipQuery) { q.Where(fits...) })
	if t.User != "" {
		query.Where(user.ID(t.User))
	}
	if t.User == "" || len(fits) > 1 {
		query.Where(user.HasMembershipsWith(fits...))
	}
	return query.All(ctx)
}

// seers tells who may see a row, by any of the memberships that they come with. What is about a person, that person may
// know, also after the membership ended by which they saw it. Where there is no row, all may.
func seers(ctx context.Context, tx *store.Tx, noun access.Noun, id string) (func(*db.User) bool, error) {
	if id == "" {
		return func(*db.User) bool { return true }, nil
	}
	row, err := tx.Facts(ctx, noun, id)
	if err != nil {
		if f := fault.Of(err); f.Code == fault.NotFound {
			return func(*db.User) bool { return false }, nil
		}
		return nil, err
	}
	return func(u *db.User) bool {
		return slices.Contains(row.Parties[access.Self], u.ID) ||
			slices.ContainsFunc(u.Edges.Memberships, func(m *db.Membership) bool { return acting(m).Sees(row) })
	}, nil
}

// acting is who holds a membership, in it.
func acting(m *db.Membership) access.Viewer {
	return access.Acting(m.UserID, m.ID, access.Role(m.Role), m.StateID, m.OrganisationID)
}
