package org.dateline.entities.names;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.dateline.table.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for as far as its article shows: a ledger entity, or a normalised name of a
 * type, whose entity the corpus decides. One of {@code entityId} and {@code key} is null.
 */
public record LinkTarget(@Nullable String entityId, @Nullable String key, EntityType type) {

  public static LinkTarget ledger(LedgerEntity entity) {
    return new LinkTarget(entity.id(), null, entity.type());
  }

  public static LinkTarget corpus(NameForm form, EntityType type) {
    return new LinkTarget(null, form.key(), type);
  }

  /** The entity's id, as far as it is known before the corpus votes on the type of a name. */
  public String id() {
    return entityId != null
        ? entityId
        : "corpus/"
            + type.name().toLowerCase(Locale.ROOT)
            + "/"
            + requireNonNull(key).replace(' ', '_');
  }

  public boolean isLedger() {
    return entityId != null;
  }
}
