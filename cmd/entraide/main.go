// Command entraide is the whole product: one binary, one command a file.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"entraide/internal/importing"
	"entraide/internal/proposing"
	"entraide/internal/requesting"
	"entraide/internal/store"
	"entraide/internal/store/embedded"
	"entraide/internal/web"
)

func main() {
	embedded.Supervise() // becomes the parent of the built-in Postgres where it was started for that; else returns
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// program is the command line: every setting may come from the environment as well.
type program struct {
	Serve         serveCommand         `cmd:"" help:"Serve the site and the API."`
	Import        importCommand        `cmd:"" help:"Import published data: IATI files or folders of them."`
	Undo          undoCommand          `cmd:"" help:"Undo an import run."`
	Invite        inviteCommand        `cmd:"" help:"Invite somebody, such as the first administrator, and print the link."`
	Token         tokenCommand         `cmd:"" help:"Make API keys."`
	Migrate       migrateCommand       `cmd:"" help:"Bring the database to the present schema and load the reference data."`
	VerifyRollups verifyRollupsCommand `cmd:"" help:"Recompute every sum from its lines and compare."`
	VerifyAudit   verifyAuditCommand   `cmd:"" help:"Read the chain of audit entries and name the first that was edited, deleted or moved."`
	Bench         benchCommand         `cmd:"" help:"Measure against yardsticks."`
	Seed          seedCommand          `cmd:"" help:"Fill a database with synthetic records for load tests; marked as synthetic wherever they show."`
}

// database are the settings of every command that opens one.
type database struct {
	DatabaseURL string `env:"DATABASE_URL" help:"Postgres to use; without it a built-in one is started."`
	DataDir     string `env:"DATA_DIR" default:".data" help:"Folder of the built-in Postgres."`
}

// open opens the database, migrated and with the present reference data.
func (d database) open(ctx context.Context) (*store.Store, error) {
	s, err := store.Open(ctx, store.Config{URL: d.DatabaseURL, Data: d.DataDir})
	if err != nil {
		return nil, err
	}
	if _, err := store.Migrate(ctx, s.DB); err != nil {
		s.Close()
		return nil, err
	}
	if err := store.LoadReference(ctx, s.DB, requesting.NewRates, proposing.NewRates, importing.NewRates); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// console is where a command writes: out what was asked for, err all else.
type console struct{ out, err io.Writer }

// exit is an error that is a status alone: its command has said everything.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// interrupted is the status of a command that a signal ended before its work was done.
const interrupted = 130

// run is the program: tests start it like this too.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	slog.SetDefault(slog.New(web.LogHandler(slog.NewTextHandler(stderr, nil))))
	status := -1
	parser, err := kong.New(&program{}, kong.Name("entraide"), kong.Writers(stdout, stderr), kong.UsageOnError(), kong.Exit(func(code int) { status = code }),
		kong.Description("The clearing house for assistance and cooperation under the Programme of Action on small arms."),
		kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(&console{stdout, stderr}))
	if err != nil {
		fmt.Fprintln(stderr, "entraide:", err)
		return 2
	}
	command, err := parser.Parse(args)
	if status >= 0 { // --help
		return status
	}
	if err != nil {
		fmt.Fprintln(stderr, "entraide:", err)
		return 2
	}
	err = command.Run()
	var code exit
	switch {
	case err == nil:
		return 0
	case errors.As(err, &code):
		return int(code)
	case ctx.Err() != nil: // whatever it says, that is why
		fmt.Fprintln(stderr, "entraide: interrupted:", err)
		return interrupted
	}
	fmt.Fprintln(stderr, "entraide:", err)
	return 1
}
