// Package access says who a viewer is and what they may do.
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

// Viewer is who asks.
type Viewer struct {
	Role          Role
	Organisations []string // ids of the organisations they act for
	States        []string // ids of the States they act for
	Language      string   // the language of answers, one of the six; "" for English
}

// IsSecretariat says whether the viewer works for the secretariat.
func (v Viewer) IsSecretariat() bool { return v.Role == Secretariat || v.Role == Admin }

// IsSignedIn says whether the viewer is anybody but the public.
func (v Viewer) IsSignedIn() bool { return v.Role != Public }
