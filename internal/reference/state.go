package reference

import "time"

// Membership of the United Nations.
const (
	Member   = "MEMBER"
	Observer = "OBSERVER" // the Holy See and the State of Palestine; both have a full portal
)

// The regional groups of the United Nations, as used in elections. docs/decisions/regional-groups.md says how
// the doubtful cases were decided.
const (
	African                   = "AFRICAN"
	AsiaPacific               = "ASIA_PACIFIC"
	EasternEuropean           = "EASTERN_EUROPEAN"
	LatinAmericanAndCaribbean = "LATIN_AMERICAN_AND_CARIBBEAN"
	WesternEuropeanAndOthers  = "WESTERN_EUROPEAN_AND_OTHERS"
	NoGroup                   = "NONE" // the two observers
)

// State is a Member State of the United Nations or one of its two observer States.
type State struct {
	ID         string // sta_<iso3 in lower case>
	ISO2       string
	ISO3       string
	M49        string   // three digits
	DAC        string   // the code in OECD statistics, as donor or recipient; "" if there is none
	OtherCodes []string // former or customary codes that published data use for it
	Membership string
	Names      map[string]string // short names as the UN writes them
	Formal     map[string]string // formal names, with the article the UN gives them
	Articles   map[string]string // article of the short name in English, French, Spanish, where UNTERM gives one: la, l', les…
	Group      string            // UN regional group
	RegionID   string            // the narrowest M49 region

	LDC          bool // least developed country on the day of the table
	LLDC         bool // landlocked developing country
	SIDS         bool // small island developing State
	DACMember    bool // member of the OECD Development Assistance Committee
	ODARecipient bool // on the DAC list of recipients
	// LDCGraduation is the day the General Assembly has set for leaving the LDC category, or zero. It changes nothing by
	// itself: such days have been moved before, so LDC is changed in the table once it has happened.
	LDCGraduation time.Time

	Sources []string
}

func readState(r *row) State {
	return State{
		ID: r.must("id"), ISO2: r.must("iso2"), ISO3: r.must("iso3"), M49: r.must("m49"),
		DAC: r.text("dac"), OtherCodes: r.list("other_codes"),
		Membership: r.oneOf("membership", Member, Observer),
		Names:      r.names("short"), Formal: r.names("formal"),
		Articles: r.some("article", "en", "fr", "es"),
		Group: r.oneOf("un_regional_group", African, AsiaPacific, EasternEuropean, LatinAmericanAndCaribbean,
			WesternEuropeanAndOthers, NoGroup),
		RegionID: r.must("region_id"),
		LDC:      r.flag("is_ldc"), LLDC: r.flag("is_lldc"), SIDS: r.flag("is_sids"),
		DACMember: r.flag("is_dac_member"), ODARecipient: r.flag("is_oda_recipient"),
		LDCGraduation: r.date("ldc_graduation"),
		Sources:       r.sources(),
	}
}
