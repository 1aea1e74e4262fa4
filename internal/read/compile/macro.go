package compile

import (
	"fmt"
	"regexp"
	"strings"
)

// partKind tells the pieces of hand-written SQL apart.
type partKind uint8

const (
	partSQL partKind = iota
	partColumn
	partArgument
	partEntity
	partIf
	partEnd
	partGuard
)

// part is one piece of hand-written SQL.
type part struct {
	kind   partKind
	text   string   // SQL, column, entity or guard
	alias  string   // of the row
	here   bool     // only the rows of the covering row
	path   []string // of an argument; of a condition that asks whether it is given
	wanted []string // columns of a condition that asks whether one is read
}

// 1: argument 2: path      3: entity    4: alias     5: here  6: column     7, 8: conditions                9: end  10: guard      11: alias
var macro = regexp.MustCompile(`\{(?:(\$)(\w+(?:\.\w+)*)|([A-Z]\w*) ([a-z]\w*)( here)?|([a-z]\w*)|\?([a-z_0-9,]+)|\?\$(\w+(?:\.\w+)*)|(/)|([A-Z]\w*\.\w+) ([a-z]\w*))\}`)

// parse splits hand-written SQL at its macros. '{}' is the empty array of Postgres.
func parse(sql string) (out []part, err error) {
	done, open := 0, false
	text := func(s string) {
		if strings.ContainsAny(strings.ReplaceAll(s, "'{}'", ""), "{}") {
			err = fmt.Errorf("unknown macro in %q", s)
		}
		if s != "" {
			out = append(out, part{kind: partSQL, text: s})
		}
	}
	for _, at := range macro.FindAllStringSubmatchIndex(sql, -1) {
		text(sql[done:at[0]])
		done = at[1]
		group := func(i int) string {
			if at[2*i] < 0 {
				return ""
			}
			return sql[at[2*i]:at[2*i+1]]
		}
		p := part{kind: partEnd}
		switch {
		case group(1) != "":
			p = part{kind: partArgument, path: strings.Split(group(2), ".")}
		case group(3) != "":
			p = part{kind: partEntity, text: group(3), alias: group(4), here: group(5) != ""}
		case group(6) != "":
			p = part{kind: partColumn, text: group(6)}
		case group(7) != "":
			p = part{kind: partIf, wanted: strings.Split(group(7), ",")}
		case group(8) != "":
			p = part{kind: partIf, path: strings.Split(group(8), ".")}
		case group(10) != "":
			p = part{kind: partGuard, text: group(10), alias: group(11)}
		}
		if p.kind == partIf && open || p.kind == partEnd && !open {
			return nil, fmt.Errorf("conditions {?…}…{/} do not nest")
		}
		open = p.kind == partIf || open && p.kind != partEnd
		out = append(out, p)
	}
	text(sql[done:])
	if open {
		return nil, fmt.Errorf("a condition {?…} is not closed")
	}
	return out, err
}

// use is what the macros of one use of a Source refer to.
type use struct {
	field *field
	row   *row           // of On; nil on Query
	on    *objectType    // of the row
	args  map[string]any // coerced
	later *given         // where variables give them
}

// expand writes the SQL; wanted are the columns of it that are read.
func (q *Query) expand(parts []part, u use, wanted map[string]bool) string {
	var b strings.Builder
	skip := false
	for _, p := range parts {
		switch {
		case p.kind == partEnd:
			skip = false
		case skip:
		case p.kind == partSQL:
			b.WriteString(p.text)
		case p.kind == partColumn:
			b.WriteString(u.row.col(p.text))
		case p.kind == partArgument:
			b.WriteString(q.param(u, p.path))
		case p.kind == partEntity && p.here: // the covering row was found visible
			t := q.e.types[p.text]
			b.WriteString("(SELECT s0.* FROM " + t.entity.Table + " s0 WHERE s0." + t.coverColumn + "=" + u.row.col(u.on.entity.ID) + ") " + p.alias)
		case p.kind == partEntity:
			b.WriteString(q.from(q.e.types[p.text], p.alias))
		case p.kind == partGuard:
			b.WriteString("(" + q.e.Guards[p.text](q, p.alias) + ")")
		case p.kind == partIf && p.path != nil:
			skip = !q.probing && !q.given(u, p.path)
		case p.kind == partIf:
			skip = !q.probing
			for _, w := range p.wanted {
				skip = skip && !wanted[w]
			}
		}
	}
	return b.String()
}
