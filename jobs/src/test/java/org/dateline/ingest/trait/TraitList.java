package org.dateline.ingest.trait;

import java.util.ArrayList;
import java.util.List;

/**
 * Traits of one area, most of them a record or two. In the inputs ' stands for ", ` for ', @T
 * and @F for two texts.
 */
public final class TraitList {
  static final String TEXT =
      "The harbour council voted for the new quay by nine to two on Monday evening, after a debate"
          + " of three hours.";
  static final String FERRY =
      "The ferry to the islands stops in autumn, its owner says, because too few people take it in"
          + " the dark months.";

  private final String area;
  private final List<FieldTrait> traits = new ArrayList<>();

  TraitList(String area) {
    this.area = area;
  }

  List<FieldTrait> all() {
    return List.copyOf(traits);
  }

  FieldTrait trait(String name) {
    var trait = FieldTrait.of(area, name);
    traits.add(trait);
    return trait;
  }

  FieldTrait json(String name, String json) {
    return trait(name).file("a.json", filled(json));
  }

  FieldTrait lines(String name, String lines) {
    return trait(name).file("a.jsonl", filled(lines));
  }

  FieldTrait csv(String name, String csv) {
    return trait(name).file("a.csv", filled(csv));
  }

  static String filled(String input) {
    return input.replace('\'', '"').replace('`', '\'').replace("@T", TEXT).replace("@F", FERRY);
  }

  /** The next record has a title, text, source and day, all of which are found. */
  static FieldTrait whole(FieldTrait trait) {
    return trait.accepts(
        "title", "Quay",
        "text", TEXT,
        "source", "Harbour Times",
        "published_date", "2019-05-14");
  }
}
