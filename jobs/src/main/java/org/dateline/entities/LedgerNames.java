package org.dateline.entities;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger in memory, asked by language: the matcher for its names as written, and the entity
 * that a normalised name stands for. Built from the rows in each executor, which is cheaper than
 * shipping it.
 */
final class LedgerNames {

  /** A ledger entity. */
  record Entity(String id, String name, EntityType type) {}

  private static final Entity SEVERAL = new Entity("", "", EntityType.MISC);

  private final LedgerRows rows;
  private final NameNormalizer normalizer;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, LedgerMatcher> matchers = new HashMap<>();
  private final Map<String, List<Entity>> found = new HashMap<>();
  private final Map<String, Map<String, Entity>> byKey = new HashMap<>();

  LedgerNames(LedgerRows rows, NameNormalizer normalizer) {
    this.rows = rows;
    this.normalizer = normalizer;
    for (LedgerRows.Alias row : rows.aliases()) {
      entities.putIfAbsent(row.entityId(), entityOf(row));
    }
  }

  Entity entity(String id) {
    return entities.get(id);
  }

  LedgerMatcher matcher(String language) {
    return matchers.computeIfAbsent(language, this::newMatcher);
  }

  /** The entity of a match of {@link #matcher}. */
  Entity found(String language, LedgerMatcher.Match match) {
    return found.get(language).get(match.alias());
  }

  /**
   * The entity whose alias has this normalised form, if it is one only and its type can be what the
   * models call {@code type}: they know no products and events, and a person is only a person.
   */
  Optional<Entity> byKey(String language, String key, EntityType type) {
    Entity entity = byKey.computeIfAbsent(language, this::newKeys).get(key);
    if (entity == null || entity == SEVERAL) {
      return Optional.empty();
    }
    boolean person = entity.type() == EntityType.PERSON;
    return person == (type == EntityType.PERSON) ? Optional.of(entity) : Optional.empty();
  }

  private LedgerMatcher newMatcher(String language) {
    List<LedgerMatcher.Alias> aliases = new ArrayList<>();
    List<Entity> owners = new ArrayList<>();
    for (LedgerRows.Alias row : rows.in(language)) {
      aliases.add(new LedgerMatcher.Alias(row.alias(), row.type() == EntityType.PERSON));
      owners.add(entity(row.entityId()));
    }
    found.put(language, owners);
    return new LedgerMatcher(aliases, rows.notNames(), normalizer.honorifics());
  }

  private Map<String, Entity> newKeys(String language) {
    Map<String, Entity> keys = new HashMap<>();
    for (LedgerRows.Alias row : rows.in(language)) {
      Entity entity = entity(row.entityId());
      String key = normalizer.of(row.alias(), row.type()).key();
      keys.merge(key, entity, (one, other) -> one.equals(other) ? one : SEVERAL);
    }
    return keys;
  }

  private static Entity entityOf(LedgerRows.Alias row) {
    return new Entity(row.entityId(), row.name(), row.type());
  }

  /** {@code ledger:} and 12 hex digits that change with any row or phrase. */
  static String annotator(LedgerRows rows) {
    MessageDigest digest = sha256();
    for (LedgerRows.Alias row : rows.aliases()) {
      digest.update((row + "\n").getBytes(UTF_8));
    }
    rows.notNames().forEach(phrase -> digest.update((phrase + "\n").getBytes(UTF_8)));
    return "ledger:" + HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
