//go:build ignore

// Generates ent/db, the SDL of the nouns and the read engine's table of them.
package main

import (
	"log"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"

	"entraide/ent/entmeta"
)

func main() {
	sdl, err := entgql.NewExtension(
		entgql.WithConfigPath("gqlgen.yml"),
		entgql.WithSchemaGenerator(),
		entgql.WithSchemaPath("../graph/schema/ent.graphql"),
		entgql.WithWhereInputs(true),
		entgql.WithTemplates(entgql.EnumTemplate), // after WithWhereInputs: no Go code for reading, the read engine does that
		entgql.WithRelaySpec(true),
		entgql.WithSchemaHook(entmeta.Trim, entmeta.Describe),
	)
	if err != nil {
		log.Fatal(err)
	}
	config := &gen.Config{
		Target:   "db",
		Package:  "entraide/ent/db",
		Features: []gen.Feature{gen.FeatureVersionedMigration, gen.FeatureLock},
		Hooks:    []gen.Hook{entmeta.Hook("../internal/read/meta_gen.go", "read", "entraide/internal/read/compile")},
	}
	if err := entc.Generate("./schema", config, entc.Extensions(sdl)); err != nil {
		log.Fatal(err)
	}
}
