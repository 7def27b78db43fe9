package org.dateline.run;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.entities.ResolveEntities;
import org.dateline.entities.ledger.Ledger;
import org.dateline.mentions.FindMentions;
import org.dateline.run.LinkingGold.Document;
import org.dateline.run.LinkingGold.Span;
import org.dateline.run.knowledge.WikiNamesTable;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.stories.GroupStories;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;
import org.dateline.table.WikiNames;
import org.dateline.testing.TestRows;
import org.dateline.text.PlainLetters;

/** The steps from texts to links, as a run does them, on documents as a small corpus. */
final class LinkingRun {

  /**
   * What became of a mention.
   *
   * @param entity its id; null if it was left open
   * @param how the method by which it was linked, or why it was left open
   * @param linked false if the entity is known to the corpus alone
   */
  record Found(String entity, String how, double score, boolean linked) {
    String inWords() {
      return entity == null ? "open: " + how : "%s (%s %.2f)".formatted(entity, how, score);
    }
  }

  private final Settings settings;
  private final Warehouse warehouse;
  private final Tables annotated;

  private LinkingRun(Settings settings, Warehouse warehouse, Tables annotated) {
    this.settings = settings;
    this.warehouse = warehouse;
    this.annotated = annotated;
  }

  /** Finds the mentions. */
  static LinkingRun of(Settings settings, Warehouse warehouse, Collection<Document> documents) {
    List<Row> rows = documents.stream().map(LinkingRun::article).toList();
    Dataset<Row> articles =
        warehouse.spark().createDataFrame(rows, Articles.SCHEMA.structType()).repartition(4);
    articles = articles.persist();
    Dataset<Row> annotations = FindMentions.annotate(articles, settings.mentions()).persist();
    Tables inputs = Tables.of(Articles.SCHEMA, articles).with(Annotations.SCHEMA, annotations);
    Tables found = FindMentions.compute(inputs, settings.mentions());
    Dataset<Row> stories =
        GroupStories.compute(Tables.of(Articles.SCHEMA, articles), settings.stories())
            .get(StoryArticles.SCHEMA);
    Tables annotated =
        Tables.of(Articles.SCHEMA, articles).with(StoryArticles.SCHEMA, stories.persist());
    for (var table : List.of(Sentences.SCHEMA, Mentions.SCHEMA, TitleMentions.SCHEMA)) {
      annotated = annotated.with(table, found.get(table).persist());
    }
    return new LinkingRun(settings, warehouse, annotated);
  }

  /** Every document is an article of another source, dated where its title is. */
  private static Row article(Document document) {
    var date =
        document.date().isEmpty()
            ? null
            : LocalDate.parse(document.date(), DateTimeFormatter.BASIC_ISO_DATE);
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        document.id(),
        "source",
        "source of " + document.id(),
        "language",
        "en",
        "text",
        document.text(),
        "published_date",
        date == null ? null : java.sql.Date.valueOf(date),
        "input_file",
        "linking",
        "input_record",
        1L);
  }

  /** What became of each mention, by document and place. */
  Map<String, Map<Span, Found>> links(Map<String, List<String>> ledgerFiles) {
    Tables resolved = ResolveEntities.compute(inputs(ledgerFiles), settings.entities());
    Map<String, String> bases = new HashMap<>();
    for (Row entity : resolved.get(Entities.SCHEMA).collectAsList()) {
      bases.put(entity.getAs("entity_id"), entity.getAs("knowledge_base"));
    }
    Map<String, Map<Span, Found>> found = new TreeMap<>();
    for (Row mention : resolved.get(EntityMentions.SCHEMA).collectAsList()) {
      String entity = mention.getAs("entity_id");
      put(
          found,
          mention,
          new Found(
              entity,
              mention.getAs("link_method"),
              mention.getAs("link_score"),
              !"corpus".equals(bases.get(entity))));
    }
    for (Row mention : resolved.get(AmbiguousMentions.SCHEMA).collectAsList()) {
      put(found, mention, new Found(null, open(mention), 0, false));
    }
    return found;
  }

  private static String open(Row mention) {
    var candidates = new ArrayList<String>();
    for (Object candidate : mention.getList(mention.fieldIndex("candidates"))) {
      candidates.add(((Row) candidate).mkString(" "));
    }
    return mention.getAs("reason") + " " + candidates;
  }

  private static void put(Map<String, Map<Span, Found>> found, Row mention, Found what) {
    found
        .computeIfAbsent(mention.getAs("article_id"), id -> new HashMap<>())
        .put(span(mention), what);
  }

  private Tables inputs(Map<String, List<String>> ledgerFiles) {
    var files =
        ledgerFiles.entrySet().stream()
            .map(file -> Ledger.parse(file.getKey(), file.getValue()))
            .toList();
    Ledger.Contents contents = Ledger.combine(files);
    if (!contents.problems().isEmpty()) {
      throw new IllegalArgumentException(contents.problems().toString());
    }
    return annotated
        .with(
            LedgerAliases.SCHEMA,
            warehouse.spark().createDataFrame(contents.rows(), LedgerAliases.SCHEMA.structType()))
        .with(WikiNames.SCHEMA, new WikiNamesTable(warehouse).names());
  }

  /** The models' mentions: surface forms by document and place. */
  Map<String, Map<Span, String>> mentions() {
    Map<String, Map<Span, String>> mentions = new TreeMap<>();
    for (Row mention : annotated.get(Mentions.SCHEMA).collectAsList()) {
      mentions
          .computeIfAbsent(mention.getAs("article_id"), id -> new HashMap<>())
          .put(span(mention), mention.getAs("surface"));
    }
    return mentions;
  }

  private static Span span(Row mention) {
    return new Span(mention.getAs("char_begin"), mention.getAs("char_end"));
  }

  /** A title of WikiDict. */
  record Title(String title, double probability) {}

  /** The English titles of surface forms that have one, by the form in plain letters. */
  Map<String, Title> titles(Collection<String> surfaces) {
    List<String> plain =
        List.copyOf(
            surfaces.stream()
                .map(PlainLetters::singleSpaced)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    Dataset<Row> wanted = warehouse.spark().createDataset(plain, Encoders.STRING()).toDF("surface");
    Map<String, Title> titles = new HashMap<>();
    for (Row row :
        new WikiNamesTable(warehouse)
            .names()
            .filter("language = 'en'")
            .join(functions.broadcast(wanted), "surface")
            .select("surface", "title", "probability")
            .collectAsList()) {
      titles.put(row.getString(0), new Title(row.getString(1), row.getDouble(2)));
    }
    return titles;
  }
}
