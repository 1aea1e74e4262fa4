// Package frontend carries the built site inside the program. Before the site is built only a placeholder is there,
// so that the program builds without it.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist*
var files embed.FS

// Site is the built site, nil where it was not built.
func Site() fs.FS {
	site, err := fs.Sub(files, "dist")
	if err != nil {
		return nil
	}
	if _, err := fs.Stat(site, "index.html"); err != nil {
		return nil
	}
	return site
}
