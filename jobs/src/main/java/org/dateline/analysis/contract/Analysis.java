package org.dateline.analysis.contract;

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
 * @param renewal the same function where it need not compute all anew; empty if it always does
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
    Optional<Renewal<P>> renewal,
    boolean readsTexts,
    Optional<ArticlePart<P>> kept) {

  /** A function from the input tables to the output tables. */
  @FunctionalInterface
  public interface Computation<P extends Record> {
    Tables compute(Tables inputs, P params);
  }

  /**
   * A function from the input tables, and from the tables that the same code and settings made of
   * earlier inputs, to what has changed.
   */
  @FunctionalInterface
  public interface Renewal<P extends Record> {
    Renewed renew(Tables inputs, Tables before, P params);
  }

  /**
   * Output tables after a renewal, in which some rows stay as they are.
   *
   * @param rows all rows but those that stay
   * @param kept values of the column by which the output tables are partitioned: their rows stay
   */
  public record Renewed(Tables rows, List<String> kept) {
    public Renewed {
      kept = List.copyOf(kept);
    }
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
    this(
        name,
        question,
        inputs,
        outputs,
        params,
        computation,
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** This analysis, but given articles with their texts. */
  public Analysis<P> readingTexts() {
    return with(renewal, true, kept);
  }

  /**
   * This analysis, but given the stored results of {@code part} for all articles as one more table.
   */
  public Analysis<P> keeping(ArticlePart<P> part) {
    return with(renewal, readsTexts, Optional.of(part));
  }

  /** This analysis, but computing only what has changed. */
  public Analysis<P> renewing(Renewal<P> renewal) {
    return with(Optional.of(renewal), readsTexts, kept);
  }

  private Analysis<P> with(
      Optional<Renewal<P>> renewal, boolean readsTexts, Optional<ArticlePart<P>> kept) {
    return new Analysis<>(
        name, question, inputs, outputs, params, computation, renewal, readsTexts, kept);
  }

  /**
   * Computes the output tables.
   *
   * @throws IllegalStateException if the function gave other tables than it declares
   */
  public Tables compute(Tables tables, P settings) {
    return checkSchemas(computation.compute(tables, settings));
  }

  /**
   * Computes what has changed, or all.
   *
   * @param before the output tables as they are, made by the same code and settings; or empty ones
   * @throws IllegalStateException as {@link #compute}
   */
  public Renewed renew(Tables tables, Tables before, P settings) {
    if (renewal.isEmpty()) {
      return new Renewed(compute(tables, settings), List.of());
    }
    Renewed renewed = renewal.get().renew(tables, before, settings);
    return new Renewed(checkSchemas(renewed.rows()), renewed.kept());
  }

  private Tables checkSchemas(Tables results) {
    if (!results.schemas().equals(Set.copyOf(outputs))) {
      throw new IllegalStateException(
          name + " declares " + outputs + " and computed " + results.schemas());
    }
    return results;
  }
}
