package proposing

import (
	"context"
	"encoding/json"

	"entraide/ent/db"
	"entraide/ent/db/projectversion"
)

// keep adds a version of what the project will say, which waits for a decision, or, where it is the consequence of one, does not.
func (c *change) keep(ctx context.Context, kind projectversion.Kind, stage projectversion.Stage, p *db.Project, input any) error {
	body, err := json.Marshal(input)
	if err != nil {
		return err
	}
	number := 1
	for _, v := range c.was.Edges.Versions {
		number = max(number, v.Number+1)
	}
	create := c.tx.ProjectVersion.Create().SetProjectID(c.was.ID).SetNumber(number).SetKind(kind).SetStage(stage).SetSubmittedAt(c.by.At).
		SetContent(contentOf(p, c.tables)).SetInput(body)
	if stage != projectversion.StageWAITING {
		create.SetDecidedAt(c.by.At)
	}
	return create.Exec(ctx)
}

// waits says whether a version waits for a decision.
func waits(v *db.ProjectVersion) bool { return v.Stage == projectversion.StageWAITING }

// waiting is the version of a kind that waits for a decision; nil where none does.
func waiting(p *db.Project, kind projectversion.Kind) *db.ProjectVersion {
	for _, v := range p.Edges.Versions {
		if v.Kind == kind && waits(v) {
			return v
		}
	}
	return nil
}

// decided notes what was decided about a version, and why.
func (c *change) decided(ctx context.Context, v *db.ProjectVersion, accepts bool, reasons map[string]string) error {
	stage := projectversion.StageRETURNED
	if accepts {
		stage = projectversion.StageACCEPTED
	}
	update := c.tx.ProjectVersion.UpdateOneID(v.ID).SetStage(stage).SetDecidedAt(c.by.At).AddVersion(1)
	if reasons != nil {
		update.SetReasons(reasons)
	}
	return update.Exec(ctx)
}
