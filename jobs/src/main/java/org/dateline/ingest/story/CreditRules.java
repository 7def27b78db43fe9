package org.dateline.ingest.story;

import static org.dateline.ingest.story.ChromeRule.paragraph;

import java.util.List;
import org.dateline.text.WordLists;

/** What is said about the story and not in it: rights, disclaimers, credits and sign-offs. */
final class CreditRules {
  static final List<ChromeRule> ALL =
      List.of(
          paragraph("rights", 500, "(?iu)(?:" + WordLists.alternatives("story/rights") + ")")
              .withCues(WordLists.ofAllLanguages("story/rights-cues").toArray(String[]::new)),
          paragraph(
              "disclaimer",
              900,
              "(?i)(?:legal )?(?:disclaimer|disclosure|免责声明|声明)\\s*[:：].*"
                  + "|read on .{0,60}disclaimer\\.?"
                  + "|the (?:views|opinions) expressed (?:in this|here|by (?:the )?(?:author|columnist"
                  + "|contributor|writer)s?|are (?:those|solely|their))\\b.*"
                  + "|this is a rush transcript\\..*|npr transcripts are created on a rush deadline.*"
                  + "|content created by .{0,60} is available without charge .*"),
          paragraph(
                  "disclaimer",
                  900,
                  "(?i).{0,60}do(?:es)? not (?:necessarily )?reflect the (?:views|opinions?)\\b.{0,200}"
                      + "|.{0,60}not (?:intended as|to be (?:taken|used) as) .{0,60}(?:financial|investment)"
                      + " advice.*")
              .withCues("reflect the ", "investment advice", "financial advice"),
          paragraph(
              "submissions",
              300,
              "(?i)(?:to submit (?:a|an|your|letters?)\\b.{0,80}(?:press release|letter|op-ed|comment"
                  + "|tip).*|got a (?:tip|question)\\b.*|send (?:tips|comments|feedback) to .*"
                  + "|you can read diverse opinions from our .*|have a tip\\?.*)"),
          paragraph(
              "credit",
              260,
              "(?i)[-–—•⦁* ]*(?:contributing: .*|this (?:article|report|story) (?:is based in part"
                  + " on wire|(?:contains|includes) material from).*|material from .{3,60} was used in"
                  + " this (?:report|story|article)\\.?|(?:reporting|editing|written|additional reporting)"
                  + " by [^.]{3,150}(?:; ?editing by .*)?\\.?)"),
          paragraph(
                  "credit",
                  260,
                  "(?i).{0,220}\\bcontributed to (?:this|the) (?:report|story|article|post"
                      + "|column)\\b.{0,60}")
              .withCues("contributed to"),
          // Not corrections: they state facts.
          paragraph(
              "update note",
              110,
              "(?i)(?:(?:this|the) (?:story|article|report|post|file) (?:has been|was|is being)"
                  + " (?:last )?updated(?: (?:at|on)\\b[^;]{3,60}| with (?:additional|more|new)"
                  + " (?:information|details|reporting))?\\.?|(?:last )?updated (?:at )?\\d[^;]{3,40})"),
          // Chinese sign-offs and programme formulas.
          paragraph("thanks for reading", 300, "感谢(?:您的?)?(?:阅读|收看|关注|观看|收听).*"),
          paragraph(
              "programme formula",
              60,
              "(?:好[，,])?(?:以上就?是|今天的)[^。，]{0,12}(?:新闻联播|节目|全部内容|主要内容)[^。]{0,10}(?:[，,。].{0,30})?"
                  + "|(?:观众朋友们?|各位观众)[，,].{0,12}好.{0,30}|欢迎收看.{2,20}"),
          paragraph(
              "reporter's sign-off",
              60,
              "[（(]?(?:(?:中央广播电视)?总台|央视|本台|本报|新华社)[^，。：:！？“”]{0,6}记者"
                  + "[^，。：:！？“”]{1,30}(?:综合)?报道[）)。.]?"
                  + "|[（(]?(?:(?:总台|央视|本台|本报)?记者|通讯员|撰稿|摄像|制作|策划)\\s?[:：丨|/]\\s?[^，。！？“”]{2,40}[）)]?"),
          paragraph("editors", 60, "[（(]?(?:责任编辑|责编|编辑|校对|监制|审核|来源|编审|主编)[:：].{1,40}[）)]?"));

  private CreditRules() {}
}
