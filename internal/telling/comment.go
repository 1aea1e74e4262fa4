package telling

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/comment"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// mostComment is how many characters a comment may have.
const mostComment = 2000

// Comment says something to an experience for the writer's party: a State, an organisation, or the secretariat. Its owner
// is told, but for what the owner says itself.
func Comment(ctx context.Context, pool *sql.DB, by store.By, id, text, language string) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row, err := tx.Lock(ctx, access.Experience, id)
		if err == nil {
			err = by.Authorise("comment", row)
		}
		if err != nil {
			return store.Outcome{}, err
		}
		if p := checkComment(text); len(p) > 0 {
			return store.Outcome{Problems: p}, nil
		}
		e, err := load(ctx, tx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		create := tx.Comment.Create().SetCreatedAt(by.At).SetExperienceID(id).SetUserID(by.User).SetText(text).SetLanguage(comment.Language(language))
		if len(by.States) > 0 {
			create.SetStateID(by.States[0])
		} else if len(by.Organisations) > 0 {
			create.SetOrganisationID(by.Organisations[0])
		}
		made, err := create.Save(ctx)
		if err != nil {
			return store.Outcome{}, err
		}
		if err := tellCommented(ctx, tx, e, made); err != nil {
			return store.Outcome{}, err
		}
		of := access.Row{Noun: access.Comment, ID: made.ID}
		return store.Outcome{Row: made.ID}, audit.Record(ctx, tx, by, "telling.comment", of, nil, made)
	})
}

func checkComment(text string) []fault.Problem {
	var p checking.Problems
	if !checking.Says(text) {
		p.Add("text", "telling.text_missing")
	}
	p.Text("text", text, mostComment, checking.Lines)
	return p
}

// RemoveComment takes a comment away: by who wrote it, who leads their party, or the secretariat.
func RemoveComment(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row, err := tx.Authorised(ctx, by, "remove", access.Comment, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		was, err := tx.Comment.Get(ctx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		about, err := tx.Facts(ctx, access.Experience, was.ExperienceID)
		if err != nil {
			return store.Outcome{}, err
		}
		if !by.Sees(about) { // a comment is seen with what it is about
			return store.Outcome{}, access.NotFound()
		}
		stage, _ := access.Next(access.Comment, "remove", row.Stage)
		is, err := tx.Comment.UpdateOneID(id).SetStage(comment.Stage(stage)).AddVersion(1).Save(ctx)
		if err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{Row: id}, audit.Record(ctx, tx, by, "telling.removeComment", row, was, is)
	})
}

// tellCommented tells those who told an experience what others say to it.
func tellCommented(ctx context.Context, tx *store.Tx, e *db.Experience, c *db.Comment) error {
	same := func(a, b *string) bool { return a != nil && b != nil && *a == *b }
	if same(e.StateID, c.StateID) || same(e.OwnerID, c.OrganisationID) {
		return nil
	}
	party := notifying.Word("party.secretariat")
	if c.StateID != nil || c.OrganisationID != nil {
		var err error
		if party, err = notifying.Party(ctx, tx, c.StateID, c.OrganisationID); err != nil {
			return err
		}
	}
	return tell(ctx, tx, e, "commented", notifying.Values{"party": party})
}

// tell gives those whose experience it is notice of something that happened to it.
func tell(ctx context.Context, tx *store.Tx, e *db.Experience, key string, all notifying.Values) error {
	if all == nil {
		all = notifying.Values{}
	}
	all["title"] = e.Title
	to := notifying.To{Roles: []access.Role{access.FocalPoint, access.StateEditor}}
	if e.StateID != nil {
		to.State = *e.StateID
	} else if e.OwnerID != nil {
		to = notifying.To{Organisation: *e.OwnerID, Roles: []access.Role{access.DonorOfficer, access.Partner, access.RegionalOrganisation}}
	}
	return notifying.Tell(ctx, tx, notifying.Notice{Key: "telling." + key, Values: all, Noun: access.Experience, Row: e.ID, To: []notifying.To{to}})
}
