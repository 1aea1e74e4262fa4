package coverage

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"github.com/lib/pq"

	"entraide/internal/store"
)

// Lock takes the locks that rewriting takes, in the order in which it takes them. A verb that is about to change rows of
// projects or needs calls it first, and cannot deadlock with another; one that does not is at worst tried again.
func Lock(ctx context.Context, tx *store.Tx, projectIDs, needIDs []string) error {
	_, _, err := lockLinked(ctx, tx, projectIDs, needIDs)
	return err
}

var errLinksChanged = errors.New("links changed while the locks were awaited")

// lockLinked locks all whose lines a change of these projects and needs can touch: first the projects, with those that
// are linked to the needs, then the needs, with those that are linked to the projects, each by id. It returns their ids.
// If a link came or went meanwhile, all locks are given back and taken anew: to add one out of order is to deadlock.
func lockLinked(ctx context.Context, tx *store.Tx, projectIDs, needIDs []string) (projects, needs []string, err error) {
	for err = errLinksChanged; err == errLinksChanged; {
		if projects, needs, err = concerned(ctx, tx.SQL, projectIDs, needIDs); err != nil {
			return nil, nil, err
		}
		err = tx.Savepoint(ctx, func() error {
			if err := lock(ctx, tx.SQL, "projects", projects); err != nil {
				return err
			}
			if err := lock(ctx, tx.SQL, "needs", needs); err != nil {
				return err
			}
			p, n, err := concerned(ctx, tx.SQL, projectIDs, needIDs)
			if err == nil && !(slices.Equal(p, projects) && slices.Equal(n, needs)) {
				return errLinksChanged
			}
			return err
		})
	}
	return projects, needs, err
}

// concerned are these projects and needs and those that are linked to them.
func concerned(ctx context.Context, tx *sql.Tx, projectIDs, needIDs []string) (projects, needs []string, err error) {
	if projects, err = linked(ctx, tx, "project_id", "need_id", needIDs); err != nil {
		return nil, nil, err
	}
	needs, err = linked(ctx, tx, "need_id", "project_id", projectIDs)
	return unique(projects, projectIDs), unique(needs, needIDs), err
}

// lock keeps other writers of these rows out, but not those that merely refer to them.
func lock(ctx context.Context, tx *sql.Tx, table string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	_, err := tx.ExecContext(ctx, "SELECT FROM "+table+" WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE", pq.Array(ids))
	return err
}

// unique are the ids of both lists, each once, in order.
func unique(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

// linked are the ids at the other end of the links of these, each once.
func linked(ctx context.Context, tx *sql.Tx, want, from string, ids []string) ([]string, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return store.Texts(ctx, tx, "SELECT DISTINCT "+want+" FROM need_projects WHERE "+from+" = ANY($1) ORDER BY 1", pq.Array(ids))
}
