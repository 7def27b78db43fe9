# shellcheck shell=bash
# Sourced by scripts that need Python: an environment with pinned packages. They define skip, which says why and ends.

# python_environment FOLDER REQUIREMENTS: makes it unless it is there with just these packages.
python_environment() {
  local folder=$1 requirements=$2 python=${PYTHON:-python3}
  # The copy of the requirements is written last: it stands for all that they name.
  ! cmp -s "$requirements" "$folder/requirements.txt" || return 0
  "$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 9))' 2>/dev/null ||
    skip "$python is no Python 3.9 or newer with the modules venv and ensurepip (on Debian the package python3-venv)."
  say "Fetching what ${requirements#"$ROOT"/} lists ..."
  rm -rf "$folder"
  mkdir -p "${folder%/*}"
  "$python" -m venv "$folder"
  if ! "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements" \
    2>&1 | tee "$folder.log" >&2; then
    ! grep -q 'from versions: none' "$folder.log" || skip "pip reaches no package index; it says why above."
    fail "$EXTERNAL" "pip could not install what $requirements lists; it says why above."
  fi
  cp "$requirements" "$folder/requirements.txt"
}
