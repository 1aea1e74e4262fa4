package read

import (
	"slices"

	"entraide/internal/read/compile"
)

// texts are the columns that hold a text in several languages: served in the asked language, else English, else the
// original, with the language found beside it where it may differ.
var texts = slices.Concat(
	localized("State", "name"), localized("State", "formalName"),
	localized("Area", "name"), localized("Area", "note"),
	localized("Region", "name"), localized("ThemeGroup", "name"),
	localized("Theme", "name"), localized("Theme", "summary"),
	localized("Paragraph", "label"), localized("Meeting", "title"),
	localized("Project", "title"), language("Project", "title"), localized("Project", "summary"), language("Project", "summary"),
	localized("Need", "title"), language("Need", "title"), localized("Need", "summary"), language("Need", "summary"), localized("Need", "upkeep"), localized("Need", "financingAfter"),
	localized("Need", "closingNote"), localized("Notification", "text"),
	localized("Project", "workedWell"), localized("Project", "didNotWork"), localized("Project", "followUp"), localized("BudgetLine", "label"),
	localized("Result", "title"), localized("Result", "indicator"), localized("ProjectVersion", "reasons"), localized("ProjectStep", "note"),
	localized("Experience", "title"), language("Experience", "title"), localized("Experience", "summary"), language("Experience", "summary"),
	localized("Experience", "learnt"), language("Experience", "learnt"), localized("QueueItem", "title"), localized("CannedReply", "text"),
	localized("Offer", "summary"), language("Offer", "summary"), localized("Offer", "conditions"), language("Offer", "conditions"),
)

var columnOf = map[string]string{"formalName": "formal_name", "financingAfter": "financing_after", "closingNote": "closing_note",
	"workedWell": "worked", "didNotWork": "did_not_work", "followUp": "follow_up"}

func localized(on, field string) []compile.Source {
	c := column(field)
	return []compile.Source{{On: on, Field: field, SQL: localSQL(c)}}
}

// localSQL is the text of a column in the asked language, else English, else the original.
func localSQL(c string) string {
	return "COALESCE(" + c + "->>{$lang}," + c + "->>'en',jsonb_path_query_first(" + c + ",(chr(36)||'.*')::jsonpath)#>>'{}')"
}

// language is the language in which field is served; a text whose language its publisher did not name has the key "".
func language(on, field string) []compile.Source {
	c := column(field)
	return []compile.Source{{On: on, Field: field + "Language",
		SQL: "CASE WHEN jsonb_exists(" + c + ",{$lang}) THEN {$lang} WHEN jsonb_exists(" + c + ",'en') THEN 'en' ELSE NULLIF(jsonb_path_query_first(" + c + ",(chr(36)||'.keyvalue().key')::jsonpath)#>>'{}','') END"}}
}

func column(field string) string {
	if c, ok := columnOf[field]; ok {
		return "{" + c + "}"
	}
	return "{" + field + "}"
}
