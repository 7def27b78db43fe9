package org.dateline.ingest.trait;

import java.util.List;
import org.dateline.testing.PackedBytes;

/** Markdown of site generators. */
public final class FrontMatterTraits {
  private static final String TEXT = "The harbour council voted nine to two on Monday.";

  public static List<FieldTrait> all() {
    return List.of(
        trait("toml_isFrontMatter")
            .file(
                "quay.md",
                "+++\n"
                    + "title = \"Council votes\"\n"
                    + "date = 2019-05-14T10:00:00+02:00\n"
                    + "authors = [\"Ann Roe\"]\n"
                    + "draft = false\n\n"
                    + "[params]\n"
                    + "section = \"port\"\n"
                    + "+++\n\n"
                    + TEXT)
            .accepts(
                "title", "Council votes",
                "text", TEXT,
                "authors", "[Ann Roe]",
                "published_at", "2019-05-14T08:00:00Z",
                "date_provenance", "front_matter"),
        trait("tomlUnderAnotherName_isFrontMatter")
            .file("quay", "+++\ntitle = 'Council votes'\ndate = 2019-05-14\n+++\n" + TEXT)
            .accepts("title", "Council votes", "published_date", "2019-05-14"),
        trait("tomlWithLongText_isRead")
            .file("a.md", "+++\ntitle = \"\"\"\nCouncil\nvotes\"\"\"\n+++\n" + TEXT)
            .accepts("title", "Council votes"),
        trait("brokenToml_isRejectedWithTheLine")
            .file("a.md", "+++\ntitle = Council votes\n+++\n" + TEXT)
            .rejects("broken_front_matter", "expected TOML"),
        trait("openToml_isRejected")
            .file("a.md", "+++\ntitle = \"Council\"\n\n" + TEXT)
            .rejects("broken_front_matter", "expected a line +++ that closes"),
        trait("rulesOfPlusSigns_areText")
            .file("a.txt", "+++\n" + TEXT + "\n+++\n")
            .accepts("text", "~" + TEXT),
        trait("json_isFrontMatterOfMarkdown")
            .file(
                "quay.md",
                "{\n  \"title\": \"Council votes\",\n  \"date\": \"2019-05-14\"\n}\n\n"
                    + TEXT
                    + "\n")
            .accepts("title", "Council votes", "text", TEXT, "published_date", "2019-05-14"),
        trait("openJson_isRejected")
            .file("quay.md", "{\n  \"title\": \"Council votes\",\n\n" + TEXT)
            .rejects("broken_front_matter", "expected JSON that is closed before the text"),
        trait("braceInMarkdown_isText")
            .file("quay.md", "{Correction} " + TEXT)
            .accepts("text", "~" + TEXT),
        trait("jekyllName_givesTheDate")
            .file("_posts/2019-05-14-council-votes.md", "---\ntitle: Council votes\n---\n" + TEXT)
            .accepts("published_date", "2019-05-14", "date_provenance", "file_name"),
        trait("dateOfTheFrontMatter_winsOverTheName")
            .file("2019-05-14-a.md", "---\ntitle: Vote\ndate: 2019-05-13\n---\n" + TEXT)
            .accepts("published_date", "2019-05-13", "date_provenance", "front_matter"),
        trait("jekyllNameInAZip_givesTheDate")
            .file(
                "site.zip",
                PackedBytes.zip("_posts/2019-05-14-votes.markdown", "# Council votes\n\n" + TEXT))
            .accepts("title", "Council votes", "published_date", "2019-05-14"),
        trait("impossibleDateInAName_isNotUsed")
            .file("2019-14-05-votes.md", "# Council votes\n\n" + TEXT)
            .accepts("published_date", null),
        trait("dateInTheNameOfADump_isNotTaken")
            .file("2019-05-14-export.jsonl", "{\"title\":\"Vote\",\"text\":\"" + TEXT + "\"}\n")
            .accepts("published_date", null));
  }

  private static FieldTrait trait(String name) {
    return FieldTrait.of("front matter", name);
  }

  private FrontMatterTraits() {}
}
