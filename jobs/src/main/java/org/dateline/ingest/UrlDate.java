package org.dateline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that many newsrooms write into an article's address, as in /2016/09/20/. */
record UrlDate(DateText date, String raw) {
  private static final String YEAR = "/((?:19|20)\\d{2})";
  private static final String END = "(?=[/_.-]|$)";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(YEAR + "([/-])(\\d{1,2})\\2(\\d{1,2})" + END),
          Pattern.compile(YEAR + "(/?)(\\d{2})(\\d{2})" + END),
          Pattern.compile("(?i)" + YEAR + "(/)([a-z]{3})/(\\d{1,2})" + END));

  static Optional<UrlDate> read(String url) {
    if (url == null) {
      return Optional.empty();
    }
    String path = url.replaceFirst("[?#].*$", "");
    return FORMS.stream().flatMap(form -> read(form.matcher(path)).stream()).findFirst();
  }

  private static Optional<UrlDate> read(Matcher matcher) {
    while (matcher.find()) {
      Optional<DateText> date = DateText.day(matcher.group(1), matcher.group(3), matcher.group(4));
      if (date.isPresent()) {
        return date.map(day -> new UrlDate(day, matcher.group().substring(1)));
      }
    }
    return Optional.empty();
  }
}
