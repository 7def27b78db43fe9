"""Tries what lies in examples/operations by the tools it is for; called by scripts/operations-examples."""

import copy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(sys.argv[1])
WORK = pathlib.Path(sys.argv[2])
OPENLINEAGE = sys.argv[3] if len(sys.argv) > 3 else ""
EXAMPLES = ROOT / "examples" / "operations"
PORT = 4099

# Exit codes after which running again is in vain; docs/operations.md says why.
SAME_AGAIN = {2, 3, 4, 70}


class Skipped(Exception):
    """A tool is missing."""


def needs(tool):
    if shutil.which(tool) is None:
        raise Skipped(f"{tool} is not installed")


def the_exit_codes_are_those_of_the_page():
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    codes = {int(code) for code in re.findall(r"^\| (\d+) \| [A-Z]+ \|", page, re.MULTILINE)}
    assert codes == SAME_AGAIN | {5, 6}, f"docs/operations.md knows {codes}"


def airflow_tries_again_only_what_may_be_gone():
    os.environ["AIRFLOW_HOME"] = str(WORK / "airflow")
    os.environ["AIRFLOW__CORE__LOAD_EXAMPLES"] = "False"
    sys.path.insert(0, str(EXAMPLES / "airflow"))
    import dateline_nightly
    from airflow.sdk.exceptions import AirflowFailException

    dag = dateline_nightly.dateline_nightly()
    assert [task.task_id for task in dag.tasks] == ["nightly", "status"], dag.tasks
    assert dag.task_dict["nightly"].retries == 3 and dag.task_dict["status"].retries == 0
    assert dag.task_dict["nightly"].downstream_task_ids == {"status"}

    home = WORK / "launcher"
    (home / "scripts").mkdir(parents=True, exist_ok=True)
    launcher = home / "scripts" / "dateline"
    os.environ["DATELINE_HOME"] = str(home)
    for code in (0, 1, 2, 3, 4, 5, 6, 70, 137):
        launcher.write_text(f"#!/bin/sh\nexit {code}\n")
        launcher.chmod(0o755)
        try:
            dateline_nightly.dateline("nightly")
            raised = None
        except Exception as error:
            raised = type(error)
        expected = None if code == 0 else AirflowFailException if code in SAME_AGAIN else RuntimeError
        assert raised is expected, f"after exit code {code}: expected {expected}, found {raised}"


def systemd_reads_the_units():
    needs("systemd-analyze")
    units = WORK / "systemd"
    shutil.rmtree(units, ignore_errors=True)
    units.mkdir(parents=True)
    for unit in (EXAMPLES / "systemd").iterdir():
        # It looks for the program.
        text = unit.read_text().replace("/srv/dateline/scripts/", f"{ROOT}/scripts/")
        (units / unit.name).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", *map(str, units.iterdir())], capture_output=True, text=True
    )
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr
    service = (units / "dateline.service").read_text()
    found = set(map(int, re.search(r"^RestartPreventExitStatus=(.*)$", service, re.MULTILINE)[1].split()))
    assert found == SAME_AGAIN, found


def resource(name):
    import yaml

    return yaml.safe_load((EXAMPLES / "kubernetes" / name).read_text())


def kubernetes_knows_the_cronjob():
    import kubernetes_validate

    job = resource("cronjob.yaml")
    kubernetes_validate.validate(job, "1.37", strict=True)
    wrong = copy.deepcopy(job)
    wrong["spec"]["jobTemplate"]["spec"]["backoffLimits"] = 3
    try:
        kubernetes_validate.validate(wrong, "1.37", strict=True)
    except kubernetes_validate.ValidationError:
        pass
    else:
        raise AssertionError("a key that does not exist passes")
    rule = job["spec"]["jobTemplate"]["spec"]["podFailurePolicy"]["rules"][0]
    assert rule["action"] == "FailJob" and set(rule["onExitCodes"]["values"]) == SAME_AGAIN, rule


def lost(given, kept, where=""):
    """What a model does not take over: keys that it does not know, values of another type."""
    if isinstance(given, dict):
        for key, value in given.items():
            if not isinstance(kept, dict) or key not in kept:
                yield f"{where}.{key}"
            else:
                yield from lost(value, kept[key], f"{where}.{key}")
    elif isinstance(given, list):
        for place, value in enumerate(given):
            yield from lost(value, kept[place], f"{where}[{place}]")
    elif given != kept:
        yield where


def sparks_operator_knows_the_application():
    from kubeflow_spark_api.models import SparkV1beta2ScheduledSparkApplication as Model

    application = resource("sparkapplication.yaml")
    found = list(lost(application, Model.from_dict(application).to_dict()))
    assert not found, f"unknown: {found}"
    application["spec"]["template"]["driver"]["mem"] = "4g"
    assert list(lost(application, Model.from_dict(application).to_dict())) == [".spec.template.driver.mem"]


def prometheus_reads_its_files():
    import yaml

    folder = EXAMPLES / "prometheus"
    rules = yaml.safe_load((folder / "dateline-alerts.yml").read_text())
    used = set(re.findall(r"dateline_\w+", " ".join(rule["expr"] for rule in rules["groups"][0]["rules"])))
    written = set(re.findall(r"(dateline_\w+)\\\(\$of\)", (folder / "dateline-status-textfile").read_text()))
    assert used and used <= written, f"alerts ask for {used - written}, which nobody writes"
    assert yaml.safe_load((folder / "prometheus.yml").read_text())["rule_files"] == ["dateline-alerts.yml"]
    if shutil.which("promtool") is not None:
        subprocess.run(["promtool", "check", "config", folder / "prometheus.yml"], check=True)


def scrape(path):
    """The samples at an address of Spark's, by name; none as long as nobody answers."""
    from prometheus_client.parser import text_string_to_metric_families

    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{PORT}{path}", timeout=5) as answer:
            text = answer.read().decode()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return {}
    try:
        return {s.name: s.value for family in text_string_to_metric_families(text) for s in family.samples}
    except ValueError:
        # Spark says in words that it is starting up.
        return {}


def spark_speaks_to_prometheus_and_openlineage():
    shutil.rmtree(WORK / "warehouse", ignore_errors=True)
    events = WORK / "openlineage.jsonl"
    events.unlink(missing_ok=True)
    summary = WORK / "runs.jsonl"
    summary.unlink(missing_ok=True)
    listener = [
        "--packages", OPENLINEAGE,
        "--conf", "spark.extraListeners=io.openlineage.spark.agent.OpenLineageSparkListener",
        "--conf", "spark.openlineage.transport.type=file",
        "--conf", f"spark.openlineage.transport.location={events}",
        "--conf", "spark.openlineage.namespace=dateline",
    ]
    log = WORK / "ingest.log"
    command = [
        ROOT / "scripts" / "dateline", "ingest",
        "--warehouse", WORK / "warehouse",
        "--master", "local[2]",
        "--conf", f"spark.ui.port={PORT}",
        "--conf", "spark.metrics.namespace=dateline",
        "--conf", "spark.metrics.conf.*.sink.prometheusServlet.class=org.apache.spark.metrics.sink.PrometheusServlet",
        "--conf", "spark.metrics.conf.*.sink.prometheusServlet.path=/metrics/prometheus",
        *(listener if OPENLINEAGE else []),
        "--input", ROOT / "examples" / "corpus" / "silicon-harbor",
        "--summary", summary,
    ]
    driver, executors = {}, {}
    with log.open("w") as out, subprocess.Popen(command, stdout=out, stderr=out) as job:
        while job.poll() is None:
            driver = scrape("/metrics/prometheus") or driver
            executors = scrape("/metrics/executors/prometheus") or executors
            time.sleep(0.5)
    assert job.returncode == 0, log.read_text()[-3000:]
    assert any(name.startswith("metrics_dateline_driver_") for name in driver), sorted(driver)[:5]
    assert any(name.startswith("metrics_executor_") for name in executors), sorted(executors)[:5]
    line = json.loads(summary.read_text())
    assert line["published"] and line["exit_code"] == 0 and line["accepted"] == line["articles"] > 0, line
    if not OPENLINEAGE:
        raise Skipped("Maven reaches no OpenLineage; Prometheus was tried")
    # Which version of the listener knows which catalog is another matter; the table's name is in that of the job.
    told = {(event["eventType"], event["job"]["name"]) for event in map(json.loads, events.read_text().splitlines())}
    assert ("COMPLETE", "dateline_ingest_news.append_data.dateline_news_articles") in told, sorted(told)


def status_is_written_for_node_exporter():
    from prometheus_client.parser import text_string_to_metric_families

    needs("jq")
    file = WORK / "dateline.prom"
    file.unlink(missing_ok=True)
    subprocess.run(
        [EXAMPLES / "prometheus" / "dateline-status-textfile", file, "--warehouse", WORK / "warehouse"],
        env={**os.environ, "DATELINE_HOME": str(ROOT)},
        check=True,
    )
    samples = [s for family in text_string_to_metric_families(file.read_text()) for s in family.samples]
    fresh = [s for s in samples if s.name == "dateline_fresh"]
    assert len(fresh) == 1 and fresh[0].value == 1 and fresh[0].labels == {"corpus": "news"}, samples
    assert {"dateline_run_age_seconds", "dateline_articles", "dateline_records_read"} <= {s.name for s in samples}


CHECKS = [
    the_exit_codes_are_those_of_the_page,
    airflow_tries_again_only_what_may_be_gone,
    systemd_reads_the_units,
    kubernetes_knows_the_cronjob,
    sparks_operator_knows_the_application,
    prometheus_reads_its_files,
    spark_speaks_to_prometheus_and_openlineage,
    status_is_written_for_node_exporter,
]


def main():
    failures = 0
    for check in CHECKS:
        started = time.monotonic()
        try:
            check()
            outcome = "ok     "
        except Skipped as reason:
            outcome = f"skipped ({reason})"
        except Exception as error:
            failures += 1
            outcome = "FAILED "
            print(f"  {type(error).__name__}: {error}")
        print(f"  {outcome} {check.__name__} ({time.monotonic() - started:.0f} s)", flush=True)
    print(f"Checks of the examples of operations run: {len(CHECKS)}, failures: {failures}.")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
