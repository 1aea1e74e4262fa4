package plain

import "testing"

func TestIsHidden(t *testing.T) {
	for hidden, all := range map[bool]string{
		true:  "\x00\a\t\n\r\x1b\x7f\u0085\u009f\u200b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff",
		false: "a é-/\\<\u00a0\u00ad\u061c\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u2065\u206a علی 王 👩\u200d🔬",
	} {
		for _, r := range all {
			if IsHidden(r) != hidden {
				t.Errorf("%U: %t", r, !hidden)
			}
		}
	}
}
