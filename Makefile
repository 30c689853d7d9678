# Two commands do all set-up on a fresh machine: make demo, make test.
PYTHON ?= python3
BIN := .venv/bin
POSTGRES_TESTS := $(addprefix tests/test_,$(addsuffix .py,storage tasks scenarios intake corrections amending posting jury))

.PHONY: demo test test-distributed test-postgres mutations lint browser frozen up clean

$(BIN)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

# The drivers of PostgreSQL and Redis, for the targets that need them.
$(BIN)/.production: $(BIN)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev,production]'
	touch $@

demo: $(BIN)/.installed
	$(BIN)/werving demo $(if $(KEEP),--keep)

test: $(BIN)/.installed
	$(BIN)/python -m pytest

mutations: $(BIN)/.installed  # ten thousand mutated regulations and tables; the short form is in `make test`
	WERVING_MUTATIONS=10000 $(BIN)/python -m pytest tests/test_mutations.py

lint: $(BIN)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test-distributed: $(BIN)/.production  # PostgreSQL, Redis, two servers, three workers, two clocks, on loopback
	$(BIN)/python -m pytest -m distributed -n 0 tests/distributed

test-postgres: $(BIN)/.production  # the ordinary tests that matter, their fresh databases on PostgreSQL
	$(BIN)/python -m pytest -n 0 -p tests.distributed.on_postgres $(POSTGRES_TESTS)

browser: $(BIN)/.installed
	$(BIN)/python -m pytest -m browser tests/browser

frozen: $(BIN)/.installed  # the first release's database, finished by a real server, worker and clock
	$(BIN)/python -m pytest -m frozen -n 0 tests/e2e/test_frozen_run.py

up: $(BIN)/.installed
	$(BIN)/werving up

clean:
	rm -rf .venv var *.egg-info
