package org.dateline.entities.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameCharacters;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.LinkMethod;

/**
 * The acronyms of one article and the longer names whose initials they give, with or without small
 * words ("DOJ" of "Department of Justice"). A name two characters from its acronym, as in "Amazon
 * Web Services (AWS)" or "AWS (Amazon Web Services)", defines it for the article.
 */
final class Acronyms {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "&");
  private static final int DEFINITION_GAP = 2;

  private final Map<String, Set<LinkTarget>> expansions = new HashMap<>();
  private final Map<String, Set<LinkTarget>> definitions = new HashMap<>();

  Acronyms(List<Mention> mentions, NamesInArticle names) {
    names.all().forEach(this::addExpansion);
    for (int i = 1; i < mentions.size(); i++) {
      Mention left = mentions.get(i - 1);
      Mention right = mentions.get(i);
      if (right.begin() - left.end() == DEFINITION_GAP && left.sentence() == right.sentence()) {
        addDefinition(names.of(left), names.of(right));
        addDefinition(names.of(right), names.of(left));
      }
    }
  }

  private void addExpansion(NamesInArticle.Name name) {
    for (String initials : initials(name)) {
      expansions.computeIfAbsent(initials, key -> new LinkedHashSet<>()).add(name.own());
    }
  }

  private void addDefinition(NamesInArticle.Name name, NamesInArticle.Name acronym) {
    String letters = letters(acronym);
    if (!letters.isEmpty() && initials(name).contains(letters)) {
      definitions.computeIfAbsent(letters, key -> new LinkedHashSet<>()).add(name.own());
    }
  }

  /**
   * What the article says of an acronym: nothing if it is none or has no longer name here. A
   * definition in the article overrides the ledger; a mere longer name does not.
   */
  Optional<LinkDecision> decide(NamesInArticle.Name name, NamesInArticle names) {
    String letters = letters(name);
    if (letters.isEmpty()) {
      return Optional.empty();
    }
    Set<LinkTarget> defined = definitions.getOrDefault(letters, Set.of());
    if (!defined.isEmpty()) {
      return Optional.of(choose(name, defined, names));
    }
    if (name.own().isLedger()) {
      return Optional.empty();
    }
    Set<LinkTarget> fitting =
        expansions.getOrDefault(letters, Set.of()).stream()
            // Two letters fit too much to be believed across types.
            .filter(target -> letters.length() > 2 || target.type() == name.type())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return fitting.isEmpty() ? Optional.empty() : Optional.of(choose(name, fitting, names));
  }

  private static LinkDecision choose(
      NamesInArticle.Name name, Set<LinkTarget> targets, NamesInArticle names) {
    if (targets.contains(name.own())) {
      return name.ownDecision();
    }
    return targets.size() == 1
        ? LinkDecision.linkTo(LinkMethod.ARTICLE_ACRONYM, targets.iterator().next())
        : LinkDecision.open(AmbiguityReason.SEVERAL_EXPANSIONS, targets, names.targetsSeen());
  }

  /** The letters of an acronym, without dots and possessive; empty if the name is none. */
  private static String letters(NamesInArticle.Name name) {
    if (name.isPerson()) {
      return "";
    }
    String letters =
        NameCharacters.plain(name.key().surface()).replace(".", "").replaceAll("'s$", "");
    return ACRONYM.matcher(letters).matches() ? letters : "";
  }

  /** The initials a longer name may go by; none for persons, single words and Chinese. */
  private static Collection<String> initials(NamesInArticle.Name name) {
    List<String> words = name.form().words();
    if (name.isPerson() || words.size() < 2 || name.form().han()) {
      return Set.of();
    }
    var all = new StringBuilder();
    var main = new StringBuilder();
    for (String word : words) {
      String initial = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
      all.append(initial);
      if (!SMALL_WORDS.contains(word)) {
        main.append(initial);
      }
    }
    Set<String> initials = new LinkedHashSet<>(List.of(all.toString(), main.toString()));
    if (words.size() > 3 && words.get(0).equals("department") && words.get(1).equals("of")) {
      // The VA is the Department of Veterans Affairs.
      initials.add(main.substring(1));
    }
    return initials;
  }
}
