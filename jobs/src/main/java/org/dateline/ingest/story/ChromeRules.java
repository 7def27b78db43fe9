package org.dateline.ingest.story;

import static org.dateline.ingest.story.ChromeRule.paragraph;
import static org.dateline.ingest.story.ChromeRule.phrase;

import java.util.List;
import java.util.stream.Stream;

/**
 * The table of what pages put around and into stories: here what belongs to the page itself, in
 * {@link LinkRules} what leads to other pages, in {@link CreditRules} what is said about the story.
 * Each rule is tied to wording that stories do not use, to whole paragraphs, and to a length,
 * because a rule that misses leaves a line of noise while a rule that errs loses a paragraph of the
 * story.
 */
final class ChromeRules {
  private static final List<ChromeRule> PAGE =
      List.of(
          paragraph(
              "navigation",
              60,
              "(?i)(?:← ?)?(?:back to (?:main|top|home|the top)(?: page)?|skip to (?:main )?content"
                  + "|home|menu|close|take me back to the top of this post\\.?|zum (?:seitenanfang"
                  + "|inhalt springen)|aller au contenu(?: principal)?|retour en haut(?: de page)?"
                  + "|ir al contenido(?: principal)?|volver arriba|返回(?:首页|顶部)|回到顶部)"),
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
              "(?i)(?:(?:advertisement|sponsored content|sponsored|article continues below"
                  + "|story continue[sd](?: below(?: advertisement)?)?|continue reading(?: below"
                  + "| the main story)?|anzeige|werbung|publicité|publicidad|广告)[:：. ]*)++"),
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
          paragraph(
              "comments",
              160,
              "(?i)(?:load|show|view|hide|read|see|add|post|leave|write)(?: all| more)?(?: the| a|"
                  + " your)? comments?(?: \\(\\d+\\)| below)?[.!]?|view the discussion thread\\.?"
                  + "|(?:please )?enable javascript to view the comments.{0,60}|comments powered by"
                  + " .{2,30}|comments (?:are|have been|for this (?:thread|article|story) are)"
                  + " (?:now )?closed\\.?|join the (?:conversation|discussion)[.!]?"
                  + "|(?:alle )?kommentare (?:anzeigen|lesen|ein- und ausblenden)|kommentar"
                  + " (?:schreiben|verfassen)|(?:voir|lire|afficher) (?:tous )?les commentaires"
                  + "|(?:ver|mostrar|cargar)(?: todos)?(?: los)? comentarios|dejar? un comentario"
                  + "|(?:发表|查看|我要|网友|全部|最新)评论.{0,12}"),
          paragraph(
              "newsletter",
              900,
              "(?i)(?:sign up (?:for|here|to)\\b.{0,90}|newsletter sign up\\b.*|subscribe"
                  + " (?:to|now|here)\\b.{0,120}|to receive (?:a|an|our)"
                  + " .{0,80}(?:e-?mail|alert|newsletter).*|mailing list\\..*|support our"
                  + " journalism.{0,120}|(?:jetzt )?(?:unseren|den)"
                  + " .{0,40}newsletter.{0,60}(?:abonnieren|anmelden).{0,60}|(?:abonnez-vous|inscrivez-vous)"
                  + " (?:à|a)"
                  + " .{0,30}(?:newsletter|lettre).{0,60}|(?:suscríbete|suscríbase|apúntate) a"
                  + " .{0,40}(?:newsletter|boletín).{0,60}|订阅.{0,40}(?:邮件|通讯|简报).{0,40})"),
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
              "(?i)[-–—•* ]*(?:(?:follow|like|join|find) (?:us|the|him|her|me|@|[\\p{L}.' -]{2,50}"
                  + "\\bon\\b).{0,90}(?:twitter|facebook|instagram|flipboard|youtube|telegram|@\\w).*|follow"
                  + " @?\\w++(?: follow @\\w++)*+|follow cnn .*|(?:folgen sie uns|suivez[-"
                  + " ]nous|síguenos|síganos)\\b.{0,90}|read .{0,40}flipboard magazine\\.?"
                  + "|(?:【[^】]{0,12}】)?关注.{0,20}(?:公众号|微博|微信).{0,40}|扫码关注.{0,60})"),
          paragraph(
              "cookie notice",
              500,
              "(?i)(?:(?:we|this (?:web)?site|our (?:web)?site|by"
                  + " (?:using|continuing|clicking)\\b.{0,60}) uses? cookies(?:[,.]| to| for| and|"
                  + " on|$).*|accept (?:all )?cookies(?: ?[|·].{0,80})?|cookie"
                  + " (?:policy|settings)|(?:wir verwenden|diese (?:website|webseite|seite)"
                  + " (?:verwendet|nutzt)) cookies\\b.*|(?:alle )?cookies"
                  + " (?:akzeptieren|ablehnen)|cookie-einstellungen|(?:nous utilisons|ce site"
                  + " (?:web )?utilise) des cookies\\b.*|(?:accepter|refuser) (?:tous )?les"
                  + " cookies|(?:gérer|paramétrer) les cookies|(?:utilizamos|usamos|este sitio"
                  + " (?:web )?(?:utiliza|usa)) cookies\\b.*|(?:aceptar|rechazar) (?:todas )?(?:las"
                  + " )?cookies|(?:本网站|本站|我们)(?:会)?使用\\s?cookies?.*|接受所有\\s?cookies?)"),
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
      Stream.of(PAGE, LinkRules.ALL, CreditRules.ALL, PHRASES).flatMap(List::stream).toList();

  private ChromeRules() {}
}
