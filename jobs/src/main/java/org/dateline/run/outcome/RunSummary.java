package org.dateline.run.outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.message.Secrets;
import org.dateline.run.publication.CodeFingerprint;
import org.dateline.run.publication.Run;
import org.dateline.run.report.Json;
import org.dateline.run.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of one attempt to publish a run.
 *
 * @param job the subcommand
 * @param settings empty if they could not be read
 * @param run empty if none had begun
 * @param failure empty if all went well; a run may have been published before its export failed
 */
record RunSummary(
    String job,
    Optional<Settings> settings,
    Optional<Run> run,
    Instant startedAt,
    Instant endedAt,
    Optional<Failure> failure) {
  private static final Logger LOG = LoggerFactory.getLogger(RunSummary.class);

  /** As the error may list a thousand problems, and the environment of a process is bounded. */
  private static final int LONGEST_ERROR = 4000;

  /** An object of JSON in one line, without the end of the line; null is what is not known. */
  String json() {
    return Json.line(data());
  }

  private Map<String, @Nullable Object> data() {
    Optional<Run.Published> published = run.flatMap(Run::published);
    Map<String, Long> rows = published.map(Run.Published::rows).orElse(Map.of());
    Map<String, @Nullable Object> data =
        Json.object(
            "event", event(),
            "job", job,
            "corpus", settings.map(known -> known.corpus().corpus()).orElse(null),
            "warehouse",
                settings.map(known -> Secrets.mask(known.corpus().warehouse())).orElse(null),
            "run", run.map(Run::id).orElse(null),
            "published", published.isPresent(),
            "version", CodeFingerprint.current(),
            "started_at", startedAt,
            "ended_at", endedAt,
            "seconds", Duration.between(startedAt, endedAt).toMillis() / 1000.0,
            "inputs",
                run.map(known -> known.inputs().stream().map(Secrets::mask).toList()).orElse(null),
            "articles", rows.get("articles"));
    data.put("records_read", measure("records_read"));
    data.put("accepted", measure("records_accepted"));
    data.put("duplicates", measure("records_duplicate"));
    data.put("rejected", measure("records_rejected"));
    data.put("articles_annotated", measure("articles_annotated"));
    data.put("audits", published.map(all -> all.audits().size()).orElse(null));
    data.put("tables", rows);
    data.put("exit_code", failure.map(Failure::exitCode).orElse(0));
    data.put("error_code", failure.map(Failure::code).orElse(null));
    data.put("error", failure.map(why -> shortened(why.message())).orElse(null));
    return data;
  }

  /** Null if the run does no such thing, or has not come to it. */
  private @Nullable Long measure(String name) {
    return run.map(known -> known.measures().get(name)).orElse(null);
  }

  private static String shortened(String message) {
    return message.length() > LONGEST_ERROR ? message.substring(0, LONGEST_ERROR) + "…" : message;
  }

  private String event() {
    return failure.isPresent() ? "failed" : "published";
  }

  /** The most important of it as variables of an environment, empty where it is not known. */
  Map<String, String> environment() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("DATELINE_EVENT", event());
    variables.put("DATELINE_JOB", job);
    variables.put("DATELINE_CORPUS", settings.map(known -> known.corpus().corpus()).orElse(""));
    variables.put("DATELINE_RUN", run.map(Run::id).orElse(""));
    variables.put("DATELINE_EXIT", String.valueOf(failure.map(Failure::exitCode).orElse(0)));
    variables.put(
        "DATELINE_ERROR",
        // No variable can hold a NUL.
        failure.map(why -> shortened(why.message()).replace('\0', ' ')).orElse(""));
    return variables;
  }

  /** Adds a line to a file; a failure is a warning. */
  void appendTo(Path file) {
    try {
      // In one write, so that lines of several processes do not mix.
      Files.write(
          file,
          (json() + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.warn("could not add the summary of this run to {}: {}", file, e.toString());
    }
  }
}
