package org.dateline.ingest.html.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.ingest.html.head.LettersAndDigits;
import org.dateline.ingest.html.head.MetaTags;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The story on a page, paragraph by paragraph: what is left of the elements that hold it when the
 * furniture is dropped. The method is that of readability tools (Kohlschütter et al., Boilerplate
 * Detection using Shallow Text Features, 2010): text weight, link density and names, with what the
 * page marks as its article first.
 *
 * @param paragraphs none if the page holds none
 * @param characters of all text that the page shows, spaces made one (UTF-16 code units)
 * @param isSmallPart whether the story is little of the page's running text, which is much
 */
public record MainText(List<String> paragraphs, int characters, boolean isSmallPart) {
  public static final MainText NONE = new MainText(List.of(), 0, false);

  /** A story below this weight may be a box beside the story. */
  private static final int DOUBTFUL = 500;

  /** So may one that is less than this share of the running text on its page. */
  private static final double FAIR_SHARE = 0.5;

  /** A second reading counts if it finds this many times the first one's text. */
  private static final double CLEARLY_MORE = 1.35;

  private static final double LINKED = 0.3;

  /** A story with less than this share of the running text on a page is a small part of it... */
  private static final double SMALL_SHARE = 0.3;

  /** ...if the page has running text of this weight, comments not counted. */
  private static final int RICH = 3000;

  /** Letters of a sample: long enough to stand in one text only. */
  private static final int SAMPLE = 20;

  private static final int SAMPLES = 20;

  /**
   * The story of a page.
   *
   * @param title the story's headline, which is not repeated; null if unknown
   * @param articleBody the story as the page's metadata give it, with which what is found must
   *     agree; null if they give none
   * @param description what the metadata say the story says; null if nothing
   */
  public static MainText of(
      Document document,
      @Nullable String title,
      @Nullable String articleBody,
      @Nullable String description) {
    List<PageElement> elements = PageTree.of(document);
    int running = Furniture.drop(elements);
    List<String> story = story(elements, running, title, articleBody, description);
    int weight = story.stream().mapToInt(TextWeight::of).sum();
    return new MainText(
        story,
        elements.get(0).characters,
        !story.isEmpty() && running >= RICH && weight < SMALL_SHARE * running);
  }

  private static List<String> story(
      List<PageElement> elements,
      int running,
      @Nullable String title,
      @Nullable String articleBody,
      @Nullable String description) {
    List<TextBlock> story = secondOpinion(story(elements, title), running, elements, title);
    boolean doubtful = weight(story) < DOUBTFUL;
    String evidence = articleBody == null && doubtful ? description : articleBody;
    if (!story.isEmpty() && (evidence == null || agree(story, evidence))) {
      return texts(story);
    }
    Furniture.dropByTag(elements);
    List<TextBlock> withMore = story(elements, title);
    if (evidence == null || agree(withMore, evidence)) {
      return texts(withMore);
    }
    return articleBody != null && 2 * TextWeight.of(articleBody) > weight(story)
        ? paragraphs(articleBody)
        : texts(story);
  }

  /**
   * A story that is short, or little of what runs on its page, is read again with only the surest
   * furniture dropped; it stays unless there is clearly more prose then, and few links.
   */
  private static List<TextBlock> secondOpinion(
      List<TextBlock> story, int running, List<PageElement> elements, @Nullable String title) {
    int weight = weight(story);
    if (weight >= DOUBTFUL && weight >= FAIR_SHARE * running) {
      return story;
    }
    Furniture.dropGently(elements);
    List<TextBlock> second = story(elements, title);
    int links = second.stream().mapToInt(TextBlock::linkWeight).sum();
    double enough = (weight < DOUBTFUL ? 1 : 2) * CLEARLY_MORE;
    return prose(second) > enough * prose(story) && links <= LINKED * weight(second)
        ? second
        : story;
  }

  private static List<TextBlock> story(List<PageElement> elements, @Nullable String title) {
    List<TextBlock> blocks = TextBlocks.of(elements);
    int headline = headline(blocks, title);
    List<PageElement> roots = StoryRoots.of(elements, blocks, headline);
    var inside = new ArrayList<TextBlock>();
    for (PageElement root : roots) {
      inside.addAll(blocks.subList(root.firstBlock, root.endBlock));
    }
    var story = new ArrayList<>(new StoryBlocks(inside, title).inStory());
    int begin = roots.get(0).firstBlock;
    int above = headline >= 0 ? headline : mainHeading(blocks, begin);
    if (above >= 0 && above < begin) {
      story.addAll(0, Opening.of(blocks, above + 1, begin, story));
    }
    return prose(story) > 0 ? story : List.of();
  }

  /** The index of the first block that repeats the title; -1 if none does. */
  private static int headline(List<TextBlock> blocks, @Nullable String title) {
    String words = title == null ? "" : LettersAndDigits.of(title);
    for (int i = 0; i < blocks.size() && !words.isEmpty(); i++) {
      if (blocks.get(i).says(words)) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the last heading of the first rank before a block; -1 if there is none. */
  private static int mainHeading(List<TextBlock> blocks, int before) {
    int i = before - 1;
    while (i >= 0 && !blocks.get(i).container().tag().equals("h1")) {
      i--;
    }
    return i;
  }

  private static int weight(List<TextBlock> story) {
    return story.stream().mapToInt(TextBlock::weight).sum();
  }

  private static int prose(List<TextBlock> story) {
    return story.stream().mapToInt(TextBlock::prose).sum();
  }

  private static List<String> texts(List<TextBlock> story) {
    return story.stream().map(TextBlock::text).toList();
  }

  /** Whether half of the samples taken evenly from the evidence stand in the story. */
  private static boolean agree(List<TextBlock> story, String evidence) {
    String words = LettersAndDigits.of(evidence);
    String all = LettersAndDigits.of(String.join(" ", texts(story)));
    int possible = words.length() - SAMPLE;
    if (possible <= 0) {
      return true;
    }
    int found = 0;
    for (int i = 0; i < SAMPLES; i++) {
      int at = (int) ((long) possible * i / SAMPLES);
      found += all.contains(words.substring(at, at + SAMPLE)) ? 1 : 0;
    }
    return 2 * found >= SAMPLES;
  }

  /** Lines of a text that metadata give; some sites write it with markup. */
  private static List<String> paragraphs(String articleBody) {
    if (articleBody.indexOf('<') >= 0) {
      List<PageElement> elements = PageTree.of(Jsoup.parse(articleBody));
      return TextBlocks.of(elements).stream().map(TextBlock::text).toList();
    }
    return articleBody.lines().map(MetaTags::clean).filter(Objects::nonNull).toList();
  }
}
