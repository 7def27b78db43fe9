package org.dateline.analysis.claims;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;
import static org.dateline.table.Column.required;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.analysis.contract.ArticlePart;
import org.dateline.table.ArticleStoreSchema;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;

/**
 * The claims of each article by itself, kept between runs. They depend on its text, which never
 * changes under its id, on its sentences, and on what its names stand for, which may change with
 * any article that comes: so the state is a hash of these.
 */
final class FoundClaims {
  private static final Set<String> OF_THE_CORPUS = Set.of("story_id", "article_id", "source");

  /** The columns of {@link Claims} that follow from the article alone. */
  static final StructType CLAIM =
      new StructType(
          Arrays.stream(Claims.SCHEMA.structType().fields())
              .filter(field -> !OF_THE_CORPUS.contains(field.name()))
              .toArray(StructField[]::new));

  static final TableSchema SCHEMA =
      ArticleStoreSchema.of(
          "article_claims",
          "One row per article, rules and state in which it was searched.",
          "Fingerprint of its sentences and of what its names stand for.",
          required(
              "claims",
              DataTypes.createArrayType(CLAIM),
              "Its claims in text order, with the columns of claims."));

  static final ArticlePart<ClaimParams> PART =
      new ArticlePart<>(SCHEMA, FoundClaims::rules, FoundClaims::states, FoundClaims::find);

  private static String rules(ClaimParams params) {
    return "claims "
        + List.of(
            params.maxSentenceCharacters(),
            params.maxQuotationCharacters(),
            params.minQuotationWords());
  }

  /** Articles without sentences, or without names, have no claims and no state. */
  static Dataset<Row> states(Tables inputs) {
    return readable(inputs)
        .select("article_id")
        .join(
            hash(inputs.get(Sentences.SCHEMA), "sentence", "char_begin", "char_end"), "article_id")
        .join(
            hash(
                    inputs.get(EntityMentions.SCHEMA),
                    "char_begin",
                    "char_end",
                    "sentence",
                    "entity_id",
                    "type")
                .withColumnRenamed("hash", "names"),
            "article_id")
        .select(
            col("article_id"), xxhash64(col("article_id"), col("hash"), col("names")).as("state"));
  }

  /** Equal rows would cancel each other out, but neither table has any. */
  private static Dataset<Row> hash(Dataset<Row> rows, String... columns) {
    Column[] hashed = Arrays.stream(columns).map(name -> col(name)).toArray(Column[]::new);
    return rows.groupBy("article_id").agg(bit_xor(xxhash64(hashed)).as("hash"));
  }

  private static Dataset<Row> readable(Tables inputs) {
    return inputs
        .get(Articles.SCHEMA)
        .filter(col("language").isin(ClaimsAnalysis.LANGUAGES.toArray()));
  }

  private static Dataset<Row> find(Tables inputs, Dataset<Row> wanted, ClaimParams params) {
    var sentences =
        of(wanted, inputs.get(Sentences.SCHEMA), "sentences", "sentence", "char_begin", "char_end");
    var names =
        of(
            wanted,
            inputs.get(EntityMentions.SCHEMA),
            "names",
            "char_begin",
            "char_end",
            "sentence",
            "entity_id",
            "type");
    return readable(inputs)
        .select("article_id", "language", "text")
        .join(wanted, "article_id")
        .join(sentences, "article_id")
        .join(names, "article_id")
        .transform(read -> ClaimRows.of(read, params));
  }

  /** An article's rows as one array, sorted by the columns. */
  private static Dataset<Row> of(
      Dataset<Row> wanted, Dataset<Row> rows, String name, String... columns) {
    Column[] all = Arrays.stream(columns).map(column -> col(column)).toArray(Column[]::new);
    return rows.join(wanted.select("article_id"), new String[] {"article_id"}, "left_semi")
        .groupBy("article_id")
        .agg(sort_array(collect_list(struct(all))).as(name));
  }

  /** One row per claim: {@code article_id} and the columns of {@link #CLAIM}. */
  static Dataset<Row> claims(Dataset<Row> found) {
    return found.select(col("article_id"), inline(col("claims")));
  }

  /** The claims of all articles, computed without a store. */
  static Dataset<Row> of(Tables inputs, ClaimParams params) {
    return find(inputs, states(inputs), params);
  }

  private FoundClaims() {}
}
