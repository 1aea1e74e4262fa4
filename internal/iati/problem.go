package iati

// Action is what was done about a Problem.
type Action string

// The actions.
const (
	SkippedValue    Action = "skipped_value"    // the value or element was left out, the activity was read
	RefusedActivity Action = "refused_activity" // the activity was left out, the file was read on
	RefusedFile     Action = "refused_file"     // nothing from this line on was read; what came before stands
	Noted           Action = "noted"            // read all the same, perhaps put right: the message says how
)

// Problem is one thing wrong with a file: where, what, and what was done.
type Problem struct {
	Line       int    `json:"line"`                 // from 1; the line of the element at fault, or where the activity begins
	Identifier string `json:"identifier,omitempty"` // of the activity, as far as it could be read
	Element    string `json:"element,omitempty"`    // path below the activity, such as transaction/value
	Rule       Rule   `json:"rule"`
	Message    string `json:"message"` // an English sentence: what was wrong and what was done
	Action     Action `json:"action"`
}

// Rule is the stable code of a kind of problem. New rules may be added, none renamed.
type Rule string

// The rules. Rules() gives the meaning of each.
const (
	NotXML           Rule = "not_xml"
	WrongRoot        Rule = "wrong_root"
	Doctype          Rule = "doctype"
	UnknownEncoding  Rule = "unknown_encoding"
	EncodingMismatch Rule = "encoding_mismatch"
	InvalidUTF8      Rule = "invalid_utf8"
	FileTooLarge     Rule = "file_too_large"
	TruncatedFile    Rule = "truncated_file"
	ContentAfterEnd  Rule = "content_after_end"
	NoActivities     Rule = "no_activities"
	MissingVersion   Rule = "missing_version"
	UnknownVersion   Rule = "unknown_version"

	MalformedXML      Rule = "malformed_xml"
	UnclosedActivity  Rule = "unclosed_activity"
	UnclosedMarkup    Rule = "unclosed_markup"
	ActivityTooLarge  Rule = "activity_too_large"
	TooDeep           Rule = "too_deep"
	TooManyAttributes Rule = "too_many_attributes"
	TooManyElements   Rule = "too_many_elements"
	MissingIdentifier Rule = "missing_identifier"
	MoreProblems      Rule = "more_problems"

	TextCut            Rule = "text_cut"
	DuplicateElement   Rule = "duplicate_element"
	UnknownCode        Rule = "unknown_code"
	MissingCode        Rule = "missing_code"
	UnknownVocabulary  Rule = "unknown_vocabulary"
	BadFlag            Rule = "bad_flag"
	BadDate            Rule = "bad_date"
	DateWithTime       Rule = "date_with_time"
	MissingDate        Rule = "missing_date"
	MissingValue       Rule = "missing_value"
	BadValue           Rule = "bad_value"
	ValueOutOfRange    Rule = "value_out_of_range"
	ValueRepaired      Rule = "value_repaired"
	MissingCurrency    Rule = "missing_currency"
	BadCurrency        Rule = "bad_currency"
	CurrencyRepaired   Rule = "currency_repaired"
	BadPercentage      Rule = "bad_percentage"
	PercentageRange    Rule = "percentage_out_of_range"
	PercentageRepaired Rule = "percentage_repaired"
	BadCoordinates     Rule = "bad_coordinates"
)

// RuleMeaning is one row of the documentation of the rules.
type RuleMeaning struct {
	Rule    Rule
	Action  Action
	Meaning string
}

// Rules is the table of all rules, in the order of the documentation.
func Rules() []RuleMeaning { return append([]RuleMeaning(nil), rules...) }

var rules = []RuleMeaning{
	{NotXML, RefusedFile, "The file is empty or does not begin like XML."},
	{WrongRoot, RefusedFile, "The root element is not iati-activities."},
	{Doctype, RefusedFile, "A document type declaration stands in the file; none is allowed, so that no entity is ever expanded. (Inside an activity, a declaration is malformed_xml.)"},
	{UnknownEncoding, RefusedFile, "The file declares a character encoding that is not known."},
	{EncodingMismatch, Noted, "The declared encoding contradicts the bytes of the file; the bytes were believed."},
	{InvalidUTF8, RefusedActivity, "The activity holds bytes that are no UTF-8 and the file declares no other encoding."},
	{FileTooLarge, RefusedFile, "The file is larger than allowed; the activities before the limit were read."},
	{TruncatedFile, Noted, "The file ends before its root element does; the activities before the end were read."},
	{ContentAfterEnd, Noted, "An activity stands after the end of the root element; it was read."},
	{NoActivities, Noted, "The file holds no activity."},
	{MissingVersion, Noted, "The file does not say which version of the standard it follows; it was read as any version."},
	{UnknownVersion, Noted, "The file follows a version of the standard that is not known; it was read as any version."},
	{MalformedXML, RefusedActivity, "The activity is not well-formed XML."},
	{UnclosedActivity, RefusedActivity, "The activity has no end: another begins, or the file ends, before it does."},
	{UnclosedMarkup, Noted, "A comment, CDATA section or processing instruction outside the activities has no end; reading went on right behind its beginning."},
	{ActivityTooLarge, RefusedActivity, "The activity is larger than allowed."},
	{TooDeep, RefusedActivity, "The activity nests elements deeper than allowed."},
	{TooManyAttributes, RefusedActivity, "An element has more attributes than allowed."},
	{TooManyElements, RefusedActivity, "The activity, or one element of it, has more elements than allowed."},
	{MissingIdentifier, RefusedActivity, "The activity has no iati-identifier, so nothing could recognise it the next time."},
	{MoreProblems, Noted, "The activity, or the file outside the activities, has more problems than are listed; the message says how many."},
	{TextCut, Noted, "A text is longer than allowed; its beginning was kept."},
	{DuplicateElement, SkippedValue, "An element or language that may stand once stands several times; the first one was kept."},
	{UnknownCode, SkippedValue, "A code is on no known list; the element was kept without it."},
	{UnknownVocabulary, Noted, "A vocabulary is on no known list; it was read as the reporter's own (99)."},
	{MissingCode, SkippedValue, "An element lacks the code, link or name without which it says nothing; it was left out."},
	{BadFlag, SkippedValue, "A yes-or-no attribute, or the hierarchy, is neither; it was taken as not published."},
	{BadDate, SkippedValue, "A date is no calendar day between 1900 and 2100; it was left out."},
	{DateWithTime, Noted, "A date carries a time or a time zone; its calendar day was kept."},
	{MissingDate, Noted, "A transaction has no date; it was kept without one."},
	{MissingValue, SkippedValue, "A transaction, budget or planned disbursement has no value; it was left out."},
	{BadValue, SkippedValue, "A value is not a number; its transaction, budget or planned disbursement was left out."},
	{ValueOutOfRange, SkippedValue, "A value has more than 16 digits before the decimal point or more than 18 behind it; its transaction, budget or planned disbursement was left out."},
	{ValueRepaired, Noted, "A value is written with thousands separators or an exponent; it was read exactly."},
	{MissingCurrency, Noted, "An amount has no currency and the activity no default; the amount was kept without currency."},
	{BadCurrency, SkippedValue, "A currency is not three letters; it was taken as not published."},
	{CurrencyRepaired, Noted, "A currency has lower-case letters; it was read in upper case."},
	{BadPercentage, SkippedValue, "A percentage is not a number, or is negative; it was left out."},
	{PercentageRange, Noted, "A percentage exceeds 100; it was kept as published."},
	{PercentageRepaired, Noted, "A percentage carries a percent sign or a decimal comma; it was read exactly."},
	{BadCoordinates, SkippedValue, "The coordinates of a location are no latitude and longitude; they were left out."},
}
