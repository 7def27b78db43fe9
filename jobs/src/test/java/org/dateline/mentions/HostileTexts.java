package org.dateline.mentions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts made to break an annotator: runs of one thing without an end, and very long articles. */
final class HostileTexts {
  private static final int MILLION = 1_000_000;

  /** Each text by name; {@code run} is the length of a run without anything to break it. */
  static Map<String, String> ofLength(int run) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String unit :
        List.of(
            "\"",
            "'",
            "“",
            "-",
            "–",
            "_",
            "/",
            "\\",
            "@",
            "#",
            ".",
            "!",
            "?!",
            "…",
            "(",
            "[",
            "<",
            "&",
            "&amp;",
            "$",
            "%",
            "*",
            "=",
            "|",
            "~",
            "♥",
            "☃",
            "😀",
            "👍🏽",
            "👨‍👩‍👧‍👦",
            "🇩🇪",
            "e\u0301",
            "a\u0301\u0302\u0303",
            "\u0301",
            "\u200d",
            "\u202e",
            "א",
            "ش",
            "ا لله",
            "a",
            "A",
            "0",
            "1,",
            "1.",
            "1-",
            "a-",
            "a.",
            "A.",
            "a'",
            "a@",
            "a/",
            "x@y.z,",
            "http://",
            "www.a.",
            "](",
            "<a ",
            "</",
            "1/2/",
            "$1,",
            "中",
            "中a",
            "。",
            "，",
            "、",
            "一",
            "１",
            "1中",
            "1，",
            "1,2,中",
            "“",
            "《",
            "·",
            "〇",
            "ー",
            "한",
            "𠮷",
            "王·",
            "3.14",
            "A1",
            "年",
            "月1日",
            "…—",
            "\u0007",
            "\u0000",
            "\ud800",
            "\u00ad",
            "\t",
            "\u3000",
            "\ufeff")) {
      texts.put(printable(unit), unit.repeat(run / unit.length()));
    }
    texts.put("short words, no end", words(run, "word "));
    texts.put("names, no end", words(run, "Angela Merkel "));
    texts.put("100 characters, quotes", words(run, "\"".repeat(99) + " "));
    texts.put("99 hyphens a word", words(run, "-".repeat(99) + " "));
    texts.put("99 emoji a word", words(run, "😀".repeat(49) + " "));
    texts.put("99 dots a word", words(run, ".".repeat(99) + " "));
    texts.put("99 slashes a word", words(run, "/".repeat(99) + " "));
    texts.put("99 at signs a word", words(run, "@".repeat(99) + " "));
    texts.put("99 a- a word", words(run, "a-".repeat(49) + " "));
    texts.put("99 digits and commas", words(run, "1,".repeat(49) + " "));
    texts.put("tags never closed", words(run, "<a href=\"x\" "));
    texts.put("one-letter lines", words(run, "A\n"));
    texts.put("lines of a full stop", words(run, ".\n"));
    texts.put("one sentence of 1 MB", words(MILLION, "and the minister of Norway said so "));
    texts.put("one Chinese sentence, 1 MB", words(MILLION, "挪威首相在北京说，"));
    texts.put("prose of 5 MB", words(5 * MILLION, "Angela Merkel met Shell in Oslo. They spoke. "));
    texts.put("Chinese prose of 5 MB", words(5 * MILLION, "库克在北京。苹果公司没有评论，新华社报道。"));
    return texts;
  }

  private static String words(int length, String unit) {
    return unit.repeat(length / unit.length());
  }

  private static String printable(String unit) {
    boolean plain =
        unit.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c > ' ' && c < 0x7F);
    String codes = String.join(" ", unit.codePoints().mapToObj("U+%04X"::formatted).toList());
    return plain ? unit : codes;
  }

  private HostileTexts() {}
}
