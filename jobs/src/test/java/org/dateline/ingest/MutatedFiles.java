package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.testing.PackedBytes;

/** Files of every format, whole and damaged: the same for the same seed. */
final class MutatedFiles {
  private static final String TEXT =
      "LONDON, May 31 - The harbour council voted for the new quay, nine to two.\\n"
          + "\\n"
          + "The ferry stays.";
  private static final String OBJECT =
      "{\"title\":\"Quay\",\"source\":\"Wire\",\"date\":\"2024-05-31\",\"authors\":[\"Ann"
          + " Roe\"],\"text\":\""
          + TEXT
          + "\"}";
  private static final String PAGE =
      "<!doctype html><html><head><title>Quay</title></head><body><article><h1>Quay</h1><p>The"
          + " harbour council voted for the new quay, nine to two.</p></article></body></html>";
  private static final List<String> TOKENS =
      List.of(
          "{",
          "[",
          "]",
          "}",
          "\"",
          "\\",
          ",",
          "\n",
          "\r\n",
          "\t",
          ";",
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "]]>",
          "<![CDATA[",
          "&#0;",
          "&lt;",
          "---\n",
          "```",
          "\0",
          "\ufeff",
          "\ud83d",
          "0",
          "-1",
          "99999999999",
          "1e999",
          "NaN",
          "null",
          "{\"a\":",
          "[[[[",
          "WARC/1.0\r\n",
          "Content-Length: 7\r\n",
          "\r\n\r\n",
          "HTTP/1.1 200 OK\r\n",
          "</REUTERS>",
          "<REUTERS>",
          "<newsItem>",
          "</nitf>",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "\u001f\u008b\u0008\u0000",
          "\u0028\u00b5\u002f\u00fd",
          "PAR1",
          "(((((((((",
          "aaaaaaaaaaaaaaaaaaaaaaaa!");

  private static final Map<String, byte[]> SEEDS = seeds();

  private static Map<String, byte[]> seeds() {
    var seeds = new TreeMap<String, byte[]>();
    String lines = OBJECT + "\n" + OBJECT.replace("Quay", "Ferry") + "\n";
    String archive =
        warc("warcinfo", "application/warc-fields", "software: x")
            + response("")
            + response("")
            + warc("resource", "text/plain", "The ferry stays.");
    String chunked =
        "5\r\n<html\r\n" + Integer.toHexString(PAGE.length()) + "\r\n" + PAGE + "\r\n0\r\n\r\n";
    put(seeds, "lines.jsonl", lines);
    put(seeds, "array.json", "[" + OBJECT + ",\n" + OBJECT.replace("Quay", "Ferry") + "]");
    put(seeds, "wrapped.json", "{\"status\":\"ok\",\"articles\":[" + OBJECT + "," + OBJECT + "]}");
    put(
        seeds,
        "table.csv",
        "title,text,date\n"
            + "Quay,\"The council \"\"voted\"\",\n"
            + "nine to two.\",2024-05-31\n"
            + "Ferry,The ferry line closes in autumn.,\n");
    put(seeds, "plain.txt", TEXT.replace("\\n", "\n"));
    put(
        seeds,
        "matter.md",
        "---\n"
            + "title: Quay\n"
            + "date: 2024-05-31\n"
            + "---\n\n"
            + "# Quay\n\n"
            + "The **council** voted [for](https://a.example) the quay.\n");
    put(seeds, "page.html", PAGE);
    put(
        seeds,
        "pages.warc",
        archive
            + warc(
                "response",
                "application/http",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + chunked));
    put(
        seeds,
        "pages.arc",
        "filedesc://a.arc 0.0.0.0 20080430204825 text/plain 4\n"
            + "1 0 \n\n"
            + "http://a.example/ 10.0.0.1 20080430204825 text/html "
            + PAGE.length()
            + "\n"
            + PAGE
            + "\n");
    put(
        seeds,
        "items.xml",
        "<newsMessage><itemSet><newsItem"
            + " guid=\"https://a.example/q\"><contentMeta><headline>Quay</headline></contentMeta><contentSet><inlineXML><html><body><p>The"
            + " council voted for the"
            + " quay.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>");
    put(
        seeds,
        "nitf.xml",
        "<?xml version=\"1.0\"?><nitf><head><title>Quay</title></head><body><body.content><p>The"
            + " council voted for the quay.</p></body.content></body></nitf>");
    put(
        seeds,
        "reuters.sgm",
        "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n"
            + "<REUTERS NEWID=\"1\"><DATE>26-FEB-1987"
            + " 15:01:01.79</DATE><TEXT><TITLE>QUAY</TITLE><BODY>The council voted for the quay.\n"
            + "    The ferry stays.\n"
            + "&#3;</BODY></TEXT></REUTERS>\n");
    byte[] member = IngestTestSupport.gzip(response(""));
    seeds.put("members.warc.gz", joined(member, member, member));
    seeds.put(
        "lines.jsonl.gz", joined(IngestTestSupport.gzip(lines), IngestTestSupport.gzip(lines)));
    seeds.put(
        "lines.jsonl.zst",
        joined(Zstd.compress(lines.getBytes(UTF_8)), Zstd.compress(lines.getBytes(UTF_8))));
    put(
        seeds,
        "saved.mhtml",
        "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n"
            + "--b\r\n"
            + "Content-Type: text/html\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + PAGE.replace("=", "=3D")
            + "\r\n--b--\r\n");
    put(
        seeds,
        "gigaword",
        "<DOC id=\"NYT_ENG_20101231.0001\" type=\"story\">\n"
            + "<HEADLINE>Quay</HEADLINE>\n"
            + "<TEXT>\n"
            + "<P>\n"
            + "The council voted for the quay.\n"
            + "</P>\n"
            + "</TEXT>\n"
            + "</DOC>\n");
    put(
        seeds,
        "nexis.txt",
        "1 of 1 DOCUMENTS\n\n"
            + "Wire\n\n"
            + "May 31, 2024\n\n"
            + "Quay\n\n"
            + "LENGTH: 9 words\n\n"
            + "The council voted for the quay.\n\n"
            + "LANGUAGE: ENGLISH\n");
    put(
        seeds,
        "toml.md",
        "+++\ntitle = \"Quay\"\ndate = 2024-05-31\n+++\n\nThe council voted for the quay.\n");
    put(
        seeds,
        "feed.xml",
        "<?xml version=\"1.0\"?><rss"
            + " version=\"2.0\"><channel><title>Wire</title><item><title>Quay</title><content:encoded><![CDATA[<p>The"
            + " council voted for the quay.</p>]]></content:encoded></item></channel></rss>");
    put(
        seeds,
        "feed.atom",
        "<feed"
            + " xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title><entry><title>Quay</title><summary>The"
            + " council voted for the quay.</summary></entry></feed>");
    seeds.put("members.zip", PackedBytes.zip("a.jsonl", lines, "b/page.html", PAGE));
    seeds.put("streamed.zip", PackedBytes.streamedZip("a.jsonl", lines, "b.txt", TEXT));
    seeds.put("members.tar", PackedBytes.tar("a.jsonl", lines, "b/page.html", PAGE));
    for (String compressor : List.of("bzip2", "xz", "lzma", "lz4-framed", "snappy-framed")) {
      String ending = compressor.replaceFirst("-framed", "").replace("snappy", "sz");
      seeds.put("lines.jsonl." + ending, PackedBytes.compressed(compressor, lines));
    }
    seeds.put("wide.jsonl", ("\ufeff" + lines).getBytes(UTF_16LE));
    seeds.put(
        "encoded.warc",
        warc(
                "response",
                "application/http",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                    + new String(IngestTestSupport.gzip(PAGE), ISO_8859_1))
            .getBytes(ISO_8859_1));
    return seeds;
  }

  static List<String> seedNames() {
    return List.copyOf(SEEDS.keySet());
  }

  /** The file of that number: of each format in turn, with one to six changes. */
  static InputFile of(int number, long seed) {
    var random = new SplittableRandom(seed * 1_000_003 + number);
    String name = seedNames().get(number % SEEDS.size());
    byte[] bytes = SEEDS.get(name);
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      bytes = changed(bytes, random);
    }
    String shown = random.nextInt(10) == 0 ? "unnamed" : name;
    return new InputFile(number + "/" + shown, bytes);
  }

  private static byte[] changed(byte[] bytes, SplittableRandom random) {
    if (bytes.length == 0) {
      return token(random);
    }
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
    byte[] head = Arrays.copyOf(bytes, at);
    byte[] tail = Arrays.copyOfRange(bytes, at, bytes.length);
    return switch (random.nextInt(9)) {
      case 0 -> flipped(bytes, at, random);
      case 1 -> head;
      case 2 -> tail;
      case 3 -> joined(head, token(random), tail);
      case 4 -> joined(head, Arrays.copyOfRange(bytes, to, bytes.length));
      case 5 -> joined(bytes, tail);
      case 6 -> joined(head, repeated(token(random), 1 + random.nextInt(3000)), tail);
      case 7 -> joined(head, spliced(random), tail);
      default -> joined(tail, head);
    };
  }

  private static byte[] flipped(byte[] bytes, int at, SplittableRandom random) {
    byte[] result = bytes.clone();
    result[at] ^= (byte) (1 << random.nextInt(8));
    return result;
  }

  private static byte[] token(SplittableRandom random) {
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    return token.getBytes(random.nextBoolean() ? UTF_8 : ISO_8859_1);
  }

  private static byte[] repeated(byte[] token, int times) {
    var all = new byte[token.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = token[i % token.length];
    }
    return all;
  }

  private static byte[] spliced(SplittableRandom random) {
    byte[] other = SEEDS.get(seedNames().get(random.nextInt(SEEDS.size())));
    int from = random.nextInt(other.length);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(300)));
  }

  private static String response(String headers) {
    return warc(
        "response",
        "application/http",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + "\r\n" + PAGE);
  }

  private static String warc(String type, String contentType, String block) {
    return ("WARC/1.0\r\n"
                + "WARC-Type: %s\r\n"
                + "WARC-Target-URI: https://a.example/q\r\n"
                + "WARC-Date: 2024-05-31T06:30:00Z\r\n"
                + "Content-Type: %s\r\n"
                + "Content-Length: %d\r\n\r\n")
            .formatted(type, contentType, block.length())
        + block
        + "\r\n\r\n";
  }

  private static void put(Map<String, byte[]> seeds, String name, String text) {
    seeds.put(name, text.getBytes(UTF_8));
  }

  private static byte[] joined(byte[]... parts) {
    var all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private MutatedFiles() {}
}
