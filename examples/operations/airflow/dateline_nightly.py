"""Dateline every night by Airflow 3: runs the job, then looks whether all is well.

Where it runs is the place of the launcher, by the environment of the workers: DATELINE_HOME (the checkout or the
unpacked release), DATELINE_INPUT (files, folders or globs, separated by spaces) and DATELINE_CONFIG, which the launcher
reads itself.
"""

import os
import shlex
import subprocess
from datetime import timedelta

import pendulum
from airflow.sdk import dag, task
from airflow.sdk.exceptions import AirflowFailException

# A wrong setting (2), a missing input (3), tables that contradict themselves (4) and a fault (70) are the same at the
# next attempt. Anything else may be gone by then: something around Dateline failed (5), or the process was killed.
SAME_AGAIN = {2, 3, 4, 70}


def dateline(*arguments):
    """Runs a command of Dateline; its output goes to the log of the task."""
    home = os.environ.get("DATELINE_HOME", "/srv/dateline")
    code = subprocess.run([f"{home}/scripts/dateline", *arguments], cwd=home, check=False).returncode
    if code in SAME_AGAIN:
        raise AirflowFailException(f"{arguments[0]} ended with {code}, and would do so again")
    if code != 0:
        raise RuntimeError(f"{arguments[0]} ended with {code}")


@dag(
    dag_id="dateline_nightly",
    schedule="15 2 * * *",
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    # A night reads all that is new: the nights that were missed need no run of their own.
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 3, "retry_delay": timedelta(minutes=15)},
)
def dateline_nightly():
    @task(execution_timeout=timedelta(hours=6))
    def nightly():
        dateline("nightly", "--input", *shlex.split(os.environ.get("DATELINE_INPUT", "/data/articles")))

    # Fails on the days on which nightly was not even started.
    @task(retries=0, trigger_rule="all_done")
    def status():
        dateline("status", "--max-age", "26h")

    nightly() >> status()


dateline_nightly()
