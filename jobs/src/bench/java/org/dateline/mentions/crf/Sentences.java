package org.dateline.mentions.crf;

import static edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak.ALWAYS;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The sentences to compare on: gold files as they are cut, and articles of the corpora. */
final class Sentences {
  private static final int LONGEST = 200;
  private static final WordToSentenceProcessor<CoreLabel> SPLITTER =
      new WordToSentenceProcessor<>(ALWAYS);

  /** Every sentence of every gold file. */
  static List<List<CoreLabel>> gold(Path folder) throws IOException {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(Sentences::isGold).sorted().toList()) {
        List<String> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          String word = line.strip().split("\\s+")[0];
          if (!word.isEmpty()) {
            sentence.add(word);
          } else if (!sentence.isEmpty()) {
            sentences.add(tokens(sentence));
            sentence.clear();
          }
        }
        sentences.add(tokens(sentence));
      }
    }
    return sentences;
  }

  private static boolean isGold(Path file) {
    String path = file.toString();
    return path.contains("/data/") || path.matches(".*/crossner/.*\\.txt");
  }

  /** The texts of a corpus, one after the other, until so many characters have been read. */
  static List<String> texts(Path corpus, String field, long characters) throws IOException {
    List<String> texts = new ArrayList<>();
    var json = new ObjectMapper();
    try (var stream = new GZIPInputStream(Files.newInputStream(corpus));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      long left = characters;
      for (String line = reader.readLine(); line != null && left > 0; line = reader.readLine()) {
        String text = json.readTree(line).path(field).asText("");
        texts.add(text);
        left -= text.length();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return texts;
  }

  /** English sentences, cut where they are very long. */
  static List<List<CoreLabel>> english(String text) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    var tokenizer =
        new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(true), "untokenizable=noneDelete");
    for (List<CoreLabel> sentence : SPLITTER.process(tokenizer.tokenize())) {
      sentences.addAll(cut(sentence));
    }
    return sentences;
  }

  /** Chinese sentences of words. */
  static List<List<CoreLabel>> chinese(List<String> words) {
    var splitter = new WordToSentenceProcessor<CoreLabel>("[.。]|[!?！？]+", ALWAYS, false);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : splitter.process(tokens(words))) {
      sentences.addAll(cut(sentence));
    }
    return sentences;
  }

  static List<CoreLabel> tokens(List<String> words) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : words) {
      if (!word.isEmpty()) {
        var token = new CoreLabel();
        token.setWord(word);
        token.setValue(word);
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** The text in lines of at most so many characters. */
  static List<String> lines(String text, int longest) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      for (int i = 0; i < line.length(); i += longest) {
        lines.add(line.substring(i, Math.min(line.length(), i + longest)));
      }
    }
    return lines;
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static List<List<CoreLabel>> cut(List<CoreLabel> sentence) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i += LONGEST) {
      parts.add(sentence.subList(i, Math.min(sentence.size(), i + LONGEST)));
    }
    return parts;
  }

  private Sentences() {}
}
