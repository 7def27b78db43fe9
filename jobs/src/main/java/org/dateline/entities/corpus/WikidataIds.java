package org.dateline.entities.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;

/**
 * Wikidata's ids of articles of Wikipedia that the ledger does not name. The table {@code
 * wikidata-ids.tsv} holds title, id and type of what public registers name by a title of WikiDict
 * and identify: organisations of ROR and legislators of the United States ({@code scripts/quality
 * learn-wikidata-ids}). An entity of another type is another thing of that name.
 */
final class WikidataIds {
  private record ListedId(String listedId, String listedType, String listedQid)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("listed_id", DataTypes.StringType)
            .add("listed_type", DataTypes.StringType)
            .add("listed_qid", DataTypes.StringType);

    static ListedId of(String line) {
      String[] cells = line.split("\t");
      return new ListedId(cells[0], cells[2], cells[1]);
    }

    Row toRow() {
      return RowFactory.create(listedId, listedType, listedQid);
    }
  }

  /**
   * Adds {@code listed_qid}, null where no register has it, to rows with an entity and its type.
   */
  static Dataset<Row> addTo(Dataset<Row> entities) {
    Dataset<Row> listed = entities.sparkSession().createDataFrame(read(), ListedId.SCHEMA);
    return entities
        .join(
            broadcast(listed),
            col("entity_id").equalTo(col("listed_id")).and(col("type").equalTo(col("listed_type"))),
            "left_outer")
        .drop("listed_id", "listed_type");
  }

  private static List<Row> read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(WikidataIds.class.getResourceAsStream("wikidata-ids.tsv")),
                UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> ListedId.of(line).toRow())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WikidataIds() {}
}
