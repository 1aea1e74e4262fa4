// Package compile turns a validated GraphQL query into one SQL statement whose result is the response.
//
// The SDL alone says what may be asked and in which shape; three declarations say where it comes from:
//
//   - an Entity is a table, its columns and edges (generated from ent);
//   - a Scope is the row visibility of an entity: one predicate, written in one place;
//   - a Source is everything else: a piece of SQL behind one field, whatever the shape of that field.
//
// A type of the SDL that is no entity is plain: its fields are the columns of the row it stands on. Every name of an
// entity's table is written by one function, Query.from, which puts the viewer's scope inside; so whatever a viewer
// may not see cannot be reached by any list, filter, count, order, id, reference or hand-written SQL. New refuses
// declarations that leave a gap, Check compares them with the database.
package compile

import (
	"context"
	"database/sql"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// Kind says how a column is read from arguments, compared and written to JSON.
type Kind uint8

// Kinds of columns. Enums and ids are Text.
const (
	Text Kind = iota
	Int
	Float
	Bool
	Time    // timestamptz; RFC 3339 in UTC, with Z
	Date    // date; 2006-01-02
	Decimal // numeric; a string in JSON, so that no digit is lost
	JSON    // jsonb
)

// Rel is the kind of an edge.
type Rel uint8

// Kinds of edges.
const (
	ToOne      Rel = iota // own foreign key
	ToMany                // foreign key on the other table
	ManyToMany            // join table
	BackToOne             // unique foreign key on the other table: refused
)

// Field maps a GraphQL field to a column.
type Field struct {
	Name, Column string
	Order        string // its value in the order enum; "" if rows are not ordered by it
	Ref          string // the entity that a foreign key names
	Kind         Kind
	Nullable     bool
	Unique       bool // a root field with an argument of this name finds the row
	Hidden       bool // not part of the API; Sources may read it
}

// Edge maps a GraphQL field to another entity.
type Edge struct {
	Name, Target string
	Table        string // join table of ManyToMany
	Own          string // foreign key on this table (ToOne), or column of the join table that names this row
	Other        string // foreign key on the other table (ToMany), or column of the join table that names the other row
	Rel          Rel
	Hidden       bool // not part of the API, but of where inputs

	target  *objectType
	covered bool // the scope of this type implies that the target is visible
}

// Entity maps a GraphQL type to a table with a text id. Internal ones (join tables with attributes, rollups) are not
// part of the API: they serve the macros of Sources and are scoped in the same way; they alone may be without an ID.
type Entity struct {
	Type, Table, ID string
	Internal        bool
	Fields          []*Field
	Edges           []*Edge
}

// Scope writes the visibility predicate of the row called alias; "" means all rows. It may use q.Viewer, q.Arg,
// q.Texts and q.From (the scopes of other tables apply there too).
type Scope func(q *Query, alias string) string

// Source is the SQL behind the field On.Field, where On is "Query", an entity or a plain type. The SDL says what it
// yields: a scalar (SQL is an expression or a SELECT of one value), an object (a SELECT of at most one row; exactly
// one if the field is not nullable), a list (rows in order) or a connection. Selections below it compile recursively,
// over the columns of SQL: the field gapStatus reads gap_status; an entity state reads state_id; a field node of type
// Node reads node_id; a plain object measures reads the columns measures_….
//
// Macros: {col} a column of the row On · {$arg} {$arg.field} a typed parameter · {Entity a} the visible rows of an
// entity as a · {Entity a here} only those of the covering row On (see Config.Covering) · {Entity.guard a} a condition
// on the row called a (see Config.Guards) · {?x,y}…{/} kept when column x or y is read · {?$arg.field}…{/} kept when the
// argument is given.
type Source struct {
	On, Field string
	SQL       string
	// Gen writes SQL that depends on the viewer (rights); macros are allowed. Its text may differ by the viewer's
	// kind, never by value: values are parameters.
	Gen func(q *Query) string
	// With are queries that this Source and all Sources below it may name; those not named are left out.
	With []CTE
	// Rows and Cost are estimates for the limit on cost: rows yielded, and work beside them.
	Rows, Cost int
	// Max is the most rows a list may yield, instead of Config.MaxList; longer lists are refused, never cut.
	Max int
	// For connections of plain rows: the columns that the SDL's where input may test, the columns behind the values
	// of its order enum, the default order ("-score") and the unique key that ends every order.
	Filters   []string
	Orders    map[string]string
	Sort, Key []string
}

// CTE is a named query of a Source. Mode is "", "MATERIALIZED" or "NOT MATERIALIZED".
type CTE struct{ Name, SQL, Mode string }

// Facet is a narrow table with one row per combination of edge targets and entity, kept by triggers: a page of
// Query's connection of Type whose filter fixes every edge is found there. It must carry all columns that the
// entity's scope names.
type Facet struct {
	Type, Table, Key string            // Key names the entity's row
	Edges            map[string]string // edge -> column with the id of its target
	Columns          []string          // columns of the entity that the table repeats
}

// Config declares what the SDL and ent cannot know.
type Config struct {
	Schema   *ast.Schema // the schema clients see
	Entities []*Entity
	Sources  []Source
	Facets   []Facet
	Scopes   map[string]Scope
	Guards   map[string]Scope    // "Entity.name": conditions on a row beside its scope, which may read any table, as a scope may; never ""
	Prefixes map[string]string   // entity -> prefix of its ids, as "prj_"
	Covered  []string            // "Type.edge": the scope of Type implies that the target is visible
	Covering map[string]string   // internal entity -> "Entity.column": visible exactly when the row is that the column names
	Nodes    map[string][]string // "PlainType.field" of type Node -> the entities it may name; absent: any
	Ordinary []string            // fields of Query left to gqlgen
	Trusted  []string            // views and functions of the database that hand-written SQL may use although they read tables
	Viewer   func(context.Context) any
	Viewers  []any                           // one of each kind, to check what Gen and the scopes write
	Defaults map[string]func(viewer any) any // arguments filled in when absent, by name: lang

	Replica *sql.DB       // if set, queries read from it; what mutations and subscriptions refer to is read from the primary
	Timeout time.Duration // of one statement; 0: none but the caller's

	MaxPage        int                  // rows of one page of a connection
	MaxPageFor     func(viewer any) int // if set, instead of MaxPage
	MaxList        int                  // rows of a list, values of a list argument
	MaxIDs         int                  // ids of nodes
	MaxDepth       int                  // levels of objects, and of filters
	MaxCost        int                  // estimated rows read
	ListEstimate   int                  // rows that a plain list edge is taken to have
	CountCost      int                  // of a totalCount
	EdgeFilterCost int                  // of a filter on an edge
}
