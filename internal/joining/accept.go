package joining

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/invitation"
	"entraide/ent/db/membership"
	"entraide/ent/db/predicate"
	"entraide/ent/db/user"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// SignedIn is who a session is for, and the membership to begin in; "" for their first.
type SignedIn struct{ User, Membership string }

// SignIn is whom an identity signs in. An invitation, as Sessions have Remembered it, is accepted: once, and for who proves
// to hold the address that it was sent to. A Refusal says why nobody is signed in, and nothing was written then.
func SignIn(ctx context.Context, pool *sql.DB, by store.By, who Identity, invited string) (in SignedIn, err error) {
	err = store.Write(ctx, pool, func(tx *store.Tx) error {
		in = SignedIn{} // of an attempt that lost a race
		// two sign-ins of one person at once would make two accounts
		if _, err := tx.SQL.ExecContext(ctx, "SELECT pg_advisory_xact_lock(hashtextextended('sign in ' || $1, 0))", plainAddress(who.Email)); err != nil {
			return err
		}
		a, err := account(ctx, tx, who)
		switch {
		case err != nil:
			return err
		case invited != "":
			in, err = accept(ctx, tx, by, who, a, invited)
			return err
		case a == nil:
			return NoAccount
		}
		in.User = a.ID
		if a.Issuer != nil {
			return nil
		}
		linked, err := link(ctx, tx, who, a)
		if err != nil {
			return err
		}
		by.Viewer = access.Viewer{User: a.ID}
		return record(ctx, tx, by, "joining.link", []act{linked})
	})
	return in, err
}

// account is the one that the identity is known by; else one of the address vouched for that nobody has signed in to yet;
// nil where there is neither. An address that is known by another identity is not taken from it: addresses pass on to
// others, identities do not. Whoever holds no address that is vouched for is told nothing of accounts.
func account(ctx context.Context, tx *store.Tx, who Identity) (*db.User, error) {
	a, err := tx.User.Query().Where(user.Issuer(who.Issuer), user.Subject(who.Subject)).Only(ctx)
	if db.IsNotFound(err) {
		if who.vouchedAddress() == "" {
			return nil, Unverified
		}
		a, err = tx.User.Query().Where(user.Email(who.vouchedAddress())).Only(ctx)
		if db.IsNotFound(err) {
			return nil, nil
		}
		if err == nil && a.Issuer != nil {
			return nil, NoAccount
		}
	}
	if err != nil {
		return nil, err
	}
	if row, err := tx.Lock(ctx, access.User, a.ID); err != nil { // so that it is not closed before this is done
		return nil, err
	} else if row.Stage != string(user.StageACTIVE) {
		return nil, Closed
	}
	return a, nil
}

// accept makes the bearer of an invitation a member.
func accept(ctx context.Context, tx *store.Tx, by store.By, who Identity, a *db.User, invited string) (in SignedIn, err error) {
	asked, err := answered(ctx, tx, by, who, invited)
	if err != nil {
		return in, err
	}
	a, did, err := settle(ctx, tx, who, a, asked)
	if err != nil {
		return in, err
	}
	m, joined, ended, err := enrol(ctx, tx, by, a, asked)
	if err != nil {
		return in, err
	}
	done, err := tx.Invitation.UpdateOneID(asked.ID).SetStage(invitation.StageACCEPTED).SetAcceptedAt(by.At).AddVersion(1).Save(ctx)
	if err != nil {
		return in, err
	}
	by.Viewer = actingIn(m)
	if err := record(ctx, tx, by, "joining.endMembership", ended); err != nil {
		return in, err
	}
	in = SignedIn{User: a.ID, Membership: m.ID}
	return in, record(ctx, tx, by, "joining.accept", slices.Concat(did, joined, []act{{access.Invitation, asked.ID, asked, done}}))
}

// answered is the invitation that a hash belongs to, locked, if its bearer may accept it now. Who comes second with the
// same one waits for the first, and finds it used.
func answered(ctx context.Context, tx *store.Tx, by store.By, who Identity, invited string) (*db.Invitation, error) {
	ids, err := locked(ctx, tx, "invitations WHERE token_hash = $1", invited)
	if err != nil {
		return nil, err
	}
	asked, err := tx.Invitation.Query().Where(invitation.IDIn(ids...)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, Expired
	} else if err != nil {
		return nil, err
	}
	backed, err := isBacked(ctx, tx, asked)
	if err != nil {
		return nil, err
	}
	_, open := access.Next(access.Invitation, "accept", string(asked.Stage))
	switch address := who.vouchedAddress(); {
	case !open || !backed || !by.At.Before(asked.ExpiresAt):
		return nil, Expired
	case address == "":
		return nil, Unverified
	case address != plainAddress(asked.Email):
		return nil, OtherAddress
	}
	return asked, nil
}

// settle is the account that the identity is known by from now on: a, or a new one where there is none.
func settle(ctx context.Context, tx *store.Tx, who Identity, a *db.User, asked *db.Invitation) (*db.User, []act, error) {
	switch {
	case a == nil:
		made, err := tx.User.Create().SetEmail(plainAddress(asked.Email)).SetName(cmp.Or(who.Name, asked.Name)).
			SetLanguage(user.Language(asked.Language)).SetIssuer(who.Issuer).SetSubject(who.Subject).Save(ctx)
		if err != nil {
			return nil, nil, err
		}
		return made, []act{{access.User, made.ID, nil, made}}, nil
	case a.Issuer == nil:
		linked, err := link(ctx, tx, who, a)
		return a, []act{linked}, err
	}
	return a, nil, nil
}

// enrol is the membership that was offered: the one that the user has already, else a new one, for which another may have
// to end.
func enrol(ctx context.Context, tx *store.Tx, by store.By, a *db.User, asked *db.Invitation) (m *db.Membership, joined, ended []act, err error) {
	role := membership.Role(asked.Role)
	of := []predicate.Membership{membership.RoleEQ(role), membership.StageEQ(membership.StageACTIVE), forParty(asked.StateID, asked.OrganisationID)}
	m, err = tx.Membership.Query().Where(append(of, membership.UserID(a.ID))...).Only(ctx)
	if !db.IsNotFound(err) {
		return m, nil, nil, err
	}
	if ended, err = makeRoom(ctx, tx, by, asked, of); err != nil {
		return nil, nil, nil, err
	}
	m, err = tx.Membership.Create().SetUserID(a.ID).SetRole(role).SetNillableStateID(asked.StateID).
		SetNillableOrganisationID(asked.OrganisationID).SetNote(asked.Note).Save(ctx)
	if err != nil {
		return nil, nil, nil, err
	}
	if role == membership.RoleDONOR_OFFICER {
		if _, err := tx.DonorOf(ctx, *asked.OrganisationID); err != nil {
			return nil, nil, nil, err
		}
	}
	joined = []act{{access.Membership, m.ID, nil, m}}
	return m, joined, ended, tellJoined(ctx, tx, a, m, asked.InvitedBy)
}

// makeRoom ends the membership of the State's present point of contact, of whom a State has one, where the invitation
// says so: who was invited to be the first finds another one there by now, and the invitation overtaken. Open files are
// the State's, so they stay where they are.
func makeRoom(ctx context.Context, tx *store.Tx, by store.By, asked *db.Invitation, of []predicate.Membership) ([]act, error) {
	if asked.Role != invitation.RoleFOCAL_POINT || asked.StateID == nil {
		return nil, nil
	}
	// of two at once that replace the same one, the second replaces the first
	if _, err := tx.SQL.ExecContext(ctx, "SELECT FROM states WHERE id = $1 FOR NO KEY UPDATE", *asked.StateID); err != nil {
		return nil, err
	}
	if _, err := locked(ctx, tx, "memberships WHERE stage = 'ACTIVE' AND role = 'FOCAL_POINT' AND state_id = $1", *asked.StateID); err != nil {
		return nil, err
	}
	present, err := tx.Membership.Query().Where(of...).Only(ctx)
	switch {
	case db.IsNotFound(err):
		return nil, nil
	case err != nil:
		return nil, err
	case !asked.ReplacesFocalPoint:
		return nil, Expired
	}
	ended, _, err := end(ctx, tx, by, asked.Note, present) // only who runs the installation may be unable to go
	if err != nil {
		return nil, err
	}
	return ended, tellEnd(ctx, tx, present)
}

// link makes an account the one that the identity is known by.
func link(ctx context.Context, tx *store.Tx, who Identity, a *db.User) (act, error) {
	after, err := tx.User.UpdateOneID(a.ID).SetIssuer(who.Issuer).SetSubject(who.Subject).AddVersion(1).Save(ctx)
	if err != nil {
		return act{}, err
	}
	return act{access.User, a.ID, a, after}, nil
}

// forParty are the memberships for one party, or for none.
func forParty(state, organisation *string) predicate.Membership {
	switch {
	case state != nil:
		return membership.StateID(*state)
	case organisation != nil:
		return membership.OrganisationID(*organisation)
	}
	return membership.And(membership.StateIDIsNil(), membership.OrganisationIDIsNil())
}

// Invited is what the bearer of an invitation is shown of it.
type Invited struct {
	Role      access.Role       `json:"role"`
	Name      string            `json:"name"`
	Email     string            `json:"email"`
	ExpiresAt time.Time         `json:"expiresAt"`
	Party     map[string]string `json:"party"` // its name by language; null where the role acts for none
}

// InvitationOf is the invitation that a token belongs to. Whether it is unknown, used, revoked or expired, nobody is told.
func InvitationOf(ctx context.Context, pool *sql.DB, token string, at time.Time) (i Invited, err error) {
	var party []byte
	err = pool.QueryRowContext(ctx, `SELECT i.role, i.name, i.email, i.expires_at,
			CASE WHEN s.id IS NOT NULL THEN s.name WHEN o.id IS NOT NULL THEN jsonb_build_object('en', o.name) END
		FROM invitations i LEFT JOIN states s ON s.id = i.state_id LEFT JOIN organisations o ON o.id = i.organisation_id
		WHERE i.token_hash = $1 AND i.stage = 'SENT' AND i.expires_at > $2`, store.Hashed(token), at).Scan(&i.Role, &i.Name, &i.Email, &i.ExpiresAt, &party)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return i, fault.New(fault.NotFound, "this invitation is not good, or not any more; ask who invited you for another one")
	case err != nil:
		return i, away(err)
	}
	i.ExpiresAt = i.ExpiresAt.UTC()
	if party != nil {
		err = json.Unmarshal(party, &i.Party)
	}
	return i, err
}
