package reference

import "github.com/shopspring/decimal"

// FundingWindow is a fund known from public pages only: shown as published on AsOf, never matched against and never counted as an envelope.
type FundingWindow struct {
	Code           string
	Names          map[string]string // English and French
	Administrator  string
	Donors         []string          // ids of States known to pay into it; may be incomplete
	Scope          map[string]string // English and French
	Applicants     map[string]string
	ApplicantKinds []string // of offers: who can apply, as far as the page says so plainly
	ThroughPartner bool     // whether governments cannot apply but with a partner
	Conditions     map[string]string
	MaxUSD         decimal.Decimal // most per project; zero if not published
	MinMonths      int             // 0 if not published
	MaxMonths      int
	Cycle          string // ANNUAL, ANNUAL_AND_URGENT, BY_INVITATION
	AsOf           int    // year of the page
	Sources        []string
}

func readFundingWindow(r *row) FundingWindow {
	w := FundingWindow{
		Code: r.must("code"), Names: r.some("name", "en", "fr"), Administrator: r.must("administrator"), Donors: r.list("donors"),
		Scope: r.some("scope", "en", "fr"), Applicants: r.some("applicants", "en", "fr"), ApplicantKinds: r.list("applicant_kinds"), ThroughPartner: r.flag("through_partner"),
		Conditions: r.some("conditions", "en", "fr"),
		MinMonths:  r.whole("min_months"), MaxMonths: r.whole("max_months"),
		Cycle: r.oneOf("cycle", "ANNUAL", "ANNUAL_AND_URGENT", "BY_INVITATION"), AsOf: r.whole("as_of"), Sources: r.sources(),
	}
	if r.text("max_usd") != "" {
		w.MaxUSD = r.exact("max_usd")
	}
	return w
}

// CRSFlow is what all reporting donors together gave a recipient in a year under a purpose code. The published tables give
// donors and purposes apart, so no donor can be named here.
type CRSFlow struct {
	RecipientID string // of a State, area or region
	Year        int
	PurposeCode string
	USDMillion  decimal.Decimal // as published; negative where repayments exceed payments
	Sources     []string
}

func readCRSFlow(r *row) CRSFlow {
	return CRSFlow{
		RecipientID: r.must("recipient_id"), Year: r.whole("year"), PurposeCode: r.must("purpose_code"),
		USDMillion: r.exact("usd_million"), Sources: r.sources(),
	}
}
