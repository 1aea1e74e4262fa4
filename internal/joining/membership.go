package joining

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"entraide/ent/db"
	"entraide/ent/db/apikey"
	"entraide/ent/db/membership"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// EndMembership ends a membership: its access ends at once, with the keys that act in it and the invitations that only it
// let the person send. What the person had under way stays with the State or organisation. The last who runs the
// installation stays, for only they could invite another.
func EndMembership(ctx context.Context, pool *sql.DB, by store.By, id string, version int, note string) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		if _, err := tx.Authorised(ctx, by, "end", access.Membership, id, version); err != nil {
			return Outcome{Row: id}, err
		}
		note := strings.TrimSpace(note)
		if problems := noteProblems(note); len(problems) > 0 {
			return Outcome{Row: id, Problems: problems}, nil
		}
		before, err := tx.Membership.Get(ctx, id)
		if err != nil {
			return Outcome{}, err
		}
		acts, problems, err := end(ctx, tx, by, note, before)
		if err != nil || len(problems) > 0 {
			return Outcome{Row: id, Problems: problems}, err
		}
		if err := tellEnd(ctx, tx, before); err != nil {
			return Outcome{}, err
		}
		return Outcome{Row: id}, record(ctx, tx, by, "joining.endMembership", acts)
	})
}

// end ends memberships of one person, locked before, with what rests on them: keys, invitations that nobody has answered
// yet, and sessions once none is left. Where there is a problem, nothing was written.
func end(ctx context.Context, tx *store.Tx, by store.By, note string, all ...*db.Membership) (acts []act, problems []fault.Problem, err error) {
	for _, m := range all {
		if last, err := isLastAdmin(ctx, tx, m); err != nil {
			return nil, nil, err
		} else if last {
			return nil, []fault.Problem{{Key: "joining.last_admin"}}, nil
		}
	}
	for _, m := range all {
		set := tx.Membership.UpdateOneID(m.ID).SetStage(membership.StageENDED).SetEndedAt(by.At).AddVersion(1)
		if note != "" {
			set.SetNote(note)
		}
		after, err := set.Save(ctx)
		if err != nil {
			return nil, nil, err
		}
		keys, err := revokeKeys(ctx, tx, apikey.MembershipID(m.ID), apikey.StageEQ(apikey.StageACTIVE))
		if err != nil {
			return nil, nil, err
		}
		sent, err := revokeUnbacked(ctx, tx, m.UserID)
		if err != nil {
			return nil, nil, err
		}
		acts = slices.Concat(acts, []act{{access.Membership, m.ID, m, after}}, keys, sent)
		if err := signOutStranger(ctx, tx, m.UserID); err != nil {
			return nil, nil, err
		}
	}
	return acts, nil, nil
}

// isLastAdmin says whether nobody would run the installation without a membership. Whoever ends such a one waits here for
// whoever ends another.
func isLastAdmin(ctx context.Context, tx *store.Tx, m *db.Membership) (bool, error) {
	if m.Role != membership.RoleADMIN {
		return false, nil
	}
	if _, err := tx.SQL.ExecContext(ctx, "SELECT pg_advisory_xact_lock(hashtext('end of an admin'))"); err != nil {
		return false, err
	}
	others, err := tx.Membership.Query().Where(membership.RoleEQ(m.Role), membership.StageEQ(membership.StageACTIVE), membership.IDNEQ(m.ID)).Exist(ctx)
	return !others, err
}

// locked locks the rows of a table that fit a condition, in an order that all share, and returns their ids.
func locked(ctx context.Context, tx *store.Tx, which string, value any) (ids []string, err error) {
	rows, err := tx.SQL.QueryContext(ctx, "SELECT id FROM "+which+" ORDER BY id FOR UPDATE", value)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// tellEnd tells the person, and those who act for the same party.
func tellEnd(ctx context.Context, tx *store.Tx, m *db.Membership) error {
	u, err := tx.User.Get(ctx, m.UserID)
	if err != nil {
		return err
	}
	return notifying.Tell(ctx, tx, notifying.Notice{
		Key: "membership_ended", To: append(sameParty(m), notifying.To{User: m.UserID}), Must: true,
		Values: map[string]notifying.Text{"name": {"": u.Name}, "role": notifying.Word("role." + string(m.Role))},
	})
}

// tellJoined tells those who act for the same party, and who invited while they are a member of anything, that somebody
// joined; of a new national point of contact, the secretariat as well.
func tellJoined(ctx context.Context, tx *store.Tx, u *db.User, m *db.Membership, invitedBy *string) error {
	n := notifying.Notice{Key: "member_joined", To: sameParty(m)}
	if invitedBy != nil {
		n.To = append(n.To, notifying.To{User: *invitedBy, Roles: access.Roles})
	}
	if m.Role == membership.RoleFOCAL_POINT && m.StateID != nil {
		s, err := tx.State.Get(ctx, *m.StateID)
		if err != nil {
			return err
		}
		n.Key, n.To = "focal_point_changed", append(n.To, notifying.To{Roles: []access.Role{access.Secretariat}})
		n.Values = map[string]notifying.Text{"name": {"": u.Name}, "state": s.Name}
		return notifying.Tell(ctx, tx, n)
	}
	if len(n.To) == 0 {
		return nil
	}
	n.Values = map[string]notifying.Text{"name": {"": u.Name}, "role": notifying.Word("role." + string(m.Role))}
	return notifying.Tell(ctx, tx, n)
}

// sameParty are those who act for the State or organisation of a membership.
func sameParty(m *db.Membership) (to []notifying.To) {
	if m.StateID != nil {
		to = append(to, notifying.To{State: *m.StateID})
	}
	if m.OrganisationID != nil {
		to = append(to, notifying.To{Organisation: *m.OrganisationID})
	}
	return to
}

// act is what was done to one row.
type act struct {
	noun          access.Noun
	row           string
	before, after any // rows of ent; nil where there is none
}

// record is the last step of a verb that changes several rows.
func record(ctx context.Context, tx *store.Tx, by store.By, verb string, acts []act) error {
	for _, a := range acts {
		if err := audit.Record(ctx, tx, by, verb, access.Row{Noun: a.noun, ID: a.row}, a.before, a.after); err != nil {
			return err
		}
	}
	return nil
}
