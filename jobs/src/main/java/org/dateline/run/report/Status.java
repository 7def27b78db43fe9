package org.dateline.run.report;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.Secrets;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.FailedAttempt;
import org.dateline.run.warehouse.Holder;
import org.dateline.run.warehouse.PublishedCorpus;
import org.jspecify.annotations.Nullable;

/**
 * Whether a corpus is as it should be each morning: how old the newest published run is, whether an
 * attempt has failed since, and who is at work.
 *
 * @param newest row of {@code runs}; empty if nothing is published yet
 * @param ingested the newest row of a run that read files
 * @param export where the newest run's export is
 * @param holder the run that names itself at work
 * @param isAlive whether that run gives signs of life
 * @param failure the last attempt that failed, if it counts: later than the newest run, or of that
 *     run, whose export is not there
 */
public record Status(
    Settings settings,
    Duration maxAge,
    Instant now,
    Optional<SqlRow> newest,
    Optional<SqlRow> ingested,
    Optional<String> export,
    Optional<Holder> holder,
    boolean isAlive,
    Optional<FailedAttempt> failure)
    implements Answer {

  /** What the exit code goes by. */
  public enum State {
    FRESH,
    /** The newest run is too old, or there is none yet. */
    STALE,
    /** An attempt after the newest run failed, or ended without a word. */
    FAILED
  }

  static Status of(
      PublishedCorpus corpus,
      Settings settings,
      Duration maxAge,
      Optional<SqlRow> newest,
      Optional<SqlRow> ingested,
      Optional<String> export) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Optional<Holder> holder = corpus.holder();
    var patience = Duration.ofSeconds(settings.lease().seconds());
    boolean isAlive =
        holder.filter(one -> one.life(now, patience) == Holder.Life.ALIVE).isPresent();
    Optional<FailedAttempt> failure =
        corpus
            .lastFailure()
            .filter(
                failed ->
                    newest.isEmpty()
                        || (failed.run().equals(newest.map(Status::id))
                            ? export.isEmpty()
                            : failed.endedAt().isAfter(finishedAt(newest.get()))));
    return new Status(settings, maxAge, now, newest, ingested, export, holder, isAlive, failure);
  }

  public State state() {
    if (failure.isPresent() || isDead()) {
      return State.FAILED;
    }
    return age().filter(age -> age.compareTo(maxAge) <= 0).isPresent() ? State.FRESH : State.STALE;
  }

  /** Whether a run ended without a word: it was killed, or its machine stopped. */
  private boolean isDead() {
    return holder.isPresent()
        && !isAlive
        // It may have published, and been killed in its export.
        && (!Optional.ofNullable(holder.get().runId()).equals(newest.map(Status::id))
            || export.isEmpty());
  }

  private Optional<Duration> age() {
    return newest
        .map(run -> Duration.between(finishedAt(run), now))
        .map(age -> age.isNegative() ? Duration.ZERO : age);
  }

  @Override
  public String text() {
    var text = new StringBuilder();
    text.append(
        "%s: corpus %s in %s%n"
            .formatted(
                state(), settings.corpus().corpus(), Secrets.mask(settings.corpus().warehouse())));
    line(text, "run", newest.map(this::runInWords).orElse("none is published yet"));
    newest.ifPresent(
        run -> {
          line(text, "articles", rows(run).map("%,d"::formatted).orElse("none"));
          line(text, "audits", auditsInWords(run));
        });
    ingested.ifPresent(run -> line(text, "records", recordsInWords(run)));
    line(text, "export", export.orElse("none of this run"));
    line(text, "at work", holder.map(this::holderInWords).orElse("no run"));
    failure.ifPresent(failed -> line(text, "failed", failureInWords(failed)));
    return text.toString().stripTrailing();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("  %-9s %s%n".formatted(name, value));
  }

  private String runInWords(SqlRow run) {
    return "%s (%s), published at %s, %s ago; at most %s are allowed"
        .formatted(
            id(run),
            run.text("job"),
            finishedAt(run).truncatedTo(ChronoUnit.SECONDS),
            inWords(age().orElseThrow()),
            inWords(maxAge));
  }

  private static String auditsInWords(SqlRow run) {
    List<SqlRow> audits = run.list("audits");
    return "%,d made, %,d violations".formatted(audits.size(), violations(audits));
  }

  private String recordsInWords(SqlRow run) {
    return "%,d read = %,d accepted + %,d duplicates + %,d rejected%s"
        .formatted(
            measure(run, "records_read"),
            measure(run, "records_accepted"),
            measure(run, "records_duplicate"),
            measure(run, "records_rejected"),
            newest.map(Status::id).equals(Optional.of(id(run))) ? "" : ", by run " + id(run));
  }

  private String holderInWords(Holder there) {
    return there.inWords() + (isAlive ? "" : "; it gives none any more");
  }

  private static String failureInWords(FailedAttempt failed) {
    return "%s at %s with exit code %d%s: %s"
        .formatted(
            failed.job(),
            failed.endedAt().truncatedTo(ChronoUnit.SECONDS),
            failed.exitCode(),
            failed.run().map(run -> ", run " + run).orElse(""),
            failed.error());
  }

  private static String inWords(Duration time) {
    if (time.compareTo(Duration.ofHours(1)) < 0) {
      return time.toMinutes() + " min";
    }
    return time.toMinutesPart() == 0
        ? time.toHours() + " h"
        : time.toHours() + " h " + time.toMinutesPart() + " min";
  }

  @Override
  public Map<String, @Nullable Object> data() {
    return Json.object(
        "state", state().toString().toLowerCase(Locale.ROOT),
        "corpus", settings.corpus().corpus(),
        "warehouse", Secrets.mask(settings.corpus().warehouse()),
        "checked_at", now,
        "max_age_seconds", maxAge.toSeconds(),
        "run", newest.map(this::runAsData).orElse(null),
        "records", ingested.map(Status::recordsAsData).orElse(null),
        "at_work", holder.map(this::holderAsData).orElse(null),
        "failed", failure.map(Status::failureAsData).orElse(null));
  }

  private Map<String, @Nullable Object> runAsData(SqlRow run) {
    List<SqlRow> audits = run.list("audits");
    return Json.object(
        "run_id", id(run),
        "job", run.text("job"),
        "started_at", run.getAs("started_at"),
        "finished_at", finishedAt(run),
        "age_seconds", age().orElseThrow().toSeconds(),
        "articles", rows(run).orElse(null),
        "audits", audits.size(),
        "violations", violations(audits),
        "export", export.orElse(null));
  }

  private static Map<String, @Nullable Object> recordsAsData(SqlRow run) {
    return Json.object(
        "run_id", id(run),
        "records_read", measure(run, "records_read"),
        "accepted", measure(run, "records_accepted"),
        "duplicates", measure(run, "records_duplicate"),
        "rejected", measure(run, "records_rejected"));
  }

  private Map<String, @Nullable Object> holderAsData(Holder there) {
    return Json.object(
        "run_id", there.runId(),
        "job", there.job(),
        "host", there.host(),
        "process", there.process(),
        "since", there.since(),
        "seen", there.seen(),
        "alive", isAlive);
  }

  private static Map<String, @Nullable Object> failureAsData(FailedAttempt failed) {
    return Json.object(
        "run_id", failed.run().orElse(null),
        "job", failed.job(),
        "ended_at", failed.endedAt(),
        "exit_code", failed.exitCode(),
        "error", failed.error());
  }

  private static String id(SqlRow run) {
    return run.text("run_id");
  }

  private static Instant finishedAt(SqlRow run) {
    return requireNonNull(run.<@Nullable Instant>getAs("finished_at"));
  }

  private static Optional<Long> rows(SqlRow run) {
    return Optional.ofNullable(run.<Map<String, Long>>getAs("row_counts").get("articles"));
  }

  private static long violations(List<SqlRow> audits) {
    return audits.stream().mapToLong(audit -> audit.number("violations")).sum();
  }

  private static long measure(SqlRow run, String name) {
    return requireNonNull(run.<Map<String, Long>>getAs("measures").getOrDefault(name, 0L));
  }
}
