package org.dateline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;

/**
 * What an analysis is: a question, the tables it reads, the tables that answer it, and the function
 * between them.
 *
 * @param name the word that selects it in {@code dateline analyze NAME} and names its section in
 *     the settings ({@code analysis.NAME})
 * @param question the question it answers, as a reader would ask it
 * @param inputs the tables it reads
 * @param outputs the tables it writes; no other analysis writes them
 * @param params the record its settings are bound to; its compact constructor validates them
 * @param computation rows in, rows out: no session building, no reading or writing, no clock
 * @param readsTexts true if it reads {@code articles.text}, which is most of what is stored; the
 *     others are given articles without it
 * @param kept what it finds in each article by itself and what is kept of it between runs, if so
 */
public record Analysis<P extends Record>(
    String name,
    String question,
    List<TableSchema> inputs,
    List<TableSchema> outputs,
    Class<P> params,
    Computation<P> computation,
    boolean readsTexts,
    Optional<ArticlePart<P>> kept) {

  /** A function from the input tables to the output tables. */
  @FunctionalInterface
  public interface Computation<P extends Record> {
    Tables compute(Tables inputs, P params);
  }

  public Analysis {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** An analysis that does not read texts. */
  public Analysis(
      String name,
      String question,
      List<TableSchema> inputs,
      List<TableSchema> outputs,
      Class<P> params,
      Computation<P> computation) {
    this(name, question, inputs, outputs, params, computation, false, Optional.empty());
  }

  /** The same, given articles with their texts. */
  public Analysis<P> readingTexts() {
    return new Analysis<>(name, question, inputs, outputs, params, computation, true, kept);
  }

  /** The same, given the results of articles in the part's store as one more table. */
  public Analysis<P> keeping(ArticlePart<P> part) {
    return new Analysis<>(
        name, question, inputs, outputs, params, computation, readsTexts, Optional.of(part));
  }

  /**
   * Computes the output tables.
   *
   * @throws IllegalStateException if the function gave other tables than it declares
   */
  public Tables compute(Tables tables, P settings) {
    Tables results = computation.compute(tables, settings);
    if (!results.schemas().equals(Set.copyOf(outputs))) {
      throw new IllegalStateException(
          name + " declares " + outputs + " and computed " + results.schemas());
    }
    return results;
  }
}
