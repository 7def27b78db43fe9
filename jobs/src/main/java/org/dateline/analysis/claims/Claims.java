package org.dateline.analysis.claims;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Articles;
import org.dateline.table.Stories;
import org.dateline.table.TableSchema;

/**
 * One row per number or quotation tied to an entity, in English and Chinese texts.
 *
 * <p>Only what a rule ties: a number whose sentence does not say whose it is, in the words the
 * rules know, has no row, so the table is not a count of all numbers. Values are as the article
 * gives them: nothing is converted between units or currencies, and no one has checked that they
 * are true. A dollar sign alone is read as US dollars.
 */
public final class Claims {
  public static final TableSchema SCHEMA =
      TableSchema.named("claims", "One row per number or quotation tied to an entity.")
          .columns(
              optional(
                  "story_id",
                  DataTypes.StringType,
                  "The story of the article; null if it is in none."),
              required("article_id", DataTypes.StringType, "The article that says it."),
              required("source", DataTypes.StringType, "Source of the article."),
              required("kind", DataTypes.StringType, "number or quote."),
              required(
                  "entity_ids",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "Those it is tied to, the surest first; the speaker of a quotation."),
              required(
                  "ties",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "How each of entity_ids is tied: subject (of a verb that gives the figure),"
                      + " possessor (Apple's revenue), related (by a preposition, or in the"
                      + " quantity), speaker, organization (the speaker's)."),
              optional(
                  "speaker_id",
                  DataTypes.StringType,
                  "The entity that says so, by the article; null if the article does itself."),
              optional(
                  "value",
                  DataTypes.DoubleType,
                  "The number in its unit, magnitudes multiplied out (2.6万亿 = 2.6e12); of a range"
                      + " the lower end; null for a quotation."),
              optional(
                  "upper_value",
                  DataTypes.DoubleType,
                  "Upper end of a range (40 to 50 percent); null for a single value."),
              optional(
                  "unit",
                  DataTypes.StringType,
                  "percent, percentage point, times (10倍 = 10), a currency (ISO 4217; per hour,"
                      + " barrel ...), a measure, or what is counted, in English and one (person,"
                      + " job); null for a quotation."),
              optional(
                  "qualifier",
                  DataTypes.StringType,
                  "How exact the article says it is: exact, about, nearly, at_most (up to), at_least,"
                      + " more_than, less_than; null for a quotation."),
              required(
                  "text",
                  DataTypes.StringType,
                  "The clause that holds the number, or the words quoted: articles.text from"
                      + " char_begin to char_end."),
              required(
                  "sentence",
                  DataTypes.IntegerType,
                  "0-based number of the sentence in the article; of a quotation, of its beginning."),
              required(
                  "char_begin",
                  DataTypes.IntegerType,
                  "First UTF-16 code unit of text in articles.text."),
              required(
                  "char_end",
                  DataTypes.IntegerType,
                  "First UTF-16 code unit after text in articles.text."),
              required(
                  "value_begin",
                  DataTypes.IntegerType,
                  "First UTF-16 code unit of the number with its qualifier; of a quotation,"
                      + " char_begin."),
              required(
                  "value_end",
                  DataTypes.IntegerType,
                  "First UTF-16 code unit after the number's unit; of a quotation, char_end."))
          .key("article_id", "kind", "value_begin")
          .references("article_id", Articles.SCHEMA)
          .references("story_id", Stories.SCHEMA)
          .build();

  private Claims() {}
}
