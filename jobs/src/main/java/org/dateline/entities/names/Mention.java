package org.dateline.entities.names;

import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;
import org.jspecify.annotations.Nullable;

/**
 * A name at its place in an article.
 *
 * @param annotator fingerprint of what found it
 * @param ledgerId the ledger entity it was found as; null if the models found it
 * @param modelType what the models call this very span; null if they found nothing there
 * @param foundBy what found it
 */
public record Mention(
    int sentence,
    int begin,
    int end,
    String surface,
    EntityType type,
    String annotator,
    @Nullable String ledgerId,
    @Nullable EntityType modelType,
    FoundBy foundBy) {

  /** A mention found by the ledger, or by the models where {@code ledgerId} is null. */
  public Mention(
      int sentence,
      int begin,
      int end,
      String surface,
      EntityType type,
      String annotator,
      @Nullable String ledgerId,
      @Nullable EntityType modelType) {
    this(
        sentence,
        begin,
        end,
        surface,
        type,
        annotator,
        ledgerId,
        modelType,
        ledgerId == null ? FoundBy.MODEL : FoundBy.LEDGER);
  }

  public boolean isFromLedger() {
    return ledgerId != null;
  }

  public Mention withModelType(@Nullable EntityType found) {
    return new Mention(sentence, begin, end, surface, type, annotator, ledgerId, found, foundBy);
  }

  public Mention inSentence(int number) {
    return new Mention(number, begin, end, surface, type, annotator, ledgerId, modelType, foundBy);
  }
}
