package access

import "slices"

// sight lets some viewers see some rows of a noun.
type sight struct {
	noun     Noun
	roles    []Role // nil for everybody, the public among them
	relation Relation
	audience []string // nil for any
	stages   stages
}

// stages are some of a noun's: those in, or all but those out, or all.
type stages struct{ in, out []string }

// PublicStages are the stages of a project that everyone may see.
var PublicStages = []string{"PUBLISHED", "UNDER_WAY", "SUSPENDED", "COMPLETED", "CANCELLED"}

var (
	published = stages{in: PublicStages}
	notDraft  = stages{out: []string{"DRAFT"}}
	wanted    = stages{in: OpenNeed}
	active    = stages{in: []string{"ACTIVE"}}
	all       = stages{}
)

// sights say who sees what. A row is seen by those whom at least one line lets see it; no line, no sight.
var sights = []sight{
	// A need is seen by the audience that its State chose, and by those who ask; the secretariat sees all but drafts.
	{Need, nil, Any, []string{"PUBLIC"}, notDraft},
	{Need, statesAndDonors, Any, []string{"STATES"}, notDraft},
	{Need, anyRole, Named, []string{"NAMED"}, notDraft},
	{Need, secretariat, Any, nil, notDraft},
	{Need, ofStates, OwnState, nil, all},
	{Need, ofStates, Asked, nil, all},
	{Need, ofOrganisations, Owner, nil, all},
	// Its details have an audience of their own, as long as they are needed: to withdraw a need takes them back.
	{NeedDetails, nil, Any, []string{"PUBLIC"}, wanted},
	{NeedDetails, statesAndDonors, Any, []string{"STATES"}, wanted},
	{NeedDetails, anyRole, Named, []string{"NAMED"}, wanted},
	{NeedDetails, secretariat, Any, nil, notDraft},
	{NeedDetails, ofStates, OwnState, nil, all},
	{NeedDetails, ofStates, Asked, nil, all},
	{NeedDetails, ofOrganisations, Owner, nil, all},
	// Its file is for those who ask or are asked, and for the secretariat.
	{NeedFile, secretariat, Any, nil, notDraft},
	{NeedFile, ofStates, OwnState, nil, all},
	{NeedFile, ofStates, Asked, nil, all},
	{NeedFile, ofOrganisations, Owner, nil, all},
	// A project is seen by all once it is published, before that by its owner, and by the secretariat from submission on.
	{Project, nil, Any, nil, published},
	{Project, secretariat, Any, nil, notDraft},
	{Project, ofOrganisations, Owner, nil, all},
	{Project, ofStates, OwnState, nil, all},
	// A State whose consent is asked, or that is told, sees what it is about.
	{Project, ofStates, Recipient, nil, stages{out: []string{"DRAFT", "SUBMITTED", "RETURNED"}}},
	// What a State answers is between it, who proposes and the secretariat; why it refuses, between it and the secretariat.
	{Consent, ofStates, OwnState, nil, all},
	{Consent, ofOrganisations, Owner, nil, all},
	{Consent, ofStates, Proposing, nil, all},
	{Consent, secretariat, Any, nil, all},
	{ConsentReason, ofStates, OwnState, nil, all},
	{ConsentReason, secretariat, Any, nil, all},
	// What was submitted is between who proposes and the secretariat.
	{ProjectVersion, ofOrganisations, Owner, nil, all},
	{ProjectVersion, ofStates, Proposing, nil, all},
	{ProjectVersion, secretariat, Any, nil, all},
	{ProjectStep, nil, Any, []string{"PUBLIC"}, all},
	{ProjectStep, ofOrganisations, Owner, nil, all},
	{ProjectStep, ofStates, Proposing, nil, all},
	{ProjectStep, ofStates, OwnState, []string{"CONSENT"}, all},
	{ProjectStep, secretariat, Any, nil, all},
	// An offer is seen by all once it is announced, unless its donor meant it for the secretariat alone.
	{Offer, nil, Any, []string{"PUBLIC"}, notDraft},
	{Offer, secretariat, Any, nil, notDraft},
	{Offer, ofOrganisations, Owner, nil, all},
	// What a donor keeps private is matched for the secretariat alone, and read by it alone.
	{OfferEnvelope, nil, Any, []string{"false"}, all},
	{OfferEnvelope, secretariat, Any, nil, all},
	{OfferEnvelope, ofOrganisations, Owner, nil, all},
	{OfferFile, secretariat, Any, nil, notDraft},
	{OfferFile, ofOrganisations, Owner, nil, all},
	// An experience is told to everybody, and so is what others say to it.
	{Experience, nil, Any, nil, stages{in: []string{"PUBLISHED"}}},
	{Experience, secretariat, Any, nil, notDraft},
	{Experience, ofStates, OwnState, nil, all},
	{Experience, ofOrganisations, Owner, nil, all},
	{Comment, nil, Any, nil, stages{in: []string{"SAID"}}},
	{Comment, secretariat, Any, nil, all},
	// What waits for its decision, and its own means, are the secretariat's.
	{QueueItem, secretariat, Any, nil, all},
	{CannedReply, secretariat, Any, nil, all},
	{OrganisationMatch, secretariat, Any, nil, all},
	// People are seen by those with whom they act, and by the secretariat.
	{User, anyRole, Self, nil, all},
	{User, ofStates, OwnState, nil, all},
	{User, ofOrganisations, Owner, nil, all},
	{User, secretariat, Any, nil, all},
	{Membership, anyRole, Self, nil, all},
	{Membership, ofStates, OwnState, nil, active},
	{Membership, ofOrganisations, Owner, nil, active},
	{Membership, secretariat, Any, nil, all},
	{Invitation, ofStates, OwnState, nil, all},
	{Invitation, ofOrganisations, Owner, nil, all},
	{Invitation, secretariat, Any, nil, all},
	// Keys and notices are their owner's alone.
	{APIKey, anyRole, Self, nil, all},
	{Notification, anyRole, Self, nil, all},
	// What is done to drafts is theirs who own them: the chain holds it, and nobody reads it.
	{AuditEntry, secretariat, Any, nil, notDraft},
	{Mail, secretariat, Any, []string{"true"}, all},
}

// has says whether a stage is among them.
func (s stages) has(stage string) bool {
	return (s.in == nil || slices.Contains(s.in, stage)) && !slices.Contains(s.out, stage)
}

// sightsOf are the lines that can let v see a row of n: those of their role, and of relations that they can stand in.
// A line that another one makes needless is left out.
func sightsOf(v Viewer, n Noun) (needed []sight) {
	var lines []sight
	for _, s := range sights {
		if s.noun == n && s.forRole(v.Role) && v.canStand(s.relation) {
			lines = append(lines, s)
		}
	}
	for _, s := range lines {
		if !slices.ContainsFunc(lines, func(o sight) bool { return o.covers(s) && !s.covers(o) }) {
			needed = append(needed, s)
		}
	}
	return needed
}

func (s sight) forRole(r Role) bool { return s.roles == nil || slices.Contains(s.roles, r) }

// covers says whether s lets a viewer see every row that o lets them see.
func (s sight) covers(o sight) bool {
	if s.relation != Any && s.relation != o.relation {
		return false
	}
	n := nouns[s.noun]
	for _, stage := range n.stages {
		if o.stages.has(stage) && !s.stages.has(stage) {
			return false
		}
	}
	return s.audience == nil || o.audience != nil && !slices.ContainsFunc(o.audience, func(a string) bool { return !slices.Contains(s.audience, a) })
}

// canStand says whether v can stand in a relation to any row.
func (v Viewer) canStand(r Relation) bool {
	_, ids := v.parties(r)
	return r == Any || len(ids) > 0
}
