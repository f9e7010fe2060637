# The words that everything is done with. CI runs the same ones.
SHELL := /bin/sh
PY ?= python3
BIN := .venv/bin
# Many tests wait for a host: two workers more than there are cores, six at most.
WORKERS ?= $(shell n=$$(getconf _NPROCESSORS_ONLN); echo $$((n < 4 ? n + 2 : 6)))

.PHONY: setup planner fmt lint test demo play bench soak vm docs clean lock fit exam

# Tier 2 is built from source meanwhile: minutes, once. Nothing here waits for it.
setup: .venv/.ready
	@sh tools/build_planner.sh behind

planner: .venv/.ready
	@sh tools/build_planner.sh now

# Everything that goes in is pinned with its hash; nothing but the venv is touched.
.venv/.ready: requirements.lock pyproject.toml tools/preflight.sh
	@sh tools/preflight.sh "$(PY)"
	@echo "setup: making .venv (a minute or two)"
	@test -x $(BIN)/python || "$(PY)" -m venv .venv
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@sh tools/hand_back.sh .venv osiris.egg-info
	@touch $@
	@echo "setup: done; the command is .venv/bin/osiris"

.venv/.test: .venv/.ready requirements-test.lock
	@echo "setup: adding the test tools"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-test.lock
	@sh tools/hand_back.sh .venv
	@touch $@

demo: setup
	@$(BIN)/osiris --data .demo demo

play: setup
	@$(BIN)/osiris --data .demo demo --play

test: .venv/.test planner lint
	@$(BIN)/pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder

soak: .venv/.test planner
	@$(BIN)/pytest -m soak

# The box's own screen in QEMU under software emulation: Debian, not NixOS, and no hardware. Root only.
vm: .venv/.test
	@$(BIN)/python -m tools.vm

lint: .venv/.test
	@$(BIN)/ruff format --check -q . && $(BIN)/ruff check -q . && $(BIN)/mypy --no-error-summary osiris tui
	@$(BIN)/osiris lint

fmt: .venv/.test
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

bench: .venv/.test planner
	@$(BIN)/python -m bench

# After a change of the exemplars in runbooks/planner/exemplars, or of the list of runbooks.
fit: .venv/.test planner
	@$(BIN)/python -m tools.fit_planner

# The planner on the half of the incidents that it was not tuned on: docs/planner.md.
exam: .venv/.test planner
	@$(BIN)/osiris planner exam --half test --json | $(BIN)/python -m tools.record_exam
	@$(BIN)/python -m tools.leave_one_out --half test

docs: setup
	@$(BIN)/python tools/make_docs.py
	@$(BIN)/python tools/make_rights.py

# After a change of the dependencies in pyproject.toml.
lock: .venv/.test
	@$(BIN)/python tools/make_lock.py

clean:
	@if test -x $(BIN)/osiris; then $(BIN)/osiris --data .demo lab down --quiet; fi
	@rm -rf .venv .demo .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis osiris.egg-info build
