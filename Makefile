# Every target does its own set-up; `make` alone lists them.
# ARGS=… is handed on: make test ARGS="tests/analysis -x"
.DEFAULT_GOAL := help
.PHONY: help run look test check mend lint format types schema manual manual-pictures judge bench bench-readme bench-peers fuzz monkey at-spi private translations lock wheel wheel-check install-check bundle bundle-check deb deb-check bare kill kill-together power-cut full-disk states clean
ARGS :=
SERIES :=
ROWS :=
BIN := .venv/bin

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

run: ## open the window; without a display, draw every page into tour/
	@packaging/set-up run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	    exec $(BIN)/growthdesk $(ARGS); \
	else \
	    QT_QPA_PLATFORM=offscreen $(BIN)/growthdesk tour tour && \
	    echo "There is no display here, so the window could not be opened." && \
	    echo "Pictures of every page and a report lie in $(CURDIR)/tour/."; \
	fi

look: ## open the window on fresh sample data in build/, and leave your own log alone
	@packaging/set-up run
	@mkdir -p build && rm -f build/sample.growthdesk*
	@$(BIN)/growthdesk --file build/sample.growthdesk sample >/dev/null
	@$(MAKE) --no-print-directory run ARGS="--file build/sample.growthdesk $(ARGS)"

test: ## run the tests, off-screen
	@packaging/set-up dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -X faulthandler -m pytest -n auto $(ARGS)

check: lint types test ## format, lint, types and tests: what must be clean

mend: format translations schema ## mend all that a program can: format, lint, translators' files, the page of tables

lint: ## look at format and lint; `make format` mends what can be mended
	@packaging/set-up dev
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m ruff check

format: ## format the code and mend what lint can mend
	@packaging/set-up dev
	$(BIN)/python -m ruff format
	$(BIN)/python -m ruff check --fix

types: ## check the types, in tests too
	@packaging/set-up dev
	$(BIN)/python -m mypy

# On 97 series a minute; with ARGS="--against ets,theta" three, with --strata as well thirteen.
judge: ## judge the forecast on series it was not fitted on: SERIES=folder with INDEX.csv
	@packaging/set-up dev
	@$(BIN)/python -m pip install --quiet --group backtest
	$(BIN)/python packaging/forecast/judge.py "$(SERIES)" $(ARGS)

# ROWS="import search" takes the rows that begin so, ARGS="--rounds 3 --screen xcb" is quicker.
bench: ## measure against floors in the same run, and fail where a bound is missed
	@packaging/set-up dev
	$(BIN)/python -m tests.bench --json build/bench.json $(ROWS) $(ARGS)

bench-readme: ## print the table of the last bench; ARGS="--into README.md" puts it there
	@packaging/set-up dev
	@$(BIN)/python -m tests.bench.readme build/bench.json $(ARGS)

bench-peers: ## start and memory beside HomeBank, GnuCash, Anki, novelWriter where installed
	@packaging/set-up dev
	$(BIN)/python -m tests.bench.peers $(ARGS)

# An hour or so on two cores; ARGS="hostile --only zip", ARGS="mutated --count 500". With atheris,
# which is installed by hand (.venv/bin/pip install atheris), readers are guided as well.
fuzz: ## feed everything that reads files with damaged and hostile ones
	@packaging/set-up dev
	$(BIN)/python packaging/fuzz/run.py $(ARGS)

# Several minutes; one seed is one course of actions. ARGS="--actions 10000 --seed 7 --verbose"
monkey: ## do random things in the window, take all back, and look that the log is as it began
	@packaging/set-up dev
	QT_QPA_PLATFORM=offscreen PYTHONPATH=. $(BIN)/python -X faulthandler -m tests.ui.monkey $(ARGS)

# Five minutes; ARGS="--kills 100 --seed 7" is another course of deeds.
kill: ## kill the program 1,000 times while it confirms, and look that nothing confirmed is lost
	@packaging/set-up dev
	PYTHONPATH=. $(BIN)/python -m tests.attack.kill $(ARGS)

# Four minutes; ARGS="--kills 100 --seed 7" is another course of deeds.
kill-together: ## kill two programs on one log, the window among them, 400 times
	@packaging/set-up dev
	PYTHONPATH=. $(BIN)/python -m tests.attack.kill_together $(ARGS)

power-cut: ## cut the power at every point of many deeds, and open what may be on the disk then
	@packaging/set-up dev
	@command -v strace >/dev/null || sudo apt-get install -y strace
	PYTHONPATH=. $(BIN)/python -m tests.attack.power_cut $(ARGS)

full-disk: ## let a small disk be full at every page that a deed writes; needs root
	@packaging/set-up dev
	PYTHONPATH=. $(BIN)/python -m tests.attack.full_disk $(ARGS)

states: ## take 100,000 deeds in any order, and hold the log against a plain model after each
	@packaging/set-up dev
	PYTHONPATH=. $(BIN)/python -m tests.attack.states $(ARGS)

at-spi: ## walk the window over a real accessibility bus, as a screen reader does
	@packaging/set-up run
	@BIN=$(BIN) packaging/at-spi/run

private: ## prove with strace that nobody is asked over the network, and nothing is loaded
	@packaging/set-up dev
	@command -v strace >/dev/null || sudo apt-get install -y strace
	$(BIN)/python packaging/private.py

translations: ## bring the files of translators up to date; ARGS=--check tells what is left
	@packaging/set-up dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/translations/make.py $(ARGS)

schema: ## write docs/schema.md anew, from the tables of a new log
	@packaging/set-up dev
	$(BIN)/python packaging/schema.py

manual: ## write the manual as HTML into build/manual
	@packaging/set-up dev
	$(BIN)/python packaging/manual/make.py build/manual

manual-pictures: ## draw the pictures of the manual anew, from the tour
	@packaging/set-up dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/manual/pictures.py

lock: ## make the pins again from pyproject.toml; ARGS=--upgrade takes the newest
	@packaging/lock $(ARGS)

wheel: ## build the sdist and the wheel into dist/
	@packaging/wheel

wheel-check: ## install the wheel of the sdist in a clean environment, use it and run the tests on it
	@packaging/wheel-check $(ARGS)

install-check: ## install the wheel with pipx and with uv, each in an empty home
	@packaging/install-check

bundle: ## make the program as one folder that needs no Python, and pack it into dist/
	@packaging/bundle/build

bundle-check: ## start the bundle in a bare Debian root; needs root and debootstrap
	@packaging/bundle-check $(ARGS)

deb: bundle ## make the Debian package from the bundle into dist/
	@packaging/debian/build

deb-check: ## lint, install, use and purge that package in a bare Debian root
	@packaging/deb-check $(ARGS)

bare: ## prove run and test on a bare Debian root; needs root and debootstrap
	@packaging/bare-machine $(ARGS)

clean: ## remove everything that make made
	rm -rf .venv build dist tour .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find src tests -name __pycache__ -prune -exec rm -rf {} +
