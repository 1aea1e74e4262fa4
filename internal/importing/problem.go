package importing

import (
	"fmt"

	"entraide/internal/iati"
)

// Rule is the stable code of a kind of problem: one of this package, or one of package iati.
type Rule = iati.Rule

// The rules of importing.
const (
	FormatNotSupported Rule = "format_not_supported"
	NotAnActivityFile  Rule = "not_an_activity_file"
	FileUnreadable     Rule = "file_unreadable"

	DuplicateIdentifier Rule = "duplicate_identifier"
	KnownFromOtherFile  Rule = "known_from_other_file"
	DeclaredHere        Rule = "declared_here"
	StorageRefused      Rule = "storage_refused"
	StorageFailed       Rule = "storage_failed"

	UnknownCountry        Rule = "unknown_country"
	UnknownRegion         Rule = "unknown_region"
	RegionBesideCountries Rule = "region_beside_countries"
	PercentagesNormalised Rule = "percentages_normalised"
	MissingStatus         Rule = "missing_status"
	UnknownKind           Rule = "unknown_transaction_type"
	AmountOutOfRange      Rule = "amount_out_of_range"
	BudgetCurrencies      Rule = "budget_in_several_currencies"
	BudgetOutOfRange      Rule = "budget_out_of_range"
	NameCut               Rule = "name_cut"
)

// Actions that package iati does not know.
const (
	SkippedActivity iati.Action = "skipped_activity"
	SkippedFile     iati.Action = "skipped_file"
)

var rules = []iati.RuleMeaning{
	{Rule: FormatNotSupported, Action: SkippedFile, Meaning: "The file is of a format that is not imported; the message names it."},
	{Rule: NotAnActivityFile, Action: SkippedFile, Meaning: "The file is one of the aid standard, but holds organisations and no activities."},
	{Rule: FileUnreadable, Action: iati.RefusedFile, Meaning: "The file, or the rest of it, could not be read from the disk."},
	{Rule: DuplicateIdentifier, Action: SkippedActivity, Meaning: "The identifier stands in the file a second time; the first activity was read."},
	{Rule: KnownFromOtherFile, Action: SkippedActivity, Meaning: "The activity is known from another file and this one is not newer."},
	{Rule: DeclaredHere, Action: SkippedActivity, Meaning: "The project was declared here by its owner; a file does not change it."},
	{Rule: StorageRefused, Action: iati.RefusedActivity, Meaning: "The database refused a value of the activity."},
	{Rule: StorageFailed, Action: iati.RefusedActivity, Meaning: "The database failed; the activities of this batch were not written."},
	{Rule: UnknownCountry, Action: iati.Noted, Meaning: "A recipient country is on no list; its share goes to unspecified State."},
	{Rule: UnknownRegion, Action: iati.Noted, Meaning: "A recipient region is on no list; its share goes to unspecified State."},
	{Rule: RegionBesideCountries, Action: iati.Noted, Meaning: "Regions stand beside countries and nothing has a percentage; the countries were taken."},
	{Rule: PercentagesNormalised, Action: iati.Noted, Meaning: "The percentages do not sum to 100 and were put in proportion."},
	{Rule: MissingStatus, Action: iati.Noted, Meaning: "The activity has no status; it was taken as completed if it has ended, as under way otherwise."},
	{Rule: UnknownKind, Action: iati.SkippedValue, Meaning: "A transaction has no type that is on the list; it was left out."},
	{Rule: AmountOutOfRange, Action: iati.SkippedValue, Meaning: "An amount has more than 16 digits before the decimal point; the transaction was left out."},
	{Rule: BudgetCurrencies, Action: iati.Noted, Meaning: "The budgets are in several currencies; the project has no budget of its own."},
	{Rule: BudgetOutOfRange, Action: iati.SkippedValue, Meaning: "The budgets sum to more than 16 digits; the project has no budget."},
	{Rule: NameCut, Action: iati.Noted, Meaning: "The name of an organisation is longer than 300 characters; its beginning was kept."},
}

// Rules is the table of the rules of importing; those of reading a file are iati.Rules.
func Rules() []iati.RuleMeaning { return append([]iati.RuleMeaning(nil), rules...) }

// actionOf is the action that belongs to each rule.
var actionOf = func() map[Rule]iati.Action {
	m := map[Rule]iati.Action{}
	for _, r := range rules {
		m[r.Rule] = r.Action
	}
	return m
}()

// Problem is one thing that a person may want to know or put right.
type Problem struct {
	File       string      `json:"file"`
	Line       int         `json:"line,omitempty"`
	Identifier string      `json:"identifier,omitempty"`
	Element    string      `json:"element,omitempty"` // path below the activity
	Rule       Rule        `json:"rule"`
	Message    string      `json:"message"`
	Action     iati.Action `json:"action"`
}

func problem(rule Rule, line int, identifier, format string, a ...any) Problem {
	return Problem{Line: line, Identifier: identifier, Rule: rule, Message: fmt.Sprintf(format, a...), Action: actionOf[rule]}
}

func fromCodec(p iati.Problem) Problem {
	return Problem{Line: p.Line, Identifier: p.Identifier, Element: p.Element, Rule: p.Rule, Message: p.Message, Action: p.Action}
}
