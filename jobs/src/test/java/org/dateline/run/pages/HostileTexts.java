package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts made to end what a page puts them into (markup, attributes, scripts, JSON, styles,
 * addresses) and to call {@code hit()}, which no page of ours does.
 */
public final class HostileTexts {
  private static final List<String> CALLS =
      List.of(
          "<script>hit()</script>",
          "<script src=https://evil.example/x.js></script>",
          "<img src=x onerror=hit()>",
          "<svg onload=hit()>",
          "<svg><script>hit()</script></svg>",
          "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
          "<a href=javascript:hit()>x</a>",
          "<details open ontoggle=hit()>",
          "<input autofocus onfocus=hit()>",
          "<body onload=hit()>",
          "<style>@import url(https://evil.example/x.css)</style>",
          "<link rel=stylesheet href=https://evil.example/x.css>",
          "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
          "<base href=https://evil.example/>",
          "<form action=https://evil.example/><button>x</button></form>",
          "<math><mi xlink:href='javascript:hit()'>x</mi></math>",
          "<template><script>hit()</script></template>",
          "<noscript><p title='</noscript><img src=x onerror=hit()>'>",
          "javascript:hit()",
          "data:text/html,<script>hit()</script>",
          "vbscript:hit()",
          "hit()",
          "${hit()}",
          "#{hit()}",
          "{{hit()}}",
          "{{constructor.constructor('hit()')()}}",
          "<%= hit() %>",
          "!{hit()}",
          "`${hit()}`",
          "expression(hit())",
          "url(javascript:hit())",
          "{a|hit()}",
          "__proto__",
          "constructor",
          "hasOwnProperty",
          "&lt;script&gt;hit()&lt;/script&gt;",
          "&#60;script&#62;hit()&#60;/script&#62;",
          "\\u003cscript\\u003ehit()\\u003c/script\\u003e",
          "\\x3cscript\\x3ehit()",
          "%3Cscript%3Ehit()%3C/script%3E");

  private static final List<String> ENDS =
      List.of(
          "",
          "\"",
          "'",
          "`",
          ">",
          "\">",
          "'>",
          "-->",
          "]]>",
          "</title>",
          "</script>",
          "</style>",
          "</textarea>",
          "</svg>",
          "</dialog>",
          "*/",
          "\\",
          "\\\"",
          "\\'",
          "\";",
          "';",
          "\"};",
          "']};",
          "\u2028",
          "\u2029",
          "\uFEFF",
          "\u202E",
          "\u0085",
          "😀",
          "中文",
          "<!--",
          "<![CDATA[",
          "\t",
          "/",
          "//");

  private static final List<String> AFTERS =
      List.of("", "<!--", "//", "/*", "\"", "'", "<", "\\", " of Ohio", "</p>", "%", "&", "#");

  /** So many different texts, the same each time. */
  public static List<String> of(int count) {
    Set<String> texts = new LinkedHashSet<>();
    for (int round = 0; texts.size() < count; round++) {
      for (int i = 0; i < CALLS.size() * ENDS.size() * AFTERS.size(); i++) {
        // Steps through all combinations, each factor at a pace of its own.
        int end = i % ENDS.size();
        int call = (i / 3) % CALLS.size();
        int after = (i / 7) % AFTERS.size();
        String number = round == 0 ? "" : " " + round;
        texts.add(ENDS.get(end) + CALLS.get(call) + AFTERS.get(after) + number);
        if (texts.size() == count) {
          break;
        }
      }
    }
    return new ArrayList<>(texts);
  }

  private HostileTexts() {}
}
