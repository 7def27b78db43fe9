package org.dateline.ingest.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.table.ArticleNote;
import org.dateline.text.LongestText;
import org.dateline.text.WordEdges;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Where a text breaks off, by what services and feeds write there: "… [+1234 chars]", "[…]", "…
 * Continue reading", "(more)". Only at the very end, and words that may be the story's only behind
 * an ellipsis or a sentence that is not ended.
 *
 * @param paragraphs without the mark
 * @param note null if the text seems whole
 */
public record TextEnding(List<String> paragraphs, @Nullable ArticleNote note) {
  /** Longest teaser, in characters. */
  private static final int LONGEST_TEASER = 500;

  /** Marks stand at the end of a paragraph that may be very long. */
  private static final int LONGEST_MARK = 250;

  private static final String ELLIPSIS =
      "(?:…|\\.{3,6}|\\[ ?(?:…|\\.{3}) ?\\]|\\( ?(?:…|\\.{3}) ?\\))";
  private static final String LINK =
      "[\\[(<]? ?(?:"
          + WordLists.alternatives("story/continue-links")
          + ") ?[\\])>]?[ .]{0,3}(?:→|»|>{1,3}|›|…|\\.{3})?";

  /** A paragraph that is no sentence, as it does not end; nothing but an address may follow. */
  private static final String LINK_BEHIND_SENTENCE =
      "(?:"
          + WordLists.alternatives("story/continue-lines")
          + ")(?: ?:| (?:at|on|here))?(?: https?://\\S{1,150}| [\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,3})?(?: ?(?:→|»|>{1,3}|›|…|\\.{3}))?";

  /** Nothing else has these. */
  @LongestText(2 * LONGEST_MARK)
  private static final Pattern MARK =
      Pattern.compile(
          WordEdges.in(
              "(?iu)\\s*+(?:"
                  + ELLIPSIS
                  + "?\\s*+\\[ ?\\+? ?\\d{1,7} (?:chars?|characters|more characters)\\]"
                  + "|(?:\\[ ?(?:…|\\.{3}) ?\\]|\\( ?(?:…|\\.{3}) ?\\))(?: ?(?:→|»|>{1,3}))?"
                  + "|"
                  + ELLIPSIS
                  + "\\s*+"
                  + LINK
                  + "|"
                  + ELLIPSIS
                  + "?\\s*+\\[ ?(?:text |content )?truncated ?\\]|(?<=[.!?…。][\"”’»)]?\\s{1,3})"
                  + LINK_BEHIND_SENTENCE
                  + "|(?:\\(more\\)|-{1,3} ?more ?-{1,3}|/more/)|(?:\\(?(?:story"
                  + " )?(?:continue[sd]|cont\\.|cont’d|cont'd) on (?:page"
                  + " )?[A-Z]?-?\\d{1,3}\\)?\\.?))\\s*+$"));

  private static final Pattern WHOLE_PARAGRAPH =
      Pattern.compile(
          WordEdges.in(
              "(?iu)(?:please )?(?:subscribe|sign in|sign up|log in|register|become a"
                  + " (?:member|subscriber))\\b.{0,60}\\b(?:to (?:continue|keep|finish|read)|for"
                  + " full access)\\b.{0,80}|to (?:continue|keep)"
                  + " reading\\b.{0,40}\\b(?:subscribe|sign in|sign up|log"
                  + " in|register)\\b.{0,60}|(?:this (?:article|content|story) is )?(?:for|only"
                  + " for|available to|reserved for) (?:paying )?subscribers(?: only)?\\.?"));

  @LongestText(LONGEST_MARK)
  private static final Pattern LINK_ALONE = Pattern.compile(WordEdges.in("(?iu)" + LINK));

  /** Fewest characters of a sentence that breaks off; a heading has less. */
  private static final int SHORTEST_BROKEN_OFF = 35;

  private static final Pattern ELLIPSIS_AT_END = Pattern.compile(ELLIPSIS + "[\"'”’»)]?$");

  @LongestText(2 * LONGEST_MARK)
  private static final Pattern FEED_FOOTER =
      Pattern.compile(
          WordEdges.in(
              "(?iu)\\s*+\\b(?:" + WordLists.alternatives("story/feed-footers") + ") .{1,80}$"));

  public static TextEnding of(List<String> text) {
    var paragraphs = new ArrayList<>(text);
    cut(paragraphs, FEED_FOOTER);
    boolean marked = cut(paragraphs, MARK);
    if (!marked && !paragraphs.isEmpty() && WHOLE_PARAGRAPH.matcher(last(paragraphs)).matches()) {
      paragraphs.remove(paragraphs.size() - 1);
      marked = true;
    }
    if (marked) {
      return new TextEnding(List.copyOf(paragraphs), ArticleNote.TRUNCATED);
    }
    return withLink(paragraphs);
  }

  /** With a link to the whole story as its last paragraph, or none. */
  private static TextEnding withLink(List<String> paragraphs) {
    boolean linked = paragraphs.size() > 1 && isLink(last(paragraphs));
    List<String> rest = linked ? paragraphs.subList(0, paragraphs.size() - 1) : paragraphs;
    if (linked && breaksOff(last(rest))) {
      return new TextEnding(List.copyOf(rest), ArticleNote.TRUNCATED);
    }
    boolean isShort = rest.size() == 1 && last(rest).length() <= LONGEST_TEASER;
    if (isShort && (linked || ELLIPSIS_AT_END.matcher(last(rest)).find())) {
      return new TextEnding(List.copyOf(rest), ArticleNote.TEASER);
    }
    return new TextEnding(List.copyOf(paragraphs), null);
  }

  /** Ends in the middle of a sentence: not "(With reports from Oslo)", nor a heading. */
  private static boolean breaksOff(String paragraph) {
    char end = paragraph.charAt(paragraph.length() - 1);
    boolean open = Character.isLetterOrDigit(end) || ",;…".indexOf(end) >= 0;
    boolean sentence = paragraph.length() >= SHORTEST_BROKEN_OFF && paragraph.indexOf(' ') > 0;
    return paragraph.endsWith("...") || (open && sentence);
  }

  private static String last(List<String> paragraphs) {
    return paragraphs.get(paragraphs.size() - 1);
  }

  /** Cuts the end of the last paragraph, or the whole of it. */
  private static boolean cut(List<String> paragraphs, Pattern pattern) {
    if (paragraphs.isEmpty()) {
      return false;
    }
    String last = last(paragraphs);
    int from = Math.max(0, last.length() - 2 * LONGEST_MARK);
    Matcher matcher = pattern.matcher(last).region(from, last.length());
    if (!matcher.find()) {
      return false;
    }
    String rest = last.substring(0, matcher.start()).stripTrailing();
    paragraphs.remove(paragraphs.size() - 1);
    if (!rest.isEmpty()) {
      paragraphs.add(rest);
    }
    return true;
  }

  private static boolean isLink(String paragraph) {
    return paragraph.length() <= LONGEST_MARK
        && !Paragraphs.endsSentence(paragraph)
        && !paragraph.endsWith(":")
        && LINK_ALONE.matcher(paragraph).matches();
  }
}
