package org.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;

/**
 * CPU seconds that inputs made to cost much take, beside plain text of the same length in the same
 * run, and beside themselves at half the length: 2 means that the cost grows with the length.
 *
 * <p>Argument: megabytes of each input at its full length (16).
 */
final class HostileInputs {
  private static final String SENTENCE = "The harbour council voted nine to two on Monday. ";
  private static final String STORY = SENTENCE.repeat(6);

  /** An input by its number of characters; what is compressed is as long as its content. */
  record Input(String name, String file, IntFunction<byte[]> content) {}

  record Cost(double seconds, long accepted, long rejected) {}

  public static void main(String[] args) {
    int length = 1_000_000 * (args.length > 0 ? Integer.parseInt(args[0]) : 16);
    Input plain = inputs().get(0);
    for (int warm = 0; warm < 3; warm++) {
      cost(plain, length);
    }
    double usual = cost(plain, length).seconds();
    System.out.printf(
        "%-34s %8s %10s %8s %9s %9s%n",
        "input", "CPU s", "to plain", "to half", "accepted", "rejected");
    for (Input input : inputs()) {
      cost(input, length / 2);
      double half = cost(input, length / 2).seconds();
      Cost whole = cost(input, length);
      System.out.printf(
          "%-34s %8.2f %10.1f %8.1f %,9d %,9d%n",
          input.name(),
          whole.seconds(),
          whole.seconds() / usual,
          whole.seconds() / half,
          whole.accepted(),
          whole.rejected());
    }
  }

  private static List<Input> inputs() {
    return List.of(
        text("articles in JSON Lines", "a.jsonl", HostileInputs::articles),
        text("one letter without end", "a.txt", length -> STORY + "a".repeat(length)),
        text("one sign without end", "a.txt", length -> STORY + "-".repeat(length)),
        text("spaces without end", "a.txt", length -> STORY + " ".repeat(length) + "x"),
        text("short lines", "a.txt", length -> STORY + "\n\n" + "a b\n".repeat(length / 4)),
        text("short paragraphs", "a.txt", length -> STORY + "\n\n" + "Ab.\n\n".repeat(length / 5)),
        text("combining marks", "a.txt", length -> STORY + "\u0301".repeat(length / 2)),
        text("tags in a page", "a.html", length -> page("<b>".repeat(length / 3))),
        text("open tags in a page", "a.html", length -> page("<b ".repeat(length / 3))),
        text("paragraphs of a page", "a.html", length -> page("<p>Ab. Cd.".repeat(length / 10))),
        text("links of a page", "a.html", length -> page("<a href=x>b</a> ".repeat(length / 16))),
        text(
            "comments before a page", "a.html", length -> "<!-- -->".repeat(length / 8) + page("")),
        text(
            "one attribute of a page",
            "a.html",
            length -> page("<p class='" + "has-a ".repeat(length / 6) + "'>")),
        text("entities that multiply", "a.xml", HostileInputs::multiplying),
        text("elements in elements", "a.xml", length -> "<nitf>" + "<p>".repeat(length / 3)),
        text("arrays in arrays", "a.jsonl", length -> "{\"text\":" + "[".repeat(length) + "\n"),
        text("a record of many fields", "a.jsonl", HostileInputs::manyFields),
        text(
            "a title without end",
            "a.jsonl",
            length -> json("title", SENTENCE.repeat(length / 49))),
        text(
            "a language without end",
            "a.jsonl",
            length -> json("language", "en" + "-a1".repeat(length / 3))),
        text(
            "a date without end",
            "a.jsonl",
            length -> json("date", "2019-05-14 " + "-0001".repeat(length / 5))),
        text(
            "authors without end",
            "a.jsonl",
            length -> json("author", "Ann Roe, Li Wei; ".repeat(length / 17))),
        text(
            "an address without end",
            "a.jsonl",
            length -> json("url", "https://a.example/" + "?a".repeat(length / 2))),
        text(
            "records without text",
            "a.jsonl",
            length -> "{\"title\":\"The vote\",\"n\":12345}\n".repeat(length / 31)),
        text("broken records", "a.jsonl", length -> "{\"text\":\"The vote\n".repeat(length / 18)),
        text(
            "CSV without a header",
            "a.csv",
            length -> "12,34,A short cell,56\n".repeat(length / 22)),
        text(
            "CSV of too many cells",
            "a.csv",
            length -> "title,text\n" + "a,b,c,d\n".repeat(length / 8)),
        text(
            "CSV of open quotes", "a.csv", length -> "title,text\n" + "\"a,b\n".repeat(length / 5)),
        text("a row of many cells", "a.csv", length -> "title,text\n" + "a,".repeat(length / 2)),
        new Input("spaces, compressed", "a.txt.gz", HostileInputs::compressed),
        new Input("a zip of small members", "a.zip", HostileInputs::members));
  }

  private static Input text(String name, String file, IntFunction<String> content) {
    return new Input(name, file, length -> content.apply(length).getBytes(StandardCharsets.UTF_8));
  }

  private static String articles(int length) {
    String article = json("title", "The vote");
    return article.repeat(length / article.length());
  }

  private static String json(String field, String value) {
    return "{\"text\":\"%s\",\"%s\":\"%s\"}\n".formatted(STORY, field, value);
  }

  private static String manyFields(int length) {
    var record = new StringBuilder("{\"text\":\"" + STORY + "\"");
    for (int field = 0; record.length() < length; field++) {
      record.append(",\"f").append(field).append("\":1");
    }
    return record.append("}\n").toString();
  }

  private static String page(String content) {
    return "<html><body><h1>The vote</h1>"
        + ("<p>" + STORY + "</p>").repeat(3)
        + content
        + "</body></html>";
  }

  /** Each of twenty entities is ten times the one before. */
  private static String multiplying(int length) {
    var entities = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY e0 \"ha\">");
    for (int i = 1; i <= 20; i++) {
      entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    return entities + "]><nitf><body><p>&e20;</p>" + "<p>Ab.</p>".repeat(length / 10);
  }

  private static byte[] compressed(int length) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      byte[] spaces = new byte[length];
      Arrays.fill(spaces, (byte) ' ');
      gzip.write(STORY.getBytes(StandardCharsets.UTF_8));
      gzip.write(spaces);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] members(int length) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int member = 0; member < length / 1_000; member++) {
        zip.putNextEntry(new ZipEntry("a" + member + ".txt"));
        zip.write(STORY.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads an input record by record, each up to its draft, on this thread. */
  private static Cost cost(Input input, int length) {
    byte[] content = input.content().apply(length);
    var threads = ManagementFactory.getThreadMXBean();
    var reader = new DraftReader(Shipped.PARAMS, Shipped.SOURCES);
    int reason = Ingest.DRAFT.fieldIndex("reason");
    long accepted = 0;
    long rejected = 0;
    long started = threads.getCurrentThreadCpuTime();
    var records =
        Ingest.rawRecords(input.file(), new ByteArrayInputStream(content), Shipped.PARAMS);
    while (records.hasNext()) {
      Row draft = reader.read(records.next());
      if (draft.isNullAt(reason)) {
        accepted++;
      } else {
        rejected++;
      }
    }
    return new Cost((threads.getCurrentThreadCpuTime() - started) / 1e9, accepted, rejected);
  }

  private HostileInputs() {}
}
