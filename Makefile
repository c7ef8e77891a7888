# Everything that is done often. `make` alone lists the targets.
# What is installed follows the lock files: a stamp in .venv is older than a lock file that changed.

PYTHON ?= $(shell command -v python3.11 || echo python3)

VENV    := .venv
BIN     := $(VENV)/bin
PIP     := $(BIN)/python -m pip --disable-pip-version-check
RUNTIME := $(VENV)/.runtime-installed
DEV     := $(VENV)/.dev-installed
UV      := uv==0.13.9

# One version per package, for every platform and Python that pyproject.toml allows.
COMPILE  = UV_CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/uv pip compile --quiet --universal --fork-strategy fewest \
           --python-version 3.11 --generate-hashes --no-emit-index-url $(UPGRADE) pyproject.toml

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run setup test check bench system format lock clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: setup ## Set up what the app needs, then serve it on this machine only
	$(BIN)/planner app

setup: $(RUNTIME) ## Set up what the app and the command line need, in .venv

test: $(DEV) system check ## The gate: set up everything, then check

check: ## The gate without set-up: format, lint, types, imports, then the tests
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest -n 2 --dist loadfile

bench: $(DEV) ## Measure, as ratios to references in the same run (BENCH=sweep: one family); see docs/decisions/0011
	$(BIN)/python -m bench $(BENCH)

system: ## Install the browser and the fonts that the tests need (Debian, as root or with sudo)
	@.ci/install-system-packages

format: $(DEV) ## Lay out the code, and mend what ruff can mend
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

lock: $(BIN)/uv ## Pin all packages again after a change in pyproject.toml (UPGRADE=--upgrade: newest versions)
	$(COMPILE) --extra build --output-file requirements.lock
	$(COMPILE) --extra build --extra dev --constraint requirements.lock --output-file requirements-dev.lock

clean: ## Remove the environment and every cache
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Python 3.11 or newer with venv is needed: install it (Debian: apt-get install python3 python3-venv)," \
	    "or name another one (make PYTHON=/path/to/python3.11)." >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)

$(RUNTIME): requirements.lock pyproject.toml $(VENV)/pyvenv.cfg
	$(PIP) install --quiet --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	$(PIP) check
	@touch $@

$(DEV): requirements-dev.lock $(RUNTIME)
	$(PIP) install --quiet --require-hashes --requirement requirements-dev.lock
	@touch $@

$(BIN)/uv: $(VENV)/pyvenv.cfg
	$(PIP) install --quiet $(UV)
	@touch $@
