package org.dateline.ingest.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.DraftReader;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {
  private static final StructType ARTICLE =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("paragraphs", DataTypes.createArrayType(DataTypes.StringType))
          .add("paragraph_hashes", DataTypes.createArrayType(DataTypes.LongType));
  private static final String SOURCE = "The Harbour Times";
  private static final String MORE = "More news from the quay";

  private final List<Row> drafts = new ArrayList<>();
  private final List<Row> known = new ArrayList<>();

  @Test
  void labelBelowManyStories_isARepeatedLine() {
    articles(10, i -> withBelow(story(i, 12), MORE));
    assertThat(learned()).containsExactly(Map.entry(SOURCE, hashes(MORE)));
  }

  @Test
  void labelBelowOneStoryFewer_isNone() {
    articles(9, i -> withBelow(story(i, 12), MORE));
    assertThat(learned()).isEmpty();
  }

  @Test
  void punctuationAndCase_makeNoOtherLine() {
    articles(10, i -> withBelow(story(i, 12), i % 2 == 0 ? MORE : "MORE news, from the quay →"));
    assertThat(learned()).containsExactly(Map.entry(SOURCE, hashes(MORE)));
  }

  @Test
  void articlesOfEarlierRuns_count() {
    articles(1, i -> withBelow(story(i, 12), MORE));
    for (int i = 100; i < 109; i++) {
      known.add(article(SOURCE, withBelow(story(i, 12), MORE)));
    }
    assertThat(learned()).containsExactly(Map.entry(SOURCE, hashes(MORE)));
  }

  @Test
  void lineThatNoArticleOfTonightHolds_isNotLearned() {
    articles(1, i -> story(i, 12));
    for (int i = 100; i < 120; i++) {
      known.add(article(SOURCE, withBelow(story(i, 12), MORE)));
    }
    assertThat(learned()).isEmpty();
  }

  @Test
  void paragraphsOfOneStoryInManyVersions_stay() {
    String below = "The vote was the third this year";
    articles(
        30,
        i -> {
          var version = withBelow(story(0, 12), below);
          version.add(0, "Update " + i + " on the vote about the quay");
          return version;
        });
    assertThat(learned()).isEmpty();
  }

  @Test
  void labelInTheMiddle_stays() {
    articles(
        40,
        i -> {
          var paragraphs = story(i, 20);
          paragraphs.add(10, "What happens next");
          return paragraphs;
        });
    assertThat(learned()).isEmpty();
  }

  @Test
  void shortSentence_staysHoweverOftenItIsTold() {
    articles(40, i -> withBelow(story(i, 12), "The harbour minister attended the meeting."));
    articles(40, i -> withBelow(story(100 + i, 12), "港务部长参加会见。"));
    assertThat(learned()).isEmpty();
  }

  @Test
  void backgroundOfFollowUps_staysInAPublicationOfManyTopics() {
    String background =
        "The quay was closed in 2011 after a storm tore away its outer wall, and two attempts to"
            + " pay for a new one failed in the council.";
    articles(20, i -> withBelow(story(i, 12), background));
    articles(80, i -> story(100 + i, 12));
    assertThat(learned()).isEmpty();
  }

  @Test
  void longSentenceUnderAThirdOfAllArticles_isARepeatedLine() {
    String about =
        "The Harbour Times is owned by a foundation of the town's fishermen, who have no say in"
            + " what it prints and meet once a year.";
    articles(20, i -> withBelow(story(i, 12), about));
    articles(40, i -> story(100 + i, 12));
    assertThat(learned()).containsExactly(Map.entry(SOURCE, hashes(about)));
  }

  @Test
  void sentenceAboutTheWriter_needsAHundredthOfTheArticles() {
    String writer = "Ann Roe is a columnist who looks at the sea from her window.";
    articles(12, i -> withBelow(story(i, 12), writer));
    articles(1188, i -> story(100 + i, 1));
    assertThat(learned()).containsExactly(Map.entry(SOURCE, hashes(writer)));
    articles(1, i -> story(10_000, 1));
    assertThat(learned()).isEmpty();
  }

  @Test
  void eachSource_hasItsOwnLines() {
    for (int i = 0; i < 10; i++) {
      drafts.add(article("A", withBelow(story(i, 12), "Line of A")));
      drafts.add(article("B", withBelow(story(50 + i, 12), "Line of B")));
    }
    drafts.add(article("B", withBelow(story(99, 12), "Line of A")));
    assertThat(learned())
        .containsExactly(Map.entry("A", hashes("Line of A")), Map.entry("B", hashes("Line of B")));
  }

  @Test
  void lineTwiceInAnArticle_countsOnce() {
    articles(
        5,
        i -> {
          var paragraphs = withBelow(story(i, 12), MORE);
          paragraphs.add(0, MORE);
          return paragraphs;
        });
    assertThat(learned()).isEmpty();
  }

  @Test
  void partitions_makeNoDifference() {
    articles(25, i -> withBelow(withBelow(story(i, 8), MORE), i < 15 ? "Quay archive" : "Boats"));
    var once = learned(1);
    assertThat(once).containsExactly(Map.entry(SOURCE, hashes(MORE, "Quay archive", "Boats")));
    assertThat(learned(7)).isEqualTo(once);
  }

  private interface Writer {
    List<String> article(int number);
  }

  private void articles(int count, Writer writer) {
    IntStream.range(0, count).forEach(i -> drafts.add(article(SOURCE, writer.article(i))));
  }

  private static List<String> story(int number, int paragraphs) {
    var story = new ArrayList<String>();
    for (int i = 0; i < paragraphs; i++) {
      story.add("Paragraph " + i + " of story " + number + " about the harbour and its boats.");
    }
    return story;
  }

  private static List<String> withBelow(List<String> story, String line) {
    var paragraphs = new ArrayList<>(story);
    paragraphs.add(line);
    return paragraphs;
  }

  private static Row article(String source, List<String> paragraphs) {
    return RowFactory.create(
        source,
        paragraphs.toArray(String[]::new),
        paragraphs.stream().map(DraftReader::paragraphHash).toArray(Long[]::new));
  }

  private static Set<Long> hashes(String... lines) {
    return new HashSet<>(Arrays.stream(lines).map(DraftReader::paragraphHash).toList());
  }

  private Map<String, Set<Long>> learned() {
    return learned(2);
  }

  private Map<String, Set<Long>> learned(int partitions) {
    var spark = SharedSpark.session();
    Dataset<Row> tonight = spark.createDataFrame(drafts, ARTICLE).repartition(partitions);
    Dataset<Row> earlier = spark.createDataFrame(known, ARTICLE).drop("paragraphs");
    Dataset<Row> learned = RepeatedLines.learn(tonight, earlier);
    assertThat(learned.columns()).containsExactly("source", SourceHabits.REPEATED_LINES.name());
    var bySource = new TreeMap<String, Set<Long>>();
    for (Row row : learned.collectAsList()) {
      List<Long> lines = row.getList(1);
      assertThat(lines).isSorted().doesNotHaveDuplicates();
      bySource.put(row.getString(0), new HashSet<>(lines));
    }
    return bySource;
  }
}
