# shellcheck shell=bash
# Sourced after spark.sh: runs the commands that only look something up in a JVM that starts fast.

LOOKS=$TARGET/looks
# A release may be read-only, and many users may share it.
[[ -z $RELEASE || -z ${HOME:-} ]] || LOOKS=${XDG_CACHE_HOME:-$HOME/.cache}/dateline/$RELEASE/looks
# Classes as Java keeps them between starts. Java itself leaves it unused if a jar has changed.
LOOKS_ARCHIVE=$LOOKS/classes.jsa

# look ARGUMENT...: Dateline in place of this shell, as run_java does, with a small heap for what rows DuckDB gives.
look() {
  local command
  lay_out_looks
  command=("$JAVA" -Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dlog4j2.configurationFile=$ROOT/conf/log4j2.properties")
  mapfile -t -O "${#command[@]}" command < <(hadoop_properties)
  # Java would write to standard output that an archive does not fit.
  command+=(-Xlog:disable -Xlog:all=error:stderr)
  local class_path
  class_path="$DATELINE_JAR:$(looks_jars):$SPARK_HOME/jars/*"
  if [[ -e $LOOKS_ARCHIVE && $LOOKS_ARCHIVE -nt $DATELINE_JAR ]]; then
    exec "${command[@]}" "-XX:SharedArchiveFile=$LOOKS_ARCHIVE" -cp "$class_path" org.dateline.Dateline "$@"
  fi
  keep_classes "${command[@]}" -cp "$class_path" org.dateline.Dateline "$@"
  exec "${command[@]}" -cp "$class_path" org.dateline.Dateline "$@"
}

# keep_classes COMMAND...: runs a look once more, in the background, and keeps the classes that it has loaded for the
# looks to come. It takes some seconds, once after each build, and holds no lock: if it fails, looks start slower.
keep_classes() {
  local java=$1 new=$LOOKS_ARCHIVE.$$
  shift
  [[ -w $LOOKS ]] || return 0
  (
    exec 9<&- </dev/null >/dev/null 2>&1
    trap '' HUP
    if nice "$java" "-XX:ArchiveClassesAtExit=$new" "$@"; then mv "$new" "$LOOKS_ARCHIVE"; else rm -f "$new"; fi
  ) &
}

# DuckDB's driver unpacks its library of 70 MB at every start, unless the library lies beside the driver.
lay_out_looks() {
  [[ ! -e $LOOKS/complete || $PROVIDED -nt $LOOKS/complete ]] || return 0
  local driver library new=$LOOKS.$$
  driver=$(provided_jars 'duckdb_jdbc-*')
  library=$(duckdb_library)
  rm -rf "$new"
  # Where nothing can be kept, the driver is used as it is.
  mkdir -p "$new/driver" 2>/dev/null || return 0
  if [[ -n $library ]] && [[ -x $JAVA_HOME/bin/jar ]] && (cd "$new/driver" && "$JAVA_HOME/bin/jar" xf "$driver" org META-INF/MANIFEST.MF "$library") 2>/dev/null &&
    [[ -e $new/driver/$library ]]; then
    mv "$new/driver/$library" "$new/"
    "$JAVA_HOME/bin/jar" cf "$new/duckdb_jdbc.jar" -C "$new/driver" .
  else
    ln -s "$driver" "$new/duckdb_jdbc.jar"
  fi
  rm -rf "$new/driver"
  touch "$new/complete"
  rm -rf "$LOOKS"
  # Another process may have been quicker.
  mv -T "$new" "$LOOKS" 2>/dev/null || rm -rf "$new"
}

# The name of DuckDB's library for this machine in its jar; nothing for one that it has none for.
duckdb_library() {
  case $(uname -sm) in
    'Linux x86_64') echo libduckdb_java.so_linux_amd64 ;;
    'Linux aarch64' | 'Linux arm64') echo libduckdb_java.so_linux_arm64 ;;
    'Darwin arm64') echo libduckdb_java.so_macos_arm64 ;;
  esac
}

looks_jars() {
  { { [[ -e $LOOKS/duckdb_jdbc.jar ]] && echo "$LOOKS/duckdb_jdbc.jar" || provided_jars 'duckdb_jdbc-*'; } && provided_jars 'iceberg-spark-runtime-*' 'sqlite-jdbc-*'; } | paste -sd :
}

# What conf/spark-defaults.conf says to Hadoop, as options of Java.
hadoop_properties() {
  sed -n 's/^[[:space:]]*\(spark\.hadoop\.[^[:space:]=:]*\)[[:space:]]*[=:]\{0,1\}[[:space:]]*\(.*[^[:space:]]\)[[:space:]]*$/-D\1=\2/p' \
    "$ROOT/conf/spark-defaults.conf"
}

# True if conf/spark-defaults.conf says nothing but what hadoop_properties passes on and how large Spark's processes are.
defaults_suit_looks() {
  ! grep -Evq '^[[:space:]]*($|#|spark\.hadoop\.|spark\.(driver|executor)\.(memory|cores)|spark\.sql\.shuffle)' \
    "$ROOT/conf/spark-defaults.conf"
}
