package org.dateline.ingest.story;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.ingest.date.DateLine;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.story.ChromeFilter.Cut;
import org.dateline.table.ArticleNote;
import org.dateline.text.NormalizedText;
import org.dateline.text.WordEdges;
import org.jspecify.annotations.Nullable;

/**
 * The story in a draft: its paragraphs without the page around it, its title and its authors where
 * only the text names them.
 *
 * @param paragraphs each on one line, none empty
 * @param dateLine a line of the text that says when the article was published, and that no other
 *     date made needless; null if there is none
 * @param note of {@link TextEnding}, or that the text may be an excerpt or a small part of its
 *     page; null if there is none
 */
public record StoryText(
    @Nullable String title,
    List<String> authors,
    List<String> paragraphs,
    @Nullable String dateLine,
    @Nullable ArticleNote note) {
  private static final Set<String> OF_PAGE = Set.of(Draft.GivenDate.HTML, Draft.GivenDate.PAGE);
  private static final int OPENING_PARAGRAPHS = 5;
  private static final int LONGEST_HEADLINE = 150;
  private static final int SHORTEST_FULL_TEXT = 1000;

  private static final Pattern BYLINE =
      Pattern.compile(
          WordEdges.in("(?:By|BY) \\p{Lu}[^.!?:]{2,80}(?:\\b(?:Jr|Sr|[A-Z])\\.[^.!?:]{0,60})*"));
  private static final Pattern CHINESE_BYLINE =
      Pattern.compile("^(?:作者|文|记者|撰文|撰稿)\\s*+[:：|/]\\s*+(.{1,30})");

  private static final Pattern NAME =
      Pattern.compile("^\\p{Lu}[\\p{L}.'’-]++(?: \\p{Lu}[\\p{L}.'’-]*+){1,3}");

  /** The paragraphs with a blank line between them. */
  String text() {
    return String.join("\n\n", paragraphs);
  }

  public static StoryText of(Draft draft, ChromeFilter chrome) {
    return of(draft, chrome, new ArrayList<>());
  }

  /**
   * The story; what was cut is added to {@code cuts}, rule by rule.
   *
   * @param cuts not the draft's markup and not the title, which is kept elsewhere
   */
  public static StoryText of(Draft draft, ChromeFilter chrome, List<Cut> cuts) {
    if (draft.isHeadlineOnly()) {
      String headline =
          CharacterRepairs.oneLine(
              Markup.removeFrom(CharacterRepairs.repair(requireNonNull(draft.title()))));
      List<String> paragraphs = headline == null ? List.of() : List.of(headline);
      return new StoryText(headline, Authors.of(draft.authors()), paragraphs, null, null);
    }
    TextEnding ending = TextEnding.of(paragraphsOf(draft));
    var whole = new ArrayList<>(ending.paragraphs());
    String dateLine = removeDateLine(draft, whole, cuts);
    var paragraphs = new ArrayList<>(chrome.story(whole, cuts));
    String title = CharacterRepairs.oneLine(draft.title());
    if (title == null && draft.titleFromText() && opensWithHeadline(paragraphs)) {
      title = paragraphs.remove(0);
    }
    List<String> authors = Authors.of(draft.authors());
    if (authors.isEmpty()) {
      authors = bylineAuthors(paragraphs, draft.source());
    }
    removeOpening(paragraphs, title, authors, draft.source(), cuts);
    Biographies.remove(paragraphs, authors, cuts);
    ArticleNote note = ending.note() == null ? note(draft, paragraphs) : ending.note();
    return new StoryText(title, authors, List.copyOf(paragraphs), dateLine, note);
  }

  private static @Nullable ArticleNote note(Draft draft, List<String> paragraphs) {
    if (isExcerpt(draft, paragraphs)) {
      return ArticleNote.EXCERPT;
    }
    boolean smallPart = draft.page() != null && draft.page().smallPart();
    return smallPart ? ArticleNote.SMALL_PART : null;
  }

  /** Some feeds have the whole story where others have its description; it is long then. */
  private static boolean isExcerpt(Draft draft, List<String> paragraphs) {
    return draft.excerpt()
        && paragraphs.stream().mapToInt(String::length).sum() < SHORTEST_FULL_TEXT;
  }

  /**
   * Removes a line that only states the date. It stays if the record gives a date of its own, since
   * the line may then belong to the story; a date from the page's HTML does not count.
   */
  private static @Nullable String removeDateLine(
      Draft draft, List<String> paragraphs, List<Cut> cuts) {
    boolean dated =
        draft.dates().stream()
            .map(Draft.GivenDate::provenance)
            .anyMatch(where -> !OF_PAGE.contains(where));
    Optional<String> line = dated ? Optional.empty() : DateLine.in(paragraphs, OPENING_PARAGRAPHS);
    line.ifPresent(
        found -> {
          paragraphs.remove(found);
          cuts.add(new Cut("date line", found));
        });
    return line.orElse(null);
  }

  private static List<String> paragraphsOf(Draft draft) {
    String text = CharacterRepairs.repair(draft.text());
    return draft.laidOut()
        ? text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
        : Paragraphs.of(Markup.removeFrom(text));
  }

  /** Short, no sentence, and what follows is longer: a headline. */
  private static boolean opensWithHeadline(List<String> paragraphs) {
    if (paragraphs.size() < 2) {
      return false;
    }
    String first = paragraphs.get(0);
    return first.length() <= LONGEST_HEADLINE
        && ".。:：;；,，".indexOf(first.charAt(first.length() - 1)) < 0
        && !isByline(first)
        && first.codePoints().filter(Character::isLetter).count() >= 4
        && paragraphs.stream().skip(1).limit(3).anyMatch(next -> next.length() > first.length())
        && paragraphs.stream().skip(1).limit(3).anyMatch(Paragraphs::endsSentence);
  }

  private static List<String> bylineAuthors(List<String> paragraphs, @Nullable String source) {
    for (int i = 0; i < Math.min(OPENING_PARAGRAPHS, paragraphs.size()); i++) {
      String paragraph = paragraphs.get(i);
      boolean aboveMasthead =
          i + 1 < paragraphs.size()
              && source != null
              && NAME.matcher(paragraph).matches()
              && NormalizedText.of(paragraphs.get(i + 1)).equals(NormalizedText.of(source));
      if (aboveMasthead || isByline(paragraph)) {
        return Authors.of(List.of(paragraph));
      }
    }
    return List.of();
  }

  private static boolean isByline(String paragraph) {
    return paragraph.length() <= LONGEST_HEADLINE
        && (BYLINE.matcher(paragraph).matches() || CHINESE_BYLINE.matcher(paragraph).matches());
  }

  /** Repetitions of the title, bylines and the masthead above the story. */
  private static void removeOpening(
      List<String> paragraphs,
      @Nullable String title,
      List<String> authors,
      @Nullable String source,
      List<Cut> cuts) {
    var names = new ArrayList<String>();
    authors.forEach(author -> names.add(NormalizedText.of(author)));
    if (title != null) {
      names.add(NormalizedText.of(title));
    }
    if (source != null) {
      names.add(NormalizedText.of(source));
    }
    List<String> opening = paragraphs.subList(0, Math.min(OPENING_PARAGRAPHS, paragraphs.size()));
    opening.removeIf(
        paragraph -> {
          boolean repeats =
              paragraph.length() <= 2 * LONGEST_HEADLINE
                  && (isByline(paragraph)
                      || names.contains(NormalizedText.of(paragraph))
                          && !isSentenceOfTitle(paragraph, title));
          return repeats && cuts.add(new Cut("title, byline or masthead", paragraph));
        });
  }

  /** Whether the title was made of the story's first sentence, not the sentence of the title. */
  private static boolean isSentenceOfTitle(String paragraph, @Nullable String title) {
    char last = paragraph.charAt(paragraph.length() - 1);
    return ".。".indexOf(last) >= 0 && title != null && title.charAt(title.length() - 1) != last;
  }
}
