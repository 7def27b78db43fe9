package org.dateline.entities.suggest;

import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.entities.ledger.LedgerAction;
import org.dateline.entities.ledger.LedgerRow;
import org.dateline.table.EntityType;
import org.dateline.text.Language;

/**
 * Pairs of entities that may be one thing: of equal names, one's name within the other's, an
 * acronym and its initials, names spelt alike, or a Chinese and an English name that share stories.
 *
 * <p>Names that are merely similar count only if some story has both. The entity that the other is
 * to be merged into is the ledger's before Wikipedia's before the corpus's, then the one with more
 * mentions; two entities of the ledger are held apart by it already.
 */
final class SuggestMerges {
  /** A key that more names than this share says nothing. */
  private static final int LARGEST_BLOCK = 64;

  /** Pairs whose stories are looked at, for each one asked for. */
  private static final int LOOKED_AT = 20;

  private static final int FEWEST_SHARED_STORIES = 2;

  private final Dataset<Row> entities;
  private final Dataset<Row> inStories;
  private final int limit;

  /**
   * @param entities rows of the table {@code entities}
   * @param inStories one row per entity, story, language and article in which it is mentioned
   */
  SuggestMerges(Dataset<Row> entities, Dataset<Row> inStories, int limit) {
    this.entities = entities;
    this.inStories = inStories;
    this.limit = limit;
  }

  /** One row per pair: the columns of {@link SuggestDecisions#SCHEMA}. */
  Dataset<Row> rows() {
    Column alike = col("kind").equalTo(NameBlocks.Kind.SAME_NAME.name());
    return withStories(similar())
        .filter(alike.or(col("stories").gt(0)))
        .select("one_id", "other_id", "kind", "stories", "examples")
        .unionByName(acrossLanguages())
        .transform(this::asDecisions);
  }

  private Dataset<Row> similar() {
    var ofBlock = Window.partitionBy("kind", "block");
    Dataset<Row> blocks =
        entities
            .select("entity_id", "name")
            .flatMap(new NameBlocks(), Encoders.row(NameBlocks.NameBlock.SCHEMA))
            .withColumn("names", count(lit(1)).over(ofBlock))
            .filter(col("names").gt(1).and(col("names").leq(LARGEST_BLOCK)))
            .join(entities.select("entity_id", "type", "knowledge_base", "mentions"), "entity_id");
    var best = Window.partitionBy("one_id", "other_id").orderBy("rank");
    return withPrefix(blocks, "one")
        .join(
            withPrefix(blocks, "other"),
            col("one_kind")
                .equalTo(col("other_kind"))
                .and(col("one_block").equalTo(col("other_block")))
                .and(col("one_id").lt(col("other_id"))))
        .filter(fits())
        .withColumn("kind", col("one_kind"))
        .withColumn("rank", rank())
        .withColumn("nth", row_number().over(best))
        .filter(col("nth").equalTo(1))
        .withColumn(
            "moves",
            org.apache.spark.sql.functions.least(col("one_mentions"), col("other_mentions")))
        .select("one_id", "other_id", "kind", "moves")
        .orderBy(col("moves").desc(), col("one_id").asc(), col("other_id").asc())
        .limit(Math.multiplyExact(limit, LOOKED_AT));
  }

  private static Dataset<Row> withPrefix(Dataset<Row> blocks, String prefix) {
    return blocks.select(
        col("entity_id").as(prefix + "_id"),
        col("folded").as(prefix + "_folded"),
        col("kind").as(prefix + "_kind"),
        col("block").as(prefix + "_block"),
        col("type").as(prefix + "_type"),
        col("knowledge_base").as(prefix + "_base"),
        col("mentions").as(prefix + "_mentions"));
  }

  private static Column rank() {
    Column rank = lit(NameBlocks.Kind.values().length);
    for (NameBlocks.Kind kind : NameBlocks.Kind.values()) {
      rank = when(col("one_kind").equalTo(kind.name()), lit(kind.ordinal())).otherwise(rank);
    }
    return rank;
  }

  private static Column fits() {
    Column sameType = col("one_type").equalTo(col("other_type"));
    Column bothLedger = col("one_base").equalTo("ledger").and(col("other_base").equalTo("ledger"));
    Column kind = col("one_kind");
    return bothLedger
        .equalTo(false)
        .and(
            when(kind.equalTo(NameBlocks.Kind.SAME_NAME.name()), lit(true))
                .when(
                    kind.equalTo(NameBlocks.Kind.CONTAINED.name()),
                    sameType.and(isNoPlace()).and(isContained()))
                .when(kind.equalTo(NameBlocks.Kind.INITIALS.name()), sameType.and(isAcronym()))
                .otherwise(sameType.and(areSpeltAlike())));
  }

  private static Column isContained() {
    Column one = split(col("one_folded"), " ", -1);
    Column other = split(col("other_folded"), " ", -1);
    Column words =
        size(array_except(one, other)).equalTo(0).or(size(array_except(other, one)).equalTo(0));
    Column han = col("one_folded").rlike("\\p{IsHan}");
    return when(
            han,
            col("one_folded")
                .contains(col("other_folded"))
                .or(col("other_folded").contains(col("one_folded"))))
        .otherwise(words);
  }

  /** A place's name within another's is mostly that of a place within it, or beside it. */
  private static Column isNoPlace() {
    return col("one_type").notEqual(EntityType.LOCATION.name());
  }

  private static Column isAcronym() {
    Column oneIs = col("one_folded").contains(" ").equalTo(false);
    Column otherIs = col("other_folded").contains(" ").equalTo(false);
    return oneIs.notEqual(otherIs);
  }

  /** One letter in ten may differ. */
  private static Column areSpeltAlike() {
    Column shorter =
        org.apache.spark.sql.functions.least(
            length(col("one_folded")), length(col("other_folded")));
    Column allowed =
        org.apache.spark.sql.functions.greatest(lit(1), shorter.divide(10).cast("int"));
    return levenshtein(col("one_folded"), col("other_folded")).leq(allowed);
  }

  /** Adds how many stories have both, and some articles of those. */
  private Dataset<Row> withStories(Dataset<Row> pairs) {
    Dataset<Row> shared =
        pairs
            .select("one_id", "other_id")
            .join(
                inStories.select(col("entity_id").as("one_id"), col("story_id")).distinct(),
                "one_id")
            .join(
                inStories.select(
                    col("entity_id").as("other_id"),
                    col("story_id"),
                    col("article_id").as("other_article")),
                new String[] {"other_id", "story_id"})
            .groupBy("one_id", "other_id")
            .agg(
                count_distinct(col("story_id")).as("stories"),
                min("other_article").as("first_article"),
                max("other_article").as("last_article"));
    return pairs
        .join(shared, new String[] {"one_id", "other_id"}, "left_outer")
        .withColumn("stories", coalesce(col("stories"), lit(0L)))
        .withColumn("examples", articles());
  }

  private static Column articles() {
    return org.apache.spark.sql.functions.array_distinct(
        org.apache.spark.sql.functions.array_compact(
            org.apache.spark.sql.functions.array(col("first_article"), col("last_article"))));
  }

  /** Names of the corpus in English and in Chinese, each for most of the other's stories. */
  private Dataset<Row> acrossLanguages() {
    Dataset<Row> ofCorpus =
        entities
            .filter(col("knowledge_base").equalTo("corpus"))
            .select(col("entity_id"), col("type"));
    Dataset<Row> named =
        inStories
            .join(ofCorpus, "entity_id")
            .groupBy("entity_id", "type", "story_id", "language")
            .agg(min("article_id").as("article"));
    Dataset<Row> both =
        named
            .groupBy("story_id")
            .agg(size(collect_set("language")).as("languages"))
            .filter(col("languages").gt(1))
            .select("story_id");
    var ofStory = Window.partitionBy("story_id");
    Dataset<Row> bilingual =
        named
            .join(both, "story_id")
            .withColumn("names", count(lit(1)).over(ofStory))
            .filter(col("names").leq(LARGEST_BLOCK));
    Dataset<Row> chinese =
        bilingual.filter(col("language").equalTo(Language.CHINESE.code())).alias("zh");
    Dataset<Row> others =
        bilingual.filter(col("language").notEqual(Language.CHINESE.code())).alias("other");
    var ofOne = Window.partitionBy("one_id").orderBy(col("stories").desc(), col("other_id").asc());
    var ofOther =
        Window.partitionBy("other_id").orderBy(col("stories").desc(), col("one_id").asc());
    return chinese
        .join(
            others,
            col("zh.story_id")
                .equalTo(col("other.story_id"))
                .and(col("zh.type").equalTo(col("other.type")))
                .and(col("zh.entity_id").notEqual(col("other.entity_id"))))
        .groupBy(col("zh.entity_id").as("one_id"), col("other.entity_id").as("other_id"))
        .agg(
            count_distinct(col("zh.story_id")).as("stories"),
            min("zh.article").as("first_article"),
            min("other.article").as("last_article"))
        .filter(col("stories").geq(FEWEST_SHARED_STORIES))
        .withColumn("nth", row_number().over(ofOne))
        .withColumn("nth_other", row_number().over(ofOther))
        .filter(col("nth").equalTo(1).and(col("nth_other").equalTo(1)))
        .withColumn("kind", lit(SuggestDecisions.SHARED_STORIES))
        .withColumn("examples", articles())
        .select("one_id", "other_id", "kind", "stories", "examples");
  }

  /** The better known of the two stays, and the other is merged into it. */
  private Dataset<Row> asDecisions(Dataset<Row> pairs) {
    Dataset<Row> ranked =
        entities.withColumn(
            "worth",
            struct(
                when(col("knowledge_base").equalTo("ledger"), lit(2))
                    .when(col("knowledge_base").equalTo("wikipedia"), lit(1))
                    .otherwise(lit(0))
                    .as("base"),
                col("mentions")));
    Column isOne =
        col("one.worth")
            .gt(col("other.worth"))
            .or(
                col("one.worth")
                    .equalTo(col("other.worth"))
                    .and(col("one_id").lt(col("other_id"))));
    return pairs
        .join(ranked.alias("one"), col("one_id").equalTo(col("one.entity_id")))
        .join(ranked.alias("other"), col("other_id").equalTo(col("other.entity_id")))
        .select(
            lit(LedgerAction.MERGE.code()).as("action"),
            oneOrOther(isOne, "entity_id").as("entity_id"),
            oneOrOther(isOne, "name").as("name"),
            oneOrOther(isOne, "type").as("type"),
            lit(LedgerRow.ANY_LANGUAGE).as("language"),
            oneOrOther(isOne.equalTo(false), "entity_id").as("alias"),
            col("kind"),
            oneOrOther(isOne.equalTo(false), "mentions").as("moves"),
            oneOrOther(isOne, "mentions").as("stays"),
            col("stories"),
            col("examples"));
  }

  private static Column oneOrOther(Column isOne, String column) {
    return when(isOne, col("one." + column)).otherwise(col("other." + column));
  }
}
