package reference

// ThemeGroup is one of the ten themes that the working paper takes from section III of the Programme of Action.
type ThemeGroup struct {
	ID       string // thg_<code, with _ for ->
	Code     string
	Position int
	Names    map[string]string
	Sources  []string
}

// Theme is one of the fifteen leaves under which assistance is asked for, offered and counted.
type Theme struct {
	ID           string // thm_<code, with _ for ->
	Code         string
	GroupID      string
	Position     int
	Names        map[string]string
	Descriptions map[string]string // what belongs here, in English and French
	ParagraphIDs []string          // the paragraphs it rests on, in the order of the text
	Sources      []string
}

type themeParagraph struct{ theme, paragraph string }

func readThemeGroup(r *row) ThemeGroup {
	return ThemeGroup{
		ID: r.must("id"), Code: r.must("code"), Position: r.whole("position"), Names: r.names("name"), Sources: r.sources(),
	}
}

func readThemeParagraph(r *row) themeParagraph {
	r.sources()
	return themeParagraph{theme: r.must("theme_id"), paragraph: r.must("paragraph_id")}
}

func readTheme(r *row, links []themeParagraph) Theme {
	t := Theme{
		ID: r.must("id"), Code: r.must("code"), GroupID: r.must("group_id"), Position: r.whole("position"),
		Names: r.names("name"), Descriptions: r.some("description", "en", "fr"), Sources: r.sources(),
	}
	for _, l := range links {
		if l.theme == t.ID {
			t.ParagraphIDs = append(t.ParagraphIDs, l.paragraph)
		}
	}
	return t
}
