package offering

import (
	"context"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/ent/db/offer"
	"entraide/ent/db/region"
	"entraide/ent/db/state"
	"entraide/ent/db/theme"
	"entraide/internal/checking"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// load reads an offer with its donor, themes, States and regions.
func load(ctx context.Context, tx *store.Tx, id string) (*db.Offer, error) {
	return tx.Offer.Query().Where(offer.ID(id)).WithDonor().
		WithThemes(func(q *db.ThemeQuery) { q.Order(theme.ByID()) }).
		WithStates(func(q *db.StateQuery) { q.Order(state.ByID()) }).
		WithRegions(func(q *db.RegionQuery) { q.Order(region.ByID()) }).
		Only(ctx)
}

// inputOf is what a stored offer says, in whichever language it says it, as far as publishing asks.
func inputOf(o *db.Offer) Input {
	in := Input{Name: o.Name, Summary: checking.Longest(o.Summary), Modality: &o.Modality, Recurrence: &o.Recurrence,
		OpensOn: checking.Written(o.OpensOn), ClosesOn: checking.Written(o.ClosesOn)}
	if o.Currency != nil {
		in.Currency = *o.Currency
	}
	return in
}

// said is the offer o once it says what the input says, which was checked. Texts in other languages stay.
func said(o db.Offer, in Input, t *reference.Tables) db.Offer {
	o.Name, o.Summary, o.Conditions = in.Name, checking.With(o.Summary, in.Language, in.Summary), checking.With(o.Conditions, in.Language, in.Conditions)
	o.Modality, o.Visibility, o.EnvelopeIsPrivate = *in.Modality, offer.Visibility(in.Visibility), *in.IsEnvelopePrivate
	o.ApplicantKinds, o.ThroughPartner = checking.Unique(in.ApplicantKinds), in.ThroughPartner
	o.Currency = nil
	if code, ok := checking.Currency(in.Currency, t); ok {
		o.Currency = &code
	}
	o.EnvelopeAmount, o.LeastAmount, o.MostAmount = amount(in.EnvelopeAmount), amount(in.LeastAmount), amount(in.MostAmount)
	o.LeastMonths, o.MostMonths = in.LeastMonths, in.MostMonths
	o.OpensOn, o.ClosesOn = checking.Date(in.OpensOn), checking.Date(in.ClosesOn)
	o.Recurrence = offer.RecurrenceNONE
	if in.yearly() {
		o.Recurrence = offer.RecurrenceYEARLY
	}
	return o
}

// amount is money that was checked; nil for none.
func amount(s string) *decimal.Decimal {
	if s == "" {
		return nil
	}
	d := decimal.RequireFromString(s)
	return &d
}

// set writes all columns that can change of an offer.
func set(m *db.OfferMutation, o db.Offer) {
	m.SetName(o.Name)
	m.SetSummary(o.Summary)
	m.SetConditions(o.Conditions)
	m.SetStage(o.Stage)
	m.SetVisibility(o.Visibility)
	m.SetModality(o.Modality)
	m.SetEnvelopeIsPrivate(o.EnvelopeIsPrivate)
	m.SetApplicantKinds(o.ApplicantKinds)
	m.SetThroughPartner(o.ThroughPartner)
	m.SetRecurrence(o.Recurrence)
	checking.Put(o.Currency, m.SetCurrency, m.ClearCurrency)
	checking.Put(o.EnvelopeAmount, m.SetEnvelopeAmount, m.ClearEnvelopeAmount)
	checking.Put(o.LeastAmount, m.SetLeastAmount, m.ClearLeastAmount)
	checking.Put(o.MostAmount, m.SetMostAmount, m.ClearMostAmount)
	checking.Put(o.LeastMonths, m.SetLeastMonths, m.ClearLeastMonths)
	checking.Put(o.MostMonths, m.SetMostMonths, m.ClearMostMonths)
	checking.Put(o.OpensOn, m.SetOpensOn, m.ClearOpensOn)
	checking.Put(o.ClosesOn, m.SetClosesOn, m.ClearClosesOn)
	checking.Put(o.PublishedAt, m.SetPublishedAt, m.ClearPublishedAt)
	checking.Put(o.ConfirmedAt, m.SetConfirmedAt, m.ClearConfirmedAt)
	checking.Put(o.RemindedAt, m.SetRemindedAt, m.ClearRemindedAt)
}

// link replaces the themes, States and regions of an offer by those of the input.
func link(m *db.OfferMutation, in Input, t *reference.Tables) {
	m.ClearThemes()
	m.ClearStates()
	m.ClearRegions()
	for _, code := range in.Themes {
		if x, ok := t.ThemeByCode(code); ok {
			m.AddThemeIDs(x.ID)
		}
	}
	m.AddStateIDs(in.States...)
	m.AddRegionIDs(in.Regions...)
}

// view is an offer with what belongs to it, as the audit tells of it.
type view struct {
	*db.Offer
	Themes  []string `json:"themes"`
	States  []string `json:"states"`
	Regions []string `json:"regions"`
}

func viewOf(o *db.Offer) view {
	v := view{o, []string{}, []string{}, []string{}}
	for _, x := range o.Edges.Themes {
		v.Themes = append(v.Themes, x.ID)
	}
	for _, x := range o.Edges.States {
		v.States = append(v.States, x.ID)
	}
	for _, x := range o.Edges.Regions {
		v.Regions = append(v.Regions, x.ID)
	}
	return v
}
