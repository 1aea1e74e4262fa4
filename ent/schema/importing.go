package schema

import (
	"encoding/json"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ImportRun is the reading of one file of published data.
type ImportRun struct{ ent.Schema }

func (ImportRun) Mixin() []ent.Mixin { return of("imp") }

func (ImportRun) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Comment("Name of the file."),
		field.String("format").Comment("Format that was recognised, for example iati-2.03."),
		field.String("sha256").Annotations(hidden()).Default(""),
		field.Enum("stage").Values("RUNNING", "FINISHED", "FAILED", "UNDONE").Comment("Whether it is under way, finished, failed or undone."),
		field.Time("finished_at").Optional().Nillable().Comment("When it ended, UTC."),
		field.Time("undone_at").Optional().Nillable().Comment("When it was undone, UTC."),
		field.Int("found").Default(0).Comment("Activities found in the file; the sum of the five numbers that follow."),
		field.Int("imported").Default(0).Comment("Activities that were new."),
		field.Int("updated").Default(0).Comment("Activities that had changed."),
		field.Int("unchanged").Default(0).Comment("Activities that were known already."),
		field.Int("skipped").Default(0).Comment("Activities passed over, each with its reason in the report."),
		field.Int("refused").Default(0).Comment("Activities that could not be read, each with its reason in the report."),
		field.JSON("problems", json.RawMessage{}).Optional().Annotations(hidden()),
	}
}

func (ImportRun) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("source_records", SourceRecord.Type).Annotations(entgql.RelayConnection()).Comment("The records it brought."),
	}
}

func (ImportRun) Annotations() []schema.Annotation {
	return noun("import_runs", "The reading of one file of published data, with a full account of it.", entgql.QueryField())
}

// SourceRecord is one version of a published record.
type SourceRecord struct{ ent.Schema }

func (SourceRecord) Mixin() []ent.Mixin { return of("src") }

func (SourceRecord) Fields() []ent.Field {
	return []ent.Field{
		field.String("import_run_id").Immutable().Comment("The import that brought it."),
		field.String("project_id").Immutable().Comment("The project it speaks of."),
		field.String("identifier").Immutable().Comment("Its identifier as published."),
		field.String("dataset").Immutable().Comment("The file it was read from."),
		field.Int("line").Immutable().Comment("The line of the file on which it begins."),
		field.String("format").Immutable().Comment("The format it was published in."),
		field.String("publisher").Immutable().Default("").Comment("Who published it."),
		field.String("hash").Immutable().Annotations(hidden()).Comment("Hash of its content, by which a change is known."),
		field.JSON("content", json.RawMessage{}).Immutable().Annotations(hidden()).Comment("The record as read, without contact details."),
		field.Time("published_at").Optional().Nillable().Immutable().Comment("When its publisher last changed it, UTC."),
		field.String("superseded_by").Optional().Nillable().Annotations(hidden()).Comment("The record or undone run that replaced it."),
	}
}

func (SourceRecord) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("import_run", ImportRun.Type).Ref("source_records").Field("import_run_id").Unique().Required().Immutable().Comment("The import that brought it."),
		edge.From("project", Project.Type).Ref("source_records").Field("project_id").Unique().Required().Immutable().Comment("The project it speaks of."),
	}
}

func (SourceRecord) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id"), index.Fields("identifier", "hash"), index.Fields("import_run_id")}
}

func (SourceRecord) Annotations() []schema.Annotation {
	return noun("source_records", "One version of a record as it was published: where each figure comes from.")
}
