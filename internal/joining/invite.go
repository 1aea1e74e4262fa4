package joining

import (
	"context"
	"database/sql"
	"net/mail"
	"slices"
	"strings"
	"time"
	"unicode"

	"entraide/ent/db"
	"entraide/ent/db/invitation"
	"entraide/ent/db/membership"
	"entraide/ent/db/organisation"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// InviteInput is what is said of a person who is asked to join.
type InviteInput struct {
	Email          string
	Name           string
	Role           access.Role
	StateID        *string // nil for the viewer's own
	OrganisationID *string // nil for the viewer's own
	Language       string  // of the letter
	Note           string  // the paper that the invitation rests on
}

// Outcome is what a verb led to.
type Outcome struct {
	Row      string          // id of the row; "" where there is none
	Secret   string          `json:"-"` // of a key or an invitation: it is not kept with the outcome, so a retry does not get it again
	Problems []fault.Problem // what must be mended first: nothing was written
}

// Troubled says whether something must be mended first: nothing was done then.
func (o Outcome) Troubled() bool { return len(o.Problems) > 0 }

// opens is for how long an invitation can be accepted.
const opens = 14 * 24 * time.Hour

// onPaper are the roles that a State gives by note verbale.
var onPaper = map[access.Role]bool{access.FocalPoint: true, access.Mission: true}

// Invite asks a person to join, by a letter with a link that is good once. Whoever invites is not shown the link: only who
// receives the letter proves to hold the address. It is the secret of the outcome for the command that invites the first
// administrator, when no mail may go out yet.
func Invite(ctx context.Context, pool *sql.DB, by store.By, in InviteInput) (Outcome, error) {
	in.Email, in.Name, in.Note = plainAddress(in.Email), strings.TrimSpace(in.Name), strings.TrimSpace(in.Note)
	to := in.party(by.Viewer)
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		if err := by.Authorise("invite", in.wanted(by.Viewer, to)); err != nil {
			return Outcome{}, err
		}
		if problems := in.problems(by.Viewer, to); len(problems) > 0 {
			return Outcome{Problems: problems}, nil
		}
		name, err := to.name(ctx, tx)
		if db.IsNotFound(err) {
			return Outcome{Problems: to.unknown()}, nil
		} else if err != nil {
			return Outcome{}, err
		}
		now, err := in.standing(ctx, tx, by, to)
		if problems := now.problems(); err != nil || len(problems) > 0 {
			return Outcome{Problems: problems}, err
		}
		var inviter *string // nil for the program itself
		if by.User != "" {
			inviter = &by.User
		}
		token, end := secret("inv_", 32), by.At.Add(opens)
		after, err := tx.Invitation.Create().SetEmail(in.Email).SetName(in.Name).SetRole(invitation.Role(in.Role)).
			SetNillableStateID(to.state).SetNillableOrganisationID(to.organisation).SetLanguage(invitation.Language(in.Language)).SetNote(in.Note).
			SetExpiresAt(end).SetReplacesFocalPoint(now.led).SetTokenHash(store.Hashed(token)).SetNillableInvitedBy(inviter).Save(ctx)
		if err != nil {
			return Outcome{}, err
		}
		if err := notifying.Send(ctx, tx, notifying.Letter{
			Key: "invitation", Address: in.Email, Name: in.Name, Language: in.Language, Path: "/" + in.Language + "/invitation#" + token,
			Values: map[string]notifying.Text{"role": notifying.Word("role." + string(in.Role)), "party": name, "expires": notifying.Day(end)},
		}); err != nil {
			return Outcome{}, err
		}
		return Outcome{Row: after.ID, Secret: token}, record(ctx, tx, by, "joining.invite", []act{{access.Invitation, after.ID, nil, after}})
	})
}

// Revoke takes an invitation back that was not accepted.
func Revoke(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		if _, err := tx.Authorised(ctx, by, "revoke", access.Invitation, id, version); err != nil {
			return Outcome{Row: id}, err
		}
		before, err := tx.Invitation.Get(ctx, id)
		if err != nil {
			return Outcome{}, err
		}
		did, err := revoke(ctx, tx, before)
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{Row: id}, record(ctx, tx, by, "joining.revoke", []act{did})
	})
}

func revoke(ctx context.Context, tx *store.Tx, before *db.Invitation) (act, error) {
	after, err := tx.Invitation.UpdateOneID(before.ID).SetStage(invitation.StageREVOKED).AddVersion(1).Save(ctx)
	if err != nil {
		return act{}, err
	}
	return act{access.Invitation, after.ID, before, after}, nil
}

// revokeUnbacked revokes what somebody sent and could not send any more. Whoever accepts it at the same time was here
// first, or waits and finds it revoked.
func revokeUnbacked(ctx context.Context, tx *store.Tx, user string) (acts []act, err error) {
	ids, err := locked(ctx, tx, "invitations WHERE stage = 'SENT' AND invited_by = $1", user)
	if err != nil {
		return nil, err
	}
	sent, err := tx.Invitation.Query().Where(invitation.IDIn(ids...)).Order(db.Asc(invitation.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, i := range sent {
		if ok, err := isBacked(ctx, tx, i); err != nil {
			return nil, err
		} else if ok {
			continue
		}
		did, err := revoke(ctx, tx, i)
		if err != nil {
			return nil, err
		}
		acts = append(acts, did)
	}
	return acts, nil
}

// isBacked says whether who sent an invitation could send it now: by any membership that they still have. The program
// itself always could.
func isBacked(ctx context.Context, tx *store.Tx, i *db.Invitation) (bool, error) {
	if i.InvitedBy == nil {
		return true, nil
	}
	held, err := tx.Membership.Query().Where(membership.UserID(*i.InvitedBy), membership.StageEQ(membership.StageACTIVE)).All(ctx)
	if err != nil {
		return false, err
	}
	row := access.Row{Noun: access.Invitation, Audience: string(i.Role), Parties: party{i.StateID, i.OrganisationID}.parties()}
	return slices.ContainsFunc(held, func(m *db.Membership) bool { return actingIn(m).Can("invite", row) }), nil
}

// wanted is the invitation as access judges it before it is there. To offer what one may not is a mistake to mend, of
// whoever may invite at all: then it is one that they may send.
func (in InviteInput) wanted(v access.Viewer, to party) access.Row {
	if offers := v.Offers(); !v.Invites(in.Role) && len(offers) > 0 {
		return access.Row{Noun: access.Invitation, Audience: string(offers[0]),
			Parties: map[access.Relation][]string{access.OwnState: v.States, access.Owner: v.Organisations}}
	}
	return access.Row{Noun: access.Invitation, Audience: string(in.Role), Parties: to.parties()}
}

// party is whom somebody acts for: a State, an organisation, or neither.
type party struct{ state, organisation *string }

// party is whom the invited would act for: whom the role asks for, by default the viewer's own.
func (in InviteInput) party(v access.Viewer) party {
	switch in.Role.ActsFor() {
	case access.AState:
		return party{state: or(in.StateID, v.States)}
	case access.AnOrganisation:
		return party{organisation: or(in.OrganisationID, v.Organisations)}
	}
	return party{}
}

func or(given *string, own []string) *string {
	if given == nil && len(own) > 0 {
		return &own[0]
	}
	return given
}

// parties are p as access knows them: those of whoever acts for it.
func (p party) parties() map[access.Relation][]string {
	v := access.Acting("", "", access.Public, p.state, p.organisation)
	return map[access.Relation][]string{access.OwnState: v.States, access.Owner: v.Organisations}
}

// name is how letters call it.
func (p party) name(ctx context.Context, tx *store.Tx) (notifying.Text, error) {
	switch {
	case p.state != nil:
		s, err := tx.State.Get(ctx, *p.state)
		if err != nil {
			return nil, err
		}
		return s.Name, nil
	case p.organisation != nil:
		there, err := tx.HoldOrganisations(ctx, *p.organisation)
		if err != nil {
			return nil, err
		}
		o, err := tx.Organisation.Query().Where(organisation.IDIn(there...)).Only(ctx)
		if err != nil {
			return nil, err
		}
		return notifying.Text{"": o.Name}, nil
	}
	return notifying.Word("party.secretariat"), nil
}

// unknown is the problem of a party that does not exist, or is another one by now.
func (p party) unknown() []fault.Problem {
	if p.state != nil {
		return []fault.Problem{{Field: "stateID", Key: "joining.state"}}
	}
	return []fault.Problem{{Field: "organisationID", Key: "joining.organisation"}}
}

// problems are those of the input itself.
func (in InviteInput) problems(v access.Viewer, to party) []fault.Problem {
	kind := in.Role.ActsFor()
	var all []fault.Problem
	for _, p := range []struct {
		wrong      bool
		field, key string
	}{
		{!isAddress(in.Email), "email", "joining.email"},
		{!v.Invites(in.Role), "role", "joining.role"},
		{kind == access.AState && to.state == nil, "stateID", "joining.state"},
		{kind != access.AState && in.StateID != nil, "stateID", "joining.needless_state"},
		{kind == access.AnOrganisation && to.organisation == nil, "organisationID", "joining.organisation"},
		{kind != access.AnOrganisation && in.OrganisationID != nil, "organisationID", "joining.needless_organisation"},
		{onPaper[in.Role] && in.Note == "", "note", "joining.note"},
	} {
		if p.wrong {
			all = append(all, fault.Problem{Field: p.field, Key: p.key})
		}
	}
	return append(append(all, nameProblems(in.Name, 200)...), noteProblems(in.Note)...)
}

// isAddress says whether s is an address of mail and nothing beside it, at a host that has a name. It is compared letter
// by letter, so all of them must show.
func isAddress(s string) bool {
	a, err := mail.ParseAddress(s)
	if err != nil || a.Address != s || len(s) > 254 || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) }) {
		return false
	}
	host := s[strings.LastIndexByte(s, '@')+1:]
	return strings.Contains(host, ".") && host[0] != '['
}

// standing is what is there already of an invitation that is about to be made.
type standing struct {
	member  bool // the person acts for the party in that role
	invited bool // the person was asked to, and can still accept
	led     bool // the State has a national point of contact, whom the invited would replace
}

// standing holds off others who invite the same person until the transaction ends.
func (in InviteInput) standing(ctx context.Context, tx *store.Tx, by store.By, to party) (s standing, err error) {
	if _, err := tx.SQL.ExecContext(ctx, "SELECT pg_advisory_xact_lock(hashtext('invitation of ' || $1))", in.Email); err != nil {
		return s, err
	}
	err = tx.SQL.QueryRowContext(ctx, `SELECT
		EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.email = $1 AND m.role = $2 AND m.stage = 'ACTIVE'
			AND m.state_id IS NOT DISTINCT FROM $3 AND m.organisation_id IS NOT DISTINCT FROM $4),
		EXISTS (SELECT FROM invitations WHERE email = $1 AND role = $2 AND stage = 'SENT' AND expires_at > $5
			AND state_id IS NOT DISTINCT FROM $3 AND organisation_id IS NOT DISTINCT FROM $4),
		$2 = $6 AND EXISTS (SELECT FROM memberships WHERE state_id = $3 AND role = $6 AND stage = 'ACTIVE')`,
		in.Email, in.Role, to.state, to.organisation, by.At, access.FocalPoint).Scan(&s.member, &s.invited, &s.led)
	return s, err
}

func (s standing) problems() []fault.Problem {
	switch {
	case s.member:
		return []fault.Problem{{Field: "email", Key: "joining.member"}}
	case s.invited:
		return []fault.Problem{{Field: "email", Key: "joining.invited"}}
	}
	return nil
}
