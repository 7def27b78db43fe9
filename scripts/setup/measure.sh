# shellcheck shell=bash
# Sourced after build.sh: compiles the measurements of jobs/src/bench and runs one.

MEASURE_CLASSPATH=$TARGET/measure-classpath

compile_measurements() {
  maven -q -pl jobs test-compile || fail "$EXTERNAL" "The measurements do not compile; Maven says why above."
  if is_stale "$MEASURE_CLASSPATH" "$ROOT/pom.xml" "$ROOT/jobs/pom.xml"; then
    maven -q -pl jobs dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$MEASURE_CLASSPATH" ||
      fail "$EXTERNAL" "Maven could not resolve the libraries; it says why above."
  fi
}

# corenlp_models CLASSIFIER: one of CoreNLP's whole jars of English models, fetched by Maven if it is not there.
corenlp_models() {
  local classifier=$1 corenlp version models
  corenlp=$(tr ':' '\n' <"$MEASURE_CLASSPATH" | grep -E '/stanford-corenlp-[0-9.]+\.jar$')
  version=$(basename "$(dirname "$corenlp")")
  models=${corenlp%.jar}-$classifier.jar
  if [[ ! -e $models ]]; then
    echo "Fetching CoreNLP's English models (0.5 GB), once." >&2
    maven -q org.apache.maven.plugins:maven-dependency-plugin:get -Dtransitive=false \
      -Dartifact="edu.stanford.nlp:stanford-corenlp:$version:jar:$classifier" >&2 ||
      fail "$EXTERNAL" "Maven could not fetch CoreNLP's models; it says why above." "Leave out the argument to do without them."
  fi
  printf '%s\n' "$models"
}

# java_main CLASS ARGUMENT...: the class below org.dateline, with Spark's own module flags.
java_main() {
  local class=$1 flags
  shift
  local classpath
  # A class path of * holds every jar of the folder: the slim jars of all languages that were cut.
  classpath=$TARGET/classes:$TARGET/test-classes:$TARGET/models/*:${MEASURE_MODELS:-}:$(<"$MEASURE_CLASSPATH")
  mapfile -t flags < <("$JAVA" -cp "$classpath" org.dateline.SparkModuleFlags)
  SPARK_LOCAL_IP=127.0.0.1 "$JAVA" "${flags[@]}" -Xmx"${MEASURE_MEMORY:-6g}" -XX:+UseParallelGC -Ddateline.root="$ROOT" \
    -cp "$classpath" "org.dateline.$class" "$@"
}
