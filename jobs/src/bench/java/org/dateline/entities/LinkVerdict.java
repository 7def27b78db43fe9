package org.dateline.entities;

import java.util.List;
import java.util.Locale;
import org.dateline.text.NormalizedText;

/** What a link is worth, by the guideline of the gold set of links. */
enum LinkVerdict {
  /** An accepted id, or the corpus entity of the name of a thing without an article. */
  RIGHT,
  /** A corpus entity of the right name, where Wikipedia has the thing: the wrong id, one thing. */
  OWN_NAME,
  /** Linked, though the words name nothing. */
  NOTHING_LINKED,
  /** Linked to an entity of ledger or Wikipedia that is not meant. */
  OTHER_KNOWN,
  /** Linked to a corpus entity that is not the thing. */
  OTHER_CORPUS;

  /** Names with these flags are not the name that a thing would be known by. */
  private static final List<String> NOT_ITS_NAME = List.of("short", "span", "part", "several");

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Judges a link.
   *
   * @param entityId of the link
   * @param name of the entity
   * @param ofCorpus whether neither ledger nor Wikipedia knows it
   */
  static LinkVerdict of(LinkGold gold, String entityId, String name, boolean ofCorpus) {
    if (gold.accepted().contains(entityId)) {
      return RIGHT;
    }
    if (ofCorpus && gold.accepted().stream().anyMatch(each -> isNamed(each, name))) {
      return RIGHT;
    }
    if (gold.isNothing()) {
      return NOTHING_LINKED;
    }
    if (!ofCorpus) {
      return OTHER_KNOWN;
    }
    return isOwnName(gold, name) ? OWN_NAME : OTHER_CORPUS;
  }

  private static boolean isNamed(String accepted, String name) {
    return accepted.startsWith(LinkGold.NIL)
        && same(accepted.substring(LinkGold.NIL.length()), name);
  }

  /** Titles are English: of a Chinese thing its name as written has to do. */
  private static boolean isOwnName(LinkGold gold, String name) {
    boolean isKnown = !gold.accepted().get(0).startsWith(LinkGold.NIL);
    boolean isTitle =
        gold.accepted().stream().anyMatch(each -> same(each.replaceAll("_\\(.*|,_.*", ""), name));
    boolean isSurface =
        gold.language().equals("zh")
            && gold.flags().stream().noneMatch(NOT_ITS_NAME::contains)
            && same(gold.surface(), name);
    return isKnown && (isTitle || isSurface);
  }

  private static boolean same(String one, String other) {
    return NormalizedText.of(one).equals(NormalizedText.of(other));
  }
}
