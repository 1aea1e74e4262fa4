package read

import (
	"fmt"
	"strings"

	"entraide/internal/read/compile"
	"entraide/internal/workdays"
)

// secretariat is what its queue and its replies say that is no column.
var secretariat = []compile.Source{
	{On: "QueueItem", Field: "daysLeft", SQL: "CASE WHEN {stage}='WAITING' THEN " + workingDaysSQL("{due_on}") + " END"},
	{On: "CannedReply", Field: "texts", Rows: 6, SQL: "SELECT t.key AS language,t.value AS text FROM jsonb_each_text({text}) t ORDER BY 1"},
}

// workingDaysSQL counts the working days from today to a day: negative where it has passed, null where there is none.
func workingDaysSQL(day string) string {
	between := func(from, to string) string {
		return "(SELECT count(*)::int FROM generate_series(" + from + "+1," + to + ",interval '1 day') d WHERE extract(isodow FROM d)<6 AND NOT d::date=ANY(" + holidaysSQL() + "))"
	}
	return "CASE WHEN " + day + ">=current_date THEN " + between("current_date", day) + " WHEN " + day + "<current_date THEN -" + between(day, "current_date") + " END"
}

// holidaysSQL are those of the secretariat.
func holidaysSQL() string {
	var days []string
	for _, h := range workdays.Holidays() {
		days = append(days, fmt.Sprintf("'%s'", h.Format("2006-01-02")))
	}
	return "ARRAY[" + strings.Join(days, ",") + "]::date[]"
}
