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

# stock_pipeline: class path of CoreNLP with all English models (0.5 GB) and the libraries of its stock pipeline that
# Dateline does without; Maven fetches what is not there.
stock_pipeline() {
  local folder=$TARGET/stock-pipeline version
  version=$(tr ':' '\n' <"$MEASURE_CLASSPATH" | sed -n 's|.*/stanford-corenlp-\([0-9.]*\)\.jar$|\1|p')
  mkdir -p "$folder"
  cat >"$folder/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.dateline</groupId><artifactId>stock-pipeline</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>$version</version>
    </dependency>
    <dependency>
      <groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>$version</version>
      <classifier>models</classifier>
    </dependency>
  </dependencies>
</project>
POM
  maven -q -f "$folder/pom.xml" dependency:build-classpath -Dmdep.outputFile="$folder/classpath" ||
    fail "$EXTERNAL" "Maven could not fetch CoreNLP's stock pipeline; it says why above." "Leave out 'stock' to do without."
  cat "$folder/classpath"
}

# java_main CLASS ARGUMENT...: the class below org.dateline, with Spark's own module flags.
java_main() {
  local class=$1 flags
  shift
  local classpath
  # A class path of * holds every jar of the folder: the slim jars of all languages that were cut.
  classpath="$TARGET/classes:$TARGET/test-classes:$TARGET/models/*:$(<"$MEASURE_CLASSPATH"):${MEASURE_ALSO:-}"
  mapfile -t flags < <("$JAVA" -cp "$classpath" org.dateline.SparkModuleFlags)
  SPARK_LOCAL_IP=127.0.0.1 "$JAVA" "${flags[@]}" -Xmx"${MEASURE_MEMORY:-6g}" -XX:+UseParallelGC -Ddateline.root="$ROOT" \
    -cp "$classpath" "org.dateline.$class" "$@"
}
