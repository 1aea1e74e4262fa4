package publishing

import (
	"context"
	"database/sql"

	"github.com/99designs/gqlgen/graphql"

	"entraide/internal/access"
	"entraide/internal/read"
	"entraide/internal/web"
)

// Document is a file that the viewer of ctx may see: whether they may is asked through the same door as everything else,
// and its bytes are read only then.
func Document(ctx context.Context, es graphql.ExecutableSchema, db *sql.DB, id string) (web.Document, error) {
	var found struct {
		Node *struct{ Name, MediaType string }
	}
	const query = `query Document($id: ID!) { node(id: $id) { ... on Document { name mediaType } } }`
	if err := read.Run(ctx, es, query, map[string]any{"id": id}, &found); err != nil {
		return web.Document{}, err
	}
	if found.Node == nil || found.Node.Name == "" {
		return web.Document{}, access.NotFound()
	}
	doc := web.Document{Name: found.Node.Name, MediaType: found.Node.MediaType}
	err := db.QueryRowContext(ctx, "SELECT content FROM document_contents WHERE document_id = $1", id).Scan(&doc.Content)
	return doc, err
}
