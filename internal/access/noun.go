package access

// Noun is a kind of row, by its name in the API.
type Noun string

// The nouns of which not everybody sees every row, or on which something may be done.
const (
	Need              Noun = "Need"
	NeedDetails       Noun = "NeedDetails" // site, quantity, baseline and documents of a need
	NeedFile          Noun = "NeedFile"    // its audiences and completeness, who was asked to concur, to whom it is shown
	Project           Noun = "Project"
	Consent           Noun = "Consent"
	ConsentReason     Noun = "ConsentReason"  // why a State refused, or took its consent back
	ProjectVersion    Noun = "ProjectVersion" // what was submitted for review
	ProjectStep       Noun = "ProjectStep"    // what happened to a project, and when
	Offer             Noun = "Offer"
	OfferEnvelope     Noun = "OfferEnvelope" // the money in an offer
	OfferFile         Noun = "OfferFile"     // who may see an offer, and its envelope
	Experience        Noun = "Experience"
	Comment           Noun = "Comment"
	QueueItem         Noun = "QueueItem"
	CannedReply       Noun = "CannedReply"
	OrganisationMatch Noun = "OrganisationMatch"
	NationalReport    Noun = "NationalReport"
	User              Noun = "User"
	Membership        Noun = "Membership"
	Invitation        Noun = "Invitation"
	APIKey            Noun = "ApiKey"
	AuditEntry        Noun = "AuditEntry"
	Notification      Noun = "Notification"
	Mail              Noun = "Mail"
)

// Relation is how a viewer stands to a row: through the State or the organisation that they act for, or in person.
type Relation string

// The relations. Any is that of everybody.
const (
	Any        Relation = ""
	OwnState   Relation = "own State"        // acts for the State whose row it is
	Asked      Relation = "asked State"      // acts for a State that was asked to join in, whatever it answered
	Concurring Relation = "concurring State" // acts for a State that concurs with what a regional organisation asks for it
	Owner      Relation = "own organisation" // acts for the organisation whose row it is
	Recipient  Relation = "recipient State"  // acts for a State that was asked for its consent, or was told
	Proposing  Relation = "proposing State"  // acts for the State that proposed the project whose part the row is
	Named      Relation = "named donor"      // acts for a donor to whom the State shows the row
	Self       Relation = "self"             // is the person whose row it is
)

// parties are the ids by which a viewer stands in a relation; name is that of the parameter in SQL.
func (v Viewer) parties(r Relation) (name string, ids []string) {
	switch r {
	case OwnState, Asked, Concurring, Recipient, Proposing:
		return "states", v.States
	case Owner, Named:
		return "organisations", v.Organisations
	case Self:
		if v.User != "" {
			return "user", []string{v.User}
		}
	}
	return "", nil
}

// way leads from a row, called $ in SQL, to the parties in a relation to it. Where from is empty, the party stands in a
// column of the row itself. The row itself must not be called d, m or r.
type way struct{ party, from, on string }

// noun is where the facts stand by which its rows are judged.
type noun struct {
	table     string
	stages    []string // of its life, in the order in which it is usually lived; none if it has no life
	audience  string   // the column that says who may see it, or whom it is about; "" where there is none
	audiences []string // what that column may hold
	relations ways
	public    bool // seen by everybody
}

var audiences = []string{"PUBLIC", "STATES", "NAMED", "SECRETARIAT"}

var needRelations = ways{
	OwnState:   {party: "$.state_id"},
	Asked:      {party: "r.state_id", from: "need_states r", on: "r.need_id=$.id AND r.state_id IS DISTINCT FROM $.state_id"},
	Concurring: {party: "r.state_id", from: "need_states r", on: "r.need_id=$.id AND r.concurrence='CONCURRED' AND $.owner_id IS NOT NULL"},
	Owner:      {party: "$.owner_id"},
	Named:      {party: "d.organisation_id", from: "need_donors r JOIN donors d ON d.id=r.donor_id", on: "r.need_id=$.id"},
}

// partOfProject are the relations to what belongs to a project and may name a State of its own.
var partOfProject = ways{
	OwnState:  {party: "$.state_id"},
	Owner:     {party: "r.owner_id", from: "projects r", on: "r.id=$.project_id"},
	Proposing: {party: "r.state_id", from: "projects r", on: "r.id=$.project_id"},
}

// ways are the relations to the rows of a noun.
type ways = map[Relation]way

var (
	needStages    = []string{"DRAFT", "OPEN", "PARTLY_MET", "MET", "WITHDRAWN", "EXPIRED", "CLOSED", "MERGED"}
	offerStages   = []string{"DRAFT", "UPCOMING", "OPEN", "EXHAUSTED", "SUSPENDED", "CLOSED", "EXPIRED", "AS_PUBLISHED"}
	projectStages = []string{"DRAFT", "SUBMITTED", "RETURNED", "AWAITING_CONSENT", "REFUSED", "PUBLISHED", "UNDER_WAY", "SUSPENDED", "COMPLETED",
		"CANCELLED", "WITHDRAWN", "EXPIRED"}
)

// names are roles as the database has them.
func names(roles []Role) (all []string) {
	for _, r := range roles {
		all = append(all, string(r))
	}
	return all
}

// nouns are all of them. One that is neither public nor in the table of sight is seen by nobody.
var nouns = map[Noun]noun{
	Need:        {table: "needs", stages: needStages, audience: "audience", audiences: audiences, relations: needRelations},
	NeedDetails: {table: "needs", stages: needStages, audience: "details_audience", audiences: audiences, relations: needRelations},
	NeedFile:    {table: "needs", stages: needStages, relations: needRelations},
	Project: {table: "projects", stages: projectStages, relations: ways{
		Owner:     {party: "$.owner_id"},
		OwnState:  {party: "$.state_id"},
		Asked:     {party: "r.state_id", from: "consents r", on: "r.project_id=$.id AND r.kind='CONSENT'"},
		Recipient: {party: "r.state_id", from: "consents r", on: "r.project_id=$.id"}}},
	Consent:        {table: "consents", stages: []string{"ASKED", "CONSENTED", "REFUSED", "WITHDRAWN", "NOTIFIED"}, relations: partOfProject},
	ConsentReason:  {table: "consents", relations: ways{OwnState: {party: "$.state_id"}}},
	ProjectVersion: {table: "project_versions", stages: []string{"WAITING", "ACCEPTED", "RETURNED"}, relations: ways{Owner: partOfProject[Owner], Proposing: partOfProject[Proposing]}},
	ProjectStep:    {table: "project_steps", audience: "audience", audiences: []string{"PUBLIC", "FILE", "CONSENT"}, relations: partOfProject},
	Offer: {table: "offers", stages: offerStages, audience: "visibility", audiences: []string{"PUBLIC", "SECRETARIAT_ONLY"}, relations: ways{
		Owner: {party: "d.organisation_id", from: "donors d", on: "d.id=$.donor_id"}}},
	OfferFile: {table: "offers", stages: offerStages, relations: ways{Owner: {party: "d.organisation_id", from: "donors d", on: "d.id=$.donor_id"}}},
	OfferEnvelope: {table: "offers", audience: "envelope_is_private::text", audiences: []string{"false", "true"}, relations: ways{
		Owner: {party: "d.organisation_id", from: "donors d", on: "d.id=$.donor_id"}}},
	Experience: {table: "experiences", stages: []string{"DRAFT", "PUBLISHED", "WITHDRAWN"}, relations: ways{
		OwnState: {party: "$.state_id"}, Owner: {party: "$.owner_id"}}},
	Comment: {table: "comments", stages: []string{"SAID", "REMOVED"}, relations: ways{
		Self: {party: "$.user_id"}, OwnState: {party: "$.state_id"}, Owner: {party: "$.organisation_id"}}},
	QueueItem:         {table: "queue_items", stages: []string{"WAITING", "DONE"}},
	CannedReply:       {table: "canned_replies"},
	OrganisationMatch: {table: "organisation_matches", stages: []string{"SUGGESTED", "MERGED", "REJECTED"}},
	NationalReport:    {table: "national_reports", public: true, relations: ways{OwnState: {party: "$.state_id"}}},
	User: {table: "users", stages: []string{"ACTIVE", "CLOSED"}, relations: ways{
		Self:     {party: "$.id"},
		OwnState: {party: "m.state_id", from: "memberships m", on: "m.user_id=$.id AND m.stage='ACTIVE'"},
		Owner:    {party: "m.organisation_id", from: "memberships m", on: "m.user_id=$.id AND m.stage='ACTIVE'"}}},
	Membership: {table: "memberships", audience: "role", audiences: names(Roles), stages: []string{"ACTIVE", "ENDED"}, relations: ways{
		Self: {party: "$.user_id"}, OwnState: {party: "$.state_id"}, Owner: {party: "$.organisation_id"}}},
	Invitation: {table: "invitations", audience: "role", audiences: names(Roles), stages: []string{"SENT", "ACCEPTED", "REVOKED"}, relations: ways{
		OwnState: {party: "$.state_id"}, Owner: {party: "$.organisation_id"}}},
	APIKey:       {table: "api_keys", stages: []string{"ACTIVE", "REVOKED"}, relations: ways{Self: {party: "$.user_id"}}},
	AuditEntry:   {table: "audit_entries", stages: []string{"", "DRAFT"}}, // of the row it is about: a draft, or anything else
	Notification: {table: "notifications", relations: ways{Self: {party: "$.user_id"}}},
	Mail:         {table: "mails", audience: "kept::text", audiences: []string{"false", "true"}},
}
