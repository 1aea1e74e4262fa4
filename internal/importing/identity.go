package importing

import (
	"context"
	"time"

	"github.com/lib/pq"

	"entraide/internal/store"
)

// known is what the register holds under an identifier.
type known struct {
	project, origin, stage string
	record, hash, dataset  string // the current record; "" for none
	published              *time.Time
	replaced               bool // the record was taken back
}

// withdrawn tells that the import that brought the project was undone.
func (k known) withdrawn() bool { return k.replaced && k.stage == "WITHDRAWN" }

// decide says what becomes of an activity, and for those passed over, why.
func decide(k *known, d *draft, dataset string) (outcome, *Problem) {
	pass := func(rule Rule, format string, a ...any) (outcome, *Problem) {
		p := problem(rule, d.line, d.identifier, format, a...)
		return skipped, &p
	}
	switch {
	case d.duplicate && d.differs:
		return pass(DuplicateIdentifier, "The identifier stands in this file already, with other content; the first activity was read.")
	case d.duplicate:
		return pass(DuplicateIdentifier, "The identifier stands in this file already, with the same content; the first activity was read.")
	case k == nil || k.withdrawn():
		return imported, nil
	case k.origin != "IMPORTED":
		return pass(DeclaredHere, "The project was declared here by its owner; the file does not change it.")
	case k.record == "":
		return updated, nil
	case k.hash == d.hash:
		return unchanged, nil
	case k.dataset == dataset, newer(d.published, k.published):
		return updated, nil
	}
	return pass(KnownFromOtherFile, "The activity is known from %s with other content, and this file does not say that it is newer; it was passed over.", k.dataset)
}

// newer tells whether one date of publication is later than another; none is earlier than any.
func newer(a, b *time.Time) bool { return a != nil && (b == nil || a.After(*b)) }

// knownAs looks identifiers up.
func knownAs(ctx context.Context, tx *store.Tx, drafts []*draft) (map[string]*known, error) {
	var identifiers []string
	for _, d := range drafts {
		identifiers = append(identifiers, d.identifier)
	}
	found := map[string]*known{}
	err := store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var identifier string
		var k known
		err := scan(&identifier, &k.project, &k.origin, &k.stage, &k.record, &k.hash, &k.dataset, &k.published, &k.replaced)
		found[identifier] = &k
		return err
	}, `SELECT p.iati_identifier, p.id, p.origin, p.stage, coalesce(s.id, ''), coalesce(s.hash, ''), coalesce(s.dataset, ''), s.published_at,
			s.superseded_by IS NOT NULL
		FROM projects p LEFT JOIN source_records s ON s.id = p.source_record_id WHERE p.iati_identifier = ANY($1)`, pq.Array(identifiers))
	return found, err
}
