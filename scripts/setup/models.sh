# shellcheck shell=bash
# Sourced by the scripts after build.sh and spark.sh: the slim jars of CoreNLP's models.

MODELS=$TARGET/models
readonly LANGUAGES=(en zh)

# classifier LANGUAGE: which of CoreNLP's model jars on Maven Central holds a language.
classifier() {
  case $1 in
    en) echo models ;;
    zh) echo models-chinese ;;
    *) fail "$USAGE" "No models for language '$1'." "Expected one of: ${LANGUAGES[*]}." ;;
  esac
}

download_size() {
  case $1 in
    en) echo "0.5 GB" ;;
    zh) echo "1.6 GB" ;;
  esac
}

slim_jar() { printf '%s\n' "$MODELS/dateline-models-$1.jar"; }

# ensure_models LANGUAGE...: cuts the slim jars that are missing. One older than dateline.jar is looked at again,
# as the code may by now load other entries.
ensure_models() {
  local language
  for language in "$@"; do
    # Also refuses a language without models before anything is fetched.
    classifier "$language" >/dev/null
    if ! is_cut "$language"; then
      lock_build --exclusive
      # Another may have cut it while we waited.
      is_cut "$language" || cut_models "$language"
      lock_build --shared
    fi
  done
}

is_cut() { [[ $(slim_jar "$1") -nt $DATELINE_JAR ]]; }

cut_models() {
  local language=$1 source target
  source=$(full_jar "$language")
  target=$(slim_jar "$language")
  [[ -e $source ]] || fetch_models "$language"
  [[ -e $source ]] || fail "$EXTERNAL" "Maven fetched the models, but not to $source." \
    "Expected them in the repository that holds Spark's jars." "Remove $PROVIDED and try again."
  mkdir -p "$MODELS"
  run_java models --language "$language" --source "$source" --target "$target" >&2
  touch "$target"
}

# The repository's place is read off a jar in it, so that every way of moving it (settings.xml,
# -Dmaven.repo.local in MAVEN_ARGS) is followed.
full_jar() {
  local iceberg repository number
  iceberg=$(provided_jars 'iceberg-spark-runtime-*')
  repository=${iceberg%/org/apache/iceberg/*}
  number=$(version corenlp)
  printf '%s\n' "$repository/edu/stanford/nlp/stanford-corenlp/$number/stanford-corenlp-$number-$(classifier "$1").jar"
}

fetch_models() {
  local artifact
  artifact=edu.stanford.nlp:stanford-corenlp:$(version corenlp):jar:$(classifier "$1")
  say "Fetching $artifact from Maven Central, $(download_size "$1"), once ..."
  maven -pl . dependency:get -Dartifact="$artifact" -Dtransitive=false ||
    fail "$EXTERNAL" "Maven could not fetch $artifact; it says why above." "Check the network, then try again: nothing is lost."
}
