package org.dateline.entities.role;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.EntityType;
import org.dateline.table.MentionRole;

/**
 * Gives each mention its role: the one that was found where it stands. A person or a place is no
 * medium, so it is not cited, whatever stands beside it.
 */
public final class MentionRoles {
  private static final String SUBJECT = MentionRole.SUBJECT.code();

  /**
   * Adds the column {@code role} to the places of decided links.
   *
   * @param links with {@code places} and {@code final_type}
   * @param readings rows of article_readings, one for each article
   */
  public static Dataset<Row> withRoles(Dataset<Row> links, Dataset<Row> readings) {
    Dataset<Row> found =
        readings.filter(size(col("roles")).gt(0)).select(col("article_id"), col("roles"));
    return links
        .join(found, new String[] {"article_id"}, "left_outer")
        .withColumn("places", transform(col("places"), MentionRoles::withRole))
        .drop("roles");
  }

  private static Column withRole(Column place) {
    return struct(
        place.getField("sentence").as("sentence"),
        place.getField("char_begin").as("char_begin"),
        place.getField("char_end").as("char_end"),
        role(place).as("role"));
  }

  private static Column role(Column place) {
    Column there =
        filter(
            col("roles"),
            role ->
                role.getField("char_begin")
                    .lt(place.getField("char_end"))
                    .and(place.getField("char_begin").lt(role.getField("char_end"))));
    Column role =
        when(size(there).gt(0), element_at(there, 1).getField("role")).otherwise(lit(SUBJECT));
    Column noMedium =
        role.equalTo(MentionRole.CITED.code())
            .and(col("final_type").isin(EntityType.PERSON.name(), EntityType.LOCATION.name()));
    return when(coalesce(noMedium, lit(false)), lit(SUBJECT)).otherwise(role);
  }

  private MentionRoles() {}
}
