package importing

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"entraide/internal/fault"
)

// input is a file to be read.
type input struct {
	path    string
	dataset string // the name under which its records are kept
	size    int64
}

// list finds the files of the paths: each once, in the order of their paths. Files and folders whose name begins with a
// dot are passed over, unless named.
func list(paths []string) ([]input, error) {
	var files []input
	seen := map[string]bool{}
	for _, root := range paths {
		if _, err := os.Stat(root); err != nil {
			return nil, fault.Wrap(err, fault.BadUserInput, "there is no file or folder %s, or it may not be read", root)
		}
		err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if path != root && strings.HasPrefix(e.Name(), ".") {
				if e.IsDir() {
					return filepath.SkipDir
				}
				return nil
			}
			info, err := os.Stat(path) // follows links
			if errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
				return nil
			}
			if err != nil {
				return err
			}
			real, err := filepath.Abs(path)
			if err != nil || seen[real] {
				return err
			}
			seen[real] = true
			files = append(files, input{path: path, size: info.Size()})
			return nil
		})
		if err != nil {
			return nil, fault.Wrap(err, fault.BadUserInput, "the folder %s cannot be read", root)
		}
	}
	slices.SortFunc(files, func(a, b input) int { return strings.Compare(a.path, b.path) })
	name(files)
	return files, nil
}

// Usable tells whether there is anything to import: whoever makes room for an import asks first. An error is a path that
// does not exist or a folder that cannot be read.
func Usable(paths []string) (bool, error) {
	files, err := list(paths)
	return slices.ContainsFunc(files, input.usable), err
}

// usable tells whether a file begins like one of activities.
func (in input) usable() bool {
	f, err := os.Open(in.path)
	if err != nil {
		return false
	}
	defer f.Close()
	head, err := bufio.NewReaderSize(f, peeked).Peek(peeked)
	return (err == nil || errors.Is(err, io.EOF)) && recognise(head).Rule == ""
}

// name gives each file its base name as dataset or, where several would have the same, as many of the folders above it
// as it takes to tell them apart: two files that disagree about an activity must not take each other's place in turn.
func name(files []input) {
	for depth, todo := 1, indexes(files); len(todo) > 0; depth++ {
		byName := map[string][]int{}
		for _, i := range todo {
			files[i].dataset = tail(files[i].path, depth)
			byName[files[i].dataset] = append(byName[files[i].dataset], i)
		}
		todo = nil
		for _, same := range byName {
			if len(same) > 1 && tail(files[same[0]].path, depth+1) != files[same[0]].dataset {
				todo = append(todo, same...)
			}
		}
	}
}

func indexes(files []input) []int {
	all := make([]int, len(files))
	for i := range all {
		all[i] = i
	}
	return all
}

// tail is the last elements of a path.
func tail(path string, n int) string {
	parts := strings.Split(strings.Trim(filepath.ToSlash(filepath.Clean(path)), "/"), "/")
	return strings.Join(parts[max(0, len(parts)-n):], "/")
}
