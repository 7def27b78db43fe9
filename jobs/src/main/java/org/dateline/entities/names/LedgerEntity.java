package org.dateline.entities.names;

import org.dateline.table.EntityType;

/** A ledger entity. */
public record LedgerEntity(String id, String name, EntityType type) {}
