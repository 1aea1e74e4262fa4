package compile

import (
	"fmt"
	"regexp"
	"strings"
)

// What hand-written SQL may not say. The check is by words: it refuses more than it must, and what words cannot tell
// (a view or function that reads a table) Check asks of the catalog.

// words finds names in SQL, with what stands before: a column (x.needs) or a result (AS needs) may share the
// name of a table.
func words(names []string) *regexp.Regexp {
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = regexp.QuoteMeta(n)
	}
	return regexp.MustCompile(`(?i)([\w"]+\s*\.\s*|\bAS\s+)?"?\b(` + strings.Join(quoted, "|") + `)\b`)
}

// named is the first of the names that stands for a relation or function in sql, or "".
func named(names *regexp.Regexp, sql string) string {
	for _, m := range names.FindAllStringSubmatch(sql, -1) {
		switch strings.ToLower(strings.TrimSpace(m[1])) {
		case "", "public.", `"public".`, "pg_temp.":
			return m[2]
		}
	}
	return ""
}

// forbidden are escaped identifiers, qualified names, ways to run text as SQL, comments and all that writes.
var forbidden = regexp.MustCompile(`(?i)U&["']|\b(query|table|schema|database|cursor)_to_xml|\b(dblink|ts_stat|ts_rewrite|crosstab|connectby)|\bpublic\s*\.|"public"|;|--|/\*|\b(insert|update|delete|merge|truncate|copy|execute)\b`)

func (e *Engine) lint(sql string) error {
	if table := named(e.tableName, sql); table != "" {
		return fmt.Errorf("names table %s outside a macro {Entity alias}: its scope would be lost", table)
	}
	if m := forbidden.FindString(sql); m != "" {
		return fmt.Errorf("%q is not allowed in a Source", m)
	}
	return nil
}

// noPlaceholders keeps parameters in the hands of Query.Arg.
func (b *builder) noPlaceholders(where string, parts []part) {
	for _, p := range parts {
		if p.kind == partSQL && strings.Contains(p.text, "$") {
			b.fail("%s: a placeholder in written SQL; use {$argument}", where)
		}
	}
}

// template parses hand-written SQL and refuses what would read past a scope.
func (e *Engine) template(t *objectType, fd *field, sql string) ([]part, error) {
	parts, err := parse(sql)
	if err != nil {
		return nil, err
	}
	for _, p := range parts {
		if err := e.lintPart(t, fd, p); err != nil {
			return nil, err
		}
	}
	return parts, nil
}

func (e *Engine) lintPart(t *objectType, fd *field, p part) error {
	switch p.kind {
	case partSQL:
		return e.lint(p.text)
	case partEntity:
		x := e.types[p.text]
		if x == nil || x.entity == nil {
			return fmt.Errorf("{%s %s} is no entity", p.text, p.alias)
		}
		if p.here && (x.cover == nil || x.cover != t) {
			return fmt.Errorf("{%s %s here}: %s does not cover %s", p.text, p.alias, t.name, p.text)
		}
	case partGuard:
		if e.Guards[p.text] == nil {
			return fmt.Errorf("{%s %s} is no guard", p.text, p.alias)
		}
	case partColumn:
		if t.name == "Query" {
			return fmt.Errorf("{%s}: Query has no columns", p.text)
		}
		if t.entity != nil && t.entity.column(p.text) == nil {
			return fmt.Errorf("{%s} is no column of %s", p.text, t.name)
		}
	case partArgument, partIf:
		if p.path == nil {
			return nil
		}
		x := e.argumentType(fd.def.Arguments, p.path)
		if x == nil {
			return fmt.Errorf("{$%s} is no argument of %s", strings.Join(p.path, "."), fd.def.Name)
		}
		if x.Elem != nil && x.Elem.Elem != nil {
			return fmt.Errorf("{$%s} is a list of lists", strings.Join(p.path, "."))
		}
	}
	return nil
}
