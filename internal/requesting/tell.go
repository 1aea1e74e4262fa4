package requesting

import (
	"context"
	"maps"

	"entraide/ent/db"
	"entraide/ent/db/donor"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// pressing are the notices that ask for an answer by a date; byClick what one click in their mail does.
var (
	pressing = map[string]bool{"confirm": true, "expiring": true, "expired": true, "was_it_met": true, "concurrence_asked": true}
	byClick  = map[string]string{"confirm": "reconfirm", "expiring": "reconfirm", "expired": "reopen"}
)

// tell gives notice of something that happened to a need. Whom it names but who does not see the need is not told.
func tell(ctx context.Context, tx *store.Tx, n *db.Need, key string, more notifying.Values, to ...notifying.To) error {
	if len(to) == 0 {
		return nil
	}
	all := notifying.Values{"title": n.Title}
	if len(n.Title) == 0 { // of a draft that has none yet
		all["title"] = notifying.Word("requesting.untitled")
	}
	maps.Copy(all, more)
	return notifying.Tell(ctx, tx, notifying.Notice{Key: "requesting." + key, Values: all, Noun: access.Need, Row: n.ID, To: to,
		Must: pressing[key], Act: byClick[key]})
}

// own are those whose need it is: the point of contact of the State that leads, or the regional organisation.
func own(n *db.Need) []notifying.To {
	to := focalPoints(listed(n.StateID))
	for _, o := range listed(n.OwnerID) {
		to = append(to, notifying.To{Organisation: o, Roles: []access.Role{access.RegionalOrganisation}})
	}
	return to
}

// knowing are those who can say whether a need was met: the State that leads, else each that concurs.
func knowing(n *db.Need) []notifying.To {
	if n.StateID != nil {
		return own(n)
	}
	return focalPoints(concurring(n))
}

// focalPoints are those of some States.
func focalPoints(states []string) (to []notifying.To) {
	for _, s := range states {
		to = append(to, notifying.To{State: s, Roles: []access.Role{access.FocalPoint}})
	}
	return to
}

// tellOpened tells the notifying.Secretariat, and the donors to whom the need or its details are shown. Of what the secretariat
// entered, its State is told.
func tellOpened(ctx context.Context, tx *store.Tx, n *db.Need) error {
	if err := tellShown(ctx, tx, n, shown(inputOf(n)), notifying.Secretariat); err != nil || n.EnteredFor == "" {
		return err
	}
	return tell(ctx, tx, n, "entered", notifying.Values{"source": {"": n.EnteredFor}}, own(n)...)
}

// tellShown tells donors to whom an open need is shown by name, and others, that it is open.
func tellShown(ctx context.Context, tx *store.Tx, n *db.Need, donors []string, others ...notifying.To) error {
	all, err := tx.Donor.Query().Where(donor.IDIn(donors...)).Order(donor.ByID()).All(ctx)
	if err != nil {
		return err
	}
	var to []notifying.To
	for _, d := range all {
		to = append(to, notifying.To{Organisation: d.OrganisationID, Roles: []access.Role{access.DonorOfficer}})
	}
	if to = append(to, others...); len(to) == 0 {
		return nil
	}
	by, err := notifying.Party(ctx, tx, n.StateID, n.OwnerID)
	if err != nil {
		return err
	}
	return tell(ctx, tx, n, "opened", notifying.Values{"party": by}, to...)
}

// shown are the donors to whom a need that says this, or its details, are shown by name.
func shown(in Input) []string {
	if !in.isNamed() {
		return nil
	}
	return checking.Unique(in.NamedDonors)
}

// tellAsked asks the States that did not concur yet.
func tellAsked(ctx context.Context, tx *store.Tx, n *db.Need, rows []*db.NeedState) error {
	by, err := notifying.Party(ctx, tx, n.StateID, n.OwnerID)
	if err != nil {
		return err
	}
	var to []notifying.To
	for _, r := range rows {
		if !concurs(r) {
			to = append(to, notifying.To{State: r.StateID, Roles: []access.Role{access.FocalPoint, access.Mission}})
		}
	}
	return tell(ctx, tx, n, "concurrence_asked", notifying.Values{"party": by}, to...)
}

// tellAnswered tells those whose need it is what a State answered.
func tellAnswered(ctx context.Context, tx *store.Tx, n *db.Need, key, state string) error {
	name, err := notifying.Party(ctx, tx, &state, nil)
	if err != nil {
		return err
	}
	return tell(ctx, tx, n, key, notifying.Values{"state": name}, own(n)...)
}
