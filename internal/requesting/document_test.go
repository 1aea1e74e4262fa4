package requesting

import (
	"testing"

	"entraide/internal/fault"
)

func TestRemoveDocument(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.opened(func(in *Input) { in.DetailsAudience = "SECRETARIAT" })
	w.document("doc_1", id)
	if code := refused(RemoveDocument(ctx, w.DB, stranger, "doc_1")); code != fault.NotFound {
		t.Error("a document that the viewer does not see:", code)
	}
	if code := refused(RemoveDocument(ctx, w.DB, unit, "doc_1")); code != fault.Forbidden {
		t.Error(code)
	}
	if code := refused(RemoveDocument(ctx, w.DB, focal, "doc_2")); code != fault.NotFound {
		t.Error(code)
	}
	if o := w.done(RemoveDocument(ctx, w.DB, focal, "doc_1")); o.Need != id {
		t.Error(o)
	}
	w.Want("0", "SELECT count(*) FROM documents")
	w.Want("2", "SELECT version FROM needs")
}
