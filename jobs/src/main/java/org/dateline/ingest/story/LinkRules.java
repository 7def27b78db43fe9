package org.dateline.ingest.story;

import static org.dateline.ingest.story.ChromeRule.linkList;
import static org.dateline.ingest.story.ChromeRule.paragraph;

import java.util.List;
import org.dateline.text.WordLists;

/** Links to other stories, one by one and in lists below a heading. */
final class LinkRules {
  /** Headings that stand alone above a list, or before a colon and a link. */
  private static final String HEADINGS = WordLists.alternatives("story/link-headings");

  static final List<ChromeRule> ALL =
      List.of(
          // Ends like a headline: a sentence after "Video:" may be the story's.
          paragraph(
              "read more",
              260,
              "(?iu)[►•* -]*+(?:"
                  + HEADINGS
                  + "|see more|more|related(?: story| coverage| article)?"
                  + "|more from [\\p{L} ]{2,30}|special coverage|photos?|pictures|in pictures|video"
                  + "|watch|watch now|don.t miss)"
                  + "\\s*+[:：|►»]\\s*+\\S.*+(?<![.。!！])(?<![.。!！][\"'”’)）])"),
          paragraph(
              "link box",
              200,
              "\\( [^()]{3,190}\\)|\\((?:PHOTOS|VIDEO|WATCH|MORE): [^()]{3,180}\\)"),
          paragraph("video link", 300, "JUST WATCHED .*|WATCH(?: NOW| MORE)?[:：]?"),
          paragraph(
              "click here",
              200,
              "(?iu)(?:click (?:here )?(?:for|to) .{0,120}|watch the latest video at \\S+\\.?|-"
                  + " check out the .{0,120}|watch .{0,120} for the latest .{0,60}click"
                  + " here\\.?|contact .{3,60} at \\S+@\\S+)"),
          linkList(
              "related links",
              80,
              "(?iu)[►•* -]*+(?:"
                  + HEADINGS
                  + "|"
                  + WordLists.alternatives("story/link-list-headings")
                  + ")\\s*+[:：]?\\s*+(?:\\.{3}|…)?"));

  private LinkRules() {}
}
