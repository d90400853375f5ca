# `make help` lists the targets.
export CGO_ENABLED = 0

.DEFAULT_GOAL := help
.PHONY: help run test test-go test-long bench bench-units lint generate check-generated migrate web warm build clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 18

run: build ## build everything and serve on 127.0.0.1:8080, with a province to try it on
	@bin/congtam demo --if-empty
	@exec bin/congtam

build: ## build the program with the web application inside
	@$(MAKE) -s -j2 web warm
	@go build -o bin/congtam ./server

warm:
	@go build -o /dev/null ./server

web: frontend/dist/index.html ## build the web application

frontend/dist/index.html: frontend/node_modules/.package-lock.json $(shell find frontend/src frontend/public frontend/scripts frontend/index.html frontend/*.ts graph/schema -type f)
	@cd frontend && npm run --silent build

frontend/node_modules/.package-lock.json: frontend/package-lock.json
	@cd frontend && npm ci --no-audit --no-fund --loglevel=error

test: ## every test, on both databases and in a browser; installs what it needs
	@scripts/test.sh

test-long: ## everything about the law: 100,000 random people, every number changed; minutes
	@go test -tags long -count=1 -timeout 60m ./scoring/...

test-go: ## the Go tests only, on both databases
	@scripts/test.sh go

bench: ## measure ranking, recomputing, saving and a crowd on 50,000 staff; prints a table (docs/performance.md)
	@scripts/bench.sh

bench-units: ## benchmarks of single functions
	@go test -run '^$$' -bench . -benchmem ./scoring/... ./exchange/...

lint: web ## formatting and static checks
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	@go vet ./...
	@cd frontend && npm run --silent lint && npm run --silent i18n:check

generate: ## generated code: database client, schema, API, typed documents
	@go generate ./ent ./graph/schema ./graph
	@go run ./scripts/tables
	@cd frontend && npm run --silent codegen

check-generated: ## fail if generating, or a second migration diff, changes anything
	@scripts/check-generated.sh

migrate: ## write the migration for a change of the schema: make migrate name=…
	@scripts/migrate.sh "$(name)"

clean: ## remove what was built
	@rm -rf bin frontend/dist/assets frontend/dist/index.html
