package org.dateline.ingest.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the reading of UTF-8 as an encoding of single bytes: "JosÃ©", "â€™", also where it
 * happened twice. A group of characters is taken for one character's bytes only if it decodes to
 * one, and beyond doubt only if no text would have the group: "Ã©" inside a word, "â€" anywhere,
 * but neither "Ã la" nor "Spaß“". Doubtful groups are mended beside as many that are beyond doubt.
 */
final class Mojibake {
  /** Twice is common; more often it has not been seen. */
  private static final int MOST_TIMES = 3;

  private static final Pattern LOST_CLOSING_QUOTE = Pattern.compile("â€(?=[\\s.,;:!?)\\]]|$)");
  private static final Pattern LOST_SPACE = Pattern.compile("(?<=[\\p{Ll}\\p{P}\\d])Â(?= )");

  /** A group of characters that are the bytes of one; where it stands and what it means. */
  private record Group(int start, int end, int codePoint, boolean sure) {}

  /** By character: its byte, or 0 if it has none above ASCII. */
  private final int[] bytes = new int[Character.MAX_VALUE + 1];

  private final boolean western;

  private Mojibake(String charset, boolean western) {
    this.western = western;
    for (int b = 0x80; b <= 0xFF; b++) {
      if (western) {
        bytes[b] = b; // as Latin-1 has it
      }
      String read = new String(new byte[] {(byte) b}, Charset.forName(charset));
      if (read.charAt(0) != '\uFFFD') {
        bytes[read.charAt(0)] = b;
      }
    }
  }

  private static final List<Mojibake> READINGS =
      List.of(
          new Mojibake("windows-1252", true),
          new Mojibake("windows-1251", false),
          new Mojibake("x-MacRoman", false));

  /** The text as it was meant; the same text where nothing is certain. */
  static String undone(String text) {
    String result = text;
    for (Mojibake reading : READINGS) {
      for (int i = 0; i < MOST_TIMES; i++) {
        String next = reading.undoneOnce(result);
        if (next.equals(result)) {
          break;
        }
        result = next;
      }
    }
    return result;
  }

  private String undoneOnce(String text) {
    List<Group> groups = groups(text);
    long sure = groups.stream().filter(Group::sure).count();
    if (sure == 0) {
      return text;
    }
    boolean all = sure >= groups.size() - sure;
    var result = new StringBuilder(text.length());
    int position = 0;
    for (Group group : groups) {
      if (group.sure || all) {
        result.append(text, position, group.start).appendCodePoint(group.codePoint);
        position = group.end;
      }
    }
    result.append(text, position, text.length());
    // One byte of the character has no counterpart in the encoding, or became a plain space.
    return western
        ? LOST_SPACE.matcher(LOST_CLOSING_QUOTE.matcher(result).replaceAll("\u201D")).replaceAll("")
        : result.toString();
  }

  private List<Group> groups(String text) {
    var groups = new ArrayList<Group>();
    int i = 0;
    while (i < text.length()) {
      Group group = text.charAt(i) < 0x80 ? null : group(text, i);
      if (group != null) {
        groups.add(group);
      }
      i = group == null ? i + 1 : group.end;
    }
    return withRuns(groups);
  }

  /** Groups of another script are beyond doubt where several follow each other, else none. */
  private List<Group> withRuns(List<Group> groups) {
    int needed = western ? 2 : 3;
    var result = new ArrayList<Group>();
    int i = 0;
    while (i < groups.size()) {
      int end = i + 1;
      while (end < groups.size() && groups.get(end).start == groups.get(end - 1).end) {
        end++;
      }
      List<Group> run = groups.subList(i, end);
      boolean sure = run.stream().filter(Mojibake::isOfAnotherScript).count() >= needed;
      for (Group group : run) {
        if (sure || group.sure || !isOfAnotherScript(group)) {
          result.add(new Group(group.start, group.end, group.codePoint, sure || group.sure));
        }
      }
      i = end;
    }
    return result;
  }

  private static boolean isOfAnotherScript(Group group) {
    return group.codePoint >= 0x370
        && (group.codePoint < 0x2000 || group.codePoint >= 0x2C00)
        && group.codePoint < 0x10000;
  }

  private @Nullable Group group(String text, int start) {
    int lead = bytes[text.charAt(start)];
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || start + length > text.length() || lead > 0xF4) {
      return null;
    }
    var group = new byte[length];
    group[0] = (byte) lead;
    for (int i = 1; i < length; i++) {
      int next = bytes[text.charAt(start + i)];
      if (next < 0x80 || next > 0xBF) {
        return null;
      }
      group[i] = (byte) next;
    }
    int meant = decode(group);
    int end = start + length;
    boolean within = start > 0 && bytes[text.charAt(start - 1)] > 0 && isByte(meant);
    if (!isPlausible(meant, text.charAt(end - 1)) && !within) {
      return null;
    }
    boolean sure = MojibakeGroups.areSure(text, start, end, meant);
    return new Group(start, end, meant, sure);
  }

  /** Whether it stands for a byte that windows-1252 has and Latin-1 has not: read wrongly twice. */
  private boolean isByte(int character) {
    return western
        && character > 0xFF
        && character <= Character.MAX_VALUE
        && bytes[character] >= 0x80
        && bytes[character] < 0xA0;
  }

  private boolean isPlausible(int meant, char last) {
    return western
        ? MojibakeGroups.arePlausible(meant)
            // Read wrongly twice.
            || MojibakeGroups.isControlOfLatin1(meant) && MojibakeGroups.isControlOfLatin1(last)
        : MojibakeGroups.areTypographicOrCyrillic(meant);
  }

  private static int decode(byte[] group) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(group)).toString().codePointAt(0);
    } catch (CharacterCodingException e) {
      return -1;
    }
  }
}
