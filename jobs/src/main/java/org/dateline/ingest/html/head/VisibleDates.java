package org.dateline.ingest.html.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.date.DateLabels;
import org.dateline.ingest.date.DatesInText;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page shows to its readers where the day of publication stands: between the
 * headline and the story, right above the headline, in the first words of the story, or behind a
 * label of publication. Days of a change, of rights and of what the text tells are left out.
 */
final class VisibleDates {

  /** A date, and how well its place speaks for it. */
  private record Candidate(HtmlDate date, int points) {}

  /** A line of so many characters is a paragraph of the story, and no line with a date in it. */
  private static final int PARAGRAPH = 160;

  /** Lines above the headline and behind it that may say when the story appeared. */
  private static final int ABOVE = 6;

  private static final int BELOW = 25;

  /** Lines behind the story. */
  private static final int BEHIND = 8;

  /** The first words of a paragraph, which may be a dateline. */
  private static final int OPENING = 50;

  private static final int BEFORE = 40;

  private static final int ENOUGH = 30;

  /** Named or labelled as the day of publication, beside the headline. */
  private static final int SURE = 70;

  /** The points of a {@code time} element for being one. */
  private static final int MARKED = 20;

  private static final int MOST = 3;

  private static final Pattern NAMED =
      Pattern.compile(
          "date|datum|fecha|time|zeit|byline|author|autor|meta|publish|posted|pubdat|created|credit"
              + "|entry-?info|post-?info|article-?(?:info|head)|kicker|dachzeile|subline|info");
  private static final Pattern NAMED_PUBLICATION =
      Pattern.compile("publi(?:sh|c|kat|ca)|posted|pub-?date|created|submitted");

  /** Names of the lines around a story that say who wrote it and when. */
  private static final Pattern OF_STORY =
      Pattern.compile(
          "(?:post|entry|article|story|news|node|blog)(?:[_-]+|__)?(?:meta|footer|info|date|time|detail|header|submitted)");

  /** Rights, the first day of several, a birth, a death. */
  private static final Pattern MARK_BEFORE = Pattern.compile("(?:©|\\([cC]\\)|[*†–-])[\\s:]*+$");

  private static final Pattern RANGE = Pattern.compile("^\\s?[-–]\\s?\\p{Nd}");

  private final List<PageLines.Line> lines;
  private final int headline;
  private final int story;
  private final int end;

  private VisibleDates(List<PageLines.Line> lines, List<String> titles) {
    this.lines = lines;
    headline = headline(lines, titles);
    story = paragraph(Math.max(0, headline), 1);
    end = paragraph(lines.size() - 1, -1);
  }

  /**
   * The dates, the likeliest first.
   *
   * @param title of the page, which tells the story's heading from others; null if it has none
   */
  static List<HtmlDate> of(Document document, @Nullable String title) {
    List<String> titles =
        Stream.of(title == null ? "" : title, document.title())
            .map(LettersAndDigits::of)
            .filter(words -> words.length() >= PageLines.SHORTEST_TITLE)
            .toList();
    return new VisibleDates(PageLines.of(document, titles), titles).likeliest();
  }

  /** The first heading that a title confirms, else the first such line, else the first heading. */
  private static int headline(List<PageLines.Line> lines, List<String> titles) {
    int heading = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).heading() && PageLines.isTitle(lines.get(i).text(), titles)) {
        return i;
      }
      heading = heading < 0 && lines.get(i).heading() ? i : heading;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (PageLines.isTitle(lines.get(i).text(), titles)) {
        return i;
      }
    }
    return heading;
  }

  /** The first paragraph from a line on; -1 or the number of lines if there is none. */
  private int paragraph(int from, int step) {
    int at = from;
    while (at >= 0 && at < lines.size() && (isShort(lines.get(at)) || lines.get(at).heading())) {
      at += step;
    }
    return at;
  }

  private List<HtmlDate> likeliest() {
    var above = new ArrayList<Candidate>();
    var below = new ArrayList<Candidate>();
    for (int i = 0; i < lines.size(); i++) {
      addCandidates(i, i < headline ? above : below);
    }
    // Above the headline stands the day of the story, or the day on which the page was looked at.
    List<Candidate> candidates = below.isEmpty() ? above : below;
    return candidates.stream()
        .sorted(Comparator.comparingInt(candidate -> -candidate.points))
        .map(Candidate::date)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private void addCandidates(int at, List<Candidate> candidates) {
    PageLines.Line line = lines.get(at);
    if (line.text().chars().anyMatch(Character::isDigit)) {
      for (DatesInText.Found date : DatesInText.in(line.text())) {
        int points = points(at, line, date);
        String kind = points >= SURE ? HtmlDate.SURELY_VISIBLE : HtmlDate.VISIBLE;
        add(date.raw(), kind, points, candidates);
      }
    }
    if (headline < 0 || lines.get(headline).article() == line.article()) {
      for (String moment : line.moments()) {
        add(moment, "time-element", MARKED + place(at, line), candidates);
      }
    }
  }

  private static void add(String raw, String kind, int points, List<Candidate> candidates) {
    if (points >= ENOUGH) {
      candidates.add(new Candidate(new HtmlDate(raw, kind), points));
    }
  }

  private int points(int at, PageLines.Line line, DatesInText.Found date) {
    String text = line.text();
    String before = tail(text.substring(0, date.start()));
    String label = before.isBlank() && at > 0 ? tail(lines.get(at - 1).text()) : before;
    String after = text.substring(date.end(), Math.min(text.length(), date.end() + PARAGRAPH));
    if (isOfSomethingElse(before, label, after)) {
      return 0;
    }
    boolean labelled =
        DateLabels.endInPublication(label) || DateLabels.namePublication(after) && isShort(line);
    int place = place(at, line);
    boolean opens = at == story && date.start() <= OPENING;
    if (place == 0 || !isShort(line) && !labelled && !opens) {
      return labelled ? ENOUGH : 0;
    }
    boolean alone = text.length() <= date.end() - date.start() + BEFORE;
    String names = line.names();
    return place
        + (labelled ? 60 : 0)
        + (NAMED.matcher(names).find() ? 20 : 0)
        + (OF_STORY.matcher(names).find() ? 15 : 0)
        + (NAMED_PUBLICATION.matcher(names).find() ? 30 : 0)
        + (alone ? 15 : 0);
  }

  /** Whether the words around a date say that it is no day of publication. */
  private static boolean isOfSomethingElse(String before, String label, String after) {
    return MARK_BEFORE.matcher(before).find()
        || DateLabels.endInOther(before)
        || DateLabels.beginWithOther(after)
        || RANGE.matcher(after).find()
        || DateLabels.endInChange(label);
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - BEFORE));
  }

  private static boolean isShort(PageLines.Line line) {
    return line.text().length() < PARAGRAPH || OF_STORY.matcher(line.names()).find();
  }

  /** How well a line's place speaks for it; 0 where it does not. */
  private int place(int at, PageLines.Line line) {
    int order = placeInOrder(at);
    return order == 0 && OF_STORY.matcher(line.names()).find() ? 12 : order;
  }

  private int placeInOrder(int at) {
    if (headline >= 0 && at < headline) {
      return headline - at <= ABOVE ? 40 - 4 * (headline - at) : 0;
    }
    int from = Math.max(0, headline);
    if (at <= story && at - from <= BELOW) {
      return headline >= 0 ? 60 - (at - from) : 40 - Math.min(15, story - at);
    }
    if (at > end && at - end <= BEHIND) {
      return 15;
    }
    return 0;
  }
}
