package org.dateline.analysis.claims;

import java.util.List;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Who says what, in a Chinese sentence: 库克说, 据新华社报道. */
final class ChineseSpeakers {
  private static final List<String> SPEECH = WordLists.of("zh", "claims/speech-verbs");
  private static final List<String> SOURCE_VERBS = WordLists.of("zh", "claims/source-verbs");
  private static final String MARKS = "，。；：！？“”「」\n";
  private static final int GAP = 8;

  private final String text;
  private final int begin;
  private final List<Name> names;

  /**
   * @param names the mentions of the sentence, in order
   */
  ChineseSpeakers(String text, int begin, List<Name> names) {
    this.text = text;
    this.begin = begin;
    this.names = names;
  }

  /** The entity whose speech the text at a position is; null if none is sure. */
  @Nullable String of(int position) {
    Name speaker = null;
    for (Name name : names) {
      if (name.end() > position) {
        break;
      }
      if (speaks(name, position)) {
        speaker = name;
      }
    }
    return speaker == null ? null : speaker.entityId();
  }

  /** The entity whose speech a quotation right after is: 库克说：“…”. */
  @Nullable String rightBefore(int mark) {
    int end = mark;
    while (end > begin && "：:，, ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String verb : SPEECH) {
      int at = end - verb.length();
      if (at >= begin && text.startsWith(verb, at)) {
        return of(end);
      }
    }
    return null;
  }

  /** The entity named with a verb of speech right after a quotation: “…”，库克说. */
  static @Nullable String rightAfter(String text, int mark, List<Name> following) {
    int at = mark + 1;
    while (at < text.length() && "，, ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (following.isEmpty() || following.get(0).begin() != at) {
      return null;
    }
    int end = following.get(0).end();
    boolean said =
        SPEECH.stream().anyMatch(verb -> text.startsWith(verb, end)) && !text.startsWith("说明", end);
    return said ? following.get(0).entityId() : null;
  }

  private boolean speaks(Name name, int position) {
    for (int at = name.end(); at <= name.end() + GAP && at < position; at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0 || at > name.end() && at >= next(name)) {
        return false;
      }
      if (verbEnd(SPEECH, at) > 0 && verbEnd(SPEECH, at) <= position && !isNoun(at)) {
        return isPlain(name.end(), at) || isSource(name, at);
      }
      if (isSource(name, at)) {
        return true;
      }
    }
    return false;
  }

  /** 据 NAME 报道: the name is the source. */
  private boolean isSource(Name name, int at) {
    boolean led =
        name.begin() > begin && text.charAt(name.begin() - 1) == '据'
            || name.begin() > begin + 1 && text.startsWith("根据", name.begin() - 2);
    return led && verbEnd(SOURCE_VERBS, at) > 0;
  }

  /** Nothing between name and verb that makes another the subject or denies it. */
  private boolean isPlain(int from, int to) {
    String between = text.substring(from, to);
    return between.indexOf('的') < 0
        && between.indexOf('和') < 0
        && between.indexOf('对') < 0
        && between.indexOf('向') < 0
        && between.indexOf('不') < 0
        && between.indexOf('未') < 0;
  }

  /** 据说, 小说, 学说, 传说, 名称, 简称: no verbs of speech. */
  private boolean isNoun(int at) {
    char before = at > begin ? text.charAt(at - 1) : ' ';
    char verb = text.charAt(at);
    return verb == '说' && "据小学传听再来俗解游诉".indexOf(before) >= 0
        || verb == '称' && "名简号职人堪对宣自俗".indexOf(before) >= 0
        || verb == '说' && text.startsWith("说明", at)
        || verb == '称' && text.startsWith("称为", at)
        || verb == '称' && text.startsWith("称号", at);
  }

  private int verbEnd(List<String> verbs, int at) {
    for (String verb : verbs) {
      if (text.startsWith(verb, at)) {
        return at + verb.length();
      }
    }
    return -1;
  }

  private int next(Name name) {
    int index = names.indexOf(name);
    return index + 1 < names.size() ? names.get(index + 1).begin() : Integer.MAX_VALUE;
  }
}
