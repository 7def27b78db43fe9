package org.dateline.ingest;

import java.util.List;
import java.util.Optional;

/** The registry: one line a format; the first that recognises a file reads it. */
final class ArticleFormats {
  private static final List<ArticleFormat> ALL =
      List.of(
          new WebArchive(),
          new NewsXml(),
          new ReutersSgml(),
          new JsonDocument(),
          new JsonLines(),
          new HtmlPage(),
          new FrontMatterMarkdown(),
          new DelimitedText(),
          new PlainText());

  static Optional<ArticleFormat> recognising(FileHead head) {
    return ALL.stream().filter(format -> format.recognises(head)).findFirst();
  }

  static Optional<ArticleFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  private ArticleFormats() {}
}
