package notifying

import (
	"context"
	"errors"
	"fmt"
	"net"
	netmail "net/mail"
	"net/url"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"

	"entraide/ent/db"
)

// Post hands mail to an SMTP server. It keeps one connection while there is mail.
type Post struct {
	from   *netmail.Address
	server *gomail.Client
	line   *smtp.Client // nil where none is open
}

// patience is how long one exchange with the server may take: shorter than the time until the same mail is tried again.
const patience = 10 * time.Second

// NewPost reads where mail leaves, as smtps://user:password@mail.example.org:465, or smtp:// for a server that changes to
// TLS (which one on this machine need not), and who sends it, as Entraide <entraide@example.org>.
func NewPost(address, from string) (*Post, error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || u.Scheme != "smtps" && u.Scheme != "smtp" { // no word of the cause: it has the password in it
		return nil, errors.New("SMTP_URL is not an address such as smtps://user:password@mail.example.org:465")
	}
	p := &Post{}
	if p.from, err = netmail.ParseAddress(from); err != nil {
		return nil, fmt.Errorf("MAIL_FROM %q is not an address such as Entraide <entraide@example.org>", from)
	}
	options := []gomail.Option{gomail.WithTimeout(patience)}
	switch {
	case u.Scheme == "smtps":
		options = append(options, gomail.WithSSL(), gomail.WithPort(465))
	case isLocal(u.Hostname()):
		options = append(options, gomail.WithTLSPolicy(gomail.TLSOpportunistic), gomail.WithPort(587))
	default:
		options = append(options, gomail.WithTLSPolicy(gomail.TLSMandatory), gomail.WithPort(587))
	}
	if port, err := strconv.Atoi(u.Port()); err == nil {
		options = append(options, gomail.WithPort(port))
	}
	if u.User != nil {
		password, _ := u.User.Password()
		options = append(options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover), gomail.WithUsername(u.User.Username()), gomail.WithPassword(password))
	}
	if p.server, err = gomail.NewClient(u.Hostname(), options...); err != nil {
		return nil, fmt.Errorf("SMTP_URL: %w", err)
	}
	return p, nil
}

func isLocal(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// open has a line to the server ready.
func (p *Post) open(ctx context.Context) (err error) {
	if p.line == nil {
		p.line, err = p.server.DialToSMTPClientWithContext(ctx)
	}
	return err
}

// send hands over one mail on the open line. The error says why it did not leave.
func (p *Post) send(m *db.Mail) error {
	message, err := p.message(m)
	if err != nil {
		return err
	}
	err = p.server.SendWithSMTPClient(p.line, message)
	if err != nil { // begin anew, whatever state the line is in
		p.line.Close()
		p.line = nil
	}
	if message.IsDelivered() { // the server took it; what failed came after
		return nil
	}
	return err
}

// rest hangs up until there is mail again.
func (p *Post) rest() {
	if p.line != nil {
		p.server.CloseWithSMTPClient(p.line) // the server hangs up as well
		p.line = nil
	}
}

// message is a mail as it travels. Its Message-ID is that of the row: should it ever be sent twice, mail programs show it
// once.
func (p *Post) message(m *db.Mail) (*gomail.Msg, error) {
	message := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	message.FromMailAddress(p.from)
	if err := message.To((&netmail.Address{Name: harmless(m.ToName), Address: m.ToAddress}).String()); err != nil {
		return nil, err
	}
	message.Subject(m.Subject)
	message.SetDate()
	message.SetMessageIDWithValue(m.ID + p.from.Address[strings.LastIndex(p.from.Address, "@"):])
	message.SetGenHeader(gomail.HeaderContentLang, string(m.Language))
	message.SetGenHeader("Auto-Submitted", "auto-generated")
	if m.UnsubscribeURL != "" {
		message.SetListUnsubscribe(m.UnsubscribeURL)
		message.SetListUnsubscribePost()
	}
	message.SetBodyString(gomail.TypeTextPlain, m.Body)
	return message, nil
}
