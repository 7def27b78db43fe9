package org.dateline.ingest.story;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.story.ChromeFilter.Cut;
import org.dateline.text.WordEdges;

/** Finds lines below a story about its author. */
final class Biographies {
  private static final int CLOSING_PARAGRAPHS = 4;
  private static final int LONGEST = 500;
  private static final Pattern BULLET = Pattern.compile("^[-–—•* ]+");

  /** After the author's name. */
  private static final Pattern OF_AUTHOR =
      Pattern.compile(
          WordEdges.in(
              "^(?:, .{2,120},)? (?:is|was|can be"
                  + " reached|covers|writes|reports|teaches|serves|served|works|joined|has"
                  + " (?:been|written|covered))\\b.*|^是.{0,40}(?:作者|记者|编辑|研究员).*"));

  /**
   * Where the author is not known by name: a bullet, a name and a writer's trade, as no sentence of
   * a story begins.
   */
  private static final Pattern BULLETED =
      Pattern.compile(
          WordEdges.in(
              "^[-–—•*]{1,2} ?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,4}(?:, [^,]{2,80},)?"
                  + " (?:is|are)"
                  + " .{0,120}\\b(?:editor|columnist|author|co-author|correspondent|reporter|writer"
                  + "|fellow|professor|contributor|analyst)s?\\b.*"));

  /** Takes the biographies out of the last paragraphs of a story. */
  static void remove(List<String> story, List<String> authors, List<Cut> cuts) {
    for (int i = Math.max(1, story.size() - CLOSING_PARAGRAPHS); i < story.size(); ) {
      if (isBiography(story.get(i), story.get(i - 1), authors)) {
        cuts.add(new Cut("biography", story.remove(i)));
      } else {
        i++;
      }
    }
  }

  private static boolean isBiography(String paragraph, String before, List<String> authors) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String bare = BULLET.matcher(paragraph).replaceFirst("");
    // A bullet before this one makes both the items of a list.
    boolean alone = bare.length() < paragraph.length() && !BULLET.matcher(before).lookingAt();
    return alone && BULLETED.matcher(paragraph).matches()
        || authors.stream().anyMatch(author -> isAbout(author, bare));
  }

  private static boolean isAbout(String author, String paragraph) {
    return paragraph.startsWith(author)
        && OF_AUTHOR.matcher(paragraph.substring(author.length())).matches();
  }

  private Biographies() {}
}
