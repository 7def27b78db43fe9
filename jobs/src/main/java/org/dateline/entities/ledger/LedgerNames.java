package org.dateline.entities.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.LedgerEntity;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.table.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in memory, asked for an article: the names it finds there as written, what a
 * normalised name stands for, and what was decided about a surface form. Built from the rows in
 * each executor, which is cheaper than shipping it.
 */
public final class LedgerNames {

  /** The country whose bodies the ledger has without it: "Senate" is the U.S. Senate. */
  public static final String HOME = "United_States";

  private static final String PLACE_KINDS = "省州县市盟岛";

  /**
   * A Chinese place's name that ends in its kind, of more than one character besides; none that
   * begins with the kind of another, nor that of an autonomous place, named after its people.
   */
  private static final Pattern TOLD_PLACE =
      Pattern.compile("^(?![%1$s]|\\p{IsHan}{1,4}族自治)\\p{IsHan}{2,}[%1$s]".formatted(PLACE_KINDS));

  /** A name found in a text and what it stands for there. */
  public record Found(int begin, int end, LedgerEntity entity) {}

  private final LedgerRows rows;
  private final NameNormalizer normalizer;
  private final LedgerMerges merges;
  private final Map<String, LedgerEntity> entities = new HashMap<>();
  private final Map<String, LanguageLedger> languages = new HashMap<>();

  public LedgerNames(LedgerRows rows, NameNormalizer normalizer) {
    this.rows = rows;
    this.normalizer = normalizer;
    merges = new LedgerMerges(rows.all());
    for (LedgerRows.Alias row : rows.aliases()) {
      entities.putIfAbsent(
          row.entityId(), new LedgerEntity(row.entityId(), row.name(), row.type()));
    }
  }

  /** The entity of a name in the ledger; null if it has none there. */
  public @Nullable LedgerEntity entity(@Nullable String id) {
    return entities.get(id);
  }

  /** The ledger's names in the only text of an article, in order, none overlapping another. */
  public List<Found> find(Article article, String text) {
    return find(article, List.of(text)).get(0);
  }

  /**
   * The ledger's names in each text of an article, in order, none overlapping another. What an
   * alias stands for may depend on what all texts name.
   */
  public List<List<Found>> find(Article article, List<String> texts) {
    return language(article).find(article, texts).stream()
        .map(found -> found.stream().map(this::toFound).toList())
        .toList();
  }

  private Found toFound(LanguageLedger.Found found) {
    return new Found(found.begin(), found.end(), requireNonNull(entity(found.row().entityId())));
  }

  /** The entity that this surface form is pinned to in the article. */
  public Optional<LedgerEntity> findPinnedEntity(Article article, String surface) {
    return language(article)
        .claims(surface)
        .flatMap(claims -> claims.findPin(article))
        .map(row -> entity(row.entityId()));
  }

  /** Whether this surface form is declared no name in the article. */
  public boolean isBanned(Article article, String surface) {
    return language(article).claims(surface).map(claims -> claims.isBanned(article)).orElse(false);
  }

  /**
   * Whether this surface form is declared never to stand for the target in the article, or for what
   * the target is merged into.
   */
  public boolean isSplit(Article article, String surface, LinkTarget target) {
    Optional<AliasClaims> claims = language(article).claims(surface);
    return claims.isPresent()
        && (claims.get().isSplit(target.id(), article)
            || claims.get().isSplit(mergedId(article, target), article));
  }

  /**
   * Whether a row with a condition gives this surface form to the target in an article that names
   * these entities.
   */
  public boolean isNamedWith(
      Article article, String surface, LinkTarget target, Set<String> companions) {
    return language(article)
        .claims(surface)
        .map(claims -> claims.isNamedWith(target.id(), article, companions))
        .orElse(false);
  }

  /** The id of the entity that a target becomes in the article by the ledger's merges. */
  public @Nullable String mergedId(Article article, LinkTarget target) {
    Integer day = article.publishedDay();
    return merges.entityId(target.id(), day == null ? null : LocalDate.ofEpochDay(day));
  }

  /**
   * The entity whose alias has the surface's normalised form, if it is one only, its type can be
   * what the models call {@code type}, and the surface is not split from it. Models know no
   * products and events, a person is only a person, and a place is no organisation (Orange).
   */
  public Optional<LedgerEntity> byKey(
      Article article, String surface, String key, EntityType type) {
    return language(article)
        .byKey(article, key)
        .map(row -> entity(row.entityId()))
        .filter(entity -> mayBe(entity.type(), type))
        .filter(entity -> !isSplit(article, surface, LinkTarget.ledger(entity)));
  }

  private static boolean mayBe(EntityType ofLedger, EntityType byModels) {
    boolean person = (ofLedger == EntityType.PERSON) == (byModels == EntityType.PERSON);
    return person && !(ofLedger == EntityType.ORGANIZATION && byModels == EntityType.LOCATION);
  }

  /**
   * The place whose adjective or people's name the surface is, if the models call it neither a
   * person nor an organisation (the Americans, American Airlines).
   */
  public Optional<LedgerEntity> demonym(Article article, String surface, EntityType type) {
    boolean maybe = type != EntityType.PERSON && type != EntityType.ORGANIZATION;
    return maybe
        ? language(article)
            .demonym(article, surface)
            .map(row -> entity(row.entityId()))
            .filter(entity -> !isSplit(article, surface, LinkTarget.ledger(entity)))
        : Optional.empty();
  }

  /**
   * The party whose members of a place these words are: "Kentucky Republicans". Only for the
   * country whose bodies the ledger has without its name: elsewhere the word may mean any party.
   * Empty if the models call it a person.
   */
  public Optional<LedgerEntity> partyOfMembers(Article article, NameForm form, EntityType type) {
    int last = form.words().size() - 1;
    if (type == EntityType.PERSON
        || last < 1
        || form.han()
        || !isPlace(article, form.words().subList(0, last))) {
      return Optional.empty();
    }
    String word = form.words().get(last);
    return byKey(article, word, word, EntityType.ORGANIZATION)
        .filter(party -> party.id().endsWith("_Party_(" + HOME + ")"));
  }

  /** Whether the ledger has these words, normalised, for a place. */
  public boolean isPlace(Article article, List<String> words) {
    String key = String.join(" ", words);
    return byKey(article, key, key, EntityType.LOCATION)
        .filter(entity -> entity.type() == EntityType.LOCATION)
        .isPresent();
  }

  /**
   * What is left of a Chinese place's name without the place that it lies in, which the ledger has:
   * 日本石川县, 美国伊利诺伊州芝加哥市, 俄别尔哥罗德州; the same name if it begins with none. What is left is a place of
   * the ledger too, or says what kind of place it is. After a country by one character, which many
   * names begin with (埃尔祖鲁姆省), it has to be both.
   */
  public String withoutPlaceBefore(Article article, String name) {
    for (int begin = 1; begin < name.length() - 1; begin++) {
      String rest = name.substring(begin);
      if (liesIn(article, name.substring(0, begin), rest)) {
        return withoutPlaceBefore(article, rest);
      }
    }
    return name;
  }

  private boolean liesIn(Article article, String place, String rest) {
    if (place.length() == 1) {
      boolean told = PLACE_KINDS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
      return told && isOneCharacterPlace(article, place) && isPlace(article, List.of(key(rest)));
    }
    return isPlace(article, List.of(key(place)))
        && (TOLD_PLACE.matcher(rest).matches() || isPlace(article, List.of(key(rest))));
  }

  private String key(String place) {
    return normalizer.of(place, EntityType.LOCATION).key();
  }

  /** Whether every character is a place's name by itself, as in 中美 or 俄乌: several places. */
  public boolean isSeveralPlaces(Article article, String surface) {
    return surface.length() > 1
        && surface
            .codePoints()
            .allMatch(one -> isOneCharacterPlace(article, Character.toString(one)));
  }

  private boolean isOneCharacterPlace(Article article, String character) {
    return NameCharacters.isOneHan(character)
        && language(article)
            .claims(character)
            .flatMap(claims -> claims.name(article))
            .filter(row -> row.type() == EntityType.LOCATION)
            .isPresent();
  }

  private LanguageLedger language(Article article) {
    return languages.computeIfAbsent(
        article.language(), code -> new LanguageLedger(code, rows, normalizer));
  }

  /** {@code ledger:} and 12 hex digits that change with any row or phrase. */
  public static String annotator(LedgerRows rows) {
    MessageDigest digest = sha256();
    for (LedgerRow row : rows.all()) {
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
