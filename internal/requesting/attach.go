package requesting

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"github.com/gabriel-vasile/mimetype"

	"entraide/ent/db"
	"entraide/ent/db/document"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/fault"
	"entraide/internal/plain"
	"entraide/internal/store"
)

// What a need may carry.
const (
	MaxDocument  = 20 << 20 // bytes of one document
	maxDocuments = 20       // of one need
	maxName      = 200      // characters of a file's name
)

// kinds are the media types that may be attached, each with the extensions that its files have.
var kinds = map[string][]string{
	"application/pdf": {".pdf"},
	"image/png":       {".png"},
	"image/jpeg":      {".jpg", ".jpeg"},
	"image/webp":      {".webp"},
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document":   {".docx"},
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":         {".xlsx"},
	"application/vnd.openxmlformats-officedocument.presentationml.presentation": {".pptx"},
	"application/vnd.oasis.opendocument.text":                                   {".odt"},
	"application/vnd.oasis.opendocument.spreadsheet":                            {".ods"},
	"application/vnd.oasis.opendocument.presentation":                           {".odp"},
	"application/msword":            {".doc"},
	"application/vnd.ms-excel":      {".xls"},
	"application/vnd.ms-powerpoint": {".ppt"},
}

// Attached is what attaching a document led to.
type Attached struct {
	Document string
	Problems []fault.Problem
}

// Troubled says whether something must be mended first: nothing was done then.
func (o Attached) Troubled() bool { return len(o.Problems) > 0 }

// Attach adds a file to a need. What it is, its content says: a name that says otherwise is a problem. The same file
// under the same name is there once, however often it is sent.
func Attach(ctx context.Context, pool *sql.DB, by store.By, need, name string, content []byte) (Attached, error) {
	kind, problems := checkDocument(name, content)
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Attached, error) {
		row, err := tx.Lock(ctx, access.Need, need)
		if err == nil {
			err = by.Authorise("attach", row)
		}
		if err != nil || problems != nil {
			return Attached{Problems: problems}, err
		}
		sum := sha256.Sum256(content)
		hash := hex.EncodeToString(sum[:])
		there, err := tx.Document.Query().Where(document.NeedID(need)).All(ctx)
		if err != nil {
			return Attached{}, err
		}
		for _, d := range there {
			if d.Sha256 == hash && d.Name == name {
				return Attached{Document: d.ID}, nil
			}
		}
		if len(there) >= maxDocuments {
			return Attached{Problems: []fault.Problem{{Field: "document", Key: "document.too_many"}}}, nil
		}
		d, err := tx.Document.Create().SetNeedID(need).SetName(name).SetMediaType(kind).SetSize(len(content)).SetSha256(hash).Save(ctx)
		if err != nil {
			return Attached{}, err
		}
		if _, err := tx.SQL.ExecContext(ctx, "INSERT INTO document_contents (document_id, content) VALUES ($1, $2)", d.ID, content); err != nil {
			return Attached{}, err
		}
		return Attached{Document: d.ID}, audit.Record(ctx, tx, by, "requesting.attach", row, nil, map[string]*db.Document{"document": d})
	})
}

// MayAttach is nil if a viewer may attach documents to a need as it stands: asked before a file is received.
func MayAttach(ctx context.Context, pool *sql.DB, v access.Viewer, need string) error {
	return store.Write(ctx, pool, func(tx *store.Tx) error {
		row, err := tx.Facts(ctx, access.Need, need)
		if err != nil {
			return err
		}
		return v.Authorise("attach", row)
	})
}

// checkDocument finds what a file is, and what is wrong with it.
func checkDocument(name string, content []byte) (kind string, problems []fault.Problem) {
	problem := func(key string) (string, []fault.Problem) {
		return "", []fault.Problem{{Field: "document", Key: "document." + key}}
	}
	hidden := func(r rune) bool { // nobody may be shown another name than it is
		return plain.IsHidden(r) || r == '/' || r == '\\' || r == utf8.RuneError
	}
	found := mimetype.Detect(content)
	kind, _, _ = strings.Cut(found.String(), ";")
	extensions, allowed := kinds[kind]
	switch {
	case strings.TrimSpace(name) == "" || utf8.RuneCountInString(name) > maxName || strings.ContainsFunc(name, hidden):
		return problem("name")
	case len(content) == 0:
		return problem("empty")
	case len(content) > MaxDocument:
		return problem("too_large")
	case !allowed:
		return problem("kind")
	}
	for _, e := range extensions {
		if strings.HasSuffix(strings.ToLower(name), e) {
			return kind, nil
		}
	}
	return problem("not_its_name")
}
