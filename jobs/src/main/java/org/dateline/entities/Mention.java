package org.dateline.entities;

/**
 * A name at its place in an article.
 *
 * @param annotator who found it
 * @param ledgerId the ledger entity it was found as; null if the models found it
 * @param modelType what the models call this very span; null if they found nothing there
 */
record Mention(
    int sentence,
    int begin,
    int end,
    String surface,
    EntityType type,
    String annotator,
    String ledgerId,
    EntityType modelType) {

  boolean isFromLedger() {
    return ledgerId != null;
  }

  Mention withModelType(EntityType found) {
    return new Mention(sentence, begin, end, surface, type, annotator, ledgerId, found);
  }

  Mention inSentence(int number) {
    return new Mention(number, begin, end, surface, type, annotator, ledgerId, modelType);
  }
}
