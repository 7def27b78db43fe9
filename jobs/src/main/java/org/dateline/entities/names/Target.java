package org.dateline.entities.names;

import java.util.Locale;
import org.dateline.table.EntityType;

/**
 * What a name stands for as far as its article can tell: a ledger entity, or a normalised name of a
 * type, whose entity the corpus decides. One of {@code entityId} and {@code key} is null.
 */
public record Target(String entityId, String key, EntityType type) {

  public static Target ledger(LedgerEntity entity) {
    return new Target(entity.id(), null, entity.type());
  }

  public static Target corpus(NameForm form, EntityType type) {
    return new Target(null, form.key(), type);
  }

  /** The entity's id, as far as it is known before the corpus votes on the type of a name. */
  public String id() {
    return isLedger()
        ? entityId
        : "corpus/" + type.name().toLowerCase(Locale.ROOT) + "/" + key.replace(' ', '_');
  }

  public boolean isLedger() {
    return entityId != null;
  }
}
