package compile

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io"
	"strconv"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Ref stands for an entity in ordinary resolvers: they return the key, the engine reads the selected fields, as far
// as the viewer may see the row; else the field is null. In the schema given to gqlgen's generator every entity type
// is a scalar bound to Ref.
type Ref struct{ Type, ID string }

// batch gathers the Refs of one response.
type batch struct {
	mu     sync.Mutex // resolvers of one response may run side by side
	groups []*refGroup
	refs   []batchedRef
}

// refGroup are the Refs of one field: they share a type and a selection.
type refGroup struct {
	typeName   string
	field      *ast.Field
	selections ast.SelectionSet
	ids        []string
}

type batchedRef struct {
	group int
	id    string
}

type batchKey struct{}

// MarshalGQLContext writes a mark, which splicing replaces by the row. JSON never contains a raw NUL.
func (r Ref) MarshalGQLContext(ctx context.Context, w io.Writer) error {
	b, ok := ctx.Value(batchKey{}).(*batch)
	if !ok {
		return errors.New("compile: a Ref outside Engine.Wrap")
	}
	fc := graphql.GetFieldContext(ctx)
	for fc.Field.Field == nil && fc.Parent != nil { // an element of a list stands below its field
		fc = fc.Parent
	}
	_, err := io.WriteString(w, "\x00"+strconv.Itoa(b.add(r, fc.Field))+"\x00")
	return err
}

// UnmarshalGQLContext is never used: entities are no inputs.
func (r *Ref) UnmarshalGQLContext(context.Context, any) error {
	return errors.New("compile: an entity is no input")
}

// add returns the number of the Ref.
func (b *batch) add(r Ref, f graphql.CollectedField) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	at := len(b.groups)
	for i, g := range b.groups {
		if g.typeName == r.Type && g.field == f.Field {
			at = i
		}
	}
	if at == len(b.groups) {
		b.groups = append(b.groups, &refGroup{typeName: r.Type, field: f.Field, selections: f.Selections})
	}
	b.groups[at].ids = append(b.groups[at].ids, r.ID)
	b.refs = append(b.refs, batchedRef{at, r.ID})
	return len(b.refs) - 1
}

// splicing runs inner and replaces the marks of each of its responses by rows, read after inner has done its work:
// a mutation's after its transaction. It reports the cost on top of what was spent already.
func (x *executable) splicing(ctx context.Context, db *database, spent int) graphql.ResponseHandler {
	b := &batch{}
	next := x.ExecutableSchema.Exec(context.WithValue(ctx, batchKey{}, b))
	operation := graphql.GetOperationContext(ctx)
	return func(ctx context.Context) *graphql.Response {
		b.groups, b.refs = nil, nil // a subscription answers many times
		resp := next(context.WithValue(ctx, batchKey{}, b))
		if resp == nil {
			return nil
		}
		cost := spent
		if len(b.refs) > 0 {
			data, more, err := x.e.splice(ctx, operation, db, b, resp.Data)
			if err != nil {
				return x.fail(ctx, nil, err)
			}
			resp.Data = data
			cost += more
		}
		if cost > 0 {
			graphql.RegisterExtension(ctx, "cost", cost)
		}
		return resp
	}
}

// splice reads the rows of all marks by one statement and puts them in their places.
func (e *Engine) splice(ctx context.Context, operation *graphql.OperationContext, db *database, b *batch, data []byte) (out []byte, cost int, err error) {
	s, err := e.references(ctx, operation, b.groups)
	if err != nil {
		return nil, 0, err
	}
	rows := map[batchedRef][]byte{}
	err = e.query(ctx, db, s, func(r *sql.Rows) error {
		var key batchedRef
		var object []byte
		err := r.Scan(&key.group, &key.id, &object)
		rows[key] = object
		return err
	})
	if err != nil {
		return nil, 0, err
	}
	for i, part := range bytes.Split(data, []byte{0}) {
		if i%2 == 0 {
			out = append(out, part...)
			continue
		}
		n, _ := strconv.Atoi(string(part)) // written by MarshalGQLContext
		if object := rows[b.refs[n]]; object != nil {
			out = append(out, object...)
		} else {
			out = append(out, "null"...) // deleted or hidden; New has checked that the field is nullable
		}
	}
	return out, s.Cost, nil
}
