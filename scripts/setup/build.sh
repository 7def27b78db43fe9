# shellcheck shell=bash
# Sourced by the scripts, not run: where the project lies, which JDK to use, and dateline.jar itself.
# Needs bash, the usual small Unix tools and a JDK 17; everything else comes from Maven Central.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
TARGET=$ROOT/jobs/target
POM=$ROOT/pom.xml
# A release (scripts/release) is no checkout: what would be built lies ready in lib, which may be read-only.
RELEASE=
if [[ ! -d $ROOT/jobs ]]; then
  # shellcheck disable=SC2034  # for the scripts that source this
  RELEASE=${ROOT##*/}
  TARGET=$ROOT/lib
  POM=$TARGET/pom.xml
  DATELINE_BUILD=never
fi
DATELINE_JAR=$TARGET/dateline.jar
# As new as the dateline.jar that was last seen finished.
BUILT=$TARGET/dateline.jar.built
# Class path of the dependencies that dateline.jar leaves to others: Spark, Iceberg, the catalog's driver.
PROVIDED=$TARGET/provided-classpath

# Exit codes, as the jobs use them (docs/operations.md).
# shellcheck disable=SC2034  # for the scripts that source this
readonly USAGE=2 EXTERNAL=5

# Java decodes names on the command line by the locale, and cron gives none.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# A failing command inside $( ) ends the script too.
shopt -s inherit_errexit

# Java writes and looks up names as ASCII where the locale says no more, as under cron, in containers, or where the
# locale named is not installed: 苹果 would print as ??, and a file of that name would not be found.
speak_utf8() {
  command -v locale >/dev/null || return 0
  case $(locale charmap 2>/dev/null) in
    ANSI_X3.4-1968 | US-ASCII | 646) ;;
    *) return 0 ;;
  esac
  local known
  for known in C.UTF-8 C.utf8 en_US.UTF-8; do
    if [[ $(env LC_ALL=$known locale charmap 2>/dev/null) == UTF-8 ]]; then
      export LC_ALL=$known
      return
    fi
  done
}
speak_utf8

say() { printf '%s\n' "$*" >&2; }

# fail CODE MESSAGE...: each message is a line, the last says what to do.
fail() {
  local code=$1
  shift
  printf 'dateline: %s\n' "$1" >&2
  shift
  [[ $# -eq 0 ]] || printf '  %s\n' "$@" >&2
  exit "$code"
}

# Sets JAVA_HOME and JAVA from JAVA_HOME or the PATH, and refuses a Java that Spark 4.1 does not run on.
find_java() {
  if [[ -z ${JAVA_HOME:-} ]]; then
    local found
    found=$(command -v java) || fail "$EXTERNAL" "No Java found." \
      "Expected JAVA_HOME, or java on the PATH." "Install a JDK 17 (for instance Eclipse Temurin) or set JAVA_HOME."
    found=$(readlink -f "$found")
    JAVA_HOME=${found%/bin/java}
  fi
  JAVA=$JAVA_HOME/bin/java
  [[ -x $JAVA ]] || fail "$EXTERNAL" "JAVA_HOME is $JAVA_HOME, which has no bin/java." "Set JAVA_HOME to a JDK 17."
  local major=
  # A JDK says its version in a file too; asking Java itself takes as long as a small look.
  [[ ! -r $JAVA_HOME/release ]] || major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$JAVA_HOME/release")
  [[ -n $major ]] || major=$("$JAVA" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  if [[ ! $major =~ ^[0-9]+$ ]] || ((major < 17 || major > 21)); then
    fail "$EXTERNAL" "Java ${major:-of unknown version} found in $JAVA_HOME." \
      "Spark 4.1 runs on Java 17 to 21: older ones lack its class format, Hadoop fails on newer ones." \
      "Set JAVA_HOME to a JDK 17."
  fi
  export JAVA_HOME
}

# maven ARGUMENT...: the wrapper, its report on standard error so that a job's own output stays clean.
maven() {
  [[ -x $JAVA_HOME/bin/javac ]] || fail "$EXTERNAL" "$JAVA_HOME is a Java runtime without a compiler." \
    "Building needs a JDK." "Set JAVA_HOME to a JDK 17."
  local quiet=()
  # On a terminal Maven draws its own progress; in a log that would be thousands of lines.
  [[ -t 2 ]] || quiet=(--batch-mode --no-transfer-progress)
  (cd "$ROOT" && ./mvnw ${quiet[@]+"${quiet[@]}"} "$@") >&2
}

# version PROPERTY: a version as the pom gives it, so that no script repeats one.
version() {
  local found
  found=$(sed -n "s|.*<$1.version>\(.*\)</$1.version>.*|\1|p" "$POM")
  [[ -n $found ]] || fail "$EXTERNAL" "$POM has no property $1.version."
  printf '%s\n' "$found"
}

# Is FILE absent, or older than one of the others (folders count with all they hold)?
is_stale() {
  local file=$1
  shift
  [[ ! -e $file ]] || [[ -n $(find "$@" -type f -newer "$file" -print -quit) ]]
}

jar_is_stale() {
  is_stale "$DATELINE_JAR" "$ROOT/jobs/src/main" "$ROOT/conf/dateline.conf" "$ROOT/pom.xml" "$ROOT/jobs/pom.xml" && return
  [[ $DATELINE_JAR -nt $BUILT ]] && ! jar_runs
}

# A Maven that was cut short leaves a jar as well, half written or without its libraries: it has to prove itself.
jar_runs() {
  [[ -e $PROVIDED ]] && "$JAVA" -cp "$DATELINE_JAR:$(<"$PROVIDED")" org.dateline.Dateline --version &>/dev/null &&
    touch "$BUILT"
}

classpath_is_stale() {
  is_stale "$PROVIDED" "$ROOT/pom.xml" "$ROOT/jobs/pom.xml" && return
  local jar
  while IFS= read -r -d : jar; do
    [[ -e $jar ]] || return 0
  done <"$PROVIDED"
  return 1
}

lock_is_open=

# Jobs hold this lock shared as long as they run, a build holds it alone: replacing dateline.jar under a
# running job would break it at its next class. The kernel releases it however the holder ends.
lock_build() {
  # Opened once: a second opening would wait for the first, where a lock that is held can simply change its kind.
  [[ -n $lock_is_open ]] || exec 9<"${TARGET%/target}"
  lock_is_open=yes
  command -v flock >/dev/null || return 0
  flock --nonblock "$@" 9 && return
  say "Waiting for a build, or for a running job whose dateline.jar must not change under it ..."
  flock --timeout 1800 "$@" 9 || fail "$EXTERNAL" "dateline.jar has been in use for half an hour." \
    "Another build or a job that started from this folder still runs." "Wait for it to end, then try again."
}

unlock_build() {
  exec 9<&-
  lock_is_open=
}

# Builds dateline.jar where it is missing or older than what it is made of. DATELINE_BUILD=never keeps what is there.
ensure_built() {
  find_java
  if [[ ${DATELINE_BUILD:-} == never && -e $DATELINE_JAR && -e $PROVIDED ]]; then
    lock_build --shared
    return
  fi
  if jar_is_stale || classpath_is_stale; then
    lock_build --exclusive
    build
  fi
  lock_build --shared
}

# The caller waited for the lock perhaps because another was building the same: look again, then build.
build() {
  if jar_is_stale; then
    say "Building dateline.jar (the first time Maven fetches 0.6 GB of libraries) ..."
    # Its warnings are for who changes the code.
    maven -pl jobs -Dmaven.test.skip=true -Dmaven.compiler.showWarnings=false \
      -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugins.shade=error package || fail "$EXTERNAL" "The build failed; Maven says why above."
    touch "$DATELINE_JAR" "$BUILT"
  fi
  if classpath_is_stale; then
    say "Asking Maven for Spark's jars ..."
    maven -q -pl jobs dependency:build-classpath -DincludeScope=provided -Dmdep.outputFile="$PROVIDED.new" ||
      fail "$EXTERNAL" "Maven could not resolve Spark's jars; it says why above."
    # A trailing separator makes every entry end alike.
    printf ':' >>"$PROVIDED.new"
    mv "$PROVIDED.new" "$PROVIDED"
  fi
}

# provided_jars PATTERN...: those jars of the provided class path whose file name fits a pattern.
provided_jars() {
  local jar pattern
  while IFS= read -r -d : jar; do
    # Those of a release go wherever it is unpacked.
    [[ $jar == /* ]] || jar=$TARGET/$jar
    for pattern in "$@"; do
      # shellcheck disable=SC2053  # the pattern is meant as one
      if [[ ${jar##*/} == $pattern ]]; then printf '%s\n' "$jar"; fi
    done
  done <"$PROVIDED"
}
