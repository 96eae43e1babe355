# The two commands that everyone needs, `make demo` and `make test`; the rest is `cargo xtask`.

SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help demo test assets

web_sources := $(shell find web -type f -not -path '*/node_modules/*' -not -path 'web/dist/*' -not -path 'web/gallery/*')

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile

demo: ## build Engage and open a believable authority; PORT=8081 takes another port
	@scripts/install demo
	@$(MAKE) --no-print-directory assets
	cargo build --release --locked -p engage
	exec target/release/engage demo $(if $(PORT),--port $(PORT))

test: ## everything that must hold: formats, lints, documents, and every test on both databases
	@scripts/install test
	@$(MAKE) --no-print-directory assets
	cargo xtask check
	cargo xtask test

assets: web/dist/manifest.json ## styles, scripts and drawings, when their sources have changed

web/dist/manifest.json: $(web_sources)
	cd web && npm ci --ignore-scripts --no-audit --no-fund
	cd web && npm run build && npm run check
	@touch $@
