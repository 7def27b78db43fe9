package org.dateline.entities.article;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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

  private record Sentence(int number, int begin, int end) {}

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> modelMentions = new ArrayList<>();
  private final List<Mention> ledgerMentions = new ArrayList<>();
  private final List<Mention> missedMentions = new ArrayList<>();
  private final Set<Integer> sharedNames = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  private Article article;

  @SuppressWarnings("NullAway.Init")
  private Long state;

  ArticleParts(
      Iterator<Row> rows, LedgerNames ledger, String annotator, Predicate<String> isTitle) {
    rows.forEachRemaining(
        row -> {
          ArticlePartRow part = ArticlePartRow.of(row);
          switch (part.kind()) {
            case ArticlePartRow.ARTICLE -> {
              article = article(part);
              state = part.state();
            }
            case ArticlePartRow.SENTENCE -> sentences.add(sentence(part));
            case ArticlePartRow.MODEL_MENTION -> modelMentions.add(modelMention(part, isTitle));
            case ArticlePartRow.LEDGER_MENTION ->
                ledgerMentions.add(ledgerMention(part, ledger, annotator));
            case ArticlePartRow.SHARED_NAME -> sharedNames.add(part.charBegin());
            default -> missedMentions.add(missedMention(part));
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

  /** Where a last name that begins there stands for more than a person. */
  Set<Integer> sharedNames() {
    return sharedNames;
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

  private static Article article(ArticlePartRow part) {
    return new Article(part.articleId(), part.source(), part.publishedDay(), part.language());
  }

  private static Sentence sentence(ArticlePartRow part) {
    return new Sentence(part.sentence(), part.charBegin(), part.charEnd());
  }

  private static Mention modelMention(ArticlePartRow part, Predicate<String> isTitle) {
    String surface = part.surface();
    EntityType type = SpelledTypes.of(surface, EntityType.valueOf(part.type()));
    int from = nameBegin(surface, type, isTitle);
    return new Mention(
        part.sentence(),
        part.charBegin() + from,
        part.charEnd(),
        surface.substring(from),
        type,
        part.annotator(),
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

  private static Mention missedMention(ArticlePartRow part) {
    return new Mention(
        0,
        part.charBegin(),
        part.charEnd(),
        part.surface(),
        EntityType.valueOf(part.type()),
        part.annotator(),
        null,
        null,
        FoundBy.of(part.foundBy()));
  }

  private static Mention ledgerMention(ArticlePartRow part, LedgerNames ledger, String annotator) {
    String entityId = part.entityId();
    return new Mention(
        0,
        part.charBegin(),
        part.charEnd(),
        part.surface(),
        requireNonNull(ledger.entity(entityId)).type(),
        annotator,
        entityId,
        null);
  }
}
