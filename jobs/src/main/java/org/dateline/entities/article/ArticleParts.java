package org.dateline.entities.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;

/** The rows of one article, which come in any order, sorted by kind. */
final class ArticleParts {

  /** A prefix that forms one word with a name: anti-Trump, pro-Russian. */
  private static final Pattern PREFIX =
      Pattern.compile("(?i:anti|pro|non|ex|pre|post|mid)-(?=\\p{Lu})");

  // Asked for each row of a corpus, so the names are looked up once.
  private static final int KIND = index("kind");
  private static final int STATE = index("state");
  private static final int SENTENCE = index("sentence");
  private static final int CHAR_BEGIN = index("char_begin");
  private static final int CHAR_END = index("char_end");
  private static final int SURFACE = index("surface");
  private static final int TYPE = index("type");
  private static final int ANNOTATOR = index("annotator");
  private static final int FOUND_BY = index("found_by");
  private static final int ENTITY_ID = index("entity_id");
  private static final int ARTICLE_ID = index("article_id");
  private static final int SOURCE = index("source");
  private static final int PUBLISHED_DAY = index("published_day");
  private static final int LANGUAGE = index("language");

  private record Sentence(int number, int begin, int end) {}

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> modelMentions = new ArrayList<>();
  private final List<Mention> ledgerMentions = new ArrayList<>();
  private final List<Mention> missedMentions = new ArrayList<>();
  private Article article;
  private Long state;

  ArticleParts(
      Iterator<Row> rows, LedgerNames ledger, String annotator, Predicate<String> isTitle) {
    rows.forEachRemaining(
        row -> {
          switch (row.<Integer>getAs(KIND)) {
            case ResolveWithinArticle.ARTICLE -> {
              article = article(row);
              state = row.getAs(STATE);
            }
            case ResolveWithinArticle.SENTENCE -> sentences.add(sentence(row));
            case ResolveWithinArticle.MODEL_MENTION ->
                modelMentions.add(modelMention(row, isTitle));
            case ResolveWithinArticle.LEDGER_MENTION ->
                ledgerMentions.add(ledgerMention(row, ledger, annotator));
            default -> missedMentions.add(missedMention(row));
          }
        });
    if (!sentences.isEmpty()) {
      sentences.add(new Sentence(TitleOffsets.SENTENCE, TitleOffsets.ORIGIN, 0));
    }
    sentences.sort(Comparator.comparingInt(Sentence::begin));
  }

  /** An article without sentences was not annotated, and is not searched either. */
  boolean isAnnotated() {
    return article != null && !(sentences.isEmpty() && modelMentions.isEmpty());
  }

  Article article() {
    return article;
  }

  /** The fingerprint of what the article's results depend on; null if there is no such article. */
  Long state() {
    return state;
  }

  String language() {
    return article.language();
  }

  List<Mention> modelMentions() {
    return modelMentions;
  }

  List<Mention> ledgerMentions() {
    return withinSentences(ledgerMentions);
  }

  List<Mention> missedMentions() {
    return withinSentences(missedMentions);
  }

  /**
   * The mentions that lie within the title or within one sentence; a span across a sentence's end
   * is no name.
   */
  private List<Mention> withinSentences(List<Mention> mentions) {
    List<Mention> within = new ArrayList<>();
    int at = 0;
    mentions.sort(Comparator.comparingInt(Mention::begin));
    for (Mention mention : mentions) {
      while (at < sentences.size() && sentences.get(at).end() <= mention.begin()) {
        at++;
      }
      if (at < sentences.size()
          && sentences.get(at).begin() <= mention.begin()
          && mention.end() <= sentences.get(at).end()) {
        within.add(mention.inSentence(sentences.get(at).number()));
      }
    }
    return within;
  }

  private static int index(String column) {
    return ResolveWithinArticle.PARTS.fieldIndex(column);
  }

  private static Article article(Row row) {
    return new Article(
        row.getAs(ARTICLE_ID), row.getAs(SOURCE), row.getAs(PUBLISHED_DAY), row.getAs(LANGUAGE));
  }

  private static Sentence sentence(Row row) {
    return new Sentence(row.getAs(SENTENCE), row.getAs(CHAR_BEGIN), row.getAs(CHAR_END));
  }

  private static Mention modelMention(Row row, Predicate<String> isTitle) {
    EntityType type = EntityType.valueOf(row.getAs(TYPE));
    String surface = row.getAs(SURFACE);
    int from = nameBegin(surface, type, isTitle);
    return new Mention(
        row.getAs(SENTENCE),
        row.<Integer>getAs(CHAR_BEGIN) + from,
        row.getAs(CHAR_END),
        surface.substring(from),
        type,
        row.getAs(ANNOTATOR),
        null,
        type);
  }

  /** Where the name begins in what a model took for one. */
  private static int nameBegin(String surface, EntityType type, Predicate<String> isTitle) {
    var prefix = PREFIX.matcher(surface);
    int from = prefix.lookingAt() ? prefix.end() : 0;
    int space = surface.indexOf(' ', from);
    while (type == EntityType.PERSON
        && space > 0
        && isTitle.test(NameNormalizer.fold(surface.substring(from, space)))) {
      from = space + 1;
      space = surface.indexOf(' ', from);
    }
    return from;
  }

  private static Mention missedMention(Row row) {
    return new Mention(
        0,
        row.getAs(CHAR_BEGIN),
        row.getAs(CHAR_END),
        row.getAs(SURFACE),
        EntityType.valueOf(row.getAs(TYPE)),
        row.getAs(ANNOTATOR),
        null,
        null,
        FoundBy.of(row.getAs(FOUND_BY)));
  }

  private static Mention ledgerMention(Row row, LedgerNames ledger, String annotator) {
    String entityId = row.getAs(ENTITY_ID);
    return new Mention(
        0,
        row.getAs(CHAR_BEGIN),
        row.getAs(CHAR_END),
        row.getAs(SURFACE),
        ledger.entity(entityId).type(),
        annotator,
        entityId,
        null);
  }
}
