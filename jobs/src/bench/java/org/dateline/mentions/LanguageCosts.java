package org.dateline.mentions;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * What an annotator costs for each language whose models are there: seconds to load, MB of heap it
 * then holds, tokens per CPU second with tokenizer and all. Chinese reads CCTV, all others English
 * news, for which no corpus of their own is at hand: most of its words are unknown to them.
 *
 * <p>Arguments: the shared folder, languages (default: all).
 */
final class LanguageCosts {
  private static final int CHARACTERS = 2_000_000;
  private static final double BYTES_PER_MB = 1e6;

  public static void main(String[] args) throws IOException {
    Path corpora = Path.of(args[0]).resolve("corpora");
    List<String> languages =
        args.length > 1 ? List.of(args).subList(1, args.length) : Annotators.languages();
    System.out.printf(
        "%-8s %9s %9s %12s %12s%n", "language", "load s", "heap MB", "tokens", "tokens/CPU s");
    for (String language : languages) {
      List<String> texts =
          language.equals("zh")
              ? texts(corpora.resolve("cctv-2022-2025.ndjson.gz"), "text")
              : texts(corpora.resolve("allsides-2012-2017.ndjson.gz"), "content_original");
      try {
        measure(language, texts);
      } catch (MissingModelsException e) {
        System.out.printf("%-8s no models: scripts/dateline models %s%n", language, language);
      }
    }
  }

  private static void measure(String language, List<String> texts) {
    long before = heap();
    long start = System.nanoTime();
    Annotator annotator =
        Annotators.annotator(
            language, new ArticleAnnotator.Limits(1_000_000, 200, 1_800), Decoder.FAST);
    double loadSeconds = (System.nanoTime() - start) / 1e9;
    long held = heap() - before;
    read(annotator, texts.subList(0, texts.size() / 4));
    long cpu = cpuNanos();
    long tokens = read(annotator, texts);
    double seconds = (cpuNanos() - cpu) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-8s %9.1f %9.0f %,12d %,12.0f%n",
        language,
        loadSeconds,
        held / BYTES_PER_MB,
        tokens,
        tokens / seconds);
  }

  private static long read(Annotator annotator, List<String> texts) {
    return texts.stream().mapToLong(text -> annotator.annotate("", text).text().tokens()).sum();
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static List<String> texts(Path corpus, String field) throws IOException {
    List<String> texts = new ArrayList<>();
    var json = new ObjectMapper();
    try (var stream = new GZIPInputStream(Files.newInputStream(corpus));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int left = CHARACTERS;
      for (String line = reader.readLine(); line != null && left > 0; line = reader.readLine()) {
        String text = json.readTree(line).path(field).asText("");
        texts.add(text);
        left -= text.length();
      }
    }
    return texts;
  }

  private LanguageCosts() {}
}
