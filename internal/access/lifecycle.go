package access

import "slices"

// Action is something that may be done to a row, by its name in the API.
type Action string

// transition is a step in the life of a noun. To is "" where the stage stays as it is.
type transition struct {
	noun   Noun
	action Action
	from   []string
	to     string
}

// born is the stage of a row that is not there yet.
const born = ""

// lifecycles are all steps of all lives. What is not here cannot happen, whoever asks; who may ask is in right.go.
// Steps without a right are taken by the clock.
var lifecycles = []transition{
	{Need, "draft", []string{born}, "DRAFT"},
	{Need, "enter", []string{born}, "OPEN"},
	{Need, "save", []string{"DRAFT", "OPEN", "PARTLY_MET", "EXPIRED"}, ""}, // what expired may have to be mended before it is opened again
	{Need, "discard", []string{"DRAFT"}, ""},
	{Need, "askConcurrence", []string{"DRAFT", "OPEN", "PARTLY_MET"}, ""},
	{Need, "concur", []string{"DRAFT", "OPEN", "PARTLY_MET"}, ""},
	{Need, "open", []string{"DRAFT"}, "OPEN"},
	{Need, "reconfirm", OpenNeed, ""},
	{Need, "reopen", []string{"EXPIRED"}, "OPEN"},
	{Need, "declarePartlyMet", []string{"OPEN"}, "PARTLY_MET"},
	{Need, "declareMet", OpenNeed, "MET"},
	{Need, "declareUnmet", OpenNeed, ""},
	{Need, "withdraw", OpenNeed, "WITHDRAWN"},
	{Need, "close", OpenNeed, "CLOSED"},
	{Need, "remind", OpenNeed, ""},
	{Need, "expire", OpenNeed, "EXPIRED"},
	{Need, "attach", []string{"DRAFT", "OPEN", "PARTLY_MET"}, ""},

	{Project, "draft", []string{born}, "DRAFT"},
	{Project, "save", []string{"DRAFT", "RETURNED"}, ""},
	{Project, "discard", []string{"DRAFT"}, ""},
	{Project, "submit", []string{"DRAFT", "RETURNED"}, "SUBMITTED"},
	{Project, "return", []string{"SUBMITTED"}, "RETURNED"},
	{Project, "accept", []string{"SUBMITTED"}, "AWAITING_CONSENT"},
	{Project, "consent", []string{"AWAITING_CONSENT", "PUBLISHED", "UNDER_WAY", "SUSPENDED"}, ""},
	{Project, "publish", []string{"AWAITING_CONSENT"}, "PUBLISHED"}, // once the last State has consented
	{Project, "refuse", []string{"AWAITING_CONSENT"}, "REFUSED"},    // once the last State has refused
	{Project, "proposeChange", moderated, ""},
	{Project, "decideChange", moderated, ""},
	{Project, "start", []string{"PUBLISHED"}, "UNDER_WAY"},
	{Project, "suspend", []string{"UNDER_WAY"}, "SUSPENDED"},
	{Project, "loseConsent", []string{"PUBLISHED", "UNDER_WAY", "SUSPENDED"}, "SUSPENDED"},
	{Project, "resume", []string{"SUSPENDED"}, "UNDER_WAY"},
	{Project, "complete", []string{"UNDER_WAY"}, "COMPLETED"},
	{Project, "cancel", []string{"UNDER_WAY", "SUSPENDED"}, "CANCELLED"},
	{Project, "withdraw", []string{"SUBMITTED", "RETURNED", "AWAITING_CONSENT", "PUBLISHED"}, "WITHDRAWN"},
	{Project, "followUp", []string{"COMPLETED"}, ""},
	{Project, "remind", []string{"AWAITING_CONSENT", "COMPLETED"}, ""},
	{Project, "expire", []string{"PUBLISHED"}, "EXPIRED"}, // its last day passed before work began
	{Project, "assignThemes", nil, ""},                    // of what the secretariat sees

	{Offer, "draft", []string{born}, "DRAFT"},
	{Offer, "save", []string{"DRAFT", "UPCOMING", "OPEN", "SUSPENDED", "EXHAUSTED"}, ""},
	{Offer, "discard", []string{"DRAFT"}, ""},
	{Offer, "publish", []string{"DRAFT"}, "UPCOMING"},
	{Offer, "begin", []string{"UPCOMING"}, "OPEN"}, // its first day has come
	{Offer, "suspend", []string{"OPEN"}, "SUSPENDED"},
	{Offer, "resume", []string{"SUSPENDED"}, "OPEN"},
	{Offer, "exhaust", []string{"OPEN"}, "EXHAUSTED"},
	{Offer, "replenish", []string{"EXHAUSTED"}, "OPEN"},
	{Offer, "reconfirm", []string{"OPEN"}, ""},
	{Offer, "close", []string{"UPCOMING", "OPEN", "SUSPENDED", "EXHAUSTED"}, "CLOSED"},
	{Offer, "remind", []string{"OPEN"}, ""},
	{Offer, "end", []string{"OPEN", "SUSPENDED", "EXHAUSTED"}, "CLOSED"},     // its last day has passed
	{Offer, "recur", []string{"OPEN", "SUSPENDED", "EXHAUSTED"}, "UPCOMING"}, // so it has, and the window comes again next year
	{Offer, "expire", []string{"OPEN"}, "EXPIRED"},
	{Offer, "reopen", []string{"EXPIRED"}, "OPEN"},

	{Experience, "draft", []string{born}, "DRAFT"},
	{Experience, "save", []string{"DRAFT", "PUBLISHED"}, ""},
	{Experience, "discard", []string{"DRAFT"}, ""},
	{Experience, "publish", []string{"DRAFT"}, "PUBLISHED"},
	{Experience, "withdraw", []string{"PUBLISHED"}, "WITHDRAWN"},
	{Experience, "comment", []string{"PUBLISHED"}, ""},
	{Comment, "remove", []string{"SAID"}, "REMOVED"},

	{QueueItem, "assign", []string{"WAITING"}, ""},
	{CannedReply, "save", nil, ""},
	{CannedReply, "remove", nil, ""},
	{OrganisationMatch, "suggest", []string{born}, "SUGGESTED"},
	{OrganisationMatch, "merge", []string{"SUGGESTED", "REJECTED"}, "MERGED"},
	{OrganisationMatch, "reject", []string{"SUGGESTED"}, "REJECTED"},
	{OrganisationMatch, "unmerge", []string{"MERGED"}, "SUGGESTED"},

	{NationalReport, "add", []string{born}, ""},

	{User, "save", []string{"ACTIVE"}, ""},
	{User, "close", []string{"ACTIVE"}, "CLOSED"},
	{Membership, "end", []string{"ACTIVE"}, "ENDED"},
	{Invitation, "invite", []string{born}, "SENT"},
	{Invitation, "revoke", []string{"SENT"}, "REVOKED"},
	{Invitation, "accept", []string{"SENT"}, "ACCEPTED"},
	{APIKey, "create", []string{born}, "ACTIVE"},
	{APIKey, "revoke", []string{"ACTIVE"}, "REVOKED"},
	{Notification, "read", nil, ""},
}

var moderated = []string{"PUBLISHED", "UNDER_WAY", "SUSPENDED"} // stages of a project that can be changed by review alone

// OpenNeed are the stages of a need in which it asks for help.
var OpenNeed = []string{"OPEN", "PARTLY_MET"}

// The terms of needs and offers, in months.
const (
	NeedConfirmed  = 12 // for which a confirmation holds
	OfferConfirmed = 12 // for which a confirmation of an offer holds, likewise
	NeedAnswered   = 12 // after which its State is asked, anew after each answer, whether it was met
)

// step is the transition of an action; false for one that does not exist.
func step(n Noun, a Action) (transition, bool) {
	i := slices.IndexFunc(lifecycles, func(t transition) bool { return t.noun == n && t.action == a })
	if i < 0 {
		return transition{}, false
	}
	return lifecycles[i], true
}

// from says whether the action can be done in a stage. A noun without a life has one stage, "".
func (t transition) fits(stage string) bool { return t.from == nil || slices.Contains(t.from, stage) }

// Next is the stage of a row after an action.
func Next(n Noun, a Action, stage string) (string, bool) {
	t, ok := step(n, a)
	switch {
	case !ok || !t.fits(stage):
		return "", false
	case t.to == "":
		return stage, true
	}
	return t.to, true
}
