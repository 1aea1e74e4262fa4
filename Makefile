# `make` alone explains what there is. Only Go, Node and make are needed; the rest comes through npm and the Go modules.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

GO ?= go
NPM ?= npm
export ENTRAIDE_SHARED ?= $(abspath ../shared)
# large shared folders of files that generated code is written to
GENERATED := ent/db graph/generated graph/model graph/schema/ent.graphql internal/read/meta_gen.go frontend/src/gql
SHA256 := $(shell command -v sha256sum || echo shasum -a 256)
SITE := frontend/dist/index.html
SITE_SOURCES := $(shell find frontend -type f -not -path 'frontend/dist/*' -not -path 'frontend/e2e/*') package.json graph/schema

.PHONY: help
help: ## what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: build ## build, start Postgres, load the data and serve at http://127.0.0.1:8080 (ADDR=, DATA=path to import)
	@DEMO=$${DEMO-1} DATA='$(DATA)' exec bin/entraide serve

.PHONY: build
build: node_modules/.ready $(SITE) ## bin/entraide with the site inside
	$(GO) build -o bin/entraide ./cmd/entraide

.PHONY: dev
dev: node_modules/.ready ## live reload: the API on :8080, the site on :5173
	$(GO) build -o bin/entraide ./cmd/entraide
	@DEMO=1 bin/entraide serve & trap "kill $$!" EXIT; $(NPM) run --silent dev

node_modules/.ready: package.json package-lock.json
	$(NPM) ci --no-audit --no-fund --loglevel=error
	@touch $@

$(SITE): node_modules/.ready $(SITE_SOURCES)
	$(NPM) run --silent build

.PHONY: generate
generate: node_modules/.ready ## write all generated code anew
	cd ent && $(GO) run -mod=mod entc.go
	$(GO) run ./graph/reduce graph/generated
	$(GO) tool gqlgen generate
	$(NPM) run --silent codegen

.PHONY: migration
migration: ## write the migration for what ent/schema says and the database does not: NAME=what_it_does
	@test -n "$(NAME)" || { echo "NAME=what_it_does is missing"; exit 2; }
	$(GO) test ./internal/store -run TestMigrationsMatchSchema -count=1 -args -migration $(NAME)

.PHONY: check
check: node_modules/.ready check-go check-generated check-site ## linters, and proof that generated code is in sync

.PHONY: check-go
check-go: node_modules/.ready
	@unformatted=$$(gofmt -l cmd ent/schema ent/entmeta ent/migrations ent/*.go frontend/*.go graph internal | grep -v '^graph/generated\|^graph/model' || true); \
	  test -z "$$unformatted" || { echo "gofmt would change: $$unformatted"; exit 1; }
	$(GO) vet ./...
	$(GO) tool staticcheck $$($(GO) list ./... | grep -v '/ent/db\|/graph/generated\|/graph/model')

.PHONY: check-generated
check-generated: node_modules/.ready
	@before=$$(find $(GENERATED) -type f | sort | xargs $(SHA256)); $(MAKE) --no-print-directory generate; \
	  after=$$(find $(GENERATED) -type f | sort | xargs $(SHA256)); \
	  test "$$before" = "$$after" || { echo "generated code was not in sync with its sources; it is now: commit it"; diff <(echo "$$before") <(echo "$$after") | grep '^[<>]' | awk '{print $$3}' | sort -u; exit 1; }

.PHONY: check-site
check-site: node_modules/.ready
	$(NPM) run --silent check

.PHONY: test
test: check test-go test-site test-browser ## everything

.PHONY: test-go
test-go: node_modules/.ready
	$(GO) test -timeout 20m ./...

.PHONY: test-site
test-site: node_modules/.ready
	$(NPM) test --silent

.PHONY: test-browser
test-browser: build
	$(GO) run ./cmd/withserver -- $(NPM) run --silent e2e

.PHONY: test-full
test-full: build ## every mutant of the read door; the browser tests over every route, language, scheme and width
	$(GO) test ./internal/read -run TestVisibility -timeout 60m -args -every 1
	E2E_FULL=1 $(GO) run ./cmd/withserver -- $(NPM) run --silent e2e

.PHONY: bench
bench: build ## requests per second against hand-written SQL, on 100,000 synthetic projects
	bin/entraide bench read

.PHONY: clean
clean: ## remove what was built; data in .data stays
	rm -rf bin frontend/dist node_modules .cache
