//go:build unix

package embedded

// settings suit a small machine that Postgres shares with the program and its users.
var settings = []string{
	"listen_addresses=", "port=5432", "unix_socket_permissions=0700",
	"max_connections=200", "max_worker_processes=4", "max_parallel_workers=2", "max_parallel_workers_per_gather=1",
	"shared_buffers=256MB", "effective_cache_size=1GB", "work_mem=16MB", "maintenance_work_mem=128MB",
	"random_page_cost=1.1", // solid state
	"jit=off",              // costs more than it gives on short queries
	"huge_pages=off",
	"max_wal_size=1GB", "checkpoint_timeout=15min",
	"timezone=UTC", "log_timezone=UTC", "log_line_prefix=%m [%p] %d ", "logging_collector=off",
	"log_min_error_statement=panic", // a statement that fails may hold as much as a visitor likes to send
	"default_text_search_config=pg_catalog.simple",
}

// durable and fast are the two answers to a power cut: nothing is lost, or nothing was worth keeping.
var (
	durable = []string{"fsync=on", "synchronous_commit=on", "full_page_writes=on", "wal_level=replica", "wal_compression=on"}
	fast    = []string{"fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0",
		"autovacuum=off", "checkpoint_timeout=1h", "max_wal_size=512MB", "max_connections=400"}
)

// arguments start the server. All settings are among them, so that they are always those of this version of the
// program, whichever one made the cluster; later ones win.
func (c *cluster) arguments() []string {
	args := []string{"-D", c.pg(), "-c", "unix_socket_directories=" + c.Socket}
	profile := durable
	if c.Fast {
		profile = fast
	}
	for _, group := range [][]string{settings, profile} {
		for _, setting := range group {
			args = append(args, "-c", setting)
		}
	}
	return args
}
