package org.dateline.ingest.trait;

import java.util.List;

/** The plainest input there is. */
public final class BasicTraits {
  private static final String TEXT = "The harbour council voted nine to two on Monday.";

  public static List<FieldTrait> all() {
    return List.of(
        FieldTrait.of("basics", "jsonLinesWithUsualNames_areArticles")
            .file(
                "a.jsonl",
                "{\"title\":\"Vote\",\"source\":\"Harbour"
                    + " Times\",\"date\":\"2019-05-14\",\"text\":\""
                    + TEXT
                    + "\"}\n{\"title\":\"No text\"}\n")
            .accepts(
                "title", "Vote",
                "source", "Harbour Times",
                "published_date", "2019-05-14",
                "text", TEXT)
            .rejects("no_text", "found fields [title]"),
        FieldTrait.of("basics", "emptyFile_isOneRejection")
            .file("empty.txt", "")
            .rejects("empty_file", "found an empty file"));
  }

  private BasicTraits() {}
}
