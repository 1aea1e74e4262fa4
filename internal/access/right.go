package access

import "slices"

// right lets some roles do something to the rows of a noun in a relation to them. In which stages that can be done at all
// is said once, in the life of the noun; a right may be narrower.
type right struct {
	noun     Noun
	actions  []Action
	roles    []Role
	relation Relation
	only     only
}

// only narrows a right to rows of some stages, or of some audiences; nil does not.
type only struct{ stages, audience []string }

var (
	always  = only{}
	inDraft = only{stages: []string{"DRAFT"}}
)

// whom narrows a right to people in the roles that a role may offer.
func whom(r Role) only {
	return only{audience: names(invites[r])}
}

// rights are the whole access model of writing: what is not here, nobody may do.
var rights = []right{
	// A State's needs are prepared by its editors and declared by its national point of contact.
	{Need, []Action{"draft"}, []Role{FocalPoint, StateEditor}, OwnState, always},
	{Need, []Action{"save", "discard", "attach", "askConcurrence"}, []Role{StateEditor}, OwnState, inDraft},
	{Need, []Action{"save", "discard", "attach", "askConcurrence"}, []Role{FocalPoint}, OwnState, always},
	{Need, []Action{"open", "reconfirm", "reopen", "declarePartlyMet", "declareMet", "declareUnmet", "withdraw"}, []Role{FocalPoint}, OwnState, always},
	// A regional organisation asks for its members. Only they can say whether they concur; those that do, whether it was met.
	// Of what a State asks, with others or alone, it says so itself.
	{Need, []Action{"draft", "save", "discard", "attach", "askConcurrence", "open", "reconfirm", "reopen", "withdraw"}, []Role{RegionalOrganisation}, Owner, always},
	{Need, []Action{"concur"}, []Role{FocalPoint, Mission}, Asked, always},
	{Need, []Action{"declarePartlyMet", "declareMet", "declareUnmet"}, []Role{FocalPoint}, Concurring, always},
	// The secretariat enters what States send on paper, and closes what its rules close.
	{Need, []Action{"enter", "close"}, secretariat, Any, always},

	// A project is proposed by an organisation or a State, reviewed by the secretariat, and consented to by those it is for.
	{Project, []Action{"draft", "save", "discard"}, []Role{StateEditor}, OwnState, always},
	{Project, ofProposer, []Role{FocalPoint}, OwnState, always},
	{Project, ofProposer, ofOrganisations, Owner, always},
	{Project, []Action{"return", "accept", "decideChange"}, secretariat, Any, always},
	{Project, []Action{"consent"}, []Role{FocalPoint, Mission}, Asked, always},
	// Who reads what was imported confirms what it is about.
	{Project, []Action{"assignThemes"}, secretariat, Any, always},
	{OrganisationMatch, []Action{"suggest", "merge", "reject", "unmerge"}, secretariat, Any, always},
	{QueueItem, []Action{"assign"}, secretariat, Any, always},
	{CannedReply, []Action{"save", "remove"}, secretariat, Any, always},

	{Offer, []Action{"draft", "save", "discard", "publish", "suspend", "resume", "exhaust", "replenish", "reconfirm", "close", "reopen"}, []Role{DonorOfficer}, Owner, always},
	{Offer, []Action{"close"}, secretariat, Any, always},

	{Experience, []Action{"draft"}, []Role{StateEditor}, OwnState, always},
	{Experience, []Action{"save", "discard"}, []Role{StateEditor}, OwnState, inDraft},
	{Experience, []Action{"draft", "save", "discard", "publish", "withdraw"}, []Role{FocalPoint}, OwnState, always},
	{Experience, []Action{"draft", "save", "discard", "publish", "withdraw"}, ofOrganisations, Owner, always},
	{Experience, []Action{"withdraw"}, secretariat, Any, always},
	// What is said for no party is said by the secretariat: who acts for none and is not of it says nothing.
	{Experience, []Action{"comment"}, speaking, Any, always},
	{Comment, []Action{"remove"}, speaking, Self, always},
	{Comment, []Action{"remove"}, []Role{FocalPoint}, OwnState, always},
	{Comment, []Action{"remove"}, ofOrganisations, Owner, always},
	{Comment, []Action{"remove"}, secretariat, Any, always},

	{NationalReport, []Action{"add"}, []Role{FocalPoint, StateEditor, Mission}, OwnState, always},
	{NationalReport, []Action{"add"}, secretariat, Any, always},

	{User, []Action{"save"}, anyRole, Self, always},
	{User, []Action{"close"}, []Role{Admin}, Any, always},
	// Who leads a party invites those who act for it, and ends what they began: for the roles that they may offer.
	{Invitation, []Action{"invite", "revoke"}, []Role{FocalPoint}, OwnState, whom(FocalPoint)},
	{Invitation, []Action{"invite", "revoke"}, []Role{Mission}, OwnState, whom(Mission)},
	{Invitation, []Action{"invite", "revoke"}, []Role{DonorOfficer}, Owner, whom(DonorOfficer)},
	{Invitation, []Action{"invite", "revoke"}, []Role{Partner}, Owner, whom(Partner)},
	{Invitation, []Action{"invite", "revoke"}, []Role{RegionalOrganisation}, Owner, whom(RegionalOrganisation)},
	{Invitation, []Action{"invite", "revoke"}, []Role{Secretariat}, Any, whom(Secretariat)},
	{Invitation, []Action{"invite", "revoke"}, []Role{Admin}, Any, always},
	{Membership, []Action{"end"}, anyRole, Self, always},
	{Membership, []Action{"end"}, []Role{FocalPoint}, OwnState, whom(FocalPoint)},
	{Membership, []Action{"end"}, []Role{DonorOfficer}, Owner, whom(DonorOfficer)},
	{Membership, []Action{"end"}, []Role{Partner}, Owner, whom(Partner)},
	{Membership, []Action{"end"}, []Role{RegionalOrganisation}, Owner, whom(RegionalOrganisation)},
	{Membership, []Action{"end"}, []Role{Secretariat}, Any, whom(Secretariat)},
	{Membership, []Action{"end"}, []Role{Admin}, Any, always},
	{APIKey, []Action{"create", "revoke"}, anyRole, Self, always},
	{Notification, []Action{"read"}, anyRole, Self, always},
}

// ofProposer is what who proposed a project does with it.
var ofProposer = []Action{"draft", "save", "discard", "submit", "withdraw", "proposeChange", "start", "suspend", "resume", "complete", "cancel", "followUp"}

// invites says which roles each role may offer to others. Only who runs the installation makes others its equals.
var invites = map[Role][]Role{
	FocalPoint:           {StateEditor},
	Mission:              {StateEditor},
	DonorOfficer:         {DonorOfficer},
	Partner:              {Partner},
	RegionalOrganisation: {RegionalOrganisation},
	Secretariat:          {FocalPoint, StateEditor, Mission, DonorOfficer, Partner, RegionalOrganisation, Committee},
	Admin:                Roles,
}

// Invites says whether a viewer may offer a role.
func (v Viewer) Invites(r Role) bool { return slices.Contains(v.Offers(), r) }

// Offers are the roles that a viewer may offer, in the order in which Roles has them; a key offers none.
func (v Viewer) Offers() []Role {
	if v.Key != "" {
		return nil
	}
	return invites[v.Role]
}

// Scope is what an API key may do.
type Scope string

// The scopes. A key without ScopeRead sees what the public sees.
const (
	ScopeRead             Scope = "READ"              // see what its owner sees
	ScopeWriteNeeds       Scope = "WRITE_NEEDS"       // do to needs what its owner may
	ScopeWriteProjects    Scope = "WRITE_PROJECTS"    // do to projects what its owner may
	ScopeWriteOffers      Scope = "WRITE_OFFERS"      // do to offers what its owner may
	ScopeWriteExperiences Scope = "WRITE_EXPERIENCES" // tell experiences and comment on them as its owner may
	ScopeWriteReports     Scope = "WRITE_REPORTS"     // add national reports as its owner may
)

// scopes say which scope a key must have to do anything to a noun. Accounts, keys and people are in none: a key that
// leaked must not be able to make itself at home.
var scopes = map[Noun]Scope{Need: ScopeWriteNeeds, Project: ScopeWriteProjects, Offer: ScopeWriteOffers, Experience: ScopeWriteExperiences,
	Comment: ScopeWriteExperiences, NationalReport: ScopeWriteReports}

// ScopesFor are the scopes that a key of a role can have: reading, and each in which the role may do anything.
func ScopesFor(r Role) []Scope {
	all := []Scope{ScopeRead}
	for _, x := range rights {
		if s := scopes[x.noun]; s != "" && slices.Contains(x.roles, r) && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// inScope says whether a viewer may do anything to a noun: a person may, an API key within its scopes.
func (v Viewer) inScope(n Noun) bool {
	return v.Key == "" || scopes[n] != "" && slices.Contains(v.Scopes, scopes[n])
}

// rightsOf are the lines that can let v do a to a row of n.
func rightsOf(v Viewer, n Noun, a Action) (lines []right) {
	if !v.inScope(n) {
		return nil
	}
	for _, r := range rights {
		if r.noun == n && slices.Contains(r.actions, a) && slices.Contains(r.roles, v.Role) && v.canStand(r.relation) {
			lines = append(lines, r)
		}
	}
	return lines
}
