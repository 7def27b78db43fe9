package org.dateline.run;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.QuotedSentences.Place;
import org.dateline.run.QuotedSentences.Quoted;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;

/** The tables of a published run, as the commands read them that answer to a person. */
final class PublishedRun {
  private static final int COPIES_LISTED = 20;

  private final String id;
  private final Function<TableSchema, Dataset<Row>> tables;
  private final Map<TableSchema, Dataset<Row>> read = new HashMap<>();

  /** A run by its id, and what gives the rows of each of its tables. */
  PublishedRun(String id, Function<TableSchema, Dataset<Row>> tables) {
    this.id = id;
    this.tables = tables;
  }

  /** A published run of a warehouse. */
  static PublishedRun of(Warehouse warehouse, String id) {
    return new PublishedRun(id, table -> warehouse.read(table, id));
  }

  /**
   * The newest published run of a warehouse.
   *
   * @throws DatelineException (INPUT) if there is none
   */
  static PublishedRun newest(Warehouse warehouse, Settings settings) {
    return of(
        warehouse,
        new Publication(warehouse)
            .newest()
            .orElseThrow(() -> JobRunner.nothingPublished(settings)));
  }

  String id() {
    return id;
  }

  /** The rows of a table; the catalog is asked for each table once. */
  Dataset<Row> read(TableSchema table) {
    return read.computeIfAbsent(table, tables);
  }

  EntityLookup.Found entity(String wanted) {
    return EntityLookup.find(read(Entities.SCHEMA), wanted);
  }

  /** The names to show for entity ids; the id itself for one that has no row. */
  Function<String, String> names(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      read(Entities.SCHEMA)
          .filter(col("entity_id").isin(ids.toArray()))
          .select("entity_id", "name")
          .collectAsList()
          .forEach(row -> names.put(row.getString(0), row.getString(1)));
    }
    return one -> names.getOrDefault(one, one);
  }

  /** Each place's sentence in a line, with source, date, article and offsets. */
  String quoted(Collection<Place> places, String indent) {
    Map<Place, Quoted> quoted = new QuotedSentences(this).at(places);
    var text = new StringBuilder();
    for (Place place : places) {
      Quoted one = quoted.get(place);
      if (one != null) {
        text.append(indent).append(one.withOffsets()).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * Which of some articles are copies that the counts of originals leave out, in words.
   *
   * @param articleIds a column {@code article_id}
   */
  String copies(Dataset<Row> articleIds) {
    var sources = read(Articles.SCHEMA).select("article_id", "source", "published_date");
    var copies =
        read(ArticleCopies.SCHEMA)
            .filter(col("is_original").equalTo(false))
            .join(articleIds.select("article_id").distinct(), new String[] {"article_id"}, "inner")
            .join(sources, new String[] {"article_id"}, "inner")
            .join(
                sources.toDF("original_article_id", "original_source", "original_date"),
                new String[] {"original_article_id"},
                "left");
    long count = copies.count();
    var lines = new ArrayList<String>();
    lines.add(
        count == 0
            ? "  none: each article is an original"
            : "  %s; each text counts once in originals"
                .formatted(
                    count == 1
                        ? "1 article is a copy"
                        : "%,d articles are copies".formatted(count)));
    List<Row> listed =
        copies
            .orderBy("original_article_id", "article_id")
            .limit(COPIES_LISTED)
            .select(
                "article_id",
                "source",
                "published_date",
                "original_article_id",
                "original_source",
                "original_date",
                "similarity")
            .collectAsList();
    for (Row row : listed) {
      lines.add(
          "  %s (%s, %s) is a copy of %s (%s, %s), similarity %.2f"
              .formatted(
                  row.get(0),
                  row.get(1),
                  dated(row, 2),
                  row.get(3),
                  row.get(4),
                  dated(row, 5),
                  row.getDouble(6)));
    }
    if (count > listed.size()) {
      lines.add("  and %,d more".formatted(count - listed.size()));
    }
    return String.join("\n", lines) + "\n";
  }

  static Object dated(Row row, int index) {
    return row.isNullAt(index) ? "undated" : row.get(index);
  }

  /** A number with a format, or a dash where it is null. */
  static String number(Row row, String column, String format) {
    Object value = row.getAs(column);
    return value == null ? "–" : format.formatted(value);
  }
}
