package org.dateline.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.analysis.cooccurrence.NaiveCooccurrence.Document;
import org.dateline.table.Tables;
import org.dateline.testing.StepChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random small corpora, told apart by their seed, against {@link NaiveCooccurrence}. */
class CooccurrencePropertyTest {
  private static final List<String> ENTITIES =
      List.of("Apple_Inc.", "OpenAI", "Nvidia", "Tim_Cook", "corpus/PERSON/zoé", "corpus/ORG/苹果");
  private static final List<LocalDate> DATES =
      Stream.of("2023-12-31", "2024-01-01", "2024-01-31", "2024-02-29", "2024-03-01")
          .map(LocalDate::parse)
          .toList();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void randomCorpus_givesTheRowsOfTheNaiveReference(long seed) {
    var random = new Random(seed);
    List<Document> documents = corpus(random);
    var params = CooccurrenceCorpus.params(1 + random.nextInt(3), 1 + random.nextInt(4));

    Tables results = CooccurrenceAnalysis.compute(CooccurrenceCorpus.tables(documents), params);

    StepChecks.declarations_hold(results);
    assertThat(CooccurrenceCorpus.rows(results.get(Cooccurrence.SCHEMA)))
        .containsExactlyElementsOf(NaiveCooccurrence.rows(documents, params))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {21})
  void partitions_makeNoDifference(long seed) {
    List<Document> documents = corpus(new Random(seed));

    StepChecks.partitions_makeNoDifference(
        CooccurrenceCorpus.tables(documents),
        tables -> CooccurrenceAnalysis.compute(tables, CooccurrenceCorpus.params(1, 3)));
  }

  private static List<Document> corpus(Random random) {
    return IntStream.range(0, 20 + random.nextInt(30))
        .mapToObj(number -> document("article-" + number, number, random))
        .toList();
  }

  private static Document document(String id, int number, Random random) {
    int group = random.nextInt(number + 1);
    return new Document(
        id,
        random.nextInt(6) == 0 ? null : DATES.get(random.nextInt(DATES.size())),
        "source-" + random.nextInt(3),
        "group-" + group,
        random.nextBoolean(),
        "story-" + group / 2,
        IntStream.range(0, random.nextInt(5)).mapToObj(i -> sentence(random)).toList());
  }

  private static Set<String> sentence(Random random) {
    var entities = new HashSet<String>();
    while (random.nextInt(5) > 1) {
      // The product makes the first entities frequent and the last rare.
      entities.add(ENTITIES.get(random.nextInt(6) * random.nextInt(6) / 6));
    }
    return entities;
  }
}
