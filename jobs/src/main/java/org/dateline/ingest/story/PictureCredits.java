package org.dateline.ingest.story;

import static org.dateline.ingest.story.ChromeRule.paragraph;
import static org.dateline.ingest.story.ChromeRule.phrase;

import java.util.List;
import org.dateline.text.WordLists;

/**
 * Who made a picture, left in the text when the picture went: as a paragraph, in brackets behind a
 * caption, or behind the last sentence. By the form of the trade: a label and a colon, or a slash
 * before an agency. An agency in brackets alone is a dateline and stays.
 */
final class PictureCredits {
  private static final String LABEL =
      "(?iu:" + WordLists.alternatives("story/picture-credits") + ")";
  private static final String AGENCY =
      "(?:" + WordLists.alternatives("story/picture-agencies") + ")";

  /** Papers and services that no list names, by the last word of their names. */
  private static final String PAPER =
      "(?:The )?(?:\\p{Lu}[\\p{L}.-]{1,20} ){1,3}(?:Agency|Examiner|Globe|Herald|Images|Journal"
          + "|News|Photos?|Photography|Pool|Post|Press|Star|Times|Tribune|Wire)";

  private static final String OPEN = " ?[(（\\[]";
  private static final String CLOSE = "[)）\\]](?! ?[-–—])";
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}";

  static final List<ChromeRule> ALL =
      List.of(
          paragraph(
              "picture credit",
              320,
              "(?:Enlarge this image )?toggle caption .*|Enlarge this image.*"
                  + "|[(（\\[]?"
                  + LABEL
                  + "(?i: credits?)?(?: ?[:：] ?| (?:by|von|par|por) )[^.:：]{2,100}[)）\\]]?\\.?"
                  + "|\\((?:AP|Reuters|Getty|REUTERS|AFP)[\\p{L} ]{0,20}[Pp]hotos?[:/][^()]{2,100}\\)"
                  + "|(?:©|\\(c\\)) ?[^.:：]{2,60}/ ?"
                  + AGENCY
                  + "|(?:"
                  + NAME
                  + "(?: "
                  + NAME
                  + "){1,3} ?[/|] ?)?"
                  + AGENCY
                  + "(?: ?[/|,] ?"
                  + AGENCY
                  + "){0,3}(?: ?[/|,]? ?(?i:file(?: photo)?|archive?|pool))?"),
          phrase(
              "picture credit in text",
              OPEN + "[^()（）\\[\\]]{0,120}[/|] ?" + AGENCY + "(?:[ ,/|][^()（）]{0,40})?" + CLOSE,
              "/",
              "|"),
          phrase(
              "picture credit in text",
              OPEN + "(?:(?i:photos?) by )?" + NAME + "(?: " + NAME + "){1,3} ?/ ?" + PAPER + CLOSE,
              "/"),
          phrase(
              "picture credit in text",
              OPEN
                  + "(?:AP|AFP|EPA|UPI|REUTERS|Reuters)(?: (?i:photo|file photo))? ?/ ?"
                  + "[^()（）\\[\\]/]{2,80}"
                  + CLOSE,
              "/"),
          phrase(
              "picture credit in text",
              "(?:(?:AP|AFP|EPA) (?i:photo)|REUTERS) ?/ ?" + NAME + " " + NAME,
              "/"),
          phrase(
              "picture credit in text",
              OPEN + LABEL + "(?i: credits?)? ?[:：] ?[^()（）\\[\\]]{2,100}" + CLOSE,
              ":",
              "："),
          phrase(
              "picture credit in text",
              "(?<=[.!?。”\"»)] )" + LABEL + " ?[:：] ?[^.!?:：/]{2,60}/ ?" + AGENCY + "$",
              "/"));

  private PictureCredits() {}
}
