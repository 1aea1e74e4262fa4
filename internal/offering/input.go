package offering

import (
	"cmp"

	"entraide/ent/db"
	"entraide/ent/db/offer"
)

// Input is what an offer says. It stands for the whole: what it does not say, the offer does not say any more, but for
// who may see it and its envelope, and for the texts in other languages, which stay.
type Input struct {
	Language                  string // of the texts
	Name, Summary, Conditions string
	Modality                  *offer.Modality
	Themes                    []string // codes
	States, Regions           []string // ids
	ApplicantKinds            []string
	ThroughPartner            bool
	Currency                  string
	EnvelopeAmount            string
	IsEnvelopePrivate         *bool
	LeastAmount, MostAmount   string
	LeastMonths, MostMonths   *int
	OpensOn, ClosesOn         string // YYYY-MM-DD
	Recurrence                *offer.Recurrence
	Visibility                string
}

// keeping is the input with who may see the offer and its envelope, where it does not say so: to leave it out never
// shows more than before. A new offer is for everybody, and its envelope private.
func (in Input) keeping(was db.Offer) Input {
	in.Visibility = cmp.Or(in.Visibility, string(was.Visibility))
	if in.IsEnvelopePrivate == nil {
		in.IsEnvelopePrivate = &was.EnvelopeIsPrivate
	}
	return in
}

// yearly says whether the window comes again.
func (in Input) yearly() bool {
	return in.Recurrence != nil && *in.Recurrence == offer.RecurrenceYEARLY
}

// hasAmount says whether there is any money in it.
func (in Input) hasAmount() bool { return in.EnvelopeAmount+in.LeastAmount+in.MostAmount != "" }
