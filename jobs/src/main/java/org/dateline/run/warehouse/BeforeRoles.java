package org.dateline.run.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.MentionRole;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleEntityMentions;

/**
 * Reads tables that a version without roles of mentions wrote as that version counted: every
 * mention is a subject. The next run of the step {@code entities} writes their roles.
 */
public final class BeforeRoles {

  /** The rows with the columns of roles, which are added if the table lacks them. */
  public static Dataset<Row> withRoles(TableSchema table, Dataset<Row> rows) {
    if (table.equals(EntityMentions.SCHEMA) || table.equals(TitleEntityMentions.SCHEMA)) {
      return has(rows, "role") ? rows : rows.withColumn("role", lit(MentionRole.SUBJECT.code()));
    }
    if (!table.equals(Entities.SCHEMA) || has(rows, "subject_mentions")) {
      return rows;
    }
    return rows.withColumn("subject_mentions", col("mentions"))
        .withColumn("subject_articles", col("articles"))
        .withColumn("cited_mentions", lit(0L))
        .withColumn("byline_mentions", lit(0L));
  }

  private static boolean has(Dataset<Row> rows, String column) {
    return Arrays.asList(rows.columns()).contains(column);
  }

  private BeforeRoles() {}
}
