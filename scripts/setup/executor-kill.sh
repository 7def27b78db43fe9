# shellcheck shell=bash
# Sourced after build.sh and measure.sh: kills an executor of a cluster in the middle of annotating and compares.

KILL_FOLDER=$TARGET/executor-kill
readonly KILL_SECONDS=900

# executor_kill CORPUS [ARTICLES]: two runs over the corpus' first articles, one of which loses an executor.
executor_kill() {
  local corpus=$1 articles=${2:-2000}
  rm -rf "$KILL_FOLDER"
  mkdir -p "$KILL_FOLDER/input"
  # head ends before gzip does, which is no failure here.
  { gzip -dc "$corpus" 2>/dev/null || true; } | head -n "$articles" >"$KILL_FOLDER/input/articles.jsonl"
  say "An undisturbed run over $articles articles ..."
  kill_run undisturbed --master 'local[2]' || fail 1 "The undisturbed run failed." "See $KILL_FOLDER/undisturbed.log"
  # Ports of its own, so that a cluster in use is left alone.
  export DATELINE_CLUSTER_PORT=${DATELINE_CLUSTER_PORT:-7177} DATELINE_CLUSTER_WEB_PORT=${DATELINE_CLUSTER_WEB_PORT:-8190}
  "$scripts/cluster" start 2 1 2g >/dev/null
  trap '"$scripts/cluster" stop' EXIT
  say "The same on a cluster of two executors, of which one is killed ..."
  kill_run disturbed --master "spark://127.0.0.1:$DATELINE_CLUSTER_PORT" --executor-memory 2g &
  local job=$! code=0
  kill_one_executor "$job"
  wait "$job" || code=$?
  [[ $code -eq 0 ]] || fail 1 "The job ended with $code." "See $KILL_FOLDER/disturbed.log"
  grep -o 'Lost executor [0-9]* on [^ ]*' "$KILL_FOLDER/disturbed.log" | head -1 ||
    fail 1 "Spark lost no executor: it was killed too late." "Take more articles."
  java_main run.SameRows "$KILL_FOLDER/undisturbed" "$KILL_FOLDER/disturbed"
}

# kill_run NAME OPTION...: ingest on this process, then annotation as the options say, into a warehouse of that name.
kill_run() {
  local name=$1
  shift
  {
    kill_job ingest "$name" --master 'local[2]' --input "$KILL_FOLDER/input"
    kill_job mentions "$name" "$@"
  } >"$KILL_FOLDER/$name.log" 2>&1
}

kill_job() {
  local job=$1 name=$2
  shift 2
  "$scripts/dateline" "$job" --driver-memory 2g --warehouse "$KILL_FOLDER/$name" --set 'mentions.languages=[en]' "$@"
}

# In the middle: when the first task of annotation has begun a file and no batch is committed yet.
kill_one_executor() {
  local job=$1 deadline=$((SECONDS + KILL_SECONDS)) executor
  until compgen -G "$KILL_FOLDER/disturbed/*/annotations/data/*.parquet" >/dev/null; do
    kill -0 "$job" 2>/dev/null || return 0
    ((SECONDS < deadline)) || fail 1 "No annotations after $KILL_SECONDS s." "See $KILL_FOLDER/disturbed.log"
    sleep 0.1
  done
  executor=$(child_of "$(<"$TARGET/cluster/worker-1.pid")")
  [[ -n $executor ]] || fail 1 "Worker 1 has no executor to kill."
  kill -KILL "$executor"
  say "Killed executor process $executor."
}

# child_of PID: the process that it started, which of a worker is its executor.
child_of() {
  local status
  for status in /proc/[0-9]*/status; do
    if grep -qs "^PPid:[[:space:]]*$1\$" "$status"; then
      status=${status#/proc/}
      printf '%s\n' "${status%/status}"
      return
    fi
  done
}
