package org.dateline.run.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.MentionRole;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleEntityMentions;

/**
 * Completes the rows of files that an older version wrote, as {@code OlderColumns} does for Spark:
 * without roles every mention counts as a subject, as that version counted. The columns in question
 * are never null in files that have them.
 */
final class OlderFiles {

  /** A query that completes the rows of another. */
  static String complete(TableSchema table, String rows) {
    Map<String, String> instead = instead(table);
    return instead.isEmpty()
        ? "FROM " + rows
        : instead.entrySet().stream()
            .map(of -> "coalesce(%s, %s) AS %s".formatted(of.getKey(), of.getValue(), of.getKey()))
            .collect(Collectors.joining(", ", "SELECT * REPLACE (", ") FROM " + rows));
  }

  /** What stands for a column that files lack, by the name of the column. */
  private static Map<String, String> instead(TableSchema table) {
    if (table.equals(EntityMentions.SCHEMA) || table.equals(TitleEntityMentions.SCHEMA)) {
      return Map.of("role", RunViews.text(MentionRole.SUBJECT.code()));
    }
    Map<String, String> columns = new LinkedHashMap<>();
    if (table.equals(Entities.SCHEMA)) {
      columns.put("subject_mentions", "mentions");
      columns.put("subject_articles", "articles");
      columns.put("cited_mentions", "0");
      columns.put("byline_mentions", "0");
    }
    return columns;
  }

  private OlderFiles() {}
}
