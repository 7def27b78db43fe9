package org.dateline.entities.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.spark.RowShape;

/**
 * The keys under which similar names meet, so that no name is compared with all others: the name
 * itself, each of its words, its initials, its first and its last letters. A lambda, because SQL
 * cannot fold diacritics.
 */
final class NameBlocks implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** How two names that meet under a key may be alike. */
  enum Kind {
    SAME_NAME,
    CONTAINED,
    INITIALS,
    SPELLING
  }

  /** A key of an entity, with its name folded. */
  record NameBlock(String entityId, String folded, String kind, String block) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("entity_id", DataTypes.StringType)
            .add("folded", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("block", DataTypes.StringType);

    Row toRow() {
      return RowFactory.create(entityId, folded, kind, block);
    }
  }

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
  private static final int LONGEST_NAME = 200;
  private static final int SHORTEST_WORD = 3;
  private static final int LONG_NAME = 9;
  private static final int EDGE = 5;

  /** From rows of {@code entity_id} and {@code name}. */
  @Override
  public Iterator<Row> call(Row entity) {
    String name = entity.getAs("name");
    List<String> words = words(name);
    if (name.length() > LONGEST_NAME || words.isEmpty()) {
      return List.<Row>of().iterator();
    }
    List<Row> blocks = new ArrayList<>();
    String folded = String.join(" ", words);
    String letters = String.join("", words);
    add(blocks, entity, folded, Kind.SAME_NAME, letters);
    if (NameCharacters.hasHan(letters)) {
      addParts(blocks, entity, folded, letters);
    } else {
      words.stream()
          .distinct()
          .filter(word -> word.length() >= SHORTEST_WORD)
          .forEach(word -> add(blocks, entity, folded, Kind.CONTAINED, word));
      addInitials(blocks, entity, folded, words);
    }
    if (letters.length() >= LONG_NAME) {
      add(blocks, entity, folded, Kind.SPELLING, "^" + letters.substring(0, EDGE));
      add(blocks, entity, folded, Kind.SPELLING, letters.substring(letters.length() - EDGE) + "$");
    }
    return blocks.iterator();
  }

  private static List<String> words(String name) {
    return Arrays.stream(BETWEEN.split(NameCharacters.plain(name)))
        .map(NameNormalizer::fold)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A Chinese name has no words; one within another begins or ends as it does. */
  private static void addParts(List<Row> blocks, Row entity, String folded, String letters) {
    if (letters.length() >= 2) {
      add(blocks, entity, folded, Kind.CONTAINED, "^" + letters.substring(0, 2));
      add(blocks, entity, folded, Kind.CONTAINED, letters.substring(letters.length() - 2) + "$");
    }
  }

  private static void addInitials(List<Row> blocks, Row entity, String folded, List<String> words) {
    String name = entity.<String>getAs("name").replace(".", "");
    if (ACRONYM.matcher(name).matches()) {
      add(blocks, entity, folded, Kind.INITIALS, name);
    } else if (words.size() > 1) {
      var initials = new StringBuilder();
      words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
      add(blocks, entity, folded, Kind.INITIALS, initials.toString().toUpperCase(Locale.ROOT));
    }
  }

  private static void add(List<Row> blocks, Row entity, String folded, Kind kind, String block) {
    blocks.add(new NameBlock(entity.getAs("entity_id"), folded, kind.name(), block).toRow());
  }
}
