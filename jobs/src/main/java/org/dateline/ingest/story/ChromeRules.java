package org.dateline.ingest.story;

import static org.dateline.ingest.story.ChromeRule.paragraph;
import static org.dateline.ingest.story.ChromeRule.phrase;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.WordLists;

/**
 * The table of what pages put around and into stories: here what belongs to the page itself, in
 * {@link LinkRules} what leads to other pages, in {@link CreditRules} what is said about the story,
 * in {@link PictureCredits} what is said about its pictures. Each rule is tied to wording that
 * stories do not use, to whole paragraphs, and to a length, because a rule that misses leaves a
 * line of noise while a rule that errs loses a paragraph of the story.
 */
final class ChromeRules {
  private static final List<ChromeRule> PAGE =
      List.of(
          paragraph(
              "navigation",
              60,
              "(?i)(?:← ?)?(?:" + WordLists.alternatives("story/navigation") + ")"),
          paragraph(
              "share bar",
              120,
              "(?i)(?:share(?: this)?(?: (?:article|story|page|post|on))?[:：]?|(?:(?:share|tweet"
                  + "|e-?mail|print|pinterest|pin|facebook|twitter|linkedin|whatsapp|reddit|telegram|mastodon|bluesky|wechat|weibo|x|comments?|save|post|link|copy"
                  + " link|flipboard|this article|this"
                  + " story|by|on|teilen|drucken|merken|partager|imprimer|compartir|imprimir|微信|微博|分享|qq空间)["
                  + " |·•,/:：]*){2,}+|tweet|print|partager|compartir|teilen|分享到?[:：]?.{0,20})"),
          paragraph("share link", 200, "(?i)read or share this story:.*"),
          paragraph("share caption", 400, "Facebook Twitter Pinterest .*"),
          paragraph(
              "advertisement",
              60,
              "(?i)(?:(?:" + WordLists.alternatives("story/advertisements") + ")[:：. ]*)++"),
          paragraph(
              "placeholder",
              60,
              "(?i)\\[(?:pullquote|image|audio-clip|break|video|embed|gallery|caption)\\]"
                  + "|photo|video|image|youtube|undefined|null|loading\\.*|<!–|//–>"
                  + "|[（(]?更新时间戳?[:：].{1,30}"),
          paragraph(
              "page furniture",
              90,
              "(?i)\\d+ (?:second|minute|hour|day|week|month|year)s? ago"
                  + "|this article is more than \\d+ (?:month|year)s? old|\\d+ comments?"
                  + "|(?:prev|next) image \\d+ of \\d+|slideshow \\(\\d+ images?\\)"
                  + "|[（(]\\d+ of \\d+[）)]"
                  + "|analysis/opinion:|this article tagged under:.*"),
          paragraph("comments", 160, "(?i)" + WordLists.alternatives("story/comments")),
          paragraph(
              "newsletter", 900, "(?i)(?:" + WordLists.alternatives("story/newsletters") + ")"),
          paragraph(
                  "newsletter",
                  900,
                  "(?i)(?:(?:get|want|receive|\\** ?want)\\b.{0,200}\\b(?:in|to) your inbox\\b.*"
                      + "|daily .{0,80}delivered to your inbox.*|.{0,200}\\bby signing up,? you"
                      + " agree\\b.*)")
              .withCues("your inbox", "by signing up"),
          paragraph(
              "follow us",
              220,
              "(?i)[-–—•* ]*(?:" + WordLists.alternatives("story/follow-us") + ")"),
          paragraph(
              "cookie notice", 500, "(?i)(?:" + WordLists.alternatives("story/cookies") + ")"),
          paragraph("robot check", 600, "(?i).{0,80}please verify you.re not a robot.*")
              .withCues("not a robot"));

  /** Words of the page inside a paragraph of the story. */
  private static final List<ChromeRule> PHRASES =
      List.of(
          phrase("programme lead", "^央视网消息(?:（[^）]{1,20}）[：:]?|[：:])\\s*", "央视网消息"),
          phrase(
              "reporter's sign-off",
              "(?:[（(](?:[^（）()，。]{0,12}台)?(?:央视|本报|本台)?\\s?(?:记者|通讯员)[:：\\s/][^（）()，。]{1,40}[）)]"
                  + "|[（(](?:(?:总台|央视|本台)[^（）()，。]{0,4}|[^（）()，。]{2,10}台)记者[^（）()，。]{1,40}[）)])\\s*$",
              "记者",
              "通讯员"),
          phrase("hand-over", "(?<=[。！？])(?:来看|请看)[^。，！？]{0,12}记者[^。，！？]{0,20}的?报道。$", "记者"),
          phrase("slideshow", "^.*Hide Caption(?: \\d+ of \\d+)?\\s*", "hide caption"),
          phrase(
              "video link in text",
              "JUST WATCHED .{1,200}? MUST WATCH .{1,200}? \\d{1,2}:\\d{2}\\s*",
              "just watched"),
          phrase(
              "video link in text",
              "(?i)^watch the latest video at \\S+\\.\\w+\\s",
              "watch the latest"),
          phrase("summary label", "^Story highlights ", "story highlights"),
          phrase(
              "advertisement in text",
              "(?i)(?:^|(?<=[.!?”\"] ))advertisement continue reading the main story\\s*"
                  + "|\\bcontinue reading the main story\\b|^advertisement:? (?=\\p{Lu})",
              "advertisement",
              "continue reading"),
          phrase("placeholder in text", "\\[(?:pullquote|audio-clip)\\]", "[pull", "[audio"));

  static final List<ChromeRule> ALL =
      Stream.of(PAGE, LinkRules.ALL, CreditRules.ALL, PictureCredits.ALL, PHRASES)
          .flatMap(List::stream)
          .toList();

  private ChromeRules() {}
}
