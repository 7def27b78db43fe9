package org.dateline.analysis.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.analysis.claims.Tie.Role;
import org.dateline.text.WordLists;

/**
 * Ties a Chinese quantity to names of its own clause, that is between commas, or to the subject of
 * the clause before where its own only goes on (同比增长 …, 造成 …).
 */
final class ChineseTies {
  private static final String MARKS = "，。；：！？,;!?“”「」《》（）()\n";
  private static final int BEFORE_NAME = 8;
  private static final int AFTER_NAME = 30;

  /** A clause that begins so has the subject of the clause before. */
  private static final List<String> GOES_ON =
      WordLists.of("zh", "claims/subject-of-the-clause-before");

  /** Before a name these make it someone else than the subject. */
  private static final List<String> OTHER_ROLES = WordLists.of("zh", "claims/other-roles");

  private static final Set<String> PAIRS = Set.of("和", "与", "及", "以及", "、");

  /** Before the clause's first name these may stand. */
  private static final Set<String> OPENINGS = WordLists.setOf("zh", "claims/clause-openings");

  private final String text;
  private final int begin;
  private final List<Name> names;

  /**
   * @param names the mentions of the sentence, in order
   */
  ChineseTies(String text, int begin, List<Name> names) {
    this.text = text;
    this.begin = begin;
    this.names = names;
  }

  List<Tie> of(Quantity quantity) {
    if (isOfOthers(quantity.begin())) {
      return List.of();
    }
    int clause = clauseBegin(quantity.begin());
    List<Tie> ties = inClause(clause, quantity.begin());
    if (ties.isEmpty() && clause > begin && goesOn(clause)) {
      int before = clauseBegin(clause - 1);
      boolean comma = text.charAt(clause - 1) == '，';
      return comma ? inClause(before, clause - 1) : ties;
    }
    return ties;
  }

  /** 其他51位: the others are not those named. */
  private boolean isOfOthers(int position) {
    return position - 2 >= begin
        && (text.startsWith("其他", position - 2) || text.charAt(position - 1) == '另');
  }

  private int clauseBegin(int position) {
    int at = position;
    while (at > begin && MARKS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private boolean goesOn(int clause) {
    return GOES_ON.stream().anyMatch(opening -> text.startsWith(opening, clause));
  }

  /** The clause's first name, if it opens the clause, with the name it stands right beside. */
  private List<Tie> inClause(int clause, int end) {
    var ties = new ArrayList<Tie>();
    int last = -1;
    for (Name name : names) {
      if (name.begin() >= clause && name.end() <= end) {
        if (last < 0) {
          if (!opens(clause, name) || end - name.end() > AFTER_NAME) {
            return ties;
          }
          ties.add(new Tie(name.entityId(), role(clause, name)));
          last = name.end();
        } else if (name.begin() == last || isPair(last, name)) {
          ties.add(new Tie(name.entityId(), role(clause, name)));
          last = name.end();
        } else if (!isOther(last, name)) {
          return List.of();
        }
      }
    }
    return ties;
  }

  private boolean opens(int clause, Name name) {
    String before = text.substring(clause, name.begin());
    return before.isEmpty()
        || OPENINGS.contains(before)
        || before.length() <= BEFORE_NAME && isTime(before);
  }

  /** 2月6日, 今年前三季度, 2023年: ends as a time does and holds nothing else. */
  private static boolean isTime(String before) {
    if (before.isEmpty() || "日年月时在".indexOf(before.charAt(before.length() - 1)) < 0) {
      return false;
    }
    return before
        .chars()
        .allMatch(c -> Character.isDigit(c) || "年月日时在今去明上下半一二三四五六七八九十至到末底初当地间截".indexOf(c) >= 0);
  }

  private Role role(int clause, Name name) {
    boolean place = name.begin() > clause && text.charAt(name.begin() - 1) == '在';
    return place || name.type().equals("LOCATION") ? Role.RELATED : Role.SUBJECT;
  }

  /** 重庆和四川: both. */
  private boolean isPair(int last, Name name) {
    return PAIRS.contains(text.substring(last, name.begin()));
  }

  /** A second name that a preposition makes the object leaves the first the subject. */
  private boolean isOther(int last, Name name) {
    int from = Math.max(last, name.begin() - 1);
    return OTHER_ROLES.contains(text.substring(from, name.begin()));
  }
}
