package requesting

import (
	"archive/zip"
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"
)

func pngFile() []byte {
	var b bytes.Buffer
	png.Encode(&b, image.NewGray(image.Rect(0, 0, 2, 2)))
	return b.Bytes()
}

func docxFile() []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range []string{"[Content_Types].xml", "_rels/.rels", "word/document.xml"} {
		w, _ := z.Create(name)
		w.Write([]byte("<?xml version=\"1.0\"?><x/>"))
	}
	z.Close()
	return b.Bytes()
}

func TestCheckDocument(t *testing.T) {
	pdf := []byte("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF")
	for _, tt := range []struct {
		name    string
		content []byte
		kind    string
		key     string
	}{
		{"plan.pdf", pdf, "application/pdf", ""},
		{"PLAN.PDF", pdf, "application/pdf", ""},
		{"مخطط.pdf", pdf, "application/pdf", ""},
		{"(مخطط)\u200f.pdf", pdf, "application/pdf", ""},
		{"photo.png", pngFile(), "image/png", ""},
		{"letter.docx", docxFile(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ""},
		{"photo.pdf", pngFile(), "", "document.not_its_name"},
		{"plan.png", pdf, "", "document.not_its_name"},
		{"page.pdf", []byte("<!DOCTYPE html><script>alert(1)</script>"), "", "document.kind"},
		{"drawing.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`), "", "document.kind"},
		{"program.pdf", append([]byte("\x7fELF\x02\x01\x01"), make([]byte, 64)...), "", "document.kind"},
		{"plan.pdf", nil, "", "document.empty"},
		{"plan.pdf", append(bytes.Clone(pdf), make([]byte, MaxDocument)...), "", "document.too_large"},
		{"", pdf, "", "document.name"},
		{" ", pdf, "", "document.name"},
		{"../plan.pdf", pdf, "", "document.name"},
		{"plan\u202efdp.exe.pdf", pdf, "", "document.name"},
		{"plan\x00.pdf", pdf, "", "document.name"},
		{"plan\u200b.pdf", pdf, "", "document.name"},
		{strings.Repeat("a", 201) + ".pdf", pdf, "", "document.name"},
	} {
		kind, problems := checkDocument(tt.name, tt.content)
		key := ""
		if len(problems) > 0 {
			key = problems[0].Key
		}
		if kind != tt.kind || key != tt.key {
			t.Errorf("%q: %q %q, want %q %q", tt.name, kind, key, tt.kind, tt.key)
		}
	}
}
