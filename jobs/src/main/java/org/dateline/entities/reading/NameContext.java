package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameShape;
import org.dateline.table.EntityType;

/**
 * The surroundings of a name as features that indicate its type: the two words or marks before and
 * after ("CEO of X", "X said"), how it is written, its last word ("X Street"), and the type of the
 * known name that it is listed with ("France, X and Spain").
 */
final class NameContext {
  private static final int FARTHEST = 40;
  private static final List<String> LINKS = List.of(", ", " and ", ", and ", "、", "和");

  private final String text;
  private final Map<Integer, EntityType> typesByBegin = new HashMap<>();
  private final Map<Integer, EntityType> typesByEnd = new HashMap<>();

  NameContext(String text) {
    this.text = text;
  }

  /** Records a name whose type is known. */
  void add(int begin, int end, EntityType type) {
    typesByBegin.put(begin, type);
    typesByEnd.put(end, type);
  }

  List<String> features(int begin, int end) {
    List<String> features = new ArrayList<>();
    int[] left = tokenBefore(begin);
    int[] right = tokenAfter(end);
    String before = token(left);
    String after = token(right);
    features.add("b " + before);
    features.add("bb " + token(tokenBefore(left[0])) + " " + before);
    features.add("a " + after);
    features.add("aa " + after + " " + token(tokenAfter(right[1])));
    String name = text.substring(begin, end);
    features.add("w " + writing(name));
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      features.add("e " + name.substring(space + 1).toLowerCase(Locale.ROOT));
    }
    for (String link : LINKS) {
      addListed(begin, end, link, features);
    }
    return features;
  }

  private void addListed(int begin, int end, String link, List<String> features) {
    if (text.startsWith(link, end) && typesByBegin.containsKey(end + link.length())) {
      features.add("l " + typesByBegin.get(end + link.length()));
    }
    int from = begin - link.length();
    if (from >= 0 && text.startsWith(link, from) && typesByEnd.containsKey(from)) {
      features.add("l " + typesByEnd.get(from));
    }
  }

  private static String writing(String name) {
    if (!NameShape.isSingleWord(name)) {
      return "words";
    }
    if (name.chars().anyMatch(Character::isDigit)) {
      return "digits";
    }
    if (NameShape.isPlainWord(name)) {
      return "plain";
    }
    return name.chars().anyMatch(Character::isLowerCase) ? "mixed" : "capitals";
  }

  private String token(int[] span) {
    if (span[0] >= span[1]) {
      return "|";
    }
    String token = NameCharacters.plain(text.substring(span[0], span[1]));
    return Character.isDigit(token.charAt(0)) ? "0" : token.toLowerCase(Locale.ROOT);
  }

  private int[] tokenBefore(int at) {
    int end = at;
    while (end > 0 && NameCharacters.plain(text.charAt(end - 1)) == ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < FARTHEST && joins(from - 1)) {
      from--;
    }
    return mark(from, end, end - 1);
  }

  private int[] tokenAfter(int at) {
    int from = at;
    while (from < text.length() && NameCharacters.plain(text.charAt(from)) == ' ') {
      from++;
    }
    int end = from;
    while (end < text.length() && end - from < FARTHEST && joins(end)) {
      end++;
    }
    return mark(from, end, from);
  }

  /** The word, or the one mark at {@code single}; nothing at the end of a line. */
  private int[] mark(int from, int end, int single) {
    boolean none = single < 0 || single >= text.length() || text.charAt(single) == '\n';
    return from == end && !none ? new int[] {single, single + 1} : new int[] {from, end};
  }

  private boolean joins(int at) {
    return NameCharacters.joinsWords(NameCharacters.plain(text.charAt(at)));
  }
}
