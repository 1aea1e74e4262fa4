package joining

import (
	"context"
	"database/sql"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"entraide/ent/db"
	"entraide/ent/db/membership"
	"entraide/ent/db/user"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/fault"
	"entraide/internal/plain"
	"entraide/internal/store"
)

// AccountInput is the settings of an account.
type AccountInput struct {
	Name     string
	Language string
	Digest   user.Digest
}

// SaveAccount changes the settings of an account.
func SaveAccount(ctx context.Context, pool *sql.DB, by store.By, id string, version int, in AccountInput) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		row, err := tx.Authorised(ctx, by, "save", access.User, id, version)
		if err != nil {
			return Outcome{Row: id}, err
		}
		name := strings.TrimSpace(in.Name)
		if problems := nameProblems(name, 200); len(problems) > 0 {
			return Outcome{Row: id, Problems: problems}, nil
		}
		before, err := tx.User.Get(ctx, id)
		if err != nil {
			return Outcome{}, err
		}
		after, err := tx.User.UpdateOneID(id).SetName(name).SetLanguage(user.Language(in.Language)).SetDigest(in.Digest).AddVersion(1).Save(ctx)
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{Row: id}, audit.Record(ctx, tx, by, "joining.saveAccount", row, before, after)
	})
}

// CloseAccount closes an account for good: every membership, session and key ends. The name stays, for what the person
// did is told by it, and so does the identity, whose bearer is told when signing in that the account was closed. The
// address goes: nothing is mailed there any more, and who holds it next can have an account of their own.
func CloseAccount(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		if _, err := tx.Authorised(ctx, by, "close", access.User, id, version); err != nil {
			return Outcome{Row: id}, err
		}
		before, err := tx.User.Get(ctx, id)
		if err != nil {
			return Outcome{}, err
		}
		held, err := locked(ctx, tx, "memberships WHERE stage = 'ACTIVE' AND user_id = $1", id)
		if err != nil {
			return Outcome{}, err
		}
		memberships, err := tx.Membership.Query().Where(membership.IDIn(held...)).Order(db.Asc(membership.FieldID)).All(ctx)
		if err != nil {
			return Outcome{}, err
		}
		acts, problems, err := end(ctx, tx, by, "", memberships...)
		if err != nil || len(problems) > 0 {
			return Outcome{Row: id, Problems: problems}, err
		}
		after, err := tx.User.UpdateOneID(id).SetStage(user.StageCLOSED).SetEmail("closed-" + id + "@invalid").AddVersion(1).Save(ctx)
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{Row: id}, record(ctx, tx, by, "joining.closeAccount", append(acts, act{access.User, id, before, after}))
	})
}

// nameProblems are those of a name, of a person or a thing.
func nameProblems(s string, most int) []fault.Problem {
	if !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return []fault.Problem{{Field: "name", Key: "joining.name"}}
	}
	return textProblems("name", s, most)
}

// noteProblems are those of a note, which may have several lines.
func noteProblems(s string) []fault.Problem {
	return textProblems("note", strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, s), 1000)
}

// textProblems are those of any text that is shown to others: whoever reads it reads all of it.
func textProblems(field, s string, most int) (all []fault.Problem) {
	if utf8.RuneCountInString(s) > most {
		all = append(all, fault.Problem{Field: field, Key: "joining.long", Values: map[string]string{"most": strconv.Itoa(most)}})
	}
	if strings.ContainsFunc(s, plain.IsHidden) {
		all = append(all, fault.Problem{Field: field, Key: "joining.hidden"})
	}
	return all
}
