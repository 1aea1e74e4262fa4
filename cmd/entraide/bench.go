package main

import (
	"context"

	"entraide/internal/classifying"
	"entraide/internal/reference"
)

type benchCommand struct {
	Themes benchThemesCommand `cmd:"" help:"How well themes are recognised: labels as TSV, texts beside them."`
	Read   benchReadCommand   `cmd:"" help:"Requests a second against hand-written SQL, on synthetic projects."`
}

type benchThemesCommand struct {
	Path string `arg:"" type:"existingfile" help:"The labels, themes.tsv."`
}

// Run prints the agreement with the labels.
func (c *benchThemesCommand) Run(ctx context.Context, to *console) error {
	t, err := reference.Load()
	if err != nil {
		return err
	}
	return classifying.New(t.Purposes).Bench(ctx, c.Path, to.out)
}
