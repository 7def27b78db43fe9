package org.dateline.run.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.entities.ledger.Ledger;
import org.dateline.entities.ledger.LedgerLookup;
import org.dateline.entities.ledger.LedgerRow;
import org.dateline.run.message.Counted;
import org.dateline.run.message.TextTable;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.run.settings.Settings;
import org.dateline.spark.RowValues;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.EntityMentions;
import org.dateline.table.WikiNames;
import org.dateline.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/** What a surface form became in a run and why, with sentences to check it by. */
final class Explanation {
  private static final String[] LINKED = {"entity_id", "link_method", "found_by"};
  private static final String[] OPEN = {"reason", "found_by"};
  private static final int EXAMPLES = 3;
  private static final int GROUPS = 20;
  private static final int ROWS_OF_ARTICLE = 200;

  private final PublishedRun run;
  private final Dataset<Row> wikiNames;
  private final Settings settings;
  private final Ledger.Contents ledger;
  private final String surface;

  /**
   * What is to be explained.
   *
   * @param wikiNames rows of {@link WikiNames}; none if nothing was imported
   */
  Explanation(
      PublishedRun run,
      Dataset<Row> wikiNames,
      Settings settings,
      Ledger.Contents ledger,
      String surface) {
    this.run = run;
    this.wikiNames = wikiNames;
    this.settings = settings;
    this.ledger = ledger;
    this.surface = surface;
  }

  String text(Optional<String> articleId) {
    Dataset<Row> linked = inArticle(run.read(EntityMentions.SCHEMA), articleId).cache();
    Dataset<Row> open = inArticle(run.read(AmbiguousMentions.SCHEMA), articleId).cache();
    List<Row> groups = linkedGroups(linked);
    List<Row> openGroups = openGroups(open);
    Set<String> entities = new LinkedHashSet<>();
    groups.forEach(row -> entities.add(row.getAs("entity_id")));
    var text = new StringBuilder();
    text.append(
        "“%s” in run %s%s\n"
            .formatted(surface, run.id(), articleId.map(id -> ", article " + id).orElse("")));
    text.append("\nLEDGER (the files as they are now)\n").append(ledgerRows(entities));
    text.append("\nKNOWLEDGE (Wikipedia's names)\n").append(knowledge());
    Map<Row, List<Place>> examples = new HashMap<>();
    groups.forEach(group -> examples.put(group, examples(linked.filter(same(group, LINKED)))));
    openGroups.forEach(group -> examples.put(group, examples(open.filter(same(group, OPEN)))));
    Set<Place> places = new HashSet<>();
    examples.values().forEach(places::addAll);
    var sentences = QuotedSentences.at(places, run);
    Function<Row, String> quote =
        group ->
            requireNonNull(examples.get(group)).stream()
                .flatMap(place -> sentences.at(place).stream())
                .map(sentence -> "      " + sentence + "\n")
                .collect(Collectors.joining());
    text.append("\nLINKED\n").append(linksInWords(groups, run.wikidataIds(entities), quote));
    text.append("\nLEFT OPEN\n").append(open(openGroups, quote));
    articleId.ifPresent(id -> text.append("\nIN ITS ARTICLE\n").append(chain(id, entities)));
    linked.unpersist();
    open.unpersist();
    return text.toString();
  }

  private Dataset<Row> inArticle(Dataset<Row> mentions, Optional<String> articleId) {
    Dataset<Row> named = mentions.filter(col("surface").equalTo(surface));
    return articleId.map(id -> named.filter(col("article_id").equalTo(id))).orElse(named);
  }

  private String ledgerRows(Set<String> entities) {
    List<Ledger.Entry> rows = LedgerLookup.rows(ledger, surface, entities, settings.entities());
    return rows.isEmpty()
        ? "  no row has a say on it\n"
        : rows.stream().map(Explanation::inWords).collect(Collectors.joining());
  }

  private static String inWords(Ledger.Entry entry) {
    LedgerRow row = entry.row();
    var parts = new ArrayList<String>();
    parts.add(entry.place());
    parts.add(row.action().code());
    parts.add(row.alias() + " (" + row.language() + ")");
    addIf(parts, "as ", row.entityId());
    addIf(parts, "from ", row.validFrom());
    addIf(parts, "until ", row.validUntil());
    addIf(parts, "in ", row.boundedTo());
    addIf(parts, "because: ", row.reason());
    addIf(parts, "by ", row.author());
    return "  " + String.join("  ", parts) + "\n";
  }

  private static void addIf(List<String> parts, String label, @Nullable Object value) {
    if (value != null) {
      parts.add(label + value);
    }
  }

  private String knowledge() {
    List<Row> rows =
        wikiNames
            .filter(col("surface").equalTo(PlainLetters.of(surface)))
            .orderBy("language")
            .collectAsList();
    return rows.isEmpty()
        ? "  not known there\n"
        : rows.stream()
            .map(
                row ->
                    "  %s: %s, probability %.3f, type %s\n"
                        .formatted(
                            row.getAs("language"),
                            row.getAs("title"),
                            row.<Double>getAs("probability"),
                            row.getAs("type") == null ? "unknown" : row.getAs("type")))
            .collect(Collectors.joining());
  }

  private static List<Row> linkedGroups(Dataset<Row> linked) {
    return linked
        .groupBy(LINKED[0], LINKED[1], LINKED[2])
        .agg(
            count(lit(1)).as("mentions"),
            count_distinct(col("article_id")).as("articles"),
            avg("link_score").as("score"))
        .orderBy(col("mentions").desc(), col("entity_id"), col("link_method"), col("found_by"))
        .limit(GROUPS)
        .collectAsList();
  }

  private static List<Row> openGroups(Dataset<Row> open) {
    return open.groupBy(OPEN[0], OPEN[1])
        .agg(
            count(lit(1)).as("mentions"),
            count_distinct(col("article_id")).as("articles"),
            org.apache
                .spark
                .sql
                .functions
                .min_by(col("candidates"), col("article_id"))
                .as("candidates"))
        .orderBy(col("mentions").desc(), col("reason"), col("found_by"))
        .limit(GROUPS)
        .collectAsList();
  }

  private static String linksInWords(
      List<Row> groups, Map<String, String> wikidataIds, Function<Row, String> quote) {
    var text = new StringBuilder(groups.isEmpty() ? "  never\n" : "");
    for (Row group : groups) {
      String entity = group.getAs("entity_id");
      String qid = wikidataIds.get(entity);
      text.append(
          "  %s by %s (score %.2f), found by %s: %s in %s\n"
              .formatted(
                  qid == null ? entity : entity + " (" + qid + ")",
                  group.getAs("link_method"),
                  group.<Double>getAs("score"),
                  group.getAs("found_by"),
                  Counted.of(group, "mentions", "mention"),
                  Counted.of(group, "articles", "article")));
      text.append(quote.apply(group));
    }
    return text.toString();
  }

  private static String open(List<Row> groups, Function<Row, String> quote) {
    var text = new StringBuilder(groups.isEmpty() ? "  never\n" : "");
    for (Row group : groups) {
      List<Row> candidates = RowValues.list(group, "candidates");
      text.append(
          "  %s, found by %s: %s in %s; %s\n"
              .formatted(
                  group.getAs("reason"),
                  group.getAs("found_by"),
                  Counted.of(group, "mentions", "mention"),
                  Counted.of(group, "articles", "article"),
                  candidates.isEmpty()
                      ? "no candidates"
                      : "candidates in the first: "
                          + candidates.stream()
                              .map(
                                  one ->
                                      "%s %.2f"
                                          .formatted(
                                              one.getAs("entity_id"), one.<Double>getAs("score")))
                              .collect(Collectors.joining(", "))));
      text.append(quote.apply(group));
    }
    return text.toString();
  }

  private static Column same(Row group, String... columns) {
    Column same = lit(true);
    for (String column : columns) {
      same = same.and(col(column).eqNullSafe(lit(group.getAs(column))));
    }
    return same;
  }

  /** The first sentences by article, one of each. */
  private static List<Place> examples(Dataset<Row> mentions) {
    var ofArticle = Window.partitionBy("article_id").orderBy("char_begin");
    return mentions
        .withColumn("nth", row_number().over(ofArticle))
        .filter(col("nth").equalTo(1))
        .orderBy("article_id")
        .limit(EXAMPLES)
        .select("article_id", "sentence")
        .collectAsList()
        .stream()
        .map(Place::of)
        .toList();
  }

  /** The article's mentions of the same entities, in its order: what a short form rests on. */
  private String chain(String articleId, Set<String> entities) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("at", "surface", "type", "entity", "method", "score", "role", "found by"));
    Column wanted =
        col("entity_id")
            .isin((Object[]) entities.toArray(String[]::new))
            .or(col("surface").equalTo(surface));
    run.read(EntityMentions.SCHEMA)
        .filter(col("article_id").equalTo(articleId).and(wanted))
        .orderBy("char_begin")
        .limit(ROWS_OF_ARTICLE)
        .collectAsList()
        .forEach(
            row ->
                lines.add(
                    List.of(
                        String.valueOf(row.<Integer>getAs("char_begin")),
                        row.getAs("surface"),
                        row.getAs("type"),
                        row.getAs("entity_id"),
                        row.getAs("link_method"),
                        "%.2f".formatted(row.<Double>getAs("link_score")),
                        String.valueOf(row.<String>getAs("role")),
                        String.valueOf(row.<String>getAs("found_by")))));
    return TextTable.of(lines).indent(2);
  }
}
