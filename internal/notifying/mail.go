package notifying

import (
	"net/url"
	"strings"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/mail"
	"entraide/internal/access"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// Mail is plain text: every reader shows it in the direction of its language, and nothing in it can be run.

// item is what a mail tells of one notice.
type item struct {
	text string
	noun access.Noun
	row  string
	act  string // what one click does; "" for nothing
	at   string // the address of that click
}

// signature begins what mail programs know for a footer.
const signature = "-- "

// mail is a mail of notices to somebody with an account.
func (w *Worker) mail(tx *store.Tx, u *db.User, subject string, items []item, now time.Time) *db.MailCreate {
	lang := string(u.Language)
	parts := []string{greeting(u.Name, lang)}
	if len(items) > 1 {
		parts = append(parts, wording.In("mail.digest.text", lang, nil))
	}
	for _, i := range items {
		parts = append(parts, i.text+"\n"+w.PublicURL+path(i.noun, i.row, lang))
		if i.act != "" {
			parts = append(parts, wording.In("act."+i.act+".mail", lang, nil)+"\n"+i.at)
		}
	}
	// the language stands in the address, so that its page can be shown without asking whose token it is
	unsubscribe := w.PublicURL + "/mail/unsubscribe?" + url.Values{"token": {u.MailToken}, "lang": {lang}}.Encode()
	parts = append(parts, signature,
		wording.In("mail.why", lang, nil),
		wording.In("mail.settings", lang, nil)+"\n"+w.PublicURL+path("", "", lang),
		wording.In("mail.unsubscribe", lang, nil)+"\n"+unsubscribe)
	return tx.Mail.Create().SetToAddress(u.Email).SetToName(u.Name).SetLanguage(mail.Language(lang)).SetDueAt(now).
		SetSubject(subject).SetBody(paragraphs(parts...)).SetUnsubscribeURL(unsubscribe)
}

// pages are where the site shows the rows of a noun.
var pages = map[access.Noun]string{access.Need: "/needs/", access.Project: "/projects/", access.Offer: "/offers/", access.Experience: "/experiences/"}

// path is the page of a row, or where there is none that of the reader's account, which lists all notices.
func path(noun access.Noun, row, lang string) string {
	if page := pages[noun]; page != "" && row != "" {
		return "/" + lang + page + row
	}
	return "/" + lang + "/account"
}

func greeting(name, lang string) string {
	if name = harmless(name); name == "" {
		return ""
	}
	return wording.In("mail.greeting", lang, map[string]string{"name": name})
}

// paragraphs are set apart by a line; the line of the signature stands directly above what follows it.
func paragraphs(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		switch p {
		case "":
		case signature:
			b.WriteString(p + "\n")
		default:
			b.WriteString(p + "\n\n")
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}
