package read_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/wording"
	"entraide/internal/workdays"
)

// byHand answers the fields that are neither a column nor an edge.
var byHand map[string]func(r *writer, f *ast.FieldDefinition, depth int) choice

func init() { // it asks for objects whose fields stand in it
	byHand = map[string]func(r *writer, f *ast.FieldDefinition, depth int) choice{
		"Project.titleLanguage": language("title"), "Project.summaryLanguage": language("summary"), "Need.titleLanguage": language("title"), "Need.summaryLanguage": language("summary"),
		"Experience.titleLanguage": language("title"), "Experience.summaryLanguage": language("summary"),
		"Experience.learntLanguage": language("learnt"), "Offer.summaryLanguage": language("summary"), "Offer.conditionsLanguage": language("conditions"),
		"Project.budget":    amount("a.budget_amount", "a.budget_currency", "a.budget_usd", "", "", ""),
		"Need.cost":         amount("a.cost_amount", "a.cost_currency", "a.cost_usd", "", "", ""),
		"Offer.envelope":    amount("a.envelope_amount", "a.currency", "", "", "", ""),
		"Transaction.money": amount("a.amount", "a.currency", "a.usd", "a.rate", "a.rate_year::text", "NULLIF(a.rate_source,'')"),
		"Project.source": func(r *writer, _ *ast.FieldDefinition, _ int) choice {
			s := r.members(map[string]string{"name": "s.dataset", "url": "NULL", "importedAt": shown("Time", "i.created_at")})
			return choice{s.text, func(a string) string {
				return "(SELECT " + s.sql(a) + " FROM source_records s JOIN import_runs i ON i.id=s.import_run_id WHERE s.id=" + a + ".source_record_id)"
			}}
		},
		"Need.details":    details,
		"Need.enteredFor": column("NULLIF(a.entered_for,'')"),
		"Need.confirmBy":  column("CASE WHEN a.stage IN ('OPEN','PARTLY_MET') THEN date(coalesce(a.confirmed_at,a.opened_at) + interval '1 year') END"),
		"Need.askedOn":    column("CASE WHEN a.stage IN ('OPEN','PARTLY_MET') THEN date(coalesce(a.answered_at,a.opened_at) + interval '1 year') END"),
		"Need.similarProjects": func(r *writer, _ *ast.FieldDefinition, depth int) choice {
			return r.similar("", depth, func(a string) string { return "SELECT theme_id FROM need_themes WHERE need_id=" + a + ".id" }, func(a string) string { return a + ".state_id" })
		},
		"Query.similarProjects": func(r *writer, f *ast.FieldDefinition, depth int) choice {
			themes, sql := r.few([]string{"ddr", "training", "destruction", "legislation"})
			args, state := "themes:"+r.argument(f.Arguments.ForName("themes").Type, themes), "NULL"
			if r.Intn(2) == 0 {
				args, state = args+` state:"KEN"`, "'sta_ken'"
			}
			return r.similar("("+args+")", depth, func(string) string { return "SELECT id FROM themes WHERE code IN (" + sql + ")" }, func(string) string { return state })
		},
		"Project.isConfirmed":      column("(a.published_at IS NOT NULL)"),
		"Project.workingLanguages": column("coalesce(a.working_languages,'[]')"),
		"Project.followUpOn":       column("CASE WHEN a.follow_up IS NULL THEN date(a.completed_at + interval '1 year') END"),
		"Project.ownConsent": func(r *writer, _ *ast.FieldDefinition, depth int) choice {
			s, states := r.object("Consent", min(depth-1, 1)), r.states
			return choice{s.text, func(a string) string {
				return "(SELECT " + s.sql("o"+a) + " FROM consents o" + a + " WHERE project_id=" + a + ".id AND state_id IN (" + states + "))"
			}}
		},
		"Project.waitingChange": func(r *writer, _ *ast.FieldDefinition, depth int) choice {
			s := r.object("ProjectVersion", min(depth-1, 1))
			return choice{s.text, func(a string) string {
				return "(SELECT " + s.sql("w"+a) + " FROM project_versions w" + a + " WHERE project_id=" + a + ".id AND kind='CHANGE' AND stage='WAITING')"
			}}
		},
		"Consent.reason":             column("NULLIF(a.reason,'')"),
		"ProjectVersion.differences": differences,
		"Offer.applicantKinds":       column("coalesce(a.applicant_kinds,'[]')"),
		"Offer.confirmBy":            column("CASE a.stage WHEN 'OPEN' THEN (SELECT max(v.d) FROM (VALUES (date(coalesce(a.confirmed_at,a.published_at) + interval '1 year')),(a.opens_on)) v(d)) END"),
		"Offer.isEnvelopePrivate":    column("a.envelope_is_private"),
		"QueueItem.daysLeft":         column("CASE a.stage WHEN 'WAITING' THEN " + daysLeft + " END"),
		"CannedReply.texts": func(r *writer, _ *ast.FieldDefinition, _ int) choice {
			s := r.some(map[string]string{"language": "t.key", "text": "t.value"})
			return choice{s.text, func(a string) string {
				return "(SELECT json_agg(" + s.sql(a) + " ORDER BY t.key) FROM jsonb_each_text(" + a + ".text) t)"
			}}
		},
		"Project.funding":       funding,
		"ProjectTheme.evidence": evidence,
		"State.coverage":        func(r *writer, f *ast.FieldDefinition, depth int) choice { return r.coverage(f, depth, true) },
		"Query.coverage":        func(r *writer, f *ast.FieldDefinition, depth int) choice { return r.coverage(f, depth, false) },
	}
	for field, column := range map[string]string{"State.name": "name", "State.formalName": "formal_name", "Area.name": "name", "Area.note": "note", "Region.name": "name",
		"ThemeGroup.name": "name", "Theme.name": "name", "Theme.summary": "summary", "Paragraph.label": "label", "Meeting.title": "title", "Project.title": "title",
		"Project.summary": "summary", "Need.title": "title", "Need.summary": "summary", "Need.upkeep": "upkeep", "Need.financingAfter": "financing_after",
		"Need.closingNote": "closing_note", "Notification.text": "text", "Offer.summary": "summary", "Offer.conditions": "conditions",
		"Project.workedWell": "worked", "Project.didNotWork": "did_not_work", "Project.followUp": "follow_up", "BudgetLine.label": "label", "Result.title": "title",
		"Result.indicator": "indicator", "ProjectVersion.reasons": "reasons", "ProjectStep.note": "note", "Experience.title": "title", "Experience.summary": "summary", "Experience.learnt": "learnt",
		"QueueItem.title": "title", "CannedReply.text": "text"} {
		byHand[field] = text(column)
	}
}

// members selects some of the members of an object that have no rows of their own.
func (r *writer) members(m map[string]string) asked {
	s := r.some(m)
	return asked{s.text, func(a string) string { return strings.ReplaceAll(s.sql(a), "a.", a+".") }}
}

// some is members as they are written.
func (r *writer) some(m map[string]string) asked {
	var text, pairs []string
	for _, k := range sortedKeys(m) {
		if r.Intn(3) > 0 || text == nil {
			text, pairs = append(text, k), append(pairs, quote(k)+","+m[k])
		}
	}
	sql := "json_build_object(" + strings.Join(pairs, ",") + ")"
	return asked{"{" + strings.Join(text, " ") + "}", func(string) string { return sql }}
}

// language chooses the argument lang; without it, the viewer's language holds, else English.
func (r *writer) language() (args, lang string) {
	if r.Intn(2) == 0 {
		return "", r.lang
	}
	lang = []string{"en", "fr", "ar", "zh"}[r.Intn(4)]
	return "(lang:" + lang + ")", lang
}

// served is the text of an object of texts: in the language, in English, or the original.
const served = "(SELECT %s FROM jsonb_each_text(%s) t ORDER BY CASE t.key WHEN '%s' THEN 0 WHEN 'en' THEN 1 ELSE 2 END, t.key LIMIT 1)"

func text(column string) func(r *writer, f *ast.FieldDefinition, depth int) choice {
	return func(r *writer, _ *ast.FieldDefinition, _ int) choice {
		args, lang := r.language()
		return choice{args, func(a string) string { return fmt.Sprintf(served, "t.value", a+"."+column, lang) }}
	}
}

func language(column string) func(r *writer, f *ast.FieldDefinition, depth int) choice {
	return func(r *writer, _ *ast.FieldDefinition, _ int) choice {
		args, lang := r.language()
		return choice{args, func(a string) string { return fmt.Sprintf(served, "NULLIF(t.key,'')", a+"."+column, lang) }}
	}
}

// amount is Money of a row a; "" is null.
func amount(amount, currency, usd, rate, date, source string) func(r *writer, f *ast.FieldDefinition, depth int) choice {
	money := map[string]string{"amount": amount + "::text", "currency": currency, "usd": "NULL", "rate": "NULL", "rateDate": "NULL", "rateSource": "NULL"}
	for k, v := range map[string]string{"usd": usd, "rate": rate, "rateDate": date, "rateSource": source} {
		if v != "" {
			money[k] = v + "::text"
		}
	}
	return func(r *writer, _ *ast.FieldDefinition, _ int) choice {
		s := r.some(money)
		return choice{s.text, func(a string) string {
			x := fmt.Sprintf("CASE WHEN %s IS NOT NULL AND %s IS NOT NULL THEN %s END", amount, currency, s.sql(a))
			return strings.ReplaceAll(x, "a.", a+".")
		}}
	}
}

// funding is summed from the lines that the viewer may see.
func funding(r *writer, _ *ast.FieldDefinition, _ int) choice {
	m := map[string]string{"status": "CASE WHEN greatest(f.committed,f.disbursed,0)<=0 THEN 'UNFUNDED' WHEN f.budget IS NULL THEN 'UNKNOWN' WHEN greatest(f.committed,f.disbursed)<f.budget THEN 'PARTLY_FUNDED' ELSE 'FUNDED' END"}
	var text []string
	for field, x := range map[string]string{"committed": "f.committed", "disbursed": "f.disbursed", "gap": "CASE WHEN f.budget IS NOT NULL THEN greatest(f.budget-greatest(f.committed,f.disbursed,0.00),0.00) END"} {
		m[field] = "CASE WHEN " + x + " IS NOT NULL THEN json_build_object('amount',(" + x + ")::text,'currency','USD','usd',(" + x + ")::text,'rate',NULL) END"
	}
	s := r.some(m)
	for _, k := range strings.Fields(strings.Trim(s.text, "{}")) {
		if k != "status" {
			k += "{amount currency usd rate}"
		}
		text = append(text, k)
	}
	return choice{"{" + strings.Join(text, " ") + "}", func(a string) string {
		return "(SELECT " + s.sql(a) + " FROM (SELECT sum(l.usd) FILTER (WHERE l.measure='COMMITTED') AS committed,sum(l.usd) FILTER (WHERE l.measure='DISBURSED') AS disbursed," +
			"(SELECT " + a + ".budget_usd) AS budget FROM ledger_lines l WHERE l.project_id=" + a + ".id) f)"
	}}
}

func evidence(r *writer, _ *ast.FieldDefinition, _ int) choice {
	m := map[string]string{}
	for _, k := range []string{"kind", "field", "lang", "term", "quote", "code"} {
		m[k] = "e->>'" + k + "'"
	}
	s := r.some(m)
	return choice{s.text, func(a string) string {
		return "(SELECT coalesce(json_agg(" + s.sql(a) + " ORDER BY n),'[]') FROM jsonb_array_elements(" + a + ".evidence) WITH ORDINALITY x(e,n))"
	}}
}

// differences are those from the last version before it; of a change, from the last that was accepted.
func differences(r *writer, _ *ast.FieldDefinition, _ int) choice {
	s := r.some(map[string]string{"field": "k.key", "before": "b.content->>k.key", "after": "a.content->>k.key"})
	return choice{s.text, func(a string) string {
		return strings.ReplaceAll("(SELECT coalesce(json_agg("+s.sql(a)+` ORDER BY k.key),'[]') FROM (SELECT) none
 LEFT JOIN LATERAL (SELECT content FROM project_versions v WHERE v.project_id=a.project_id AND v.number<a.number AND (a.kind<>'CHANGE' OR v.stage='ACCEPTED') ORDER BY v.number DESC LIMIT 1) b ON TRUE,
 LATERAL jsonb_object_keys(a.content||coalesce(b.content,'{}')) k(key) WHERE (a.content->>k.key) IS DISTINCT FROM (b.content->>k.key))`, "a.", a+".")
	}}
}

// daysLeft counts the days on which the secretariat works, one by one: those of a week from Monday to Friday that are no
// holidays of its.
var daysLeft = func() string {
	var off []string
	for _, h := range workdays.Holidays() {
		off = append(off, quote(h.Format(time.DateOnly)))
	}
	return `(SELECT CASE WHEN a.due_on IS NOT NULL THEN sign(a.due_on-current_date)*count(w) END FROM generate_series(least(a.due_on,current_date)+1,greatest(a.due_on,current_date),'1 day') w
 WHERE to_char(w,'ID') NOT IN ('6','7') AND to_char(w,'YYYY-MM-DD') NOT IN (` + strings.Join(off, ",") + "))"
}()

var boundaries = wording.All()["boundary"]

// column is an expression over a row a.
func column(expression string) func(r *writer, f *ast.FieldDefinition, depth int) choice {
	return func(*writer, *ast.FieldDefinition, int) choice {
		return choice{"", func(a string) string { return strings.ReplaceAll(expression, "a.", a+".") }}
	}
}

// details are gone from the copy as one where they are for others.
func details(r *writer, _ *ast.FieldDefinition, _ int) choice {
	args, lang := r.language()
	m := map[string]string{}
	for _, k := range []string{"quantity", "site", "baseline"} {
		m[k] = fmt.Sprintf(served, "t.value", "a."+k, lang)
	}
	s := r.members(m)
	return choice{args + s.text, func(a string) string { return "CASE WHEN " + a + ".quantity IS NOT NULL THEN " + s.sql(a) + " END" }}
}

// similar are projects of some of the themes: first those in the State, then those that ended last.
func (r *writer) similar(args string, depth int, themes, state func(a string) string) choice {
	s := r.object("Project", min(depth-1, 1))
	return choice{args + s.text, func(a string) string {
		p := "s" + a
		return fmt.Sprintf(`(SELECT coalesce(json_agg(%s ORDER BY %[2]s.near DESC,%[2]s.end_date DESC NULLS LAST,%[2]s.id),'[]') FROM (SELECT p.*,EXISTS (SELECT 1 FROM project_recipients r WHERE r.project_id=p.id AND r.state_id=%[3]s) AS near
 FROM projects p WHERE p.id IN (SELECT project_id FROM project_themes WHERE theme_id IN (%[4]s)) ORDER BY near DESC,p.end_date DESC NULLS LAST,p.id LIMIT 3) %[2]s)`, s.sql(p), p, state(a), themes(a))
	}}
}

// few are some of the values, as an argument and in SQL.
func (r *writer) few(values []string) (list []any, sql string) {
	q := []string{"NULL"}
	list = []any{}
	for range r.Intn(4) {
		v := values[r.Intn(len(values))]
		list, q = append(list, v), append(q, quote(v))
	}
	return list, strings.Join(q, ",")
}
