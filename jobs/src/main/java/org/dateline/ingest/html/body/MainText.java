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
 */
public final class MainText {
  /** A story below this weight may be a box beside the story. */
  private static final int DOUBTFUL = 500;

  /** Letters of a sample: long enough to stand in one text only. */
  private static final int SAMPLE = 20;

  private static final int SAMPLES = 20;

  /**
   * The paragraphs of the story, none if the page holds none.
   *
   * @param title the story's headline, which is not repeated; null if unknown
   * @param articleBody the story as the page's metadata give it, with which what is found must
   *     agree; null if they give none
   * @param description what the metadata say the story says; null if nothing
   */
  public static List<String> of(
      Document document,
      @Nullable String title,
      @Nullable String articleBody,
      @Nullable String description) {
    List<PageElement> elements = PageTree.of(document);
    Furniture.drop(elements);
    List<String> story = story(elements, title);
    boolean doubtful = weight(story) < DOUBTFUL;
    String evidence = articleBody == null && doubtful ? description : articleBody;
    if (!story.isEmpty() && (evidence == null || agree(story, evidence))) {
      return story;
    }
    Furniture.dropByTag(elements);
    List<String> withMore = story(elements, title);
    if (evidence == null || agree(withMore, evidence)) {
      return withMore;
    }
    return articleBody != null && 2 * TextWeight.of(articleBody) > weight(story)
        ? paragraphs(articleBody)
        : story;
  }

  private static List<String> story(List<PageElement> elements, @Nullable String title) {
    List<TextBlock> blocks = TextBlocks.of(elements);
    var inside = new ArrayList<TextBlock>();
    for (PageElement root : StoryRoots.of(elements, blocks, headline(blocks, title))) {
      inside.addAll(blocks.subList(root.firstBlock, root.endBlock));
    }
    List<TextBlock> story = new StoryBlocks(inside, title).inStory();
    boolean anyProse = story.stream().anyMatch(block -> block.prose() > 0);
    return anyProse ? story.stream().map(TextBlock::text).toList() : List.of();
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

  private static int weight(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(TextWeight::of).sum();
  }

  /** Whether half of the samples taken evenly from the evidence stand in the story. */
  private static boolean agree(List<String> story, String evidence) {
    String words = LettersAndDigits.of(evidence);
    String all = LettersAndDigits.of(String.join(" ", story));
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

  private MainText() {}
}
