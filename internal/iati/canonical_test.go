package iati

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// TestHash: the same content has the same hash wherever and however it is written, other content another one.
func TestHash(t *testing.T) {
	one := func(content string) *Activity {
		t.Helper()
		o := reading(t, content, Limits{})
		return o.Activities[len(o.Activities)-1]
	}
	budget := "<budget><value currency='USD'>1.50</value></budget>"
	base := one(doc(act("A", "<title><narrative>x</narrative><narrative xml:lang='fr'>y</narrative></title>"+budget)))
	for name, content := range map[string]string{
		"elsewhere":         doc("\n\n", act("Z", ""), act("A", "<title><narrative>x</narrative><narrative xml:lang='fr'>y</narrative></title>"+budget)),
		"languages swapped": doc(act("A", "<title><narrative xml:lang='fr'>y</narrative><narrative>x</narrative></title>"+budget)),
		"digits":            doc(act("A", "<title><narrative>x</narrative><narrative xml:lang='fr'>y</narrative></title>"+strings.Replace(budget, "1.50", "1.5", 1))),
		"contacts":          doc(act("A", "<title><narrative>x</narrative><narrative xml:lang='fr'>y</narrative></title><contact-info><email>a@example.org</email></contact-info>"+budget)),
	} {
		if got := one(content); got.Hash() != base.Hash() {
			t.Errorf("%s: another hash; %s, %s", name, got.Canonical(), base.Canonical())
		}
	}
	for name, content := range map[string]string{
		"identifier": doc(act("B", "<title><narrative>x</narrative><narrative xml:lang='fr'>y</narrative></title>"+budget)),
		"title":      doc(act("A", "<title><narrative>X</narrative><narrative xml:lang='fr'>y</narrative></title>"+budget)),
		"value":      doc(act("A", "<title><narrative>x</narrative><narrative xml:lang='fr'>y</narrative></title>"+strings.Replace(budget, "1.50", "1.51", 1))),
		"currency":   doc(act("A", "<title><narrative>x</narrative><narrative xml:lang='fr'>y</narrative></title>"+strings.Replace(budget, "USD", "EUR", 1))),
	} {
		if got := one(content); got.Hash() == base.Hash() {
			t.Errorf("%s: the same hash", name)
		}
	}
}

// TestParse: what is read back is the activity, to the digit; what is no activity is an error.
func TestParse(t *testing.T) {
	significance, half := 1, decimal.RequireFromString("0.5")
	a := &Activity{Identifier: "A", Hierarchy: 1, PolicyMarkers: []PolicyMarker{{Vocabulary: "1", Code: "1", Significance: &significance}},
		Sectors: []Share{{Code: "15240", Percentage: &half}}, Transactions: []Transaction{{Type: Disbursement, Money: Money{Value: decimal.RequireFromString("9999999999999999.99")}}}}
	b, err := Parse(a.Canonical())
	if err != nil || string(b.Canonical()) != string(a.Canonical()) || !b.Transactions[0].Value.Equal(a.Transactions[0].Value) || *b.PolicyMarkers[0].Significance != 1 || !b.Sectors[0].Percentage.Equal(half) {
		t.Errorf("%+v %v", b, err)
	}
	const golden = "1d9bdf407cb9e668"
	if !strings.HasPrefix(a.Hash(), golden) {
		t.Errorf("the canonical form changed, so every stored activity would count as changed: %s %s", a.Hash(), a.Canonical())
	}
	if _, err := Parse([]byte("{")); err == nil {
		t.Error("half an activity was read")
	}
}
