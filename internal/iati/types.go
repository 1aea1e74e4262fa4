// Package iati turns activity files of the International Aid Transparency Initiative, whatever their version, into one form: Activity, in the codes of version 2.03.
//
// It reads a stream of any size in bounded memory, one activity at a time; an activity that cannot be read costs no other;
// what was wrong is told as a Problem, never as an error. Contact details are never decoded.
package iati

import (
	"strconv"
	"time"

	"github.com/shopspring/decimal"
)

// Activity is one published activity. Zero values mean "not published".
// Every code is the one of version 2.03, also where the file uses letters or words (1.0x).
type Activity struct {
	Line  int `json:"-"` // line of the file at which the activity begins, from 1
	Index int `json:"-"` // place in the file among all activities found, from 0

	Version           string     `json:"version,omitempty"` // of the standard, as the file says ("1.04", "2.03"); "" if it does not
	Identifier        string     `json:"identifier"`        // iati-identifier, never empty
	Hierarchy         int        `json:"hierarchy"`         // 1 unless published
	DefaultCurrency   string     `json:"defaultCurrency,omitempty"`
	DefaultLang       string     `json:"defaultLang,omitempty"`
	Humanitarian      bool       `json:"humanitarian,omitempty"`
	SecondaryReporter bool       `json:"secondaryReporter,omitempty"` // the reporter republishes what others did
	LastUpdated       *time.Time `json:"lastUpdated,omitempty"`       // UTC

	ReportingOrg      Org             `json:"reportingOrg,omitzero"`
	Titles            Text            `json:"titles,omitempty"`
	Descriptions      []Description   `json:"descriptions,omitempty"`
	ParticipatingOrgs []Participation `json:"participatingOrgs,omitempty"`
	Status            Status          `json:"status,omitempty"`
	Dates             Dates           `json:"dates,omitzero"`

	RecipientCountries []Share          `json:"recipientCountries,omitempty"` // Code: ISO 3166-1 alpha-2 as published, upper case
	RecipientRegions   []Share          `json:"recipientRegions,omitempty"`   // Vocabulary "1" (OECD DAC) unless published
	Sectors            []Share          `json:"sectors,omitempty"`            // Vocabulary "1" (DAC five digits) unless published
	Tags               []Classification `json:"tags,omitempty"`
	PolicyMarkers      []PolicyMarker   `json:"policyMarkers,omitempty"`

	Budgets              []Budget              `json:"budgets,omitempty"`
	PlannedDisbursements []PlannedDisbursement `json:"plannedDisbursements,omitempty"`
	Transactions         []Transaction         `json:"transactions,omitempty"`

	DefaultFlowType    string `json:"defaultFlowType,omitempty"`
	DefaultFinanceType string `json:"defaultFinanceType,omitempty"`
	DefaultAidType     string `json:"defaultAidType,omitempty"`
	DefaultTiedStatus  string `json:"defaultTiedStatus,omitempty"`

	RelatedActivities []RelatedActivity `json:"relatedActivities,omitempty"`
	Documents         []Document        `json:"documents,omitempty"`
	Locations         []Location        `json:"locations,omitempty"`
}

// Text maps a language ("en", "pt-br": lower case as published; "" when none is declared) to what is said in it.
type Text map[string]string

// Date is a calendar day, "2006-01-02"; "" when absent or unreadable.
type Date string

// Time is midnight UTC of the day, nil when there is none.
func (d Date) Time() *time.Time {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return nil
	}
	return &t
}

// Year is the year of the day, 0 when there is none.
func (d Date) Year() int {
	if len(d) < 4 {
		return 0
	}
	y, _ := strconv.Atoi(string(d[:4]))
	return y
}

// Status of an activity (code list ActivityStatus).
type Status int

// The statuses; 0 is unknown.
const (
	Pipeline Status = iota + 1
	Implementation
	Finalisation
	Closed
	Cancelled
	Suspended
)

// Role of an organisation in an activity (code list OrganisationRole).
type Role int

// The roles; 0 is unknown.
const (
	Funding Role = iota + 1
	Accountable
	Extending
	Implementing
)

// TransactionType is what a transaction does (code list TransactionType).
type TransactionType int

// The types; 0 is unknown.
const (
	IncomingFunds TransactionType = iota + 1
	OutgoingCommitment
	Disbursement
	Expenditure
	InterestPayment
	LoanRepayment
	Reimbursement
	PurchaseOfEquity
	SaleOfEquity
	CreditGuarantee
	IncomingCommitment
	OutgoingPledge
	IncomingPledge
)

// Org is an organisation as published.
type Org struct {
	Ref   string `json:"ref,omitempty"`  // organisation identifier
	Type  string `json:"type,omitempty"` // code list OrganisationType: "10" government, "22" national NGO …
	Names Text   `json:"names,omitempty"`
}

// Participation is an organisation's part in the activity.
type Participation struct {
	Org
	Role       Role   `json:"role,omitempty"`
	ActivityID string `json:"activityId,omitempty"` // that organisation's own record of the activity
}

// Description of an activity. Type is "1" general, "2" objectives, "3" target groups, "4" other.
type Description struct {
	Type string `json:"type"`
	Text Text   `json:"text"`
}

// Dates of an activity.
type Dates struct {
	PlannedStart Date `json:"plannedStart,omitempty"`
	ActualStart  Date `json:"actualStart,omitempty"`
	PlannedEnd   Date `json:"plannedEnd,omitempty"`
	ActualEnd    Date `json:"actualEnd,omitempty"`
}

// Share is a code with the part of the activity (percent) that falls to it.
type Share struct {
	Vocabulary string           `json:"vocabulary,omitempty"`
	Code       string           `json:"code,omitempty"`
	Percentage *decimal.Decimal `json:"percentage,omitempty"` // as published, may exceed 100; nil when absent or unreadable; never negative
	Names      Text             `json:"names,omitempty"`
}

// Classification is a code in a vocabulary.
type Classification struct {
	Vocabulary string `json:"vocabulary,omitempty"`
	Code       string `json:"code,omitempty"`
	Names      Text   `json:"names,omitempty"`
}

// PolicyMarker says how far the activity serves a policy. Vocabulary "1" is OECD DAC, where code "1" is gender equality.
type PolicyMarker struct {
	Vocabulary   string `json:"vocabulary,omitempty"`
	Code         string `json:"code,omitempty"`
	Significance *int   `json:"significance,omitempty"` // 0 not targeted, 1 significant, 2 principal, 3, 4; nil when absent
}

// Money is an exact amount as published. Currency is the amount's own, else the activity's default; "" when neither can be read.
type Money struct {
	Value     decimal.Decimal `json:"value"`
	Currency  string          `json:"currency,omitempty"` // ISO 4217, three upper-case letters
	ValueDate Date            `json:"valueDate,omitempty"`
}

// Budget of a period. Type 1 original, 2 revised; Status 1 indicative, 2 committed.
type Budget struct {
	Type        int  `json:"type,omitempty"`
	Status      int  `json:"status,omitempty"`
	PeriodStart Date `json:"periodStart,omitempty"`
	PeriodEnd   Date `json:"periodEnd,omitempty"`
	Money
}

// PlannedDisbursement is money expected to flow in a period.
type PlannedDisbursement struct {
	Type        int   `json:"type,omitempty"` // 1 original, 2 revised
	PeriodStart Date  `json:"periodStart,omitempty"`
	PeriodEnd   Date  `json:"periodEnd,omitempty"`
	Provider    Party `json:"provider,omitzero"`
	Receiver    Party `json:"receiver,omitzero"`
	Money
}

// Party is the organisation at one end of a flow.
type Party struct {
	Org
	ActivityID string `json:"activityId,omitempty"`
}

// Transaction is one flow of money, or the promise of one. A transaction without a readable value is no Transaction but a Problem.
type Transaction struct {
	Line               int             `json:"-"`
	Ref                string          `json:"ref,omitempty"`
	Type               TransactionType `json:"type,omitempty"`
	Date               Date            `json:"date,omitempty"`
	Money                              // Value keeps its published sign
	Humanitarian       bool            `json:"humanitarian,omitempty"`
	Description        Text            `json:"description,omitempty"`
	Provider           Party           `json:"provider,omitzero"`
	Receiver           Party           `json:"receiver,omitzero"`
	RecipientCountries []Share         `json:"recipientCountries,omitempty"` // at most one by the standard; Percentage may be set in older files
	RecipientRegions   []Share         `json:"recipientRegions,omitempty"`
	Sectors            []Share         `json:"sectors,omitempty"`
	FlowType           string          `json:"flowType,omitempty"`    // "" : the activity's default holds
	FinanceType        string          `json:"financeType,omitempty"` // likewise
	AidType            string          `json:"aidType,omitempty"`     // likewise
	TiedStatus         string          `json:"tiedStatus,omitempty"`  // likewise
}

// RelatedActivity links to another activity. Type 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party.
type RelatedActivity struct {
	Ref  string `json:"ref"`
	Type int    `json:"type,omitempty"`
}

// Document is a link to a publication.
type Document struct {
	URL    string `json:"url"`
	Title  Text   `json:"title,omitempty"`
	Format string `json:"format,omitempty"` // media type
}

// Location is a place of the activity. Coordinates are decimal degrees, WGS 84.
type Location struct {
	Ref       string           `json:"ref,omitempty"`
	Names     Text             `json:"names,omitempty"`
	Latitude  *decimal.Decimal `json:"latitude,omitempty"`
	Longitude *decimal.Decimal `json:"longitude,omitempty"`
}

// GenderMarker is the significance of the gender equality policy marker (0, 1 or 2); ok is false when it is not published.
func (a *Activity) GenderMarker() (significance int, ok bool) {
	for _, m := range a.PolicyMarkers {
		if m.Vocabulary == "1" && m.Code == "1" && m.Significance != nil && *m.Significance <= 2 {
			return *m.Significance, true
		}
	}
	return 0, false
}
