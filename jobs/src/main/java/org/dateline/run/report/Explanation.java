package org.dateline.run.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.entities.ledger.Ledger;
import org.dateline.entities.ledger.LedgerLookup;
import org.dateline.entities.ledger.LedgerRow;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.TextTable;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.run.settings.Settings;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.EntityMentions;
import org.dateline.table.WikiNames;
import org.dateline.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/** What a surface form became in a run and why, with sentences to check it by. */
final class Explanation implements Answer {
  private static final int EXAMPLES = 3;
  private static final int GROUPS = 20;
  private static final int ROWS_OF_ARTICLE = 200;

  private final PublishedRun run;
  private final Settings settings;
  private final Ledger.Contents ledger;
  private final String surface;
  private final Optional<String> articleId;
  private final List<SqlRow> linked;
  private final List<SqlRow> open;
  private final Map<SqlRow, List<Place>> examples = new LinkedHashMap<>();
  private final QuotedSentences sentences;

  /**
   * What is to be explained.
   *
   * @param run with rows of {@link WikiNames} open; none if nothing was imported
   */
  Explanation(
      PublishedRun run,
      Settings settings,
      Ledger.Contents ledger,
      String surface,
      Optional<String> articleId) {
    this.run = run.open(EntityMentions.SCHEMA, AmbiguousMentions.SCHEMA);
    this.settings = settings;
    this.ledger = ledger;
    this.surface = surface;
    this.articleId = articleId;
    this.linked = linkedGroups();
    this.open = openGroups();
    readExamples("entity_mentions", linked, List.of("entity_id", "link_method", "found_by"));
    readExamples("ambiguous_mentions", open, List.of("reason", "found_by"));
    Set<Place> places = new HashSet<>();
    examples.values().forEach(places::addAll);
    this.sentences = QuotedSentences.at(places, run);
  }

  @Override
  public String text() {
    var text = new StringBuilder();
    text.append(
        "“%s” in run %s%s\n"
            .formatted(surface, run.id(), articleId.map(id -> ", article " + id).orElse("")));
    text.append("\nLEDGER (the files as they are now)\n").append(ledgerInWords());
    text.append("\nKNOWLEDGE (Wikipedia's names)\n").append(knowledgeInWords());
    text.append("\nLINKED\n").append(linksInWords());
    text.append("\nLEFT OPEN\n").append(openInWords());
    if (articleId.isPresent()) {
      text.append("\nIN ITS ARTICLE\n").append(chainInWords());
    }
    return text.toString();
  }

  @Override
  public Map<String, @Nullable Object> data() {
    Map<String, @Nullable Object> data =
        Json.object(
            "run", run.id(),
            "surface", surface,
            "article_id", articleId.orElse(null),
            "ledger", ledgerRows().stream().map(Explanation::asData).toList(),
            "knowledge", knowledge(),
            "linked", withSentences(linked),
            "open", withSentences(open));
    if (articleId.isPresent()) {
      data.put("in_article", chain());
    }
    return data;
  }

  private List<Map<String, @Nullable Object>> withSentences(List<SqlRow> groups) {
    return groups.stream()
        .map(group -> Json.with(group, "sentences", sentences.data(examplesOf(group))))
        .toList();
  }

  private Set<String> entities() {
    Set<String> entities = new LinkedHashSet<>();
    linked.forEach(row -> entities.add(row.text("entity_id")));
    return entities;
  }

  private List<Ledger.Entry> ledgerRows() {
    return LedgerLookup.rows(ledger, surface, entities(), settings.entities());
  }

  private String ledgerInWords() {
    List<Ledger.Entry> rows = ledgerRows();
    return rows.isEmpty()
        ? "  no row has a say on it\n"
        : rows.stream().map(Explanation::inWords).collect(Collectors.joining());
  }

  private static Map<String, @Nullable Object> asData(Ledger.Entry entry) {
    LedgerRow row = entry.row();
    return Json.object(
        "place", entry.place(),
        "action", row.action().code(),
        "alias", row.alias(),
        "language", row.language(),
        "entity_id", row.entityId(),
        "valid_from", row.validFrom(),
        "valid_until", row.validUntil(),
        "bounded_to", row.boundedTo(),
        "reason", row.reason(),
        "author", row.author());
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

  private List<SqlRow> knowledge() {
    return run.rows(
        "FROM wiki_names WHERE surface = ? ORDER BY language", PlainLetters.of(surface));
  }

  private String knowledgeInWords() {
    List<SqlRow> rows = knowledge();
    return rows.isEmpty()
        ? "  not known there\n"
        : rows.stream()
            .map(
                row ->
                    "  %s: %s, probability %.3f, type %s\n"
                        .formatted(
                            row.text("language"),
                            row.text("title"),
                            row.<Double>getAs("probability"),
                            row.isNull("type") ? "unknown" : row.text("type")))
            .collect(Collectors.joining());
  }

  /** Which mentions are meant: those of the surface form, in the article if one is named. */
  private String wanted() {
    return articleId
        .map(id -> "surface IN %s AND article_id IN %s".formatted(one(surface), one(id)))
        .orElse("surface IN " + one(surface));
  }

  private static String one(String text) {
    return RunDatabase.list(List.of(text));
  }

  private List<SqlRow> linkedGroups() {
    return run.rows(
        """
        SELECT entity_id, link_method, found_by, count(*) AS mentions,
          count(DISTINCT article_id) AS articles, avg(link_score) AS score
        FROM entity_mentions WHERE %s
        GROUP BY entity_id, link_method, found_by
        ORDER BY mentions DESC, entity_id, link_method NULLS FIRST, found_by NULLS FIRST
        LIMIT %d
        """
            .formatted(wanted(), GROUPS));
  }

  private List<SqlRow> openGroups() {
    return run.rows(
        """
        SELECT reason, found_by, count(*) AS mentions, count(DISTINCT article_id) AS articles,
          arg_min(candidates, {'article': article_id, 'place': char_begin}) AS candidates
        FROM ambiguous_mentions WHERE %s
        GROUP BY reason, found_by
        ORDER BY mentions DESC, reason, found_by NULLS FIRST
        LIMIT %d
        """
            .formatted(wanted(), GROUPS));
  }

  /** For each group its first sentences by article, one of each. */
  private void readExamples(String table, Collection<SqlRow> groups, List<String> columns) {
    String group = String.join(", ", columns);
    Map<List<Object>, List<Place>> places = new LinkedHashMap<>();
    run.rows(
            """
            SELECT %1$s, article_id, sentence
            FROM (
              SELECT %1$s, article_id, sentence FROM %2$s WHERE %3$s
              QUALIFY row_number() OVER (PARTITION BY %1$s, article_id ORDER BY char_begin) = 1
            )
            QUALIFY row_number() OVER (PARTITION BY %1$s ORDER BY article_id) <= %4$d
            ORDER BY article_id
            """
                .formatted(group, table, wanted(), EXAMPLES))
        .forEach(
            row ->
                places
                    .computeIfAbsent(key(row, columns), key -> new ArrayList<>())
                    .add(Place.of(row)));
    groups.forEach(row -> examples.put(row, places.getOrDefault(key(row, columns), List.of())));
  }

  private static List<Object> key(SqlRow row, List<String> columns) {
    return columns.stream()
        .<Object>map(column -> String.valueOf((Object) row.getAs(column)))
        .toList();
  }

  private List<Place> examplesOf(SqlRow group) {
    return requireNonNull(examples.get(group));
  }

  private String quote(SqlRow group) {
    return examplesOf(group).stream()
        .flatMap(place -> sentences.at(place).stream())
        .map(sentence -> "      " + sentence + "\n")
        .collect(Collectors.joining());
  }

  private String linksInWords() {
    Map<String, String> wikidataIds = run.wikidataIds(entities());
    var text = new StringBuilder(linked.isEmpty() ? "  never\n" : "");
    for (SqlRow group : linked) {
      String entity = group.text("entity_id");
      String qid = wikidataIds.get(entity);
      text.append(
          "  %s by %s (score %.2f), found by %s: %s in %s\n"
              .formatted(
                  qid == null ? entity : entity + " (" + qid + ")",
                  group.getAs("link_method"),
                  group.<Double>getAs("score"),
                  group.getAs("found_by"),
                  Figures.counted(group, "mentions", "mention"),
                  Figures.counted(group, "articles", "article")));
      text.append(quote(group));
    }
    return text.toString();
  }

  private String openInWords() {
    var text = new StringBuilder(open.isEmpty() ? "  never\n" : "");
    for (SqlRow group : open) {
      List<SqlRow> candidates = group.list("candidates");
      text.append(
          "  %s, found by %s: %s in %s; %s\n"
              .formatted(
                  group.getAs("reason"),
                  group.getAs("found_by"),
                  Figures.counted(group, "mentions", "mention"),
                  Figures.counted(group, "articles", "article"),
                  candidates.isEmpty()
                      ? "no candidates"
                      : "candidates in the first: "
                          + candidates.stream()
                              .map(
                                  one ->
                                      "%s %.2f"
                                          .formatted(
                                              one.text("entity_id"), one.<Double>getAs("score")))
                              .collect(Collectors.joining(", "))));
      text.append(quote(group));
    }
    return text.toString();
  }

  /** The article's mentions of the same entities, in its order: what a short form rests on. */
  private List<SqlRow> chain() {
    return run.rows(
        """
        FROM entity_mentions
        WHERE article_id IN %s AND (entity_id IN %s OR surface IN %s)
        ORDER BY char_begin
        LIMIT %d
        """
            .formatted(
                one(articleId.orElseThrow()),
                RunDatabase.list(entities()),
                one(surface),
                ROWS_OF_ARTICLE));
  }

  private String chainInWords() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("at", "surface", "type", "entity", "method", "score", "role", "found by"));
    for (SqlRow row : chain()) {
      lines.add(
          List.of(
              String.valueOf(row.number("char_begin")),
              row.text("surface"),
              row.text("type"),
              row.text("entity_id"),
              row.text("link_method"),
              "%.2f".formatted(row.<Double>getAs("link_score")),
              String.valueOf(row.<@Nullable String>getAs("role")),
              String.valueOf(row.<@Nullable String>getAs("found_by"))));
    }
    return TextTable.of(lines).indent(2);
  }
}
