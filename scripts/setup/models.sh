# shellcheck shell=bash
# Sourced by the scripts after build.sh and spark.sh: the slim jars of CoreNLP's models.
# Which languages there are, and which of CoreNLP's jars holds each, is asked of dateline.jar (its class ModelFiles).

MODELS=$TARGET/models

slim_jar() { printf '%s\n' "$MODELS/dateline-models-$1.jar"; }

# The slim jars that are there, one a line.
slim_jars() {
  local jar
  for jar in "$MODELS"/dateline-models-*.jar; do
    [[ ! -e $jar ]] || printf '%s\n' "$jar"
  done
}

# ensure_models LANGUAGE...: cuts the slim jars that are missing. One older than dateline.jar is looked at again,
# as the code may by now load other entries.
ensure_models() {
  local language known=
  for language in "$@"; do
    is_cut "$language" && continue
    [[ -n $known ]] || known=$(run_java models --list)
    grep -q "^$language " <<<"$known" || fail "$USAGE" "No models for language '$language'." \
      "Expected some of: $(cut -d ' ' -f 1 <<<"$known" | paste -sd ' ')."
  done
  # Only now, so that nothing is fetched if a language is unknown.
  for language in "$@"; do
    if ! is_cut "$language"; then
      lock_build --exclusive
      # Another may have cut it while we waited.
      is_cut "$language" || cut_models "$language" "$known"
      lock_build --shared
    fi
  done
}

is_cut() { [[ $(slim_jar "$1") -nt $DATELINE_JAR ]] || [[ -n $RELEASE && -e $(slim_jar "$1") ]]; }

# cut_models LANGUAGE KNOWN: KNOWN has a line with language, classifier and size of CoreNLP's jar for each language.
cut_models() {
  local language=$1 classifier size source target
  read -r _ classifier size < <(grep "^$language " <<<"$2")
  source=$(ensure_full_jar "$classifier" "$size")
  target=$(slim_jar "$language")
  mkdir -p "$MODELS"
  run_java models --language "$language" --source "$source" --target "$target" >&2
  touch "$target"
}

# ensure_full_jar CLASSIFIER SIZE: where that jar of CoreNLP lies, fetched if it is missing.
ensure_full_jar() {
  local source
  [[ -z $RELEASE ]] || fail "$EXTERNAL" "This release lacks what CoreNLP's jar $1 holds." \
    "Leave languages that it has no models for out of mentions.languages, as in --set 'mentions.languages=[en]';" \
    "scripts/release LANGUAGE... in a checkout makes a release with the models of others;" \
    "knowledge import takes the jar itself, by --from LANGUAGE=JAR."
  source=$(full_jar "$1")
  [[ -e $source ]] || fetch_models "$1" "$2" >&2
  [[ -e $source ]] || fail "$EXTERNAL" "Maven fetched the models, but not to $source." \
    "Expected them in the repository that holds Spark's jars." "Remove $PROVIDED and try again."
  printf '%s\n' "$source"
}

# full_jar CLASSIFIER. The repository's place is read off a jar in it, so that every way of moving it (settings.xml,
# -Dmaven.repo.local in MAVEN_ARGS) is followed.
full_jar() {
  local iceberg repository number
  iceberg=$(provided_jars 'iceberg-spark-runtime-*')
  repository=${iceberg%/org/apache/iceberg/*}
  number=$(version corenlp)
  printf '%s\n' "$repository/edu/stanford/nlp/stanford-corenlp/$number/stanford-corenlp-$number-$1.jar"
}

# fetch_models CLASSIFIER SIZE
fetch_models() {
  local artifact
  artifact=edu.stanford.nlp:stanford-corenlp:$(version corenlp):jar:$1
  say "Fetching $artifact from Maven Central, $2 MB, once ..."
  maven -pl . dependency:get -Dartifact="$artifact" -Dtransitive=false ||
    fail "$EXTERNAL" "Maven could not fetch $artifact; it says why above." "Check the network, then try again: nothing is lost."
}
