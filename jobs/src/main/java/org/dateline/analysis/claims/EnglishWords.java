package org.dateline.analysis.claims;

import java.util.Set;

/** The closed lists of English words that the rules of {@link EnglishTies} name. */
final class EnglishWords {

  static final Set<String> AUXILIARIES =
      words(
          "has have had is are was were be been being will would could can may might must should"
              + " do does did");

  /** Before an infinitive: agreed to pay. */
  static final Set<String> CATENATIVES =
      words(
          "agreed agrees plans planned wants wanted expects expected hopes hoped decided pledged"
              + " promised vowed intends intended aims aimed seeks sought set going able managed"
              + " offered used needs needed continued continues began begun");

  /** What its subject does with a number: it is a figure of the subject's. */
  static final Set<String> FIGURE_VERBS =
      words(
          "rose rise rises risen fell fall falls fallen grew grow grows grown gained gain gains lost"
              + " lose loses won win wins received receive receives raised raise raises spent spend"
              + " spends paid pay pays cost costs sold sell sells bought buy buys earned earn earns"
              + " employs employ employed owns own owned owes owe owed invested invest invests cut"
              + " cuts added add adds created create creates posted post posts produced produce"
              + " produces exported exports export imported imports import accounted accounts"
              + " account represents represented represent makes made make holds hold held controls"
              + " control controlled contributed contribute contributes gave give gives donated"
              + " donate donates deployed deploy deploys sent send sends killed kill kills released"
              + " release hired hire hires jumped jump jumps climbed climb climbs dropped drop drops"
              + " declined decline declines increased increase increases decreased decrease surged"
              + " surge surges slid slide plunged plunge tumbled tumble slipped slip soared soar"
              + " shrank shrink shrunk expanded expand doubled reached reach reaches hit topped tops"
              + " top exceeded exceeds exceed averaged average averages totaled totals total"
              + " collected collect collects borrowed borrow generated generate generates pledged"
              + " committed allocated scored scores recorded records served serves"
              + " includes contains covers weighs weighed spans stretches"
              + " operates operated runs ships shipped delivered yielded yields saved saves save"
              + " laid donated awarded owed has have had polled got gets get"
              + " captured lifted boosted trimmed slashed axed eliminated fired arrested deported"
              + " detained accepted admitted resettled housed sheltered");

  /** What goes up and down: "unemployment in Ohio fell". */
  static final Set<String> CHANGE_VERBS =
      words(
          "rose rise rises risen fell fall falls fallen grew grow grows grown jumped climbed dropped"
              + " declined increased decreased surged slid plunged tumbled slipped soared shrank"
              + " expanded averaged totaled reached hit topped exceeded");

  static final Set<String> SPEECH =
      words(
          "said says told tells added adds noted notes announced announces estimated estimates"
              + " claimed claims argued argues stated states explained explains predicted predicts"
              + " warned warns wrote writes tweeted testified acknowledged confirmed revealed"
              + " disclosed insisted promised reported reports emphasized emphasised stressed"
              + " declared concluded replied responded recalled suggested suggests asserted"
              + " highlighted underscored continued");

  /** Verbs of speech that also stand before the speaker: "…", said Obama. */
  static final Set<String> INVERTED =
      words("said says added noted wrote explained argued warned announced declared replied");

  static final Set<String> PERSONAL = words("he she");

  static final Set<String> PREPOSITIONS =
      words(
          "of in at for by from with to on against near under between over into about through"
              + " during after before since than among like via without within as");

  /** After a quantity these lead to what it is a part or a figure of. */
  static final Set<String> RELATING = words("of in at for from across to inside throughout");

  /** A clause of its own begins; a figure beyond it has another subject. */
  static final Set<String> CLAUSE =
      words(
          "that which who whom whose while but because when if than as before after whether where"
              + " although though since until so unless and or nor");

  static final Set<String> NEGATIONS =
      words("not never no n't didn't doesn't don't won't hasn't haven't hadn't failed refused");

  static final Set<String> FUNCTION =
      words(
          "the a an this that these those he she it they we i you his her its their our my your him"
              + " them us me and or but nor of in at for by from with to on against near under"
              + " between over into about through during after before since than among like as if"
              + " when while who whom whose which what where because more most less fewer not no there"
              + " here then now up down out off per each every all both some any other another so"
              + " only just also even too very ago later earlier last next");

  /** Marks someone as speaking for an organisation. */
  static final Set<String> OFFICES =
      words(
          "ceo cfo coo cto chief director spokesman spokeswoman spokesperson president chairman"
              + " chairwoman executive analyst economist founder co-founder secretary manager"
              + " commissioner head leader general counsel vice professor researcher");

  static final Set<String> SPOKESPEOPLE = words("spokesman spokeswoman spokesperson");

  private static final Set<String> ADVERBS =
      words(
          "also now already still even just only alone recently currently since once later then"
              + " again yet reportedly once far");

  static boolean isVerb(Token token) {
    return token.in(AUXILIARIES) || token.in(FIGURE_VERBS) || token.in(SPEECH);
  }

  static boolean isAdverb(Token token) {
    return token.isPlain() && (token.in(ADVERBS) || token.word().endsWith("ly"));
  }

  private static Set<String> words(String words) {
    return Set.copyOf(new java.util.TreeSet<>(java.util.List.of(words.split(" "))));
  }

  private EnglishWords() {}
}
