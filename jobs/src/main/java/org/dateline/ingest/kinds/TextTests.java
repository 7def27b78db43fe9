package org.dateline.ingest.kinds;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.text.WordEdges;

/** What the lines of text files of certain kinds look like. */
final class TextTests {
  static final Pattern TEX = Pattern.compile(WordEdges.in("\\\\document(?:class|style)\\b.*"));

  private static final Pattern SUBTITLE_TIME =
      Pattern.compile("\\d{1,2}:\\d\\d:\\d\\d[,.]\\d{3} --> .{0,60}");
  private static final Pattern ROBOT_RULE =
      Pattern.compile(
          "(?i)(?:user-agent|disallow|allow|sitemap|crawl-delay|host)[ \\t]?:.{0,1900}|#.{0,1900}");
  private static final Pattern FACTIVA_END =
      Pattern.compile("(?m)^Document [A-Z]{2,8}0\\d{10,14}[a-z0-9]{6,12}[ \\t\\r]{0,3}$");
  private static final Pattern PROQUEST_FIELD =
      Pattern.compile("(?m)^(?:ProQuest document ID|Publication title|Database): .{0,300}$");
  private static final Pattern LICENCE =
      Pattern.compile(
          "(?:The )?MIT License|BSD \\d-Clause|GNU (?:LESSER |AFFERO |FREE"
              + " )?(?:GENERAL|DOCUMENTATION)|Apache License|Mozilla Public License|Creative"
              + " Commons \\S{1,40} (?:\\S{1,40} )?(?:\\d\\.\\d|Legal)|Permission is hereby"
              + " granted, free of charge|This is free and unencumbered software");
  private static final Pattern YAML_LINE =
      Pattern.compile("^(?:#.{0,1900}|---|- .{0,1900}|[\\w.-]{1,80}+:(?: .{0,1900})?)");
  static final Pattern LOGGED =
      Pattern.compile(
          WordEdges.in(
              "^(?:\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[T"
                  + " ]\\d\\d:\\d\\d:\\d\\d.{0,200}?\\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL|NOTICE)\\b.*|[A-Z][a-z]{2}"
                  + " [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\S{1,100} .*|\\S{1,100} \\S{1,60} \\S{1,60}"
                  + " \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:.*)"));
  private static final Pattern STYLE_LINE =
      Pattern.compile(
          "^(?:[\\w-]{1,40}+\\s?:[^;{}]{1,300};?|.{0,1900}[{}]|[^;]{0,300},|/\\*.*|.*\\*/|@\\w.*)");
  private static final Pattern STYLE_RULE =
      Pattern.compile(
          "(?m)^[ \\t]{0,9}[.#@*:\\w][^{}<>;]{0,120}+\\{\\s{0,9}[\\w-]{1,40}\\s?:[^{}]{1,300}\\}");
  private static final Pattern COMMENT =
      Pattern.compile("(?:#(?![#\\w])|//|/\\*|--|;;|\"\"\"|\" |%%?[ \\t]).*");
  private static final Pattern CODE_LINE =
      Pattern.compile(
          WordEdges.in(
              "^(?:(?:import|from|def|class|function|var|let|const|return|public|private|static"
                  + "|#include|#define|SELECT|INSERT|CREATE|DROP|ALTER|echo|export|library|require|use|else|elif|end|if|for|while|try|with)\\b.*|[\\w.\\[\\]$]{1,80}"
                  + " ?(?:=|<-|:=|\\+=) ?.{1,1900}|(?:#|//|/\\*|\\*|--|;;|\"\"\"|\" |\\\\).*)"));

  static boolean areSubtitles(TextLines lines) {
    return lines.anyOfFirst(3, SUBTITLE_TIME);
  }

  static boolean areRobotRules(TextLines lines) {
    return lines.mostly(ROBOT_RULE, 2, 0.9)
        && lines.lines().stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("allow"));
  }

  static boolean isFactiva(TextLines lines) {
    return lines.text().contains("\nDocument ") && FACTIVA_END.matcher(lines.text()).find();
  }

  static boolean isProQuest(TextLines lines) {
    return lines.text().contains("ProQuest")
        && PROQUEST_FIELD.matcher(lines.text()).results().limit(2).count() == 2;
  }

  static boolean isLicence(TextLines lines) {
    String start = lines.first();
    return LICENCE.matcher(start).lookingAt();
  }

  /** Names before colons stand in interviews as well, before sentences. */
  static boolean isYaml(TextLines lines) {
    return lines.mostly(YAML_LINE, 3, 0.9) && !Prose.isMostOf(lines.text());
  }

  static boolean isStyleSheet(TextLines lines) {
    String start = lines.text().substring(0, Math.min(lines.text().length(), 4000));
    return start.indexOf('{') >= 0
        && STYLE_RULE.matcher(start).find()
        && lines.mostly(STYLE_LINE, 1, 0.7)
        && !Prose.isMostOf(lines.text());
  }

  /** Code whose comments are longer than itself opens with one. */
  static boolean isCode(TextLines lines) {
    return lines.mostly(TextTests::isCodeLine, 3, 0.5)
        && (COMMENT.matcher(lines.first()).matches() || !Prose.isMostOf(lines.text()));
  }

  private static boolean isCodeLine(String line) {
    return ";{})]".indexOf(line.charAt(line.length() - 1)) >= 0
        || CODE_LINE.matcher(line).matches();
  }

  private TextTests() {}
}
