package org.dateline.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.trends.EntityArticles.EntityArticle;
import org.junit.jupiter.api.Test;

class EntityPeriodTallyTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  private final Map<Long, PeriodTotal> totals = new HashMap<>();

  /** An article of so many days after Monday; no story or copy group: it is the only one of it. */
  private static EntityArticle article(
      int day, long mentions, boolean title, String story, String copies, String source) {
    int epochDay = (int) MONDAY.plusDays(day).toEpochDay();
    return new EntityArticle(
        "Ebola", epochDay, mentions, title, story, copies, source, day != 2, day != 2);
  }

  private EntityPeriodTally tally(Granularity granularity) {
    for (int day = 0; day < 14; day++) {
      int epochDay = (int) MONDAY.plusDays(day).toEpochDay();
      long position = granularity.position(epochDay);
      totals.putIfAbsent(
          position,
          new PeriodTotal(
              granularity, epochDay, epochDay, position, 10, 10, 1.0, 0, 1, 0, 0, 140, 14));
    }
    return new EntityPeriodTally(granularity, totals);
  }

  @Test
  void articlesOfADay_areCountedTogether() {
    EntityPeriodTally tally = tally(Granularity.DAY);
    tally.add(article(0, 2, true, "flood", "a", "Post"));
    tally.add(article(0, 3, false, "flood", "a", "Wire"));
    tally.add(article(0, 1, false, null, null, "Wire"));

    List<EntityPeriod> periods = tally.periods();

    assertThat(periods).hasSize(1);
    EntityPeriod day = periods.get(0);
    assertThat(day.mentions()).isEqualTo(6);
    assertThat(day.articles()).isEqualTo(3);
    assertThat(day.titles()).isEqualTo(1);
    assertThat(day.stories()).isEqualTo(2);
    assertThat(day.originals()).isEqualTo(2);
    assertThat(day.sources()).isEqualTo(2);
    assertThat(day.relied()).isEqualTo(3);
    assertThat(day.total())
        .isSameAs(totals.get(Granularity.DAY.position((int) MONDAY.toEpochDay())));
  }

  @Test
  void nextPeriod_startsAtZero() {
    EntityPeriodTally tally = tally(Granularity.DAY);
    tally.add(article(0, 2, true, "flood", "a", "Post"));
    tally.add(article(1, 1, false, "flood", "a", "Post"));
    tally.add(article(2, 1, false, "flood", "b", "Wire"));

    List<EntityPeriod> periods = tally.periods();

    assertThat(periods).extracting(EntityPeriod::articles).containsExactly(1L, 1L, 1L);
    assertThat(periods).extracting(EntityPeriod::titles).containsExactly(1L, 0L, 0L);
    assertThat(periods).extracting(EntityPeriod::stories).containsExactly(1L, 1L, 1L);
    // The date of the third day is not relied on.
    assertThat(periods).extracting(EntityPeriod::relied).containsExactly(1L, 1L, 0L);
  }

  @Test
  void weeks_joinTheirDays() {
    EntityPeriodTally tally = tally(Granularity.WEEK);
    tally.add(article(0, 2, true, "flood", "a", "Post"));
    tally.add(article(6, 1, false, "flood", "b", "Post"));
    tally.add(article(7, 1, false, "flood", "b", "Wire"));

    List<EntityPeriod> periods = tally.periods();

    assertThat(periods).extracting(EntityPeriod::articles).containsExactly(2L, 1L);
    assertThat(periods).extracting(EntityPeriod::stories).containsExactly(1L, 1L);
    assertThat(periods).extracting(EntityPeriod::originals).containsExactly(2L, 1L);
    assertThat(periods).extracting(EntityPeriod::sources).containsExactly(1L, 1L);
  }

  @Test
  void entityWithoutArticles_hasNoPeriods() {
    assertThat(tally(Granularity.DAY).periods()).isEmpty();
  }
}
