package org.dateline.run.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.CorpusInMemory.GROWS;
import static org.dateline.testing.CorpusInMemory.REPLACED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.dateline.testing.CorpusInMemory;

/** Two processes that each recover, begin a run, write two tables and publish. */
public final class TwoRuns implements AutoCloseable {
  public static final List<String> NAMES = List.of("A", "B");

  private static final Set<String> STEPS =
      Set.of("look", "drop", "tag", "row", "swap", "main of " + GROWS, "main of " + REPLACED);

  /** Steps that touch only what has the run's name, so that no other process sees them. */
  private static final Set<String> PRIVATE = Set.of("write", "tag", "row");

  private final CorpusInMemory corpus = new CorpusInMemory();
  private final boolean everyStep;
  private final Map<String, Process> processes = new LinkedHashMap<>();

  /** The process of each run, by the run's id. */
  private final Map<String, String> names = new HashMap<>();

  /** The files of each published run's tables, in the order of publication. */
  private final Map<String, Map<TableSchema, List<String>>> published = new LinkedHashMap<>();

  /** A process, of which each step may come long after the one before. */
  private final class Process {
    final String name;
    final Deque<Publication.Step> left = new ArrayDeque<>();
    Run run;
    DatelineException refusal;

    Process(String name) {
      this.name = name;
      add(new RunRecovery(corpus.warehouse()).steps());
      left.add(new Publication.Step("begin", this::begin));
    }

    void begin() {
      run = corpus.begin();
      names.put(run.id(), name);
      left.add(new Publication.Step("write", () -> corpus.write(run, name)));
      add(new Publication(corpus.warehouse()).steps(run, CorpusInMemory.SETTINGS, Map.of()));
    }

    /** Without those of the tables that are not there. */
    void add(List<Publication.Step> steps) {
      steps.stream().filter(step -> STEPS.contains(step.name())).forEach(left::add);
    }

    /** Takes a step, with the private ones after it; false if there is none left. */
    boolean step() {
      if (left.isEmpty()) {
        return false;
      }
      take(left.remove());
      while (!everyStep && !left.isEmpty() && PRIVATE.contains(left.peek().name())) {
        take(left.remove());
      }
      return true;
    }

    void take(Publication.Step step) {
      try {
        step.action().run();
        if (step.name().equals("swap")) {
          published.put(run.id(), whatItShouldHavePublished());
        }
      } catch (DatelineException e) {
        assertThat(e.code()).as(e.getMessage()).isEqualTo(ErrorCode.EXTERNAL);
        assertThat(step.name()).as(e.getMessage()).isEqualTo("swap");
        refusal = e;
        left.clear();
      }
    }

    Map<TableSchema, List<String>> whatItShouldHavePublished() {
      List<String> grown = new ArrayList<>(List.of(name));
      run.base().newest().ifPresent(base -> grown.addAll(published.get(base.id()).get(GROWS)));
      return Map.of(GROWS, grown.stream().sorted().toList(), REPLACED, List.of(name));
    }

    @Override
    public String toString() {
      String base =
          run == null ? "" : run.base().newest().map(newest -> names.get(newest.id())).orElse("-");
      return "%s %d %s %s".formatted(name, left.size(), base, refusal != null);
    }
  }

  /**
   * @param everyStep whether to stop after steps that no other process sees, too
   */
  public TwoRuns(boolean afterAPublishedRun, boolean everyStep) {
    this.everyStep = everyStep;
    if (afterAPublishedRun) {
      finish(new Process("P"));
    }
    for (String name : NAMES) {
      processes.put(name, new Process(name));
    }
  }

  /** Takes steps in an order such as "ABBA"; false if a process has not so many. */
  public boolean follow(String order) {
    boolean all = order.chars().allMatch(name -> processes.get(String.valueOf((char) name)).step());
    checkReaders();
    return all;
  }

  private void finish(Process process) {
    while (process.step()) {
      checkReaders();
    }
  }

  public boolean isOver() {
    return processes.values().stream().allMatch(process -> process.left.isEmpty());
  }

  /** The runs that are published in the end, in order. */
  public String ending() {
    for (Process process : processes.values()) {
      assertThat(process.refusal == null).isEqualTo(published.containsKey(process.run.id()));
    }
    checkThatNothingIsLost();
    return published.keySet().stream().map(names::get).collect(Collectors.joining(" "));
  }

  private void checkThatNothingIsLost() {
    assertThat(corpus.files(GROWS, corpus.newest().orElseThrow()))
        .as("nothing published is lost, nothing is doubled")
        .containsExactlyInAnyOrderElementsOf(published.keySet().stream().map(names::get).toList());
  }

  /** Both processes die here; or they stand still, and go on after another run. */
  public void checkThatTheNextRunHeals() {
    Optional<String> before = corpus.newest();
    var next = new Process("C");
    finish(next);
    assertThat(next.refusal).isNull();
    assertThat(next.run.base().newest().map(RunRecord::id)).isEqualTo(before);
    for (TableSchema table : List.of(GROWS, REPLACED)) {
      assertThat(corpus.files(table, SnapshotRef.MAIN_BRANCH))
          .isEqualTo(corpus.files(table, next.run.id()));
      assertThat(corpus.table(table).refs().keySet())
          .doesNotContainAnyElementsOf(published.keySet().stream().map(Run::branch).toList());
    }
    processes.values().forEach(this::finish);
    checkThatNothingIsLost();
  }

  /** Readers see what a run published, whole: the newest one, and on main of a table any one. */
  private void checkReaders() {
    Optional<String> newest = corpus.newest();
    assertThat(newest).isEqualTo(published.keySet().stream().reduce((earlier, later) -> later));
    for (TableSchema table : List.of(GROWS, REPLACED)) {
      newest.ifPresent(
          run -> assertThat(corpus.files(table, run)).isEqualTo(published.get(run).get(table)));
      if (corpus.warehouse().snapshot(table, SnapshotRef.MAIN_BRANCH).isPresent()) {
        assertThat(published.values())
            .extracting(tables -> tables.get(table))
            .contains(corpus.files(table, SnapshotRef.MAIN_BRANCH));
      }
    }
  }

  /** Everything that the future depends on, in the same words however it came about. */
  public String state() {
    var references = new TreeMap<String, String>();
    for (TableSchema schema : List.of(GROWS, REPLACED, AllTables.RUNS)) {
      for (Table table : corpus.warehouse().find(schema).stream().toList()) {
        table
            .refs()
            .forEach(
                (name, reference) ->
                    references.put(
                        schema + " " + named(name), lineage(table, reference.snapshotId())));
      }
    }
    return processes.values() + " " + references;
  }

  private String named(String reference) {
    String named = reference;
    for (var name : names.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    return named;
  }

  /** What a snapshot and those before it did, oldest first. */
  private String lineage(Table table, long snapshotId) {
    StringBuilder lineage = new StringBuilder();
    Long next = snapshotId;
    while (next != null) {
      var snapshot = table.snapshot(next);
      String writer = names.get(snapshot.summary().get(Warehouse.RUN_PROPERTY));
      lineage.insert(0, "%s %s, ".formatted(snapshot.operation(), writer));
      next = snapshot.parentId();
    }
    return lineage.toString();
  }

  @Override
  public void close() {
    corpus.close();
  }
}
