package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"entraide/internal/fault"
)

// site serves the built front end from memory. The language stands in the path: /fr/coverage is the French shell, in
// which the front end finds its page; an address without one is sent to the visitor's language.
type site struct {
	shells map[string]*file // by language
	files  map[string]*file // by path, without the first slash
	https  bool
	built  bool
}

// file is an asset ready to be sent.
type file struct {
	body, zipped []byte // zipped is nil where it would not be smaller
	media        string
	tag          string
	cache        string
}

// Files below assets/ carry a hash of their content in their name, so they never change.
const (
	forever = "public, max-age=31536000, immutable"
	briefly = "public, max-age=3600"
	always  = "private, no-cache" // ask each time; the reply may set the language's cookie
)

// machines are the first parts of paths that programs ask for; what is missing below them is missing, not a page.
var machines = []string{"assets", "auth", "calendar", "data", "demo", "documents", "embed", "feeds", "graphql", "healthz", "mail", "metrics", "readyz"}

func newSite(built fs.FS, https bool) (*site, error) {
	s := &site{shells: map[string]*file{}, files: map[string]*file{}, https: https}
	if built != nil {
		index, err := fs.ReadFile(built, "index.html")
		switch {
		case err == nil:
			if err := s.load(built, index); err != nil {
				return nil, err
			}
			s.built = true
		case !errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("web: the built site: %w", err)
		}
	}
	if !s.built {
		for _, lang := range languages {
			s.shells[lang] = newFile(placeholderPage(lang), "index.html", always)
		}
	}
	return s, nil
}

var htmlTag = regexp.MustCompile(`(?i)<html\b[^>]*>`)

func (s *site) load(built fs.FS, index []byte) error {
	if len(htmlTag.FindAllIndex(index, 2)) != 1 {
		return errors.New("web: the built index.html needs exactly one <html> tag, to tell the language in it")
	}
	for _, lang := range languages {
		tag := fmt.Sprintf(`<html lang="%s" dir="%s">`, lang, direction(lang))
		s.shells[lang] = newFile(htmlTag.ReplaceAllLiteral(index, []byte(tag)), "index.html", always)
	}
	return fs.WalkDir(built, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == "index.html" || strings.HasPrefix(path.Base(name), ".") {
			return err
		}
		body, err := fs.ReadFile(built, name)
		if err != nil {
			return err
		}
		cache := briefly
		if strings.HasPrefix(name, "assets/") {
			cache = forever
		}
		s.files[name] = newFile(body, name, cache)
		return nil
	})
}

// media are the types of what a build contains; the tables of operating systems differ.
var media = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".ico":         "image/x-icon",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".map":         "application/json",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".woff2":       "font/woff2",
}

func newFile(body []byte, name, cache string) *file {
	f := &file{body: body, media: media[path.Ext(name)], cache: cache}
	if f.media == "" {
		f.media = mime.TypeByExtension(path.Ext(name))
	}
	if f.media == "" {
		f.media = "application/octet-stream"
	}
	sum := sha256.Sum256(body)
	f.tag = base64.RawURLEncoding.EncodeToString(sum[:12])
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write(body) // memory takes all
	_ = z.Close()
	if b.Len() < len(body)*9/10 {
		f.zipped = b.Bytes()
	}
	return f
}

func (f *file) send(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", f.media)
	h.Set("Cache-Control", f.cache)
	h.Add("Vary", "Accept-Encoding")
	body, tag := f.body, f.tag
	if f.zipped != nil && acceptsGzip(r) {
		h.Set("Content-Encoding", "gzip")
		body, tag = f.zipped, f.tag+"-gzip"
	}
	h.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

var noGzip = regexp.MustCompile(`(?i)\bgzip\s*;\s*q=0(\.0*)?\s*(,|$)`)

func acceptsGzip(r *http.Request) bool {
	header := r.Header.Get("Accept-Encoding")
	return strings.Contains(strings.ToLower(header), "gzip") && !noGzip.MatchString(header)
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		w.Header().Set("Cache-Control", "no-store")
		writeJSON(w, http.StatusMethodNotAllowed, map[string]any{"errors": []any{map[string]any{
			"message": "this address can only be read", "extensions": map[string]any{"code": fault.BadRequest}}}})
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	first, rest, _ := strings.Cut(name, "/")
	switch f, isFile := s.files[name]; {
	case isFile:
		f.send(w, r)
	case slices.Contains(machines, first), rest == "" && path.Ext(name) != "": // such as /robots.txt
		s.missing(w, r)
	case s.shells[first] != nil:
		s.remember(w, r, first)
		s.shells[first].send(w, r)
	case looksLikeLanguage(first): // a language that is not spoken, or in capitals
		lang, ok := spoken(first)
		if !ok {
			lang = visitorLanguage(r)
		}
		s.sendTo(w, r, lang, rest)
	default:
		s.sendTo(w, r, visitorLanguage(r), name)
	}
}

// sendTo redirects to the same page in a language. The path begins with that language, so it cannot lead elsewhere.
func (s *site) sendTo(w http.ResponseWriter, r *http.Request, lang, page string) {
	query := r.URL.Query()
	query.Del("lang")
	to := url.URL{Path: "/" + lang + "/" + page, RawQuery: query.Encode()}
	h := w.Header()
	h.Add("Vary", "Accept-Language, Cookie")
	h.Set("Cache-Control", "private, no-cache")
	h.Set("Location", to.String())
	w.WriteHeader(http.StatusFound)
}

// remember keeps the language of the address for the next visit.
func (s *site) remember(w http.ResponseWriter, r *http.Request, lang string) {
	w.Header().Add("Vary", "Cookie")
	if c, err := r.Cookie(languageCookie); err == nil && c.Value == lang {
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: languageCookie, Value: lang, Path: "/", MaxAge: 365 * 24 * 3600, Secure: s.https, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}

// missing tells people where to go instead, in their language, and programs the code.
func (s *site) missing(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept, Accept-Language, Cookie")
	if !strings.Contains(r.Header.Get("Accept"), "text/html") {
		Fail(w, r, fault.New(fault.NotFound, "there is nothing at this address; the schema is at /graphql/schema.graphql"))
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusNotFound)
	_, _ = w.Write(missingPage(visitorLanguage(r), s.built))
}
