package org.dateline.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.analysis.claims.PointsOfComparison.Point;
import org.dateline.analysis.claims.PointsOfComparison.Said;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What two real articles about the same conference say about Apple in percent. */
class SeedClaimsTest {
  private static final String APPLE = "Apple_Inc.";

  @Test
  void shareInBothArticles_isSaidOfDifferentThings_andTheOtherByOneOnly() throws IOException {
    List<Said> said = new ArrayList<>();
    said.addAll(percentOfApple("002_a4842ef3732eb2f4.txt"));
    said.addAll(percentOfApple("003_f4b611562b8eb4e0.txt"));
    List<Point> points = new PointsOfComparison(0.01, new SameMeasure("percent", 0.3)).of(said);
    assertThat(points).extracting(Point::agreement).containsExactly("same", "only_one");
    Point forty = points.get(0);
    assertThat(forty.values()).extracting(Said::value).containsOnly(40.0);
    assertThat(forty.values().get(0).text()).contains("search services");
    assertThat(forty.values().get(0).qualifier()).isEqualTo("at_most");
    assertThat(forty.values().get(1).text()).contains("inference").contains("x86");
    assertThat(forty.likeness()).as("the clauses speak of different things").isLessThan(0.2);
    assertThat(points.get(1).values()).extracting(Said::value).containsExactly(50.0);
    assertThat(points.get(1).values().get(0).articleId()).startsWith("002");
  }

  private static List<Said> percentOfApple(String file) throws IOException {
    Path path =
        Path.of(System.getProperty("dateline.root", "..")).resolve("../shared/seeds").resolve(file);
    Assumptions.assumeTrue(Files.exists(path), () -> path + " is not there");
    String text = Files.readString(path);
    List<ArticleClaims.Sentence> sentences = sentences(text);
    return ArticleClaims.of(text, "en", sentences, names(text, sentences), MarkedArticle.PARAMS)
        .stream()
        .filter(claim -> claim.quantity() != null && claim.quantity().unit().equals("percent"))
        .filter(claim -> claim.ties().stream().anyMatch(tie -> tie.entityId().equals(APPLE)))
        .map(
            claim ->
                new Said(
                    file,
                    "unknown",
                    file,
                    claim.quantity().value(),
                    text.substring(claim.begin(), claim.end()),
                    claim.quantity().upper(),
                    claim.quantity().qualifier().code(),
                    claim.sentence(),
                    claim.quantity().begin()))
        .toList();
  }

  private static List<ArticleClaims.Sentence> sentences(String text) {
    List<ArticleClaims.Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean ends = text.charAt(at) == '\n' || text.startsWith(". ", at);
      if (ends || at + 1 == text.length()) {
        sentences.add(new ArticleClaims.Sentence(sentences.size(), begin, at + 1));
        begin = at + 1;
      }
    }
    return sentences;
  }

  private static List<Name> names(String text, List<ArticleClaims.Sentence> sentences) {
    List<Name> names = new ArrayList<>();
    add("Benoit Dupin", "Benoit_Dupin", "PERSON", text, sentences, names);
    add("Dupin", "Benoit_Dupin", "PERSON", text, sentences, names);
    add("Matt Garman", "Matt_Garman", "PERSON", text, sentences, names);
    add("Apple Intelligence", "Apple_Intelligence", "PRODUCT", text, sentences, names);
    add("Apple", APPLE, "ORGANIZATION", text, sentences, names);
    add("Amazon", "Amazon_(company)", "ORGANIZATION", text, sentences, names);
    add("AWS", "Amazon_Web_Services", "ORGANIZATION", text, sentences, names);
    names.sort(Comparator.comparingInt(Name::begin));
    return names;
  }

  private static void add(
      String surface,
      String id,
      String type,
      String text,
      List<ArticleClaims.Sentence> sentences,
      List<Name> names) {
    for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      int begin = at;
      int end = at + surface.length();
      if (names.stream().noneMatch(name -> name.begin() < end && begin < name.end())) {
        int sentence = (int) sentences.stream().filter(one -> one.end() <= begin).count();
        names.add(new Name(begin, end, sentence, id, type));
      }
    }
  }
}
