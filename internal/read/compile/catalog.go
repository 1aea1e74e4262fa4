package compile

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// Views and functions can read a table for those who may name only them. Postgres knows what a view and a function
// with an SQL-standard body depend on; of other functions only the text is known.

// catalogSQL lists the relations and functions of the database but those of Postgres and of extensions: name, kind
// (relkind of pg_class, or ()), text of functions, and the names it depends on. Trigger functions cannot be called.
const catalogSQL = `
WITH object AS (
  SELECT 'pg_class'::regclass AS class, c.oid, c.relname AS name, c.relkind::text AS kind, '' AS body
  FROM pg_class c WHERE c.relkind IN ('r','p','v','m','f') AND c.relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname ~ '^(pg_|information_schema$)')
  UNION ALL
  SELECT 'pg_proc'::regclass, p.oid, p.proname, '()', CASE WHEN p.prosqlbody IS NOT NULL THEN '' WHEN l.lanname IN ('sql','plpgsql') THEN p.prosrc ELSE 'EXECUTE' END
  FROM pg_proc p JOIN pg_language l ON l.oid=p.prolang
  WHERE p.prorettype NOT IN ('trigger'::regtype,'event_trigger'::regtype) AND p.pronamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname ~ '^(pg_|information_schema$)')
), own AS (
  SELECT * FROM object o WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid=o.class AND d.objid=o.oid AND d.deptype='e')
), uses AS (
  SELECT 'pg_class'::regclass AS class, r.ev_class AS oid, d.refclassid, d.refobjid
  FROM pg_rewrite r JOIN pg_depend d ON d.classid='pg_rewrite'::regclass AND d.objid=r.oid
  UNION ALL
  SELECT d.classid, d.objid, d.refclassid, d.refobjid FROM pg_depend d WHERE d.classid='pg_proc'::regclass
)
SELECT o.name, o.kind, o.body, COALESCE(string_agg(DISTINCT t.name, ' ') FILTER (WHERE t.oid<>o.oid), '')
FROM own o LEFT JOIN uses u ON u.class=o.class AND u.oid=o.oid LEFT JOIN own t ON t.class=u.refclassid AND t.oid=u.refobjid
GROUP BY o.class, o.oid, o.name, o.kind, o.body`

// relation is a name of the database. Overloaded functions share one.
type relation struct {
	table  bool
	bodies []string
	uses   []string
	reads  string // the table through which rows are read; "" if none
}

// dynamic is text that can read what it does not name.
var dynamic = regexp.MustCompile(`(?i)\bEXECUTE\b`)

// checkCatalog refuses hand-written SQL that reads rows other than by a macro, however indirectly.
func (e *Engine) checkCatalog(ctx context.Context, conn *sql.Conn) error {
	catalog, err := loadCatalog(ctx, conn)
	if err != nil {
		return err
	}
	for _, name := range e.Trusted {
		if catalog[name] == nil {
			return fmt.Errorf("compile: %s, listed in Trusted, is no table, view or function of the database", name)
		}
		delete(catalog, name)
	}
	resolve(catalog)
	readers := slices.DeleteFunc(slices.Sorted(maps.Keys(catalog)), func(n string) bool { return catalog[n].reads == "" })
	if len(readers) == 0 {
		return nil
	}
	names := words(readers)
	var problems []error
	for _, hand := range e.handwritten() {
		if n := named(names, hand.sql); n != "" {
			n = strings.ToLower(n)
			problems = append(problems, fmt.Errorf("compile: the Source %s names %s, which reads %s past its scope; use a macro, or list it in Trusted", hand.where, n, catalog[n].reads))
		}
	}
	return errors.Join(problems...)
}

func loadCatalog(ctx context.Context, conn *sql.Conn) (map[string]*relation, error) {
	rows, err := conn.QueryContext(ctx, catalogSQL)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	catalog := map[string]*relation{}
	for rows.Next() {
		var name, kind, body, uses string
		if err := rows.Scan(&name, &kind, &body, &uses); err != nil {
			return nil, err
		}
		r := catalog[name]
		if r == nil {
			r = &relation{}
			catalog[name] = r
		}
		r.table = r.table || kind == "r" || kind == "p" || kind == "f" // ordinary, partitioned, foreign
		r.bodies = append(r.bodies, body)
		r.uses = append(r.uses, strings.Fields(uses)...)
	}
	return catalog, rows.Err()
}

// resolve finds out which names read tables, until nothing new is found.
func resolve(catalog map[string]*relation) {
	all := words(slices.Sorted(maps.Keys(catalog)))
	for name, r := range catalog {
		if r.table {
			r.reads = name
		}
		for _, body := range r.bodies {
			if dynamic.MatchString(body) {
				r.reads = "what it likes"
			}
			for _, m := range all.FindAllStringSubmatch(body, -1) {
				r.uses = append(r.uses, strings.ToLower(m[2]))
			}
		}
	}
	for found := true; found; {
		found = false
		for _, r := range catalog {
			for _, u := range r.uses {
				if x := catalog[u]; r.reads == "" && x != nil && x.reads != "" {
					r.reads, found = x.reads, true
				}
			}
		}
	}
}

// piece is hand-written SQL with the Source it belongs to.
type piece struct{ where, sql string }

func (e *Engine) handwritten() (out []piece) {
	add := func(where string, parts []part) {
		for _, p := range parts {
			if p.kind == partSQL {
				out = append(out, piece{where, p.text})
			}
		}
	}
	for _, t := range e.types {
		for name, fd := range t.fields {
			if fd.source == nil {
				continue
			}
			where := t.name + "." + name
			add(where, fd.source.parts)
			for _, w := range fd.source.with {
				add(where, w.parts)
			}
		}
	}
	e.generated.Range(func(key, parts any) bool {
		where, _, _ := strings.Cut(key.(string), "\x00")
		add(where, parts.([]part))
		return true
	})
	return out
}
