// Package access says who a viewer is, what they see and what they may do: three tables (lifecycle.go, sight.go,
// right.go), evaluated in Go where something is written and turned into SQL where something is read.
package access

// Role is what a viewer is to Entraide. The zero value is the public.
type Role string

// The roles. Each signed-in viewer has one at a time.
const (
	Public               Role = ""
	FocalPoint           Role = "FOCAL_POINT"           // national point of contact of a State
	StateEditor          Role = "STATE_EDITOR"          // writes for a State
	Mission              Role = "MISSION"               // permanent mission of a State
	DonorOfficer         Role = "DONOR_OFFICER"         // acts for a donor
	Partner              Role = "PARTNER"               // acts for another organisation
	RegionalOrganisation Role = "REGIONAL_ORGANISATION" // may open needs of its members
	Committee            Role = "COMMITTEE"             // ranks nominations
	Secretariat          Role = "SECRETARIAT"           // the implementation support unit
	Admin                Role = "ADMIN"                 // runs the installation
)

// Roles are all but the public.
var Roles = []Role{FocalPoint, StateEditor, Mission, DonorOfficer, Partner, RegionalOrganisation, Committee, Secretariat, Admin}

// Groups of roles, as the tables use them.
var (
	ofStates        = []Role{FocalPoint, StateEditor, Mission}
	ofOrganisations = []Role{DonorOfficer, Partner, RegionalOrganisation}
	statesAndDonors = []Role{FocalPoint, StateEditor, Mission, DonorOfficer}
	secretariat     = []Role{Secretariat, Admin}
	speaking        = []Role{FocalPoint, StateEditor, Mission, DonorOfficer, Partner, RegionalOrganisation, Secretariat, Admin} // for a party, or the secretariat
	anyRole         = Roles
)

// ActsFor tells what a role acts for: a State, an organisation, or neither.
func (r Role) ActsFor() Party {
	switch r {
	case FocalPoint, StateEditor, Mission:
		return AState
	case DonorOfficer, Partner, RegionalOrganisation:
		return AnOrganisation
	}
	return Nobody
}

// Party is the kind of what a role acts for.
type Party int

// The kinds of parties.
const (
	Nobody Party = iota // the secretariat, a committee, the installation
	AState
	AnOrganisation
)

// Viewer is who asks, in the one membership in which they act.
type Viewer struct {
	Role          Role
	Organisations []string // ids of the organisations they act for
	States        []string // ids of the States they act for
	User          string   // id of the user; "" for the public
	Membership    string   // id of the membership in which they act
	Key           string   // id of the API key by which they come, if one
	Scopes        []Scope  // what that key may do
	Language      string   // the language of answers, one of the six; "" for English
}

// Acting is a user in one of their memberships: in its role, for its State or its organisation, if any.
func Acting(user, membership string, role Role, state, organisation *string) Viewer {
	return Viewer{Role: role, States: listed(state), Organisations: listed(organisation), User: user, Membership: membership}
}

func listed(id *string) []string {
	if id == nil {
		return nil
	}
	return []string{*id}
}

// IsSecretariat says whether the viewer works for the secretariat.
func (v Viewer) IsSecretariat() bool { return v.Role == Secretariat || v.Role == Admin }

// IsSignedIn says whether the viewer is anybody but the public.
func (v Viewer) IsSignedIn() bool { return v.Role != Public }
