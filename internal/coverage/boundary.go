package coverage

// Role is what an organisation does in an activity; it may do several things at once.
type Role uint8

// The roles by the IATI list, and that of the organisation that reports the activity.
const (
	Funding Role = 1 << iota
	Accountable
	Extending
	Implementing
	Reporting
)

// Flow is what decides whether a transaction counts.
type Flow struct {
	Kind              string // transactions.kind
	Provider          Role   // all that its provider does in the activity; 0 where it does nothing or is unknown
	SecondaryReporter bool   // somebody republishes what others have reported
	ParentReportsKind bool   // the activity is a child whose parent is imported and reports flows of the same kind
}

// The boundary of every total: outgoing commitments and disbursements of those who fund, each counted once.
const (
	Counted       = "COUNTED"
	Incoming      = "INCOMING"           // a copy, seen from the receiver
	NotCounted    = "NOT_COUNTED_KIND"   // neither a commitment nor a disbursement
	Internal      = "INTERNAL"           // a flow between those who carry the activity out
	Republication = "SECONDARY_REPORTER" // the first reporter's own record counts
	InParent      = "IN_PARENT"          // the parent reports the same money
)

// boundaries are asked in this order; the first that holds is the reason.
var boundaries = []struct {
	name  string
	holds func(Flow) bool
}{
	{Incoming, func(f Flow) bool {
		return f.Kind == "INCOMING_FUNDS" || f.Kind == "INCOMING_COMMITMENT" || f.Kind == "INCOMING_PLEDGE"
	}},
	{NotCounted, func(f Flow) bool { return moneyMeasures[f.Kind] == "" }},
	{Internal, func(f Flow) bool { return f.Provider == Implementing }},
	{Republication, func(f Flow) bool { return f.SecondaryReporter }},
	{InParent, func(f Flow) bool { return f.ParentReportsKind }},
}

// Boundary says whether a transaction counts in coverage (COUNTED), or why not: a value of transactions.boundary.
func Boundary(f Flow) string {
	for _, b := range boundaries {
		if b.holds(f) {
			return b.name
		}
	}
	return Counted
}
