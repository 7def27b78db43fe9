# shellcheck shell=bash
# Sourced by the scripts after build.sh: which Spark to run, and what rides along with every job.

SPARK_FROM_MAVEN=$TARGET/spark-home
# Not Spark's, yet not in dateline.jar: spark-submit carries them (--jars) with either kind of Spark.
readonly RIDE_ALONG=('iceberg-spark-runtime-*' 'sqlite-jdbc-*' 'duckdb_jdbc-*')

# Sets SPARK_HOME: the distribution it names already, or a folder laid out like one from Maven's jars.
find_spark() {
  if [[ -n ${SPARK_HOME:-} ]]; then
    check_distribution
  else
    if ! spark_is_laid_out; then
      [[ -z $RELEASE ]] || fail "$EXTERNAL" "This release was made without Spark." \
        "Set SPARK_HOME to a Spark $(version spark) distribution for Scala $(version scala.binary)."
      lay_out_spark
    fi
    SPARK_HOME=$SPARK_FROM_MAVEN
  fi
  export SPARK_HOME
}

check_distribution() {
  local wanted scala core
  wanted=$(version spark)
  scala=$(version scala.binary)
  core=$(cd "$SPARK_HOME/jars" 2>/dev/null && echo spark-core_*.jar) || core=
  [[ $core == *.jar && -x $SPARK_HOME/bin/spark-submit ]] || fail "$EXTERNAL" \
    "SPARK_HOME is $SPARK_HOME, which is no Spark distribution: bin/spark-submit or jars/spark-core_*.jar is missing." \
    "Point SPARK_HOME at a Spark ${wanted%.*} distribution, or unset it to use Spark's jars from Maven Central."
  [[ $core == "spark-core_$scala-${wanted%.*}."* ]] || fail "$EXTERNAL" \
    "SPARK_HOME is $SPARK_HOME, which holds $core." \
    "Expected Spark ${wanted%.*} for Scala $scala: Iceberg's runtime is made for exactly that." \
    "Point SPARK_HOME at such a distribution, or unset it to use Spark's jars from Maven Central."
}

spark_is_laid_out() {
  # The commands are links into this project: they dangle once it has moved.
  [[ -x $SPARK_FROM_MAVEN/bin/spark-submit ]] && [[ -n $RELEASE || $SPARK_FROM_MAVEN/complete -nt $PROVIDED ]]
}

# A folder that Spark's own launcher takes for a distribution: its jars as links, its two commands, our logging.
lay_out_spark() {
  lock_build --exclusive
  local new=$SPARK_FROM_MAVEN.$$ jar
  rm -rf "$new"
  mkdir -p "$new/jars" "$new/bin" "$new/conf"
  while IFS= read -r jar; do
    ln -s "$jar" "$new/jars/"
  done < <(spark_jars)
  ln -s "$ROOT/scripts/spark-home/spark-class" "$ROOT/scripts/spark-home/spark-submit" "$new/bin/"
  ln -s "$ROOT/conf/log4j2.properties" "$new/conf/"
  touch "$new/complete"
  rm -rf "$SPARK_FROM_MAVEN"
  mv "$new" "$SPARK_FROM_MAVEN"
  lock_build --shared
}

spark_jars() {
  local jar pattern
  while IFS= read -r jar; do
    for pattern in "${RIDE_ALONG[@]}"; do
      # shellcheck disable=SC2053  # the pattern is meant as one
      [[ ${jar##*/} != $pattern ]] || continue 2
    done
    printf '%s\n' "$jar"
  done < <(provided_jars '*')
}

# run_java ARGUMENT...: Dateline in a plain JVM with Spark's classes in reach, for what needs no session.
run_java() {
  local riding
  riding=$(provided_jars "${RIDE_ALONG[@]}" | paste -sd :)
  "$JAVA" -Xmx1g -XX:TieredStopAtLevel=1 -Dlog4j2.configurationFile="$ROOT/conf/log4j2.properties" \
    -cp "$DATELINE_JAR:$SPARK_HOME/jars/*:$riding" org.dateline.Dateline "$@"
}
