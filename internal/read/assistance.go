package read

import (
	"fmt"
	"strings"

	"entraide/internal/access"
	"entraide/internal/read/compile"
)

// assistance is what projects, needs and offers say that is no column.
var assistance = []compile.Source{
	{On: "Project", Field: "budget", SQL: `
SELECT {budget_amount} AS amount,{budget_currency} AS currency,{budget_usd} AS usd,NULL::numeric AS rate,NULL AS rate_date,NULL AS rate_source
WHERE {budget_amount} IS NOT NULL AND {budget_currency} IS NOT NULL`},
	{On: "Project", Field: "funding", Cost: 10, SQL: `
SELECT 'USD' AS committed_currency,f.committed AS committed_amount,f.committed AS committed_usd,NULL::numeric AS committed_rate,NULL AS committed_rate_date,NULL AS committed_rate_source,
       'USD' AS disbursed_currency,f.disbursed AS disbursed_amount,f.disbursed AS disbursed_usd,NULL::numeric AS disbursed_rate,NULL AS disbursed_rate_date,NULL AS disbursed_rate_source,
       'USD' AS gap_currency,f.gap AS gap_amount,f.gap AS gap_usd,NULL::numeric AS gap_rate,NULL AS gap_rate_date,NULL AS gap_rate_source,
       CASE WHEN f.secured<=0 THEN 'UNFUNDED' WHEN f.gap IS NULL THEN 'UNKNOWN' WHEN f.gap>0 THEN 'PARTLY_FUNDED' ELSE 'FUNDED' END AS status
FROM (SELECT s.*,CASE WHEN {budget_usd} IS NOT NULL THEN greatest({budget_usd}-s.secured,0.00) END AS gap
      FROM (SELECT m.*,greatest(m.committed,m.disbursed,0.00) AS secured
            FROM (SELECT sum(l.usd) FILTER (WHERE l.measure='COMMITTED') AS committed,sum(l.usd) FILTER (WHERE l.measure='DISBURSED') AS disbursed
                  FROM {LedgerLine l} WHERE l.project_id={id}) m) s) f`},
	{On: "Project", Field: "source", SQL: `
SELECT r.dataset AS name,NULL AS url,i.created_at AS imported_at FROM {SourceRecord r} JOIN {ImportRun i} ON i.id=r.import_run_id WHERE r.id={source_record_id}`},
	{On: "Project", Field: "needs", SQL: "SELECT n.* FROM {Need n} WHERE EXISTS (SELECT 1 FROM {NeedProject x} WHERE x.need_id=n.id AND x.project_id={id})"},
	{On: "ProjectTheme", Field: "evidence", Rows: 3, SQL: `
SELECT e.kind,NULLIF(e.field,'') AS field,NULLIF(e.lang,'') AS lang,NULLIF(e.term,'') AS term,NULLIF(e.quote,'') AS quote,NULLIF(e.code,'') AS code
FROM jsonb_to_recordset({evidence}) AS e(kind text,field text,lang text,term text,quote text,code text)`},
	{On: "Transaction", Field: "money", SQL: `
SELECT {amount} AS amount,{currency} AS currency,{usd} AS usd,{rate} AS rate,{rate_year}::text AS rate_date,NULLIF({rate_source},'') AS rate_source WHERE {currency} IS NOT NULL`},
	{On: "Need", Field: "cost", SQL: `
SELECT {cost_amount} AS amount,{cost_currency} AS currency,{cost_usd} AS usd,NULL::numeric AS rate,NULL AS rate_date,NULL AS rate_source
WHERE {cost_amount} IS NOT NULL AND {cost_currency} IS NOT NULL`},
	{On: "Need", Field: "yearly", Rows: 5, SQL: `
SELECT y.key::int AS year,y.value::numeric AS amount FROM jsonb_each_text(CASE WHEN jsonb_typeof({yearly})='object' THEN {yearly} END) AS y ORDER BY 1`},
	{On: "Need", Field: "details", SQL: "SELECT " + localSQL("{quantity}") + " AS quantity," + localSQL("{site}") + " AS site," + localSQL("{baseline}") + ` AS baseline
FROM {Need n} WHERE n.id={id} AND {Need.details n}`},
	{On: "Need", Field: "completeness", SQL: "SELECT {completeness}" + inFile},
	{On: "Need", Field: "audience", SQL: "SELECT {audience}" + inFile},
	{On: "Need", Field: "detailsAudience", SQL: "SELECT {details_audience}" + inFile},
	{On: "Need", Field: "enteredFor", SQL: "SELECT NULLIF({entered_for},'')" + inFile},
	{On: "Need", Field: "confirmBy", SQL: due("confirmed_at", access.NeedConfirmed)},
	{On: "Need", Field: "askedOn", SQL: due("answered_at", access.NeedAnswered)},
	{On: "Need", Field: "similarProjects", Rows: 3, SQL: `
SELECT p.* FROM {Project p} JOIN (SELECT x.project_id,bool_or(r.state_id={state_id}) AS near FROM {ProjectTheme x}
  LEFT JOIN {ProjectRecipient r} ON r.project_id=x.project_id AND r.state_id={state_id}
  WHERE x.theme_id IN (SELECT t.theme_id FROM {NeedTheme t here}) GROUP BY x.project_id) m ON m.project_id=p.id
ORDER BY m.near DESC NULLS LAST,p.end_date DESC NULLS LAST,p.id LIMIT 3`},
	{On: "Query", Field: "similarProjects", Rows: 3, SQL: `
SELECT p.* FROM {Project p} JOIN (SELECT x.project_id,bool_or(r.state_id IS NOT NULL) AS near FROM {ProjectTheme x}
  JOIN {Theme t} ON t.id=x.theme_id AND t.code=ANY({$themes})
  LEFT JOIN ({ProjectRecipient r} JOIN {State s} ON s.id=r.state_id AND s.iso3={$state}) ON r.project_id=x.project_id
  GROUP BY x.project_id) m ON m.project_id=p.id
ORDER BY m.near DESC,p.end_date DESC NULLS LAST,p.id LIMIT 3`},
}

// due is the day on which an open need is some months past its opening, or past what was said since.
func due(since string, months int) string {
	return fmt.Sprintf("CASE WHEN {stage} IN ('%s') THEN (coalesce({%s},{opened_at}) + interval '%d months')::date END",
		strings.Join(access.OpenNeed, "','"), since, months)
}

// inFile keeps a value for those who see the need's file.
const inFile = " FROM {Need n} WHERE n.id={id} AND {Need.file n}"
