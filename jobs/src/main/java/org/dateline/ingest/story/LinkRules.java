package org.dateline.ingest.story;

import static org.dateline.ingest.story.ChromeRule.linkList;
import static org.dateline.ingest.story.ChromeRule.paragraph;

import java.util.List;

/** Links to other stories, one by one and in lists below a heading. */
final class LinkRules {
  /** Headings that stand alone above a list, or before a colon and a link. */
  private static final String HEADINGS =
      "read more|you (?:may|might) also like|read also|also read|see also|also see|see related"
          + "|recommended(?: for you| stories)?|lire aussi|à lire aussi|leer más|lea también"
          + "|mehr zum thema|lesen sie auch|leggi anche|leia também|相关阅读|延伸阅读|推荐阅读"
          + "|更多阅读|相关新闻|相关报道";

  static final List<ChromeRule> ALL =
      List.of(
          // Ends like a headline: a sentence after "Video:" may be the story's.
          paragraph(
              "read more",
              260,
              "(?iu)[►•* -]*(?:"
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
              "(?iu)[►•* -]*(?:"
                  + HEADINGS
                  + "|more|related(?: stories| articles| links| coverage| news| topics| posts|"
                  + " slideshows| stories and posts)?|more on this(?: story)?|more"
                  + " (?:stories|news|coverage)|further reading|latest(?: news| stories|"
                  + " headlines)?|most (?:read|popular|viewed)|top stories|trending(?: now)?|recent"
                  + " posts|earlier posts|sur le même sujet|les plus lus|dernières"
                  + " (?:actualités|infos)|más noticias|últimas noticias|lo más"
                  + " leído|meistgelesen|neueste (?:nachrichten|artikel)|das könnte sie auch"
                  + " interessieren|最新新闻|热门新闻|热点新闻|猜你喜欢|热门推荐)\\s*+[:：]?\\s*+(?:\\.{3}|…)?"));

  private LinkRules() {}
}
