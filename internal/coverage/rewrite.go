package coverage

import (
	"context"
	"database/sql"
	"slices"

	"entraide/internal/store"
)

// RewriteProjects brings the lines of projects, and of the needs linked to them, to what allocation says. It is called
// in the transaction that changed a project, its recipients, themes, transactions or links. Lines that are right already
// are left alone.
func RewriteProjects(ctx context.Context, tx *store.Tx, projectIDs []string) error {
	return Rewrite(ctx, tx, projectIDs, nil)
}

// RewriteNeeds brings the lines of needs, and of the projects linked to them (whose money is other assistance if no need
// is left), to what allocation says. It is called in the transaction that changed a need, its themes or links.
func RewriteNeeds(ctx context.Context, tx *store.Tx, needIDs []string) error {
	return Rewrite(ctx, tx, nil, needIDs)
}

// Rewrite is both. Whoever removes a link calls it with the project and the need that are no longer linked.
//
// What makes concurrent rewrites agree: the lines of a project or need are written only under its lock. The secured
// lines of a need read the money of projects that need not be locked, but whoever changed that money rewrites the need
// as well, and so waits here for its lock; the last to hold it sees what all others have written.
func Rewrite(ctx context.Context, tx *store.Tx, projectIDs, needIDs []string) error {
	projects, needs, err := lockLinked(ctx, tx, projectIDs, needIDs)
	if err != nil {
		return err
	}
	c, err := difference(ctx, tx.SQL, projects, needs)
	if err != nil {
		return err
	}
	return c.save(ctx, tx.SQL)
}

// batch is how many projects or needs are read at once.
const batch = 200

// difference is what distinguishes the stored lines of projects and needs from the right ones. An id must not stand twice.
func difference(ctx context.Context, tx *sql.Tx, projects, needs []string) (c changes, err error) {
	for ids := range slices.Chunk(projects, batch) {
		right, err := loadProjects(ctx, tx, ids)
		if err != nil {
			return c, err
		}
		if err := c.against(ctx, tx, "project_id", ids, right); err != nil {
			return c, err
		}
	}
	for ids := range slices.Chunk(needs, batch) {
		right, err := loadNeeds(ctx, tx, ids)
		if err != nil {
			return c, err
		}
		if err := c.against(ctx, tx, "need_id", ids, right); err != nil {
			return c, err
		}
	}
	return c, nil
}

// against adds the differences between stored rows and the right lines.
func (c *changes) against(ctx context.Context, tx *sql.Tx, column string, ids []string, right []line) error {
	stored, err := loadRows(ctx, tx, column, ids)
	if err == nil {
		c.compare(stored, right)
	}
	return err
}
