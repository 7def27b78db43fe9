package org.dateline.table;

/** One row per name in a title that was resolved to an entity. */
public final class TitleEntityMentions {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "title_entity_mentions",
              "One row per name in a title that was resolved to an entity which some text of the"
                  + " corpus names too.")
          .columns(TitleMentions.COLUMNS)
          .columns(Mentions.FOUND_BY)
          .columns(EntityMentions.LINK)
          .key("article_id", "char_begin", "char_end")
          .references("article_id", Articles.SCHEMA)
          .references("entity_id", Entities.SCHEMA)
          .build();

  private TitleEntityMentions() {}
}
