package store

import (
	"crypto/sha256"
	"encoding/hex"
)

// Hashed is how a token that gives access is stored: by its SHA-256, hexadecimal. Tokens are of chance alone, so that
// nothing is gained by trying.
func Hashed(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
