package org.dateline.entities;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.TableSchema;

/** What became of the names of the gold set in a resolved corpus. */
final class LinkOutcomes {

  /**
   * A name and its link, or why there is none.
   *
   * @param entityId null if it was left open or is no mention any more
   * @param how the link method, the reason, or {@code lost}
   * @param candidates of an open name
   */
  record Outcome(
      LinkGold gold,
      String entityId,
      String how,
      List<String> candidates,
      Optional<LinkVerdict> verdict) {
    boolean isLinked() {
      return verdict.isPresent();
    }

    boolean isRight() {
      return is(LinkVerdict.RIGHT);
    }

    boolean is(LinkVerdict one) {
      return verdict.filter(one::equals).isPresent();
    }
  }

  private record Mention(
      int begin, int end, String entityId, String how, List<String> candidates) {}

  private record Entity(String name, boolean ofCorpus) {}

  private final SparkSession spark;
  private final LinkCorpus corpus;
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();

  private LinkOutcomes(SparkSession spark, LinkCorpus corpus) {
    this.spark = spark;
    this.corpus = corpus;
  }

  /** In the order of the gold set. */
  static List<Outcome> of(SparkSession spark, LinkCorpus corpus, List<LinkGold> gold)
      throws IOException {
    Map<String, String> ids = new HashMap<>();
    corpus.keys(spark).forEach((id, key) -> ids.put(key, id));
    Set<String> articles = new HashSet<>();
    gold.forEach(name -> articles.add(ids.get(name.article())));
    var outcomes = new LinkOutcomes(spark, corpus);
    outcomes.readMentions(articles);
    outcomes.readEntities();
    Map<String, String> texts = outcomes.texts(articles);
    return gold.stream().map(name -> outcomes.of(name, ids.get(name.article()), texts)).toList();
  }

  private Outcome of(LinkGold name, String article, Map<String, String> texts) {
    OptionalInt begin = name.begin(texts.getOrDefault(article, ""));
    Optional<Mention> found =
        begin.isEmpty() ? Optional.empty() : mention(article, begin.getAsInt(), name);
    if (found.isEmpty()) {
      return new Outcome(name, null, "lost", List.of(), Optional.empty());
    }
    Mention mention = found.get();
    Optional<LinkVerdict> verdict =
        Optional.ofNullable(mention.entityId())
            .map(
                id ->
                    LinkVerdict.of(name, id, entities.get(id).name(), entities.get(id).ofCorpus()));
    return new Outcome(name, mention.entityId(), mention.how(), mention.candidates(), verdict);
  }

  /** The mention that shares most with the name, as ledger or rules may have cut it anew. */
  private Optional<Mention> mention(String article, int begin, LinkGold name) {
    int end = begin + name.surface().length();
    return mentions.getOrDefault(article, List.of()).stream()
        .filter(each -> each.begin() < end && each.end() > begin)
        .max(
            Comparator.<Mention>comparingInt(
                    each -> Math.min(each.end(), end) - Math.max(each.begin(), begin))
                .thenComparing(each -> each.begin() - each.end())
                .thenComparing(Mention::begin, Comparator.reverseOrder()));
  }

  private void readMentions(Set<String> articles) {
    List<Row> rows =
        new ArrayList<>(
            rows(EntityMentions.SCHEMA, articles, "entity_id", "link_method", "array()"));
    rows.addAll(rows(AmbiguousMentions.SCHEMA, articles, "null", "reason", "candidates.entity_id"));
    for (Row row : rows) {
      mentions
          .computeIfAbsent(row.getString(0), any -> new ArrayList<>())
          .add(
              new Mention(
                  row.getInt(1),
                  row.getInt(2),
                  row.getString(3),
                  row.getString(4),
                  row.getList(5)));
    }
  }

  private List<Row> rows(
      TableSchema table, Set<String> articles, String entity, String how, String candidates) {
    return corpus
        .read(spark, table)
        .filter(col("article_id").isInCollection(articles))
        .selectExpr(
            "article_id",
            "char_begin",
            "char_end",
            "cast(" + entity + " as string)",
            how,
            "cast(" + candidates + " as array<string>)")
        .collectAsList();
  }

  private void readEntities() {
    for (Row row :
        corpus
            .read(spark, Entities.SCHEMA)
            .select("entity_id", "name", "knowledge_base")
            .collectAsList()) {
      boolean ofCorpus = row.getString(2).equals("corpus");
      entities.put(row.getString(0), new Entity(row.getString(1), ofCorpus));
    }
  }

  private Map<String, String> texts(Set<String> articles) {
    Map<String, String> texts = new HashMap<>();
    for (Row row :
        corpus
            .read(spark, Articles.SCHEMA)
            .filter(col("article_id").isInCollection(articles))
            .select("article_id", "text")
            .collectAsList()) {
      texts.put(row.getString(0), row.getString(1));
    }
    return texts;
  }
}
