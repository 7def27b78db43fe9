package org.dateline.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.fields.Resemblance;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.record.FieldUse;
import org.jspecify.annotations.Nullable;

/** A field of the files of one kind, as a sample of their records shows it. */
public final class InspectedField {
  private static final int EXAMPLES = 2;

  private final String path;
  private final Optional<Role> role;
  private final List<String> examples = new ArrayList<>();
  private final Map<Resemblance, Long> resembles = new EnumMap<>(Resemblance.class);
  private long values;
  private long used;

  InspectedField(String path, String role) {
    this.path = path;
    this.role = role.isEmpty() ? Optional.empty() : Optional.of(Role.byLabel(role));
  }

  void add(FieldUse use, @Nullable String example) {
    values += use.use() == FieldUse.Use.ABSENT ? 0 : 1;
    used += use.use() == FieldUse.Use.USED ? 1 : 0;
    if (!use.resembles().isEmpty()) {
      resembles.merge(Resemblance.of(Role.byLabel(use.resembles())), 1L, Long::sum);
    }
    addExample(example);
  }

  void add(InspectedField more) {
    values += more.values;
    used += more.used;
    more.resembles.forEach((like, count) -> resembles.merge(like, count, Long::sum));
    more.examples.forEach(this::addExample);
  }

  private void addExample(@Nullable String example) {
    if (example != null && examples.size() < EXAMPLES && !examples.contains(example)) {
      examples.add(example);
    }
  }

  /** Its name, dotted where nested; marked where it stands around the records. */
  public String path() {
    return path;
  }

  /** Its role, by its name or by the setting. */
  public Optional<Role> role() {
    return role;
  }

  /** The number of records in which it has a value. */
  public long values() {
    return values;
  }

  /** The number of records in which the article took its value. */
  public long recordsUsed() {
    return used;
  }

  /** The role that at least half of its values look like, if it has none. */
  public Optional<Role> looksLike() {
    return resembles.entrySet().stream()
        .filter(entry -> role.isEmpty() && 2 * entry.getValue() >= values)
        .map(entry -> entry.getKey().role())
        .findFirst();
  }

  /** Up to two of its values, each on one line. */
  public List<String> examples() {
    return List.copyOf(examples);
  }
}
