package offering

import (
	"context"
	"maps"

	"entraide/ent/db"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/notifying"
)

// pressing are the notices that ask for an answer by a date; byClick what one click in their mail does.
var (
	pressing = map[string]bool{"confirm": true, "expiring": true, "expired": true}
	byClick  = map[string]string{"confirm": "reconfirmOffer", "expiring": "reconfirmOffer", "expired": "reopenOffer"}
)

// own are those who act for the donor.
func own(o *db.Offer) []notifying.To {
	if o.Edges.Donor == nil {
		return nil
	}
	return []notifying.To{{Organisation: o.Edges.Donor.OrganisationID, Roles: []access.Role{access.DonorOfficer}}}
}

// tell gives notice of something that happened to the offer. It names neither money nor conditions, and who does not see
// the offer is not told.
func (c *change) tell(ctx context.Context, key string, more notifying.Values, to []notifying.To) error {
	if len(to) == 0 {
		return nil
	}
	all := notifying.Values{"title": titleOf(c.was)}
	maps.Copy(all, more)
	return notifying.Tell(ctx, c.tx, notifying.Notice{Key: "offering." + key, Values: all, Noun: access.Offer, Row: c.was.ID, To: to,
		Must: pressing[key], Act: byClick[key]})
}

// tellOffered tells the secretariat what a donor offers.
func (c *change) tellOffered(ctx context.Context) error {
	return c.tell(ctx, "offered", notifying.Values{"party": {"": c.was.Edges.Donor.Name}}, []notifying.To{notifying.Secretariat})
}

// titleOf is what an offer is called.
func titleOf(o *db.Offer) notifying.Text {
	if !checking.Says(o.Name) {
		return notifying.Word("offering.untitled")
	}
	return notifying.Text{"": o.Name}
}
