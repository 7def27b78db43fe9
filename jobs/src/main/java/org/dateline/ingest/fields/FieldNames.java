package org.dateline.ingest.fields;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of {@code names.tsv}. */
public final class FieldNames {
  private static final String RESOURCE = "names.tsv";
  private static final String WRAPPER = "wrapper";

  /** Solr's names end in the value's type (title_txt_en, date_dt), Drupal's begin with "field_". */
  private static final Pattern TYPED =
      Pattern.compile("^field_|_(?:s|ss|t|ts|txt|txt_[a-z]{2}|dt|dts|tdt|tdts|text_general)$");

  private static final FieldNames LISTED = read();

  /**
   * A known name.
   *
   * @param rank of two names of one role the lower is believed first
   */
  record Known(Role role, int rank) {}

  private final Map<String, Known> byKey = new HashMap<>();
  private final Map<Role, List<String>> byRole = new EnumMap<>(Role.class);
  private final Set<String> wrappers = new HashSet<>();

  /** The names of a role as listed, the first believed first. */
  public static List<String> of(Role role) {
    return List.copyOf(LISTED.byRole.get(role));
  }

  /** The role of a field by its name; the steps to a nested field are joined by dots. */
  static Optional<Known> findKnown(String name) {
    Known listed = LISTED.byKey.get(key(name));
    return listed != null
        ? Optional.of(listed)
        : Optional.ofNullable(LISTED.byKey.get(key(TYPED.matcher(name).replaceAll(""))));
  }

  /** Whether a field of that name is known to hold this part of an article. */
  public static boolean isNameOf(Role role, String name) {
    return findKnown(name).filter(known -> known.role() == role).isPresent();
  }

  /** Whether an object of that name holds an article. */
  static boolean isWrapper(String name) {
    return LISTED.wrappers.contains(key(name));
  }

  /**
   * The key by which names are compared: letters and digits without case and accents. A mark before
   * the first letter counts: Elasticsearch's {@code _source} is not a source.
   */
  static String key(String name) {
    var key = new StringBuilder(name.length());
    boolean ascii = true;
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      ascii &= character < 0x80;
      boolean mark = key.isEmpty() && (character == '_' || character == '@' || character == '$');
      if (mark || Character.isLetterOrDigit(character)) {
        key.append(Character.toLowerCase(character));
      }
    }
    return ascii ? key.toString() : withoutAccents(key.toString());
  }

  private static String withoutAccents(String key) {
    String apart = Normalizer.normalize(key, Normalizer.Form.NFKD);
    return apart
        .codePoints()
        .filter(point -> !isAccent(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isAccent(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static FieldNames read() {
    var names = new FieldNames();
    try (InputStream list = FieldNames.class.getResourceAsStream(RESOURCE)) {
      new String(list.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private void add(String line) {
    String[] parts = line.split("\t", 2);
    for (String name : parts[1].split(" ")) {
      if (parts[0].equals(WRAPPER)) {
        wrappers.add(key(name));
      } else {
        add(Role.byLabel(parts[0]), name);
      }
    }
  }

  private void add(Role role, String name) {
    List<String> names = byRole.computeIfAbsent(role, any -> new ArrayList<>());
    if (byKey.putIfAbsent(key(name), new Known(role, names.size())) != null) {
      throw new IllegalStateException(RESOURCE + " lists " + name + " twice");
    }
    names.add(name);
  }

  private FieldNames() {}
}
