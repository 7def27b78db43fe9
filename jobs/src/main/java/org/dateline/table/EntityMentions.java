package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** One row per mention that was resolved to an entity. */
public final class EntityMentions {
  /** The columns that say what a name was resolved to, and which article it is in. */
  static final List<Column> LINK =
      List.of(
          required("entity_id", DataTypes.StringType, "The entity the name stands for."),
          required(
              "link_method",
              DataTypes.StringType,
              "How it was resolved: "
                  + Coded.codes(LinkMethod.values())
                  + ". docs/linking.md says when each is used."),
          required("link_score", DataTypes.DoubleType, "Confidence of the link, 0 to 1."),
          required(
              "role",
              DataTypes.StringType,
              "What the mention is in the article: "
                  + Coded.codes(MentionRole.values())
                  + ". cited is a medium that the text speaks to or by, byline a name in a dateline"
                  + " or a credit; see docs/linking.md."),
          required("source", DataTypes.StringType, "Source of the article."),
          optional(
              "published_date",
              DataTypes.DateType,
              "Day of publication of the article; null if unknown."),
          required("language", DataTypes.StringType, "Language of the article, ISO 639-1."));

  public static final TableSchema SCHEMA =
      TableSchema.named("entity_mentions", "One row per mention that was resolved to an entity.")
          .columns(Mentions.COLUMNS)
          .columns(Mentions.FOUND_BY)
          .columns(LINK)
          .key("article_id", "char_begin", "char_end")
          .references("article_id", Articles.SCHEMA)
          .references("entity_id", Entities.SCHEMA)
          .build();

  private EntityMentions() {}
}
