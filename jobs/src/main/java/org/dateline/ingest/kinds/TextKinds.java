package org.dateline.ingest.kinds;

import static org.dateline.ingest.kinds.FileKind.withArticles;
import static org.dateline.ingest.kinds.FileKind.withoutArticles;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.text.WordEdges;

/** The kinds of text files that no name need show: by how they begin and what their lines are. */
final class TextKinds {
  private static final String SAVE_BODY = "Save its text as .txt or HTML.";
  private static final String EXPORT_AGAIN =
      "Export it as HTML, RIS with abstracts, or one text a file.";

  private record Test(FileKind kind, Predicate<TextLines> test) {}

  private static final List<Test> ALL =
      List.of(
          begins("a script", "#![ \\t]?/.*"),
          begins(
              "a program's source", "<\\?(?:php\\b|=).*|<%@.*|(?:package|import) [\\w.*]{1,200};"),
          begins("subtitles", "WEBVTT\\b.*"),
          new Test(withoutArticles("subtitles"), TextTests::areSubtitles),
          begins("contacts or appointments", "BEGIN:V(?:CARD|CALENDAR)"),
          begins("a key or signature", "-----BEGIN [A-Z ]{3,40}-----"),
          begins("a playlist", "#EXTM3U.*"),
          begins("a patch", "diff --git .*|--- a/.*|Index: \\S{1,300}"),
          begins("an index of web archives", "CDX [A-Za-z](?: [A-Za-z]){3,12}"),
          begins("cookies", "# (?:Netscape )?HTTP Cookie File.*"),
          begins("translations of a program", "msgid \".*"),
          new Test(
              withArticles("a TeX document", "Convert it to text, for example with pandoc."),
              lines -> lines.anyOfFirst(30, TextTests.TEX)),
          begins(
              "a bibliography",
              "@\\w{3,20}\\s?\\{.{0,200}|TY  - [A-Z]{3,6}|%0 [A-Z][\\w ]{2,40}|PMID- ?\\d{1,12}"),
          new Test(withArticles("an e-mail", SAVE_BODY), MailHeader::opens),
          new Test(withoutArticles("rules for crawlers"), TextTests::areRobotRules),
          new Test(
              withArticles("an export of Factiva as text", EXPORT_AGAIN), TextTests::isFactiva),
          new Test(
              withArticles("an export of ProQuest as text", EXPORT_AGAIN), TextTests::isProQuest),
          new Test(withoutArticles("a licence"), TextTests::isLicence),
          mostly("a list of checksums", 1, 0.9, "[0-9a-fA-F]{32,128}[ \\t]{1,4}\\*?\\S.{0,400}"),
          mostly(
              "a list of checksums",
              1,
              0.9,
              "(?:MD5|SHA\\d{1,3}) ?\\(.{1,400}\\) ?= ?[0-9a-f]{32,128}"),
          mostly(
              "a list of addresses",
              1,
              0.8,
              "(?:[\\w-]{1,40}[ \\t,]{1,4})?(?:https?|ftp)://\\S{1,1900}"),
          mostly("a list of files", 3, 0.8, "[-dl][rwxsStT-]{9}[.+@]?\\s{1,4}\\d{1,9}\\s.{1,900}"),
          mostly(
              "a list of files",
              3,
              0.8,
              "(?:\\.{0,2}/|[A-Za-z]:\\\\)?(?:[^\\s/\\\\]{1,100}[/\\\\]){1,20}[^\\s/\\\\]{0,200}"),
          mostly("a list of files", 5, 0.8, "[^\\s/\\\\]{1,200}\\.[A-Za-z][A-Za-z0-9]{1,4}"),
          mostly(
              "a list of required packages",
              3,
              0.8,
              "[A-Za-z][\\w.-]{0,60}(?:\\[[\\w,]{1,60}\\])?[ \\t]?[=<>~!]=[ \\t]?\\d[\\w.*+!,<>="
                  + " -]{0,60}"),
          mostly(
              "settings",
              3,
              0.7,
              "[#;].{0,1900}|\\[[^\\[\\]]{1,200}\\]|[\\w.\\- /]{1,80}[ \\t]{0,4}=.{0,1900}"),
          new Test(withoutArticles("YAML, data or settings"), TextTests::isYaml),
          new Test(withoutArticles("a log"), lines -> lines.mostly(TextTests.LOGGED, 3, 0.7)),
          new Test(withoutArticles("a style sheet"), TextTests::isStyleSheet),
          new Test(withoutArticles("a program's source"), TextTests::isCode),
          new Test(
              withoutArticles("a list of words or numbers"),
              lines -> Prose.isMissingFrom(lines.text())));

  private static Test begins(String name, String firstLine) {
    Pattern pattern = regex(firstLine);
    return new Test(withoutArticles(name), lines -> pattern.matcher(lines.first()).matches());
  }

  private static Test mostly(String name, int least, double share, String line) {
    Pattern pattern = regex(line);
    return new Test(withoutArticles(name), lines -> lines.mostly(pattern, least, share));
  }

  private static Pattern regex(String pattern) {
    return Pattern.compile("^(?:" + WordEdges.in(pattern) + ")");
  }

  static Optional<FileKind> kind(String text) {
    TextLines lines = TextLines.of(text);
    return XmlKinds.kind(text)
        .or(() -> ALL.stream().filter(each -> each.test.test(lines)).map(Test::kind).findFirst());
  }

  private TextKinds() {}
}
