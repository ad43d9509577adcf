# Everything is set up in .venv beside the sources; nothing is installed elsewhere.
PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
BENCH_BIN := .venv-bench/Scripts
DIST_BIN := .venv-dist/Scripts
else
BIN := .venv/bin
BENCH_BIN := .venv-bench/bin
DIST_BIN := .venv-dist/bin
endif
VERSION := $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' ucc_client/__init__.py)
dist packages bundle wheel: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct)
TS := $(wildcard resources/translations/*.ts)
TESTS ?= tests
WORKERS ?= auto

.PHONY: wheel bundle packages dist release site test-packages run test test-telephony load-telephony check lint translations prompts build/man build/completion screenshots bench bench-quick bench-bundle growth soak lock clean

run: .venv/ready .venv/translations
	$(BIN)/ucc-client --demo

test: .venv/ready .venv/translations
	$(BIN)/python -m pytest -n $(WORKERS) $(TESTS)

# Conferences by telephone, with a real Asterisk out of Debian's archive where it can be had; the main
# job with telephones, too, where there is a screen (Xvfb).
test-telephony: .venv/ready .venv/translations
	$(BIN)/python -m pytest -n $(WORKERS) -rs tests/telephony tests/desktop/test_called_job.py

# A hundred callers in ten conferences, for a minute: how soon they are in, and what it takes.
load-telephony: .venv/ready
	$(BIN)/python -m tests.telephony.load

check: lint test

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.x")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -c 'open(".venv/ready", "w").close()'

# Texts of the window: collected from the sources, translated in the .ts files, compiled to .qm.
.venv/translations: .venv/ready $(TS)
	$(BIN)/pyside6-lrelease -silent $(TS)
	$(BIN)/python -c 'open(".venv/translations", "w").close()'

translations: .venv/ready
	$(BIN)/pyside6-lupdate -no-obsolete -locations none $$(find ucc_client/ui -name '*.py' | sort) -ts $(filter-out %_en.ts,$(TS))
	$(BIN)/pyside6-lupdate -pluralonly -no-obsolete -locations none $$(find ucc_client/ui -name '*.py' | sort) -ts resources/translations/ucc_client_en.ts

# The server's own sounds for Asterisk; needs espeak-ng. docs/administration.md says where they go.
prompts: .venv/ready
	$(BIN)/python packaging/prompts/record.py build/prompts

# Manual pages of both programs, dated as the last commit, and what bash, zsh and fish complete.
build/man: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct)
build/man: .venv/ready
	$(BIN)/python packaging/command_line/write.py man build/man

build/completion: .venv/ready
	$(BIN)/python packaging/command_line/write.py completion build/completion

# What is given away, in dist/: wheel and sources, packages and archives of both programs with what they
# need inside, notices, bills of materials, checksums. The same sources give the same bytes.
dist: packages
	for program in ucc-client ucc-server; do \
	    $(DIST_BIN)/cyclonedx-py requirements --output-reproducible --of JSON \
	        -o dist/$$program-$(VERSION).sbom.json build/notices/$$program.requirements && \
	    cp build/notices/$$program.txt dist/$$program-$(VERSION).notices.txt || exit; \
	done
	cd dist && sha256sum --binary *$(VERSION)* > SHA256SUMS

# Needs dpkg-deb, tar and xz. With APPIMAGE_RUNTIME=FILE it makes an AppImage, too: docs/release.md.
packages: bundle build/man build/completion
	$(DIST_BIN)/python packaging/distribution/notices.py build
	$(DIST_BIN)/python packaging/distribution/linux.py build dist
	$(if $(APPIMAGE_RUNTIME),$(DIST_BIN)/python packaging/distribution/appimage.py build dist $(APPIMAGE_RUNTIME))

# Needs binutils and, for 28 MB less, icu-devtools.
bundle: wheel
	$(DIST_BIN)/python -m pip install --quiet --no-deps --force-reinstall dist/ucc_client-$(VERSION)-py3-none-any.whl
	for program in ucc-client ucc-server; do \
	    PYTHONHASHSEED=0 PYINSTALLER_CONFIG_DIR=$(CURDIR)/build/pyinstaller/cache $(DIST_BIN)/pyinstaller --noconfirm --clean --log-level ERROR \
	        --distpath build/bundle --workpath build/pyinstaller packaging/pyinstaller/$$program.spec || exit; \
	done

wheel: .venv-dist/ready
	rm -rf dist
	$(DIST_BIN)/python -m hatchling build -d dist

.venv-dist/ready: packaging/requirements.txt
	$(PYTHON) -m venv .venv-dist
	$(DIST_BIN)/python -m pip install --quiet --require-hashes -r packaging/requirements.txt
	$(DIST_BIN)/python -c 'open(".venv-dist/ready", "w").close()'

# All checks, then dist/; what is left by hand is in docs/release.md.
release: check dist
	@echo "$(VERSION) is in dist/. Now: make test-packages as root, tag v$(VERSION), and publish."

# The documents as a site, in build/site.
site: .venv-dist/ready
	$(DIST_BIN)/mkdocs build --quiet --strict -f packaging/site/mkdocs.yml

# The packages in bare Debian roots, as root; needs mmdebstrap, and `make dist` before.
test-packages: .venv/ready
	$(BIN)/python -m pytest -n 0 -s tests/packaging/in_bare_roots.py

# Pictures of the window for docs/screenshots; needs Xvfb (see .ci/run).
screenshots: .venv/ready .venv/translations
	$(BIN)/python -m tests.desktop.screenshots

# How fast it is, beside the floor and the peers on this machine; also into build/bench.json.
# `make bench BENCH="--rounds 5"`, or "--only start": docs/benchmarks.md.
bench: .venv/ready .venv/translations .venv-bench/ready
	$(BIN)/python -m tests.benchmarks --peers $(BENCH_BIN) $(BENCH)

# The same without the peers and with fewer rounds, in two minutes, into build/bench-quick.json.
bench-quick: .venv/ready .venv/translations
	$(BIN)/python -m tests.benchmarks --quick $(BENCH)

# How it grows from 100 to 100,000 conferences: build/growth.json, and the picture docs/growth.svg.
growth: .venv/ready .venv/translations
	$(BIN)/python -m tests.benchmarks.growth $(GROWTH)

# Whether the bundle (`make bundle`) starts as fast as the sources.
bench-bundle: .venv/ready .venv/translations
	$(BIN)/python -m tests.benchmarks.bundled build/bundle/ucc-client/ucc-client

.venv-bench/ready: tests/benchmarks/requirements.txt
	$(PYTHON) -m venv .venv-bench
	$(BENCH_BIN)/python -m pip install --quiet --require-hashes -r tests/benchmarks/requirements.txt
	$(BENCH_BIN)/python -c 'open(".venv-bench/ready", "w").close()'

# The tests that look for what is rare, for as long as it takes.
soak: export UCC_SOAK = 1
soak: export UCC_KILLS = 200
soak: export UCC_MAIL_KILLS = 20
soak: .venv/ready
	$(BIN)/python -m pytest -n 2 --timeout 7200 tests/crash tests/sync tests/server/test_many_at_once.py tests/server/test_described.py

lock:
	uv pip compile --quiet --universal --python-version 3.11 --all-extras --group dev --generate-hashes --no-header pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header tests/benchmarks/requirements.in -o tests/benchmarks/requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --extra server --generate-hashes --no-header pyproject.toml packaging/requirements.in -o packaging/requirements.txt

clean:
	$(PYTHON) -c 'import shutil; [shutil.rmtree(d, ignore_errors=True) for d in (".venv", ".venv-bench", ".venv-dist", "build", "dist")]'
