package org.dateline.ingest;

import static org.dateline.ingest.ChromeRule.linkList;
import static org.dateline.ingest.ChromeRule.paragraph;
import static org.dateline.ingest.ChromeRule.phrase;

import java.util.List;

/**
 * The table of what pages put around and into stories. Each rule is tied to wording that stories do
 * not use, to whole paragraphs, and to a length, because a rule that misses leaves a line of noise
 * while a rule that errs loses a paragraph of the story.
 */
final class ChromeRules {
  static final List<ChromeRule> ALL =
      List.of(
          // Navigation and buttons.
          paragraph(
              "navigation",
              60,
              "(?i)(?:← ?)?(?:back to (?:main|top|home|the top)(?: page)?|skip to (?:main )?content"
                  + "|home|menu|close|take me back to the top of this post\\.?|返回(?:首页|顶部))"),
          paragraph(
              "share bar",
              120,
              "(?i)(?:share(?: this)?(?: (?:article|story|page|post|on))?[:：]?|(?:(?:share|tweet"
                  + "|e-?mail|print|facebook|twitter|pinterest|linkedin|whatsapp|reddit|telegram"
                  + "|mastodon|bluesky|wechat|weibo|x|comments?|save|post|link|copy link|flipboard"
                  + "|this article|this story|by|on)[ |·•,/:：]*){2,}"
                  + "|tweet|print|分享到?[:：]?.{0,20})"),
          paragraph("share link", 200, "(?i)read or share this story:.*"),
          paragraph("share caption", 400, "Facebook Twitter Pinterest .*"),
          paragraph(
              "advertisement",
              60,
              "(?i)(?:(?:advertisement|sponsored content|sponsored|article continues below"
                  + "|story continue[sd] below(?: advertisement)?|continue reading(?: below| the main"
                  + " story)?|广告)[:：. ]*)+"),
          paragraph(
              "placeholder",
              40,
              "(?i)\\[(?:pullquote|image|audio-clip|break|video|embed|gallery|caption)\\]"
                  + "|photo|video|image|youtube|undefined|null|loading\\.*|<!–|//–>"),
          paragraph(
              "page furniture",
              90,
              "(?i)\\d+ (?:second|minute|hour|day|week|month|year)s? ago"
                  + "|this article is more than \\d+ (?:month|year)s? old|\\d+ comments?"
                  + "|(?:prev|next) image \\d+ of \\d+|slideshow \\(\\d+ images?\\)"
                  + "|analysis/opinion:|this article tagged under:.*"),

          // Newsletters, subscriptions, following.
          paragraph(
              "newsletter",
              900,
              "(?i)(?:sign up (?:for|here|to)\\b.{0,90}|newsletter sign up\\b.*|subscribe (?:to|now"
                  + "|here)\\b.{0,120}|(?:get|want|receive)\\b.{0,200}\\b(?:in|to) your inbox\\b.*"
                  + "|.{0,200}\\bby signing up,? you agree\\b.*|daily .{0,80}delivered to your inbox.*"
                  + "|to receive (?:a|an|our) .{0,80}(?:e-?mail|alert|newsletter).*|mailing list\\..*"
                  + "|support our journalism.{0,120}|订阅.{0,40}(?:邮件|通讯|简报).{0,40})"),
          paragraph(
              "follow us",
              220,
              "(?i)[-–—•* ]*(?:(?:follow|like|join|find) (?:us|the|him|her|me|@|[\\p{L}.' -]{2,50}"
                  + "\\bon\\b).{0,90}(?:twitter|facebook|instagram|flipboard|youtube|telegram|@\\w+).*"
                  + "|follow @?\\w+(?: follow @\\w+)*|follow cnn .*"
                  + "|read .{0,40}flipboard magazine\\.?|(?:【[^】]{0,12}】)?关注.{0,20}(?:公众号|微博|微信).{0,40}|扫码关注.{0,60})"),
          paragraph(
              "cookie notice",
              500,
              "(?i)(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing|clicking)\\b.{0,60})"
                  + " uses? cookies(?:[,.]| to| for| and| on|$).*|accept (?:all )?cookies(?: ?[|·].{0,80})?|cookie (?:policy|settings)"),
          paragraph("robot check", 600, "(?i).{0,80}please verify you.re not a robot.*"),

          // Links to other stories.
          paragraph(
              "read more",
              260,
              "(?i)[►•* -]*(?:read more|you may also like|read also|also read|see also|see more|related(?: story"
                  + "| coverage| article)?|more from [\\p{L} ]{2,30}|special coverage|photos?|pictures"
                  + "|in pictures|video|watch|watch now|don.t miss|recommended|lire aussi|à lire aussi"
                  + "|leer más|lea también|mehr zum thema|lesen sie auch|leggi anche|leia também"
                  + "|相关阅读|延伸阅读|推荐阅读|更多阅读|相关新闻)\\s*[:：|►»]\\s*\\S.*(?<![.。])"),
          paragraph("link box", 200, "\\( [^()]{3,190}\\)"),
          paragraph("video link", 300, "JUST WATCHED .*"),
          paragraph(
              "click here",
              200,
              "(?i)(?:click (?:here )?(?:for|to) .{0,120}|watch the latest video at .*"
                  + "|- check out the .{0,120}|watch .{0,120} for the latest .*|contact .{3,60} at \\S+@\\S+)"),
          linkList(
              "related links",
              60,
              "(?i)[►•* -]*(?:read more|you may also like|read also|also read|see also|also see|related(?: stories"
                  + "| articles| links| coverage| news| topics)?|more on this(?: story)?"
                  + "|more (?:stories|news|coverage)|further reading|latest(?: news| stories"
                  + "| headlines)?|most (?:read|popular|viewed)|top stories|trending(?: now)?"
                  + "|you (?:may|might) also like|recommended(?: for you| stories)?|lire aussi"
                  + "|à lire aussi|sur le même sujet|leer más|más noticias|mehr zum thema"
                  + "|lesen sie auch|leggi anche|leia também|相关阅读|延伸阅读|推荐阅读|更多阅读"
                  + "|相关新闻|最新新闻|热门新闻)\\s*[:：]?\\s*(?:\\.{3}|…)?"),

          // Terms, rights, disclaimers, credits.
          paragraph(
              "rights",
              500,
              "(?i)(?:.{0,60}(?:copyright (?:©|\\(c\\)|\\d{4})|©).*|.{0,150}all rights reserved\\b.*"
                  + "|版权所有.*|.{0,30}未经授权.{0,30}(?:转载|禁止).*)"),
          paragraph(
              "disclaimer",
              900,
              "(?i)(?:legal )?(?:disclaimer|disclosure|免责声明|声明)\\s*[:：].*"
                  + "|read on .{0,60}disclaimer\\.?"
                  + "|the (?:views|opinions) expressed (?:in this|here|by (?:the )?(?:author|columnist"
                  + "|contributor|writer)s?|are (?:those|solely|their))\\b.*"
                  + "|.{0,60}does not (?:necessarily )?reflect the (?:views|opinions?)\\b.{0,200}"
                  + "|this is a rush transcript\\..*|npr transcripts are created on a rush deadline.*"
                  + "|content created by .{0,60} is available without charge .*"
                  + "|.{0,60}not (?:intended as|to be (?:taken|used) as) .{0,60}(?:financial|investment)"
                  + " advice.*"),
          paragraph(
              "submissions",
              300,
              "(?i)(?:to submit (?:a|an|your|letters?)\\b.{0,80}(?:press release|letter|op-ed|comment"
                  + "|tip).*|got a (?:tip|question)\\b.*|send (?:tips|comments|feedback) to .*"
                  + "|you can read diverse opinions from our .*|have a tip\\?.*)"),
          paragraph(
              "credit",
              260,
              "(?i)[-–—•⦁* ]*(?:.{0,220}\\bcontributed to (?:this|the) (?:report|story|article|post"
                  + "|column)\\b.{0,60}|contributing: .*|this (?:article|report|story) (?:is based in part"
                  + " on wire|contains material from).*|(?:reporting|editing|written|additional reporting)"
                  + " by [^.]{3,150}(?:; ?editing by .*)?\\.?)"),
          paragraph(
              "picture credit",
              320,
              "(?:Enlarge this image )?toggle caption .*|Enlarge this image.*|\\(?Photo(?: credit)?s?"
                  + "(?: by|: )[^.]{2,100}\\)?|图片来源[:：].*"),

          // Chinese sign-offs and programme formulas.
          paragraph("thanks for reading", 300, "感谢(?:您的)?(?:阅读|收看|关注|观看).*"),
          paragraph("editors", 60, "[（(]?(?:责任编辑|责编|编辑|校对|监制|审核|来源|编审|主编)[:：].{1,40}[）)]?"),
          phrase("programme lead", "^央视网消息(?:（[^）]{1,20}）)?[：:]\\s*"),

          // Words of the page inside a paragraph of the story.
          phrase("slideshow", "^.*Hide Caption(?: \\d+ of \\d+)?\\s*"),
          phrase(
              "video link in text",
              "JUST WATCHED .{1,200}? MUST WATCH .{1,200}? \\d{1,2}:\\d{2}\\s*"),
          phrase("summary label", "^Story highlights "),
          phrase(
              "advertisement in text",
              "(?i)(?:^|(?<=[.!?”\"] ))advertisement continue reading the main story\\s*"
                  + "|\\[pullquote\\]|\\bcontinue reading the main story\\b|^advertisement:? (?=\\p{Lu})"));

  private ChromeRules() {}
}
