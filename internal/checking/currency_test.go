package checking

import "testing"

func TestCurrency(t *testing.T) {
	for _, c := range []struct {
		s         string
		hasAmount bool
		want      []string
	}{
		{"USD", true, nil}, {"bif", true, nil}, {"VES", true, nil}, {"USD", false, nil}, {"", false, nil},
		{"", true, []string{"f currency_missing"}},
		{"ABC", true, []string{"f currency_unknown"}}, {"ABC", false, []string{"f currency_unknown"}},
		{"XXX", true, []string{"f currency_unknown"}}, {"XTS", true, []string{"f currency_unknown"}}, {"$", true, []string{"f currency_unknown"}},
	} {
		var p Problems
		if ok := p.Currency("f", c.s, c.hasAmount, tables(t)); ok != (c.want == nil) {
			t.Errorf("%q: %t", c.s, ok)
		}
		expect(t, p, c.want...)
	}
	if code, ok := Currency(" bif", tables(t)); code != "BIF" || !ok {
		t.Error(code, ok)
	}
}
