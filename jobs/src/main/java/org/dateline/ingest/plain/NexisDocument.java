package org.dateline.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.jspecify.annotations.Nullable;

/**
 * An article as Nexis exports it: publication, day and edition stand in the middle of their lines,
 * then come the headline, labelled facts ("BYLINE: ..."), the text, and further facts.
 *
 * @param facts by label
 */
record NexisDocument(
    @Nullable String source,
    @Nullable String date,
    @Nullable String title,
    Map<String, String> facts,
    List<String> paragraphs) {
  /** Labels that stand before the text in nearly every document. */
  static final Set<String> LABELS =
      Set.of("LENGTH", "LÄNGE", "BODY", "BYLINE", "SECTION", "LONGUEUR");

  private static final Set<String> LABELS_BEHIND =
      Set.of(
          "URL",
          "LOAD-DATE",
          "UPDATE",
          "LANGUAGE",
          "SPRACHE",
          "LANGUE",
          "GRAPHIC",
          "GRAFIK",
          "PUBLICATION-TYPE",
          "PUBLIKATIONSTYP",
          "PUB-TYPE",
          "SUBJECT",
          "COMPANY",
          "ORGANIZATION",
          "TICKER",
          "INDUSTRY",
          "PERSON",
          "CITY",
          "STATE",
          "COUNTRY",
          "GEOGRAPHIC",
          "NOTES",
          "JOURNAL-CODE",
          "DOCUMENT-TYPE",
          "DISTRIBUTION",
          "WORD-COUNT",
          "ISSN",
          "ACC-NO",
          "CORRECTION-DATE",
          "DATE-CHARGEMENT",
          "COPYRIGHT");
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "english",
          "en",
          "englisch",
          "en",
          "german",
          "de",
          "deutsch",
          "de",
          "french",
          "fr",
          "français",
          "fr",
          "spanish",
          "es",
          "italian",
          "it",
          "dutch",
          "nl");
  private static final Pattern LABELLED =
      Pattern.compile("(\\p{Lu}[\\p{Lu}-]{1,30}):[ \\t]*+(.*)", Pattern.DOTALL);
  private static final Pattern DAY =
      Pattern.compile(
          "(\\p{L}{3,10}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,10} \\d{4}).*", Pattern.DOTALL);
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)(?:copyright|©|all rights).*", Pattern.DOTALL);

  /** Lines without a blank one between them, with their indentation. */
  private static List<String> blocks(String text) {
    var blocks = new ArrayList<String>();
    var block = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        block.append(line).append('\n');
      } else if (!block.isEmpty()) {
        blocks.add(block.toString());
        block.setLength(0);
      }
    }
    blocks.add(block.toString());
    return blocks;
  }

  static NexisDocument of(String text) {
    String source = null;
    String date = null;
    String title = null;
    var facts = new TreeMap<String, String>();
    var paragraphs = new ArrayList<String>();
    for (String block : blocks(text)) {
      String words = block.replaceAll("\\s+", " ").strip();
      Matcher labelled = LABELLED.matcher(words);
      boolean inText = !paragraphs.isEmpty() || facts.containsKey("BODY");
      if (words.isEmpty() || RIGHTS.matcher(words).matches()) {
        continue;
      }
      if (source == null) {
        source = words;
      } else if (date == null && DAY.matcher(words).matches()) {
        date = DAY.matcher(words).replaceFirst("$1");
      } else if (date == null || title == null && isCentred(block) && !labelled.matches()) {
        continue; // the edition, or a line about the publication
      } else if (labelled.matches()
          && (inText ? LABELS_BEHIND.contains(labelled.group(1)) : true)) {
        facts.putIfAbsent(labelled.group(1), labelled.group(2));
        title = labelled.group(1).equals("HEADLINE") ? labelled.group(2) : title;
      } else if (title == null) {
        title = words;
      } else if (LABELS_BEHIND.stream().noneMatch(facts::containsKey)) {
        paragraphs.add(words);
      }
    }
    return new NexisDocument(source, date, title, facts, paragraphs);
  }

  private static boolean isCentred(String block) {
    String line = block.replaceFirst("^[\\r\\n]+", "");
    return line.length() - line.stripLeading().length() >= 10;
  }

  Draft draft() throws UnreadableRecord {
    var text = new ArrayList<>(paragraphs);
    String body = facts.get("BODY");
    if (body != null && !body.isBlank()) {
      text.add(0, body);
    }
    if (text.isEmpty()) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT,
          "expected a text behind the facts of a Nexis document, found none",
          "Export the documents again, with their full text.");
    }
    String dateline = facts.get("DATELINE");
    if (dateline != null && !text.get(0).startsWith(dateline)) {
      text.set(0, dateline + " – " + text.get(0));
    }
    String byline = facts.getOrDefault("BYLINE", facts.get("AUTOR"));
    String language = facts.getOrDefault("LANGUAGE", facts.getOrDefault("SPRACHE", ""));
    String address = facts.get("URL");
    return new Draft(
        title,
        String.join("\n\n", text),
        source,
        null,
        address != null && address.startsWith("http") ? address : null,
        byline == null ? List.of() : List.of(byline.replaceFirst("(?i)^by\\s+", "")),
        LANGUAGES.get(language.toLowerCase(Locale.ROOT).replaceFirst("[;,].*", "").strip()),
        date == null ? List.of() : List.of(new Draft.GivenDate(date, "metadata")),
        true,
        false,
        null);
  }
}
