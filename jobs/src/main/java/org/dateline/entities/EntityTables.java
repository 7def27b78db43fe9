package org.dateline.entities;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.article.ArticleLinks;
import org.dateline.entities.corpus.AmbiguousCandidates;
import org.dateline.entities.corpus.CountEntities;
import org.dateline.entities.corpus.LedgerDecisions;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.entities.settings.EntityParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;

/** Makes the step's tables from the decided links. */
final class EntityTables {

  /**
   * Makes the four tables. Computes the entities, because three of the tables need them; the others
   * are lazy.
   *
   * @param settled decided links, each with its entity or the reason why it is open
   */
  static Tables of(Dataset<Row> settled, Dataset<Row> ledgerAliases, EntityParams params) {
    Dataset<Row> linked = settled.filter(col("link_method").isNotNull());
    Dataset<Row> open = settled.filter(col("link_method").isNull());
    Dataset<Row> naming = LedgerDecisions.naming(ledgerAliases);
    Dataset<Row> entities = Checkpoint.of(CountEntities.of(linked, naming, params.maxAliases()));
    Dataset<Row> mentions = ArticleLinks.mentions(linked);
    return Tables.of(EntityMentions.SCHEMA, inTexts(mentions))
        .with(TitleEntityMentions.SCHEMA, inTitles(mentions, entities))
        .with(Entities.SCHEMA, entities)
        .with(AmbiguousMentions.SCHEMA, ambiguous(open, entities, params));
  }

  private static Dataset<Row> inTexts(Dataset<Row> mentions) {
    return EntityMentions.SCHEMA.project(TitleOffsets.texts(mentions));
  }

  /**
   * Mentions in titles whose entity some text names too. Table entities has no other entities,
   * since no sentence mentions them.
   */
  private static Dataset<Row> inTitles(Dataset<Row> mentions, Dataset<Row> entities) {
    return TitleEntityMentions.SCHEMA.project(
        TitleOffsets.of(mentions).join(entities.select("entity_id"), "entity_id"));
  }

  private static Dataset<Row> ambiguous(
      Dataset<Row> open, Dataset<Row> entities, EntityParams params) {
    Dataset<Row> inTexts = open.filter(ArticleLinks.isInText());
    return AmbiguousCandidates.toRows(inTexts, entities, params.maxCandidates());
  }

  private EntityTables() {}
}
