package org.dateline.run.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.MentionRole;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleEntityMentions;

/**
 * Completes tables that an older version wrote: without roles every mention counts as a subject, as
 * that version counted, and without Wikidata ids all are unknown. The next run of the step {@code
 * entities} writes them.
 */
public final class OlderColumns {

  /** The rows with the columns that the table lacks. */
  public static Dataset<Row> complete(TableSchema table, Dataset<Row> rows) {
    if (table.equals(EntityMentions.SCHEMA) || table.equals(TitleEntityMentions.SCHEMA)) {
      return has(rows, "role") ? rows : rows.withColumn("role", lit(MentionRole.SUBJECT.code()));
    }
    return table.equals(Entities.SCHEMA) ? withIds(withCounts(rows)) : rows;
  }

  private static Dataset<Row> withIds(Dataset<Row> entities) {
    return has(entities, "qid")
        ? entities
        : entities.withColumn("qid", lit(null).cast(DataTypes.StringType));
  }

  private static Dataset<Row> withCounts(Dataset<Row> entities) {
    if (has(entities, "subject_mentions")) {
      return entities;
    }
    return entities
        .withColumn("subject_mentions", col("mentions"))
        .withColumn("subject_articles", col("articles"))
        .withColumn("cited_mentions", lit(0L))
        .withColumn("byline_mentions", lit(0L));
  }

  private static boolean has(Dataset<Row> rows, String column) {
    return Arrays.asList(rows.columns()).contains(column);
  }

  private OlderColumns() {}
}
