# make demo   render the example letter, check it, say where it is
# make test   all tests; installs LibreOffice, poppler and fonts where it may (Debian, root)
# make lint types layers    what continuous integration asks besides the tests
# make gallery   pictures of every type, and docs/gallery.md (needs LibreOffice and Poppler)
# make bench  the benchmarks;  make templates   build the shipped templates anew
# make words   compile the words of click that are said in Vietnamese
# make docs   the documentation site, in build/docs
# make dist   source archive and wheel of the last commit, the same bytes anywhere;  make installed   try them under every Python here
# make changelog   what the next version brings, as CHANGELOG.md will have it;  make load   5,000 requests to the web service
# make docs-rules   write docs/rules anew;  make mutate    which changes of the rules no test sees

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test lint types layers bench docs docs-rules mutate templates words gallery visual-tools dist installed changelog load clean

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "congvan needs Python 3.11 or newer; set PYTHON=..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "python venv is missing (Debian: apt-get install python3-venv)" >&2; exit 1; }

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.installed

demo: $(VENV)/.installed
	@mkdir -p out
	@$(BIN)/congvan check examples/letter.yaml
	@$(BIN)/congvan render examples/letter.yaml -o out/letter.docx
	@$(BIN)/python -c 'import zipfile; z = zipfile.ZipFile("out/letter.docx"); assert z.testzip() is None; print("The letter:", z.filename, "-", sum(i.compress_size for i in z.infolist()), "bytes")'

test: $(VENV)/.installed-dev visual-tools
	@$(BIN)/python -m pytest -n auto

visual-tools:
	@sh tools/visual-tools

lint: $(VENV)/.installed-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

# mypy does not follow the editable install's mapping of templates/ to congvan_templates
types: $(VENV)/.installed-dev
	@mkdir -p build/typing && ln -sfn ../../templates build/typing/congvan_templates
	@$(BIN)/mypy

layers: $(VENV)/.installed-dev
	@$(BIN)/lint-imports

bench: $(VENV)/.installed-dev
	@$(BIN)/python -m benchmarks

# The rules' mutants against tests/rules: SAMPLE=500 for a random part, NAMES="congvan.rules.number:*" for a module.
# What was killed stays in build/mutation and is not run again.
mutate: $(VENV)/.installed-mutation
	@$(BIN)/python -m tools.mutation --sample $(or $(SAMPLE),0) $(NAMES)

$(VENV)/.installed-mutation: pyproject.toml $(VENV)/.installed-dev
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'mutmut>=3.8,<3.9'
	@touch $@

docs: $(VENV)/.installed-docs
	@$(BIN)/sphinx-build -n -W --keep-going -q -d build/doctrees docs build/docs
	@echo "The site: build/docs/index.html"

$(VENV)/.installed-docs: pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@touch $@ $(VENV)/.installed

docs-rules: $(VENV)/.installed
	@$(BIN)/python -m tools.rule_pages

templates: $(VENV)/.installed-dev
	@$(BIN)/python -m congvan_templates.builder

words: $(VENV)/.installed-dev
	@cd src/congvan/cli/locale && ../../../../$(BIN)/pybabel -q compile -D congvan -d .

gallery: $(VENV)/.installed-dev
	@$(BIN)/python tools/gallery.py

dist: $(VENV)/.installed-dev
	@rm -rf dist
	@$(BIN)/python tools/distributions.py dist

# TESTS=--tests runs the tests of the core in each environment, too
installed: dist
	@$(BIN)/python tools/installed.py dist/*.whl $(TESTS)

changelog: $(VENV)/.installed-dev
	@$(BIN)/towncrier build --draft --version next

load: $(VENV)/.installed-dev
	@$(BIN)/python -m tools.load $(REQUESTS)

clean:
	@rm -rf $(VENV) build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
