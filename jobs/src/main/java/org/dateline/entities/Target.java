package org.dateline.entities;

/**
 * What a name stands for as far as its article can tell: a ledger entity, or a normalised name of a
 * type, whose entity the corpus decides. One of {@code entityId} and {@code key} is null.
 */
record Target(String entityId, String key, EntityType type) {

  static Target ledger(LedgerNames.Entity entity) {
    return new Target(entity.id(), null, entity.type());
  }

  static Target corpus(NameForm form, EntityType type) {
    return new Target(null, form.key(), type);
  }

  boolean isLedger() {
    return entityId != null;
  }
}
