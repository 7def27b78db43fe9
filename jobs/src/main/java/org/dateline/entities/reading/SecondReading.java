package org.dateline.entities.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entities.names.CoveredText;
import org.dateline.entities.names.GenericWords;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.entities.names.NameWordLists;
import org.dateline.entities.names.TextWords;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.entities.reading.ArticleToRead.NameInText;
import org.dateline.entities.reading.Reading.Span;
import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;
import org.jspecify.annotations.Nullable;

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

  @SuppressWarnings("NullAway.Init")
  private transient Set<String> titles;

  @SuppressWarnings("NullAway.Init")
  private transient Set<String> nameless;

  @SuppressWarnings("NullAway.Init")
  private transient GenericWords generic;

  SecondReading(NameWordLists wording, List<String> noNames) {
    this.wording = wording;
    this.noNames = List.copyOf(noNames);
  }

  /**
   * The spans of an article.
   *
   * @param textWords the words of its text
   * @param known the names that the models and the ledger found
   */
  List<Span> spans(ArticleToRead article, TextWords textWords, List<NameInText> known) {
    prepare();
    List<Span> spans = new ArrayList<>();
    var certain = new CertainNames(textWords.small(), this::isNoName);
    for (NameInText name : known) {
      if (name.type() != null) {
        certain.add(name.surface(), EntityType.valueOf(name.type()));
      }
    }
    var repeated = new RepeatedNames(certain.all(ofStory(article)), textWords.small(), titles);
    var inText = new Part(article.text(), 0, textWords, known);
    inText.learn(repeated);
    inText.addTo(spans, repeated);
    inText.addModelNames(spans);
    String title = article.title();
    if (title != null) {
      new Part(title, TitleOffsets.ORIGIN, new TextWords(title), known).addTo(spans, repeated);
    }
    return spans;
  }

  private static List<KnownName> ofStory(ArticleToRead article) {
    List<KnownName> names = new ArrayList<>();
    for (ArticleToRead.StoryName name : article.storyNames()) {
      EntityType type = EntityType.valueOf(name.type());
      names.add(new KnownName(name.surface(), type, FoundBy.STORY));
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
    private final List<NameInText> names = new ArrayList<>();
    private final CoveredText covered;
    private final NameContext context;

    Part(String text, int origin, TextWords words, List<NameInText> known) {
      this.text = text;
      this.origin = origin;
      this.words = words;
      covered = new CoveredText(text.length());
      context = new NameContext(text);
      for (NameInText name : known) {
        if ((name.charBegin() < 0) == (origin < 0)) {
          names.add(name);
          covered.add(name.charBegin() - origin, name.charEnd() - origin);
          if (name.type() != null) {
            EntityType type = EntityType.valueOf(name.type());
            context.add(name.charBegin() - origin, name.charEnd() - origin, type);
          }
        }
      }
    }

    void learn(RepeatedNames repeated) {
      for (NameInText name : names) {
        repeated.learn(text, name.charBegin(), name.charEnd());
      }
    }

    void addTo(List<Span> spans, RepeatedNames repeated) {
      for (RepeatedNames.Place place : repeated.find(text, covered)) {
        KnownName name = place.name();
        String kind = name.foundBy().code();
        spans.add(span(kind, place.begin(), place.end(), name.type().name(), List.of()));
      }
      Set<String> told = new HashSet<>();
      var candidates = new NameCandidates(titles::contains, nameless::contains);
      for (NameCandidates.Candidate found : candidates.in(text, words, covered)) {
        String form = NameCharacters.plain(text.substring(found.begin(), found.end()));
        boolean tells = origin == 0 && found.telling() && told.add(form);
        List<String> features = tells ? context.features(found.begin(), found.end()) : List.of();
        spans.add(span(CANDIDATE, found.begin(), found.end(), null, features));
      }
    }

    /** The first place of each name that the models found, with its surroundings. */
    void addModelNames(List<Span> spans) {
      Map<String, NameInText> first = new HashMap<>();
      for (NameInText name : names) {
        if (name.type() != null) {
          first.merge(
              name.surface() + "\t" + name.type(),
              name,
              (one, other) -> one.charBegin() < other.charBegin() ? one : other);
        }
      }
      for (NameInText name : first.values()) {
        int begin = name.charBegin();
        int end = name.charEnd();
        spans.add(span(MODEL, begin, end, name.type(), context.features(begin, end)));
      }
    }

    private Span span(
        String kind, int begin, int end, @Nullable String type, List<String> features) {
      String surface = text.substring(begin, end);
      return new Span(kind, origin + begin, origin + end, surface, type, features);
    }
  }
}
