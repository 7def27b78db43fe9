package org.dateline.entities;

/** A ledger entity. */
record LedgerEntity(String id, String name, EntityType type) {}
