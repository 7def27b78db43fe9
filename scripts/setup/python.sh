# shellcheck shell=bash
# Sourced by scripts that run Python, after build.sh: an environment of its own with what a file of requirements lists.

# python_with HOME REQUIREMENTS MINOR: makes HOME an environment of Python 3.MINOR or newer with what the file lists,
# fetched once. Where there is no such Python, or pip reaches no index, it calls skip with the reason.
python_with() {
  local home=$1 requirements=$2 minor=$3 python=${PYTHON:-python3}
  # The copy of the requirements is written last: it stands for all that they name.
  ! cmp -s "$requirements" "$home/requirements.txt" || return 0
  "$python" -c "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, $minor))" 2>/dev/null ||
    skip "$python is no Python 3.$minor or newer with the modules venv and ensurepip (on Debian the package python3-venv)."
  say "Fetching what ${requirements#"$ROOT"/} lists ..."
  rm -rf "$home"
  "$python" -m venv "$home"
  if ! "$home/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements" \
    2>&1 | tee "$home/pip.log" >&2; then
    ! grep -q 'from versions: none' "$home/pip.log" || skip "pip reaches no package index; it says why above."
    fail "$EXTERNAL" "pip could not install what $requirements lists; it says why above."
  fi
  cp "$requirements" "$home/requirements.txt"
}
