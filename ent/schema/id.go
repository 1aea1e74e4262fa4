package schema

import (
	"crypto/rand"
	"time"
)

// alphabet is Crockford's base32, lower case: no i, l, o, u.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

// NewID returns a maker of opaque ids: the prefix of the noun, then 26 characters that sort by time (48 bits of
// milliseconds, 80 bits of chance).
func NewID(prefix string) func() string {
	return func() string {
		var b [16]byte
		for i, ms := 0, uint64(time.Now().UnixMilli()); i < 6; i++ {
			b[i] = byte(ms >> (40 - 8*i))
		}
		rand.Read(b[6:]) // never fails
		id := append(make([]byte, 0, len(prefix)+27), prefix+"_"...)
		acc, bits := uint32(0), uint(2) // 128 bits, two zeros before: 26 × 5
		for _, x := range b {
			acc, bits = acc<<8|uint32(x), bits+8
			for ; bits >= 5; bits -= 5 {
				id = append(id, alphabet[(acc>>(bits-5))&31])
			}
		}
		return string(id)
	}
}
