package org.dateline.entities.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.entities.reading.Reading.LedgerName;
import org.dateline.entities.reading.Reading.NameRole;
import org.dateline.entities.reading.Reading.Span;
import org.dateline.entities.role.FindRoles;
import org.dateline.entities.role.MediaNames;
import org.dateline.table.MentionRole;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of names that are cited or stand in a credit ({@link FindRoles}), among all that
 * may be a name: what the models and the ledger found, and the spans of {@link SecondReading}.
 */
final class RolesOfNames implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<String> mediaNames;
  private transient @Nullable MediaNames media;

  /**
   * @param mediaNames the word list {@code media}
   */
  RolesOfNames(List<String> mediaNames) {
    this.mediaNames = List.copyOf(mediaNames);
  }

  /** The places in the order of the article, its title first; subjects are left out. */
  List<NameRole> of(ArticleToRead article, List<LedgerName> byLedger, List<Span> spans) {
    if (!FindRoles.readLanguage(article.language())) {
      return List.of();
    }
    var ends = new TreeMap<Integer, TreeSet<Integer>>();
    article.known().forEach(name -> add(ends, name.charBegin(), name.charEnd()));
    byLedger.forEach(name -> add(ends, name.charBegin(), name.charEnd()));
    spans.forEach(span -> add(ends, span.charBegin(), span.charEnd()));
    List<NameRole> roles = new ArrayList<>();
    if (article.title() != null) {
      addRoles(roles, article, article.title(), TitleOffsets.ORIGIN, ends);
    }
    addRoles(roles, article, article.text(), 0, ends);
    return roles;
  }

  private static void add(TreeMap<Integer, TreeSet<Integer>> ends, int begin, int end) {
    ends.computeIfAbsent(begin, place -> new TreeSet<>()).add(end);
  }

  private void addRoles(
      List<NameRole> roles,
      ArticleToRead article,
      String text,
      int origin,
      TreeMap<Integer, TreeSet<Integer>> ends) {
    if (media == null) {
      media = new MediaNames(mediaNames);
    }
    var finder = new FindRoles(text, article.source(), article.language(), media);
    ends.subMap(origin, origin + text.length())
        .forEach(
            (begin, places) -> {
              for (int end : places) {
                MentionRole role = finder.at(begin - origin, end - origin);
                if (role != MentionRole.SUBJECT) {
                  roles.add(new NameRole(begin, end, role.code()));
                }
              }
            });
  }
}
