package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"entraide/internal/pgtest"
)

// A file comes to a need, is found there by those who may see it, and leaves as a download that runs nothing.
func TestDocuments(t *testing.T) {
	db, dsn := pgtest.Migrated(t)
	key := officer(t, db)
	p := start(t, dsn)
	need, err := draft(t.Context(), p.url, key, "write-1")
	if err != nil {
		t.Fatal(err)
	}
	send := func(key, need, name, kind string, body []byte) (int, string) {
		return exchange(t, key, http.MethodPost, p.url+"/needs/"+need+"/documents?name="+url.QueryEscape(name), kind, body)
	}
	pdf := []byte("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF")
	const octets = "application/octet-stream"
	status, answer := send(key, need, "plan é.pdf", octets, pdf)
	var made struct{ Document string }
	if json.Unmarshal([]byte(answer), &made); status != http.StatusCreated || made.Document == "" {
		t.Fatal(status, answer)
	}
	if again, same := send(key, need, "plan é.pdf", octets, pdf); again != http.StatusCreated || same != answer {
		t.Errorf("sent again: %d %s", again, same)
	}
	for _, tt := range []struct {
		name, key, need, file, kind string
		body                        []byte
		status                      int
		want                        string
	}{
		{"content of another kind", key, need, "plan.pdf", octets, []byte("<script>alert(1)</script>"), 422, "document.kind"},
		{"too large", key, need, "plan.pdf", octets, append(bytes.Clone(pdf), make([]byte, 20<<20)...), 422, "document.too_large"},
		{"far too large", key, need, "plan.pdf", octets, make([]byte, 21<<20), 422, "document."},
		{"as a form would", key, need, "plan.pdf", "text/plain", pdf, 400, "bad_request"},
		{"nobody", "", need, "plan.pdf", octets, pdf, 404, "not_found"},
		{"no such need", key, "nee_none", "plan.pdf", octets, pdf, 404, "not_found"},
	} {
		if status, answer := send(tt.key, tt.need, tt.file, tt.kind, tt.body); status != tt.status || !strings.Contains(answer, tt.want) {
			t.Errorf("%s: %d %s", tt.name, status, answer)
		}
	}
	if status, body := exchange(t, key, http.MethodGet, p.url+"/documents/"+made.Document, "", nil); status != http.StatusOK || body != string(pdf) {
		t.Errorf("%d %q", status, body)
	}
	hidden, h := exchange(t, "", http.MethodGet, p.url+"/documents/"+made.Document, "", nil)
	absent, a := exchange(t, "", http.MethodGet, p.url+"/documents/doc_none", "", nil)
	if hidden != http.StatusNotFound || absent != hidden || h != a {
		t.Errorf("hidden: %d %s; absent: %d %s", hidden, h, absent, a)
	}
}

func exchange(t *testing.T, key, method, address, kind string, body []byte) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, address, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if kind != "" {
		req.Header.Set("Content-Type", kind)
	}
	if key != "" {
		req.Header.Set("Authorization", "Bearer "+key)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode == http.StatusOK && strings.Contains(address, "/documents/") && method == http.MethodGet {
		for name, want := range map[string]string{"Content-Type": "application/pdf", "Content-Disposition": "attachment", "Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"} {
			if !strings.Contains(resp.Header.Get(name), want) {
				t.Errorf("%s: %q", name, resp.Header.Get(name))
			}
		}
	}
	return resp.StatusCode, string(b)
}
