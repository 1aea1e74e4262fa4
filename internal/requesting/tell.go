package requesting

import (
	"context"
	"maps"
	"slices"

	"entraide/ent/db"
	"entraide/ent/db/donor"
	"entraide/ent/db/organisation"
	"entraide/internal/access"
	"entraide/internal/notifying"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// values are what the words of a notice name beside the title.
type values map[string]notifying.Text

// secretariat is told of what its queue is about.
var secretariat = notifying.To{Roles: []access.Role{access.Secretariat}}

// pressing are the notices that ask for an answer by a date; byClick what one click in their mail does.
var (
	pressing = map[string]bool{"confirm": true, "expiring": true, "expired": true, "was_it_met": true, "concurrence_asked": true}
	byClick  = map[string]string{"confirm": "reconfirm", "expiring": "reconfirm", "expired": "reopen"}
)

// tell gives notice of something that happened to a need. Whom it names but who does not see the need is not told.
func tell(ctx context.Context, tx *store.Tx, n *db.Need, key string, more values, to ...notifying.To) error {
	if len(to) == 0 {
		return nil
	}
	all := values{"title": n.Title}
	if len(n.Title) == 0 { // of a draft that has none yet
		all["title"] = notifying.Word("requesting.untitled")
	}
	maps.Copy(all, more)
	return notifying.Tell(ctx, tx, notifying.Notice{Key: "requesting." + key, Values: all, Noun: access.Need, Row: n.ID, To: to,
		Must: pressing[key], Act: byClick[key]})
}

// own are those whose need it is: the point of contact of the State that leads, or the regional organisation.
func own(n *db.Need) []notifying.To {
	if n.StateID != nil {
		return focalPoints([]string{*n.StateID})
	}
	return []notifying.To{{Organisation: *n.OwnerID, Roles: []access.Role{access.RegionalOrganisation}}}
}

// focalPoints are those of some States.
func focalPoints(states []string) (to []notifying.To) {
	for _, s := range states {
		to = append(to, notifying.To{State: s, Roles: []access.Role{access.FocalPoint}})
	}
	return to
}

// tellOpened tells the secretariat, and the donors to whom the need or its details are shown. Of what the secretariat
// entered, its State is told.
func tellOpened(ctx context.Context, tx *store.Tx, n *db.Need) error {
	by, err := party(ctx, tx, n)
	if err != nil {
		return err
	}
	to, err := donors(ctx, tx, inputOf(n))
	if err != nil {
		return err
	}
	to = append(to, secretariat)
	if err := tell(ctx, tx, n, "opened", values{"party": by}, to...); err != nil || n.EnteredFor == "" {
		return err
	}
	return tell(ctx, tx, n, "entered", values{"source": {"": n.EnteredFor}}, own(n)...)
}

// tellNewDonors tells those to whom an open need is shown from now on.
func (c *change) tellNewDonors(ctx context.Context, in Input) error {
	in.NamedDonors = slices.DeleteFunc(unique(in.NamedDonors), func(id string) bool {
		return slices.ContainsFunc(c.was.Edges.NamedDonors, func(d *db.NeedDonor) bool { return d.DonorID == id })
	})
	to, err := donors(ctx, c.tx, in)
	if err != nil || len(to) == 0 {
		return err
	}
	by, err := party(ctx, c.tx, c.was)
	if err != nil {
		return err
	}
	return tell(ctx, c.tx, &c.next, "opened", values{"party": by}, to...)
}

// donors are those to whom a need or its details are shown by name.
func donors(ctx context.Context, tx *store.Tx, in Input) (to []notifying.To, err error) {
	if !in.isNamed() || len(in.NamedDonors) == 0 {
		return nil, nil
	}
	all, err := tx.Donor.Query().Where(donor.IDIn(in.NamedDonors...)).Order(donor.ByID()).All(ctx)
	for _, d := range all {
		to = append(to, notifying.To{Organisation: d.OrganisationID, Roles: []access.Role{access.DonorOfficer}})
	}
	return to, err
}

// tellAsked asks the States that did not concur yet.
func tellAsked(ctx context.Context, tx *store.Tx, n *db.Need, rows []db.NeedState) error {
	by, err := party(ctx, tx, n)
	if err != nil {
		return err
	}
	var to []notifying.To
	for _, r := range rows {
		if !concurs(r) {
			to = append(to, notifying.To{State: r.StateID, Roles: []access.Role{access.FocalPoint, access.Mission}})
		}
	}
	return tell(ctx, tx, n, "concurrence_asked", values{"party": by}, to...)
}

// tellAnswered tells those whose need it is what a State answered.
func tellAnswered(ctx context.Context, tx *store.Tx, n *db.Need, key, state string) error {
	name, err := stateName(state)
	if err != nil {
		return err
	}
	return tell(ctx, tx, n, key, values{"state": name}, own(n)...)
}

// party is the name of who asks.
func party(ctx context.Context, tx *store.Tx, n *db.Need) (notifying.Text, error) {
	if n.StateID != nil {
		return stateName(*n.StateID)
	}
	o, err := tx.Organisation.Query().Where(organisation.ID(*n.OwnerID)).Only(ctx)
	if err != nil {
		return nil, err
	}
	return notifying.Text{"": o.Name}, nil
}

// stateName is the name of a State as the United Nations writes it.
func stateName(id string) (notifying.Text, error) {
	t, err := reference.Load()
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(t.States, func(s reference.State) bool { return s.ID == id })
	if i < 0 {
		return nil, access.NotFound()
	}
	return t.States[i].Names, nil
}
