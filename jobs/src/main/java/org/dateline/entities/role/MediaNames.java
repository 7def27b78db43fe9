package org.dateline.entities.role;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.text.WordLists;

/**
 * Which names are those of media: the list {@code media} of the settings, the forms that names of
 * papers and broadcasters have ("The Springfield Times", 北京晚报), and the article's own source.
 */
public final class MediaNames {
  /** What may stand around a title, as within a name. */
  private static final Pattern MARKS = Pattern.compile("[《》“”\"]");

  /** What a medium is called after its name. */
  private static final List<String> KINDS =
      List.of(" news agency", " newspaper", " news service", " newswire", " website", " magazine");

  private static final Set<String> LAST_WORDS = Set.copyOf(words("roles/media-words"));
  private static final Set<String> OWN_ENDINGS = Set.copyOf(words("roles/own-endings"));
  private static final Set<String> BODIES = Set.copyOf(words("roles/no-media"));

  /** What some media call themselves: source by name. */
  private static final Map<String, String> OWN_NAMES =
      WordLists.keyedOfAllLanguages("roles/own-names").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(own -> key(own.getKey()), own -> key(own.getValue())));

  private static final List<String> CHINESE_ENDINGS = words("roles/media-endings");

  private static final List<String> SITES = List.of(".com", ".org", ".net");

  private final Set<String> media = new HashSet<>();

  /**
   * @param media the word list {@code media}
   */
  public MediaNames(List<String> media) {
    media.forEach(name -> this.media.add(key(name)));
  }

  private static List<String> words(String list) {
    return WordLists.ofAllLanguages(list);
  }

  /** Whether the name is a medium's, as far as it says so itself. */
  boolean isMedium(String surface) {
    if (surface.isEmpty() || Character.isLowerCase(surface.charAt(0))) {
      return surface.equals("dpa");
    }
    String key = key(surface);
    return media.contains(key)
        || media.contains(withoutSite(key))
        || hasForm(key)
        || CHINESE_ENDINGS.stream()
            .anyMatch(end -> key.endsWith(end) && key.length() > end.length());
  }

  private static boolean hasForm(String key) {
    int last = Math.max(key.lastIndexOf(' '), key.lastIndexOf('-'));
    return (last > 0 && LAST_WORDS.contains(key.substring(last + 1))) || key.startsWith("radio ");
  }

  /** A source's name, read once for all names of its article. */
  record Source(String key, boolean isBody) {}

  /** Reads a source's name. A body is no medium: what it says of itself is news. */
  static Source source(String name) {
    String key = key(name);
    boolean isBody = Arrays.stream(key.split(" ")).anyMatch(BODIES::contains);
    return new Source(withoutSite(key), isBody);
  }

  /**
   * Whether the name is the source's, whole, in part ("the Times" in The New York Times) or with a
   * part of it: "CNN Politics".
   */
  boolean isOwn(String surface, Source source) {
    String name = withoutSite(key(surface));
    String own = source.key();
    return name.equals(own)
        || (name.startsWith(own + " ") && isMedium(surface))
        || own.equals(OWN_NAMES.get(name))
        || withoutEnding(name).equals(withoutEnding(own))
        || (LAST_WORDS.contains(name) && own.endsWith(" " + name));
  }

  private static String key(String name) {
    String small =
        MARKS.matcher(name).replaceAll("").strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = small.startsWith("the ") ? small.substring(4) : small;
    for (String kind : KINDS) {
      if (bare.endsWith(kind)) {
        return bare.substring(0, bare.length() - kind.length());
      }
    }
    return bare;
  }

  private static String withoutSite(String key) {
    String site = SITES.stream().filter(key::endsWith).collect(Collectors.joining());
    return key.substring(0, key.length() - site.length());
  }

  private static String withoutEnding(String key) {
    int last = key.lastIndexOf(' ');
    return last > 0 && OWN_ENDINGS.contains(key.substring(last + 1)) ? key.substring(0, last) : key;
  }
}
