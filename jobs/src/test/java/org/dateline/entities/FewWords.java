package org.dateline.entities;

import java.util.List;
import java.util.Map;
import org.dateline.entities.settings.EntityParams;
import org.dateline.testing.Params;

/** Settings of names with a few words in each list, those that the tests of names rely on. */
public final class FewWords {
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "common-words", List.of("苹果", "Gemini"),
          "not-names", List.of("Big Apple", "苹果汁"),
          "generic-words", List.of("ceo", "collaboration", "and"),
          "honorifics", List.of("mr", "mrs", "president", "sen", "先生"),
          "company-suffixes", List.of("inc", "corp", "公司"),
          "no-names", List.of("monday"),
          "media", List.of("CNN", "Reuters", "新华社"));

  /** Thresholds that small corpora reach. */
  private static final String[] THRESHOLDS = {
    "wikipedia-min-probability=0.5",
    "missed.min-capital-share=0.9",
    "missed.min-type-margin=0.5",
    "missed.max-story-names=100",
    "missed.min-wikipedia-probability=0.9"
  };

  public static final EntityParams PARAMS =
      Params.withWords(Params.of(EntityParams.class, THRESHOLDS), LISTS);

  private FewWords() {}
}
