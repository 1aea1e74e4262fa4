package iati

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// Canonical is the activity as JSON: equal activities give equal bytes, and Parse reads them back.
// Line numbers and the place in the file are no part of it.
func (a *Activity) Canonical() []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(a); err != nil {
		panic(err) // every field is a plain value
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// Hash is the SHA-256 of Canonical, in hexadecimal: unchanged as long as the content is, wherever in the file it stands.
func (a *Activity) Hash() string { return HashOf(a.Canonical()) }

// HashOf is the Hash of the activity whose canonical form is given.
func HashOf(canonical []byte) string {
	sum := sha256.Sum256(canonical)
	return hex.EncodeToString(sum[:])
}

// Parse reads an activity back from its canonical form.
func Parse(canonical []byte) (*Activity, error) {
	var a Activity
	if err := json.Unmarshal(canonical, &a); err != nil {
		return nil, err
	}
	return &a, nil
}
