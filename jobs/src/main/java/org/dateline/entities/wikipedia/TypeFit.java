package org.dateline.entities.wikipedia;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.dateline.table.EntityType;
import org.dateline.text.WordLists;

/**
 * Whether an article may be about what a name stands for, by the type of the name and what the
 * title shows of the thing. Columns are {@code title}, {@code title_type} (null where the title
 * shows none), {@code wiki_type}, {@code wiki_key}, {@code distinctive} and {@code probability}.
 *
 * <ul>
 *   <li>A person is a person, and nothing else is.
 *   <li>A work, a product, a plant, a language is no place; nor is it an organisation of one word
 *       (ARM, Frozen), and a product none at all. Models call works of several words organisations.
 *   <li>A battle, an election is no place.
 *   <li>A language is no place and no organisation. Where most links of a form lead to it but not
 *       nearly all, the form is the adjective of a people too (Bengali).
 *   <li>A place or organisation of one word is no person whose name ends with it. Titles of people
 *       rarely show that they are people's, but a given name before another word does.
 * </ul>
 */
final class TypeFit {
  /** The least share of links for a language: Arabic has .93, Bengali .71. */
  private static final double SURELY_A_LANGUAGE = 0.9;

  private static final Object[] GIVEN_NAMES =
      WordLists.of("en", "entities/nicknames").stream()
          .flatMap(line -> Stream.of(line.split("[:,]\\s*")))
          .distinct()
          .toArray();

  static Column fits() {
    return isPersonOnBothSidesOrNone()
        .and(thingIsNone().equalTo(false))
        .and(languageIsAdjective().equalTo(false))
        .and(personIsNone().equalTo(false));
  }

  private static Column is(String column, EntityType... types) {
    Object[] names = Stream.of(types).map(EntityType::name).toArray();
    return col(column).isNotNull().and(col(column).isin(names));
  }

  private static Column isPersonOnBothSidesOrNone() {
    Column same = is("title_type", EntityType.PERSON).equalTo(is("wiki_type", EntityType.PERSON));
    return col("title_type").isNull().or(same);
  }

  private static Column thingIsNone() {
    Column place = is("wiki_type", EntityType.LOCATION);
    Column body = is("wiki_type", EntityType.ORGANIZATION);
    Column thing = is("title_type", EntityType.PRODUCT, EntityType.MISC);
    return place
        .and(thing.or(is("title_type", EntityType.EVENT)))
        .or(body.and(is("title_type", EntityType.PRODUCT)))
        .or(body.and(thing).and(col("distinctive").equalTo(false)));
  }

  private static Column languageIsAdjective() {
    return col("title")
        .endsWith("_language")
        .and(
            is("wiki_type", EntityType.LOCATION, EntityType.ORGANIZATION)
                .or(col("probability").lt(SURELY_A_LANGUAGE)));
  }

  private static Column personIsNone() {
    Column words = split(lower(col("title")), "_");
    Column last = element_at(words, -1);
    return is("wiki_type", EntityType.LOCATION, EntityType.ORGANIZATION)
        .and(col("title_type").isNull())
        .and(size(words).equalTo(2))
        .and(last.equalTo(lower(col("wiki_key"))))
        // The names of teams are plurals: Charlotte Hornets.
        .and(last.endsWith("s").equalTo(false))
        .and(element_at(words, 1).isin(GIVEN_NAMES));
  }

  private TypeFit() {}
}
