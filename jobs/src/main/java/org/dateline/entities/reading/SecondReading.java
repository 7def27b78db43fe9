package org.dateline.entities.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.entities.names.CoveredText;
import org.dateline.entities.names.GenericWords;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.names.TextWords;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.table.ArticleReadings;
import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;

/**
 * Reads an article again, knowing what the models and the ledger found in it, and emits spans: the
 * further places of its certain names and its story's, other words that are written like a name,
 * and the first place of each name of the models, from whose surroundings types are learned.
 */
final class SecondReading implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String CANDIDATE = "candidate";
  static final String MODEL = FoundBy.MODEL.code();

  private final NameWordLists wording;
  private final List<String> noNames;
  private transient Set<String> titles;
  private transient Set<String> nameless;
  private transient GenericWords generic;

  SecondReading(NameWordLists wording, List<String> noNames) {
    this.wording = wording;
    this.noNames = List.copyOf(noNames);
  }

  /**
   * The spans of an article: {@link ArticleReadings#SPAN}, whose {@code kind} is what found it, or
   * {@link #CANDIDATE}.
   *
   * @param article {@code article_id, source, title, text, story_names}
   * @param textWords the words of its text
   * @param known places, surfaces and types of the names found, of the ledger's without type
   */
  List<Row> spans(Row article, TextWords textWords, List<Row> known) {
    prepare();
    List<Row> spans = new ArrayList<>();
    String text = article.getAs("text");
    String title = article.getAs("title");
    var certain = new CertainNames(textWords.small(), this::isNoName);
    for (Row name : known) {
      if (name.getString(3) != null) {
        certain.add(name.getString(2), EntityType.valueOf(name.getString(3)));
      }
    }
    var repeated = new RepeatedNames(certain.all(ofStory(article)), textWords.small(), titles);
    var inText = new Part(text, 0, textWords, known);
    inText.learn(repeated);
    inText.addTo(spans, repeated);
    inText.addModelNames(spans);
    if (title != null) {
      new Part(title, TitleOffsets.ORIGIN, new TextWords(title), known).addTo(spans, repeated);
    }
    return spans;
  }

  private static List<KnownName> ofStory(Row article) {
    List<KnownName> names = new ArrayList<>();
    int field = article.fieldIndex("story_names");
    if (!article.isNullAt(field)) {
      for (Row name : article.<Row>getList(field)) {
        EntityType type = EntityType.valueOf(name.getAs("type"));
        names.add(new KnownName(name.getAs("surface"), type, FoundBy.STORY));
      }
    }
    return names;
  }

  private void prepare() {
    if (titles == null) {
      titles = wording.normalizer().honorifics();
      generic = wording.generic();
      nameless = new HashSet<>(titles);
      wording.companySuffixes().forEach(word -> nameless.add(NameNormalizer.fold(word)));
      noNames.forEach(word -> nameless.add(NameNormalizer.fold(word)));
    }
  }

  private boolean isNoName(String name) {
    return nameless.contains(NameNormalizer.fold(name)) || generic.cover(name);
  }

  /** The text of an article, or its title. */
  private final class Part {
    private final String text;
    private final int origin;
    private final TextWords words;
    private final List<Row> names = new ArrayList<>();
    private final CoveredText covered;
    private final NameContext context;

    Part(String text, int origin, TextWords words, List<Row> known) {
      this.text = text;
      this.origin = origin;
      this.words = words;
      covered = new CoveredText(text.length());
      context = new NameContext(text);
      for (Row name : known) {
        if ((name.getInt(0) < 0) == (origin < 0)) {
          names.add(name);
          covered.add(name.getInt(0) - origin, name.getInt(1) - origin);
          if (name.getString(3) != null) {
            EntityType type = EntityType.valueOf(name.getString(3));
            context.add(name.getInt(0) - origin, name.getInt(1) - origin, type);
          }
        }
      }
    }

    void learn(RepeatedNames repeated) {
      for (Row name : names) {
        repeated.learn(text, name.getInt(0), name.getInt(1));
      }
    }

    void addTo(List<Row> spans, RepeatedNames repeated) {
      for (RepeatedNames.Place place : repeated.find(text, covered)) {
        KnownName name = place.name();
        String kind = name.foundBy().code();
        spans.add(row(kind, place.begin(), place.end(), name.type().name(), List.of()));
      }
      Set<String> told = new HashSet<>();
      var candidates = new NameCandidates(titles::contains, nameless::contains);
      for (NameCandidates.Candidate found : candidates.in(text, words, covered)) {
        String form = NameCharacters.plain(text.substring(found.begin(), found.end()));
        boolean tells = origin == 0 && found.telling() && told.add(form);
        List<String> features = tells ? context.features(found.begin(), found.end()) : List.of();
        spans.add(row(CANDIDATE, found.begin(), found.end(), null, features));
      }
    }

    /** The first place of each name that the models found, with its surroundings. */
    void addModelNames(List<Row> spans) {
      Map<String, Row> first = new HashMap<>();
      for (Row name : names) {
        if (name.getString(3) != null) {
          first.merge(
              name.getString(2) + "\t" + name.getString(3),
              name,
              (one, other) -> one.getInt(0) < other.getInt(0) ? one : other);
        }
      }
      for (Row name : first.values()) {
        int begin = name.getInt(0);
        int end = name.getInt(1);
        spans.add(row(MODEL, begin, end, name.getString(3), context.features(begin, end)));
      }
    }

    private Row row(String kind, int begin, int end, String type, List<String> features) {
      return RowFactory.create(
          kind,
          origin + begin,
          origin + end,
          text.substring(begin, end),
          type,
          features.toArray(String[]::new));
    }
  }
}
