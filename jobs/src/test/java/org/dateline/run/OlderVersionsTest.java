package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.testing.CorpusInMemory.GROWS;
import static org.dateline.testing.CorpusInMemory.REPLACED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.publication.RunRow;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.TableSchema;
import org.dateline.testing.CorpusInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * States in which versions before the compare-and-set could leave a corpus: they looked whether
 * another run had moved main, and published then, with a row appended to {@code runs} whatever it
 * held, and with main of each table fast-forwarded.
 */
class OlderVersionsTest {
  private final CorpusInMemory corpus = new CorpusInMemory();

  @AfterEach
  void close() {
    corpus.close();
  }

  @Test
  void twoRunsThatBothPassedTheCheck_theSecondIsWithdrawn_andTheNextGoesOnFromTheFirst() {
    published("P");
    Run first = tagged("A");
    Run second = tagged("B");
    appendRow(first);
    fastForward(first);
    appendRow(second);
    assertThatThrownBy(() -> fastForward(second)).hasMessageContaining("Cannot fast-forward");
    assertThat(seen(GROWS)).as("what A published is hidden").containsExactly("B", "P");

    recover();

    assertThat(corpus.newest()).contains(first.id());
    assertThat(seen(GROWS)).containsExactly("A", "P");
    assertThat(onMain(REPLACED)).containsExactly("A");
    assertThat(corpus.table(GROWS).refs()).doesNotContainKeys(second.id(), second.branch());
    published("B again");
    assertThat(seen(GROWS)).containsExactly("A", "B again", "P");
    assertThat(onMain(GROWS)).containsExactly("A", "B again", "P");
  }

  @Test
  void firstTwoRunsOfACorpus_theSecondIsWithdrawn() {
    Run first = tagged("A");
    Run second = tagged("B");
    appendRow(first);
    fastForward(first);
    appendRow(second);

    recover();

    assertThat(corpus.newest()).contains(first.id());
    assertThat(onMain(GROWS)).containsExactly("A");
  }

  @Test
  void threeRunsThatBeganFromOne_allButTheFirstAreWithdrawn() {
    published("P");
    List<Run> runs = List.of(tagged("A"), tagged("B"), tagged("C"));
    runs.forEach(this::appendRow);
    fastForward(runs.get(0));

    recover();

    assertThat(corpus.newest()).contains(runs.get(0).id());
    assertThat(onMain(GROWS)).containsExactly("A", "P");
  }

  @Test
  void runThatWentOnFromTheFirst_isKept_withWhatItPublished() {
    published("P");
    Run first = tagged("A");
    Run second = tagged("B");
    appendRow(first);
    fastForward(first);
    Run third = begun("C", first);
    tag(third);
    appendRow(second);
    appendRow(third);

    recover();

    assertThat(corpus.newest()).contains(third.id());
    assertThat(onMain(GROWS)).containsExactly("A", "C", "P");
  }

  @Test
  void runsThatWentOnBesideOneThatDied_areKept_whateverBecomesOfMain() {
    published("P");
    Run died = tagged("A");
    Run other = tagged("B");
    appendRow(died);
    appendRow(other);
    fastForward(other);
    Run next = published("C");
    corpus.table(GROWS).newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).commit();

    recover();

    assertThat(corpus.newest()).contains(next.id());
    assertThat(onMain(GROWS)).containsExactly("B", "C", "P");
  }

  @Test
  void secondRunThatMovedMainOfSomeTables_isWithdrawnAllTheSame() {
    published("P");
    Run first = corpus.begin();
    Run second = tagged("B");
    long shared = corpus.table(GROWS).currentSnapshot().snapshotId();
    corpus.table(GROWS).manageSnapshots().createTag(first.id(), shared).commit();
    corpus.write(first, "A");
    Table replaced = corpus.table(REPLACED);
    replaced
        .manageSnapshots()
        .createTag(first.id(), replaced.snapshot(first.branch()).snapshotId())
        .commit();
    appendRow(first);
    corpus
        .table(REPLACED)
        .manageSnapshots()
        .fastForwardBranch(SnapshotRef.MAIN_BRANCH, first.id())
        .commit();
    appendRow(second);
    assertThatThrownBy(() -> fastForward(second)).hasMessageContaining("Cannot fast-forward");

    recover();

    assertThat(corpus.newest()).contains(first.id());
    assertThat(seen(REPLACED)).containsExactly("A");
  }

  @Test
  void diedBetweenItsRowAndTheMovesOfMain_isFinished() {
    published("P");
    Run run = tagged("A");
    appendRow(run);

    recover();

    assertThat(corpus.newest()).contains(run.id());
    assertThat(onMain(GROWS)).containsExactly("A", "P");
    assertThat(onMain(REPLACED)).containsExactly("A");
    assertThat(corpus.table(GROWS).refs()).doesNotContainKey(run.branch());
  }

  @Test
  void stoodStillUntilItsTagsWereDropped_isWithdrawn() {
    Run before = published("P");
    Run run = tagged("A");
    corpus.table(REPLACED).manageSnapshots().removeTag(run.id()).commit();
    appendRow(run);

    recover();

    assertThat(corpus.newest()).contains(before.id());
    assertThat(seen(REPLACED)).containsExactly("P");
  }

  @Test
  void onlyRunOfACorpus_isNeverWithdrawn() {
    Run run = tagged("A");
    corpus.table(REPLACED).manageSnapshots().removeTag(run.id()).commit();
    appendRow(run);

    recover();

    assertThat(corpus.newest()).contains(run.id());
  }

  @Test
  void mainMovedBySomethingElse_isSetToTheNewestRunAgain() {
    published("P");
    Run newest = published("A");
    corpus.table(GROWS).newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).commit();
    assertThat(onMain(GROWS)).isEmpty();

    recover();

    assertThat(corpus.newest()).contains(newest.id());
    assertThat(onMain(GROWS)).containsExactly("A", "P");
  }

  @Test
  void momentOfPublicationInTheFuture_theNextRunIsStillTheNewest() {
    Run ahead = tagged("A");
    append(ahead, Instant.now().plusSeconds(86_400));

    Run next = published("B");

    assertThat(corpus.newest()).contains(next.id());
  }

  private Run published(String name) {
    recover();
    Run run = corpus.begin();
    corpus.write(run, name);
    new Publication(corpus.warehouse()).publish(run, CorpusInMemory.SETTINGS, Map.of());
    return run;
  }

  /** A run of the present version writes what one of an older version does. */
  private Run tagged(String name) {
    Run run = corpus.begin();
    corpus.write(run, name);
    tag(run);
    return run;
  }

  private void tag(Run run) {
    for (TableSchema schema : List.of(GROWS, REPLACED)) {
      Table table = corpus.table(schema);
      long snapshot = table.snapshot(run.branch()).snapshotId();
      table.manageSnapshots().createTag(run.id(), snapshot).commit();
    }
  }

  /** Older versions began from main, wherever it was. */
  private Run begun(String name, Run main) {
    assertThat(corpus.newest()).contains(main.id());
    Run run = corpus.begin();
    corpus.write(run, name);
    return run;
  }

  private void appendRow(Run run) {
    append(run, Instant.now());
  }

  private void append(Run run, Instant moment) {
    Table runs = corpus.warehouse().ensure(AllTables.RUNS);
    var counts = new TreeMap<>(Map.of(GROWS.name(), 1L, REPLACED.name(), 1L));
    var row = new RunRow(run, CorpusInMemory.SETTINGS.json(), moment, counts, Map.of());
    runs.newAppend().appendFile(row.write(runs)).set("run-id", run.id()).commit();
  }

  private void fastForward(Run run) {
    for (TableSchema schema : List.of(GROWS, REPLACED)) {
      Table table = corpus.table(schema);
      table.manageSnapshots().fastForwardBranch(SnapshotRef.MAIN_BRANCH, run.id()).commit();
      table.manageSnapshots().removeBranch(run.branch()).commit();
    }
  }

  private void recover() {
    new Publication(corpus.warehouse()).recover();
  }

  private List<String> seen(TableSchema table) {
    return corpus.files(table, corpus.newest().orElseThrow());
  }

  private List<String> onMain(TableSchema table) {
    return corpus.files(table, SnapshotRef.MAIN_BRANCH);
  }
}
