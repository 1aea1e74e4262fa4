package demonstration

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"entraide/ent/db/need"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/personas"
	"entraide/internal/requesting"
	"entraide/internal/store"
)

// draft is a need that a persona has begun.
type draft struct {
	by     string // key of the persona
	in     requesting.Input
	states []requesting.StateShare // asked to concur, where it is for several
}

// drafts wait to be completed, opened or agreed upon by hand. No State asks for any of it: each title says so, and only
// those who act for the party see it, until a visitor opens one.
var drafts = []draft{
	{by: "egide", in: requesting.Input{
		Language: "fr", Title: "[démonstration] Armureries de quatre commissariats provinciaux",
		Summary: "Construction et équipement de quatre armureries : portes et râteliers, registre numérique, éclairage, et formation de huit " +
			"armuriers à la tenue des stocks et à l'inventaire annuel.",
		Quantity: "4 armureries, 8 armuriers", Site: "Quatre chefs-lieux de province, choisis par l'agence", Agency: "Police nationale",
		Upkeep:     "La police nationale, par une ligne d'entretien de son budget annuel",
		Themes:     []checking.ThemeShare{{Theme: "stockpile-management", Percentage: "80"}, {Theme: "training", Percentage: "20"}},
		CostAmount: "480000", CostCurrency: "USD", Modality: new(need.ModalityEQUIPMENT), Priority: new(need.PriorityHIGH),
		Audience: "PUBLIC", DetailsAudience: "NAMED", NamedDonors: []string{demonstrationDonor},
	}},
	{by: "egide", in: requesting.Input{
		Language: "fr", Title: "[démonstration] Marquage des armes de service",
		Themes: []checking.ThemeShare{{Theme: "marking-tracing", Percentage: "100"}},
	}},
	{by: "grace", in: requesting.Input{
		Language: "en", Title: "[demonstration] Record-keeping for civilian licences",
		Summary: "A searchable register of licences for civilian firearms, with the transfer of paper records of three counties and the " +
			"training of twelve registry clerks.",
		Quantity: "1 register, 12 clerks", Baseline: "Licences are kept on paper, by county", Agency: "Firearms licensing authority",
		Themes:     []checking.ThemeShare{{Theme: "legislation", Percentage: "40"}, {Theme: "technology", Percentage: "60"}},
		CostAmount: "215000", CostCurrency: "USD", Modality: new(need.ModalityFUNDING), Priority: new(need.PriorityMEDIUM),
		Audience: "PUBLIC", DetailsAudience: "PUBLIC",
	}},
	{by: "mariam", in: requesting.Input{
		Language: "en", Title: "[demonstration] Joint training of tracing officers",
		Summary: "Two courses on identifying, recording and tracing weapons seized at the border, given together to officers of the States " +
			"that ask, with exercises on real tracing requests.",
		Quantity: "2 courses, 40 officers", Agency: "Secretariat of the organisation",
		Themes:     []checking.ThemeShare{{Theme: "training", Percentage: "50"}, {Theme: "marking-tracing", Percentage: "50"}},
		CostAmount: "96000", CostCurrency: "EUR", Modality: new(need.ModalityTRAINING), Priority: new(need.PriorityMEDIUM),
		Audience: "STATES", DetailsAudience: "STATES",
	}, states: []requesting.StateShare{{StateID: "sta_bdi", Percentage: "50"}, {StateID: "sta_ken", Percentage: "50"}}},
}

// begin makes the drafts, unless anybody has declared a need. The keys keep two servers that start at once from making
// each twice.
func begin(ctx context.Context, pool *sql.DB) error {
	var declared bool
	if err := pool.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM needs WHERE origin = 'DECLARED')").Scan(&declared); err != nil || declared {
		return err
	}
	for i, d := range drafts {
		by := as(d.by)
		by.IdempotencyKey = fmt.Sprint("demonstration, draft ", i)
		made, err := requesting.Draft(ctx, pool, by, d.in, "")
		if err == nil && len(d.states) > 0 && len(made.Problems) == 0 {
			by.IdempotencyKey += ", concurrence"
			made, err = requesting.AskConcurrence(ctx, pool, by, made.Need, 1, d.states, "")
		}
		if len(made.Problems) > 0 {
			err = fmt.Errorf("it has problems: %v", made.Problems)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", d.in.Title, err)
		}
	}
	return nil
}

// as is a persona at work.
func as(key string) store.By {
	p := personas.All[slices.IndexFunc(personas.All, func(p personas.Persona) bool { return p.Key == key })]
	state, organisation := partyOf(p)
	v := access.Acting(userOf(p), membershipOf(p), p.Role, state, organisation)
	v.Language = p.Language
	return store.By{Viewer: v, At: time.Now().UTC(), Request: "demonstration"}
}
