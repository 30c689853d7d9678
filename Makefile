# Two commands do all set-up on a fresh machine: make demo, make test.
PYTHON ?= python3
BIN := .venv/bin
# The folder itself on the path: setuptools' finder, its other way, would cost every command 20 ms.
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --config-settings editable_mode=compat --editable
CODE := cli config flows migrations models rules tasks  # compiled once: where nobody may write bytecode every process would do it again
POSTGRES_TESTS := $(addprefix tests/test_,$(addsuffix .py,storage record tasks scenarios intake corrections amending posting jury sweeping stopping retention erasing exchange figures import rewording letter_numbers redoing simulate))

.PHONY: demo test drill drill-kills drill-waiting drill-waking drill-post drill-storage drill-decade bench bench-counts test-distributed test-postgres mutations lint browser papers frozen durable audit licences up clean

$(BIN)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(INSTALL) '.[dev]'
	$(BIN)/python -m compileall -q $(CODE)
	touch $@

# The drivers of PostgreSQL and Redis, for the targets that need them.
$(BIN)/.production: $(BIN)/.installed
	$(INSTALL) '.[dev,production]'
	touch $@

# What `make bench` compares with and draws with.
$(BIN)/.bench: $(BIN)/.installed
	$(INSTALL) '.[dev,bench]'
	touch $@

demo: $(BIN)/.installed
	$(BIN)/werving demo $(if $(KEEP),--keep)

test: $(BIN)/.installed
	$(BIN)/python -m pytest

# What a crash, a crowd and a clock do (docs/reliability.md); .ci/run has a short form: make drill-kills KILLS=12
KILLS ?= 100
PROCEDURES ?= 3
WAITING ?= 1000
THROUGH ?= 30
WAKES ?= 100
drill: drill-kills drill-waiting drill-waking drill-post drill-storage drill-decade

drill-kills: $(BIN)/.installed
	$(BIN)/python -m drills.kills --kills $(KILLS) --procedures $(PROCEDURES)

drill-waiting: $(BIN)/.installed
	$(BIN)/python -m drills.waiting --waiting $(WAITING) --through $(THROUGH)

drill-waking: $(BIN)/.installed
	$(BIN)/python -m drills.waking --waits $(WAKES)

drill-post: $(BIN)/.installed
	$(BIN)/python -m drills.post

drill-storage: $(BIN)/.installed
	if [ "$$(id -u)" = 0 ]; then $(BIN)/python -m drills.storage; else echo "drills.storage: asks root, left out"; fi

YEARS ?= 10
PER_YEAR ?= 40
drill-decade: $(BIN)/.installed  # ten years of one municipality, and those after: make drill-decade YEARS=2 PER_YEAR=40
	$(BIN)/python -m drills.decade --years $(YEARS) --per-year $(PER_YEAR)

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

bench: $(BIN)/.bench  # make bench SIZES="100 1000" RUNS=5; the table and the picture come in var/bench
	$(BIN)/python -m bench --sizes $(or $(SIZES),100 1000 10000) --runs $(or $(RUNS),5) $(if $(ONLY),--only $(ONLY))

bench-counts: $(BIN)/.installed  # API calls, task runs, statements and rows at small sizes; never a time
	$(BIN)/python -m bench.counts

browser: $(BIN)/.installed
	$(BIN)/python -m pytest -m browser tests/browser

papers: $(BIN)/.installed  # every letter and paper of the example regulations, papers held against PDF/UA-1 and PDF/A-2a
	$(BIN)/python -m pytest -m papers tests/test_papers.py tests/test_letters_private.py

frozen: $(BIN)/.installed  # the first release's database, finished by a real server, worker and clock
	$(BIN)/python -m pytest -m frozen -n 0 tests/e2e/test_frozen_run.py

durable: $(BIN)/.installed  # a waiting procedure: redeployed, killed, moved, cancelled and deleted by hand, stopped; one erased
	$(BIN)/python -m pytest -m durable -n 0 tests/e2e

audit:  # known vulnerabilities of what we pin; says "not checked" where its service is out of reach
	.ci/audit

licences: $(BIN)/.installed
	$(BIN)/python -m tests.licences > docs/licences.new && mv docs/licences.new docs/licences.md

up: $(BIN)/.installed
	$(BIN)/werving up

clean:
	rm -rf .venv var *.egg-info
