package telling

import (
	"context"

	"entraide/ent/db"
	"entraide/ent/db/experience"
	"entraide/ent/db/state"
	"entraide/ent/db/theme"
	"entraide/internal/checking"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// load reads an experience with its themes and places.
func load(ctx context.Context, tx *store.Tx, id string) (*db.Experience, error) {
	return tx.Experience.Query().Where(experience.ID(id)).
		WithThemes(func(q *db.ThemeQuery) { q.Order(theme.ByID()) }).
		WithPlaces(func(q *db.StateQuery) { q.Order(state.ByID()) }).
		Only(ctx)
}

// ties are the ids of the themes that an experience is about, and of the States in which it was made.
type ties struct{ themes, places []string }

func tiesOf(e *db.Experience) ties {
	t := ties{[]string{}, []string{}}
	for _, x := range e.Edges.Themes {
		t.themes = append(t.themes, x.ID)
	}
	for _, x := range e.Edges.Places {
		t.places = append(t.places, x.ID)
	}
	return t
}

// tied are those of an input, which was checked.
func tied(in Input, t *reference.Tables) ties {
	of := ties{places: in.Places}
	for _, code := range in.Themes {
		if x, ok := t.ThemeByCode(code); ok {
			of.themes = append(of.themes, x.ID)
		}
	}
	return of
}

// said is the experience e once it says what the input says, which was checked. Texts in other languages stay.
func said(e db.Experience, in Input) db.Experience {
	e.Title = checking.With(e.Title, in.Language, in.Title)
	e.Summary = checking.With(e.Summary, in.Language, in.Summary)
	e.Learnt = checking.With(e.Learnt, in.Language, in.Learnt)
	e.Titles, e.Year, e.ProjectID = checking.Joined(e.Title), in.Year, checking.Optional(in.ProjectID)
	return e
}

// set writes all that can change of an experience.
func set(m *db.ExperienceMutation, e db.Experience, t ties) {
	m.SetTitle(e.Title)
	m.SetSummary(e.Summary)
	m.SetLearnt(e.Learnt)
	m.SetTitles(e.Titles)
	m.SetStage(e.Stage)
	checking.Put(e.Year, m.SetYear, m.ClearYear)
	checking.Put(e.ProjectID, m.SetProjectID, m.ClearProjectID)
	checking.Put(e.PublishedAt, m.SetPublishedAt, m.ClearPublishedAt)
	m.ClearThemes()
	m.ClearPlaces()
	m.AddThemeIDs(t.themes...)
	m.AddPlaceIDs(t.places...)
}

// view is an experience with what belongs to it, as the audit tells of it.
type view struct {
	*db.Experience
	Themes []string `json:"themes"`
	Places []string `json:"places"`
}

func viewOf(e *db.Experience) view {
	t := tiesOf(e)
	return view{e, t.themes, t.places}
}
