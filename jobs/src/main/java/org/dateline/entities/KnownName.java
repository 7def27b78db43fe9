package org.dateline.entities;

/** A name that the models found with certainty, and where: in the article or in its story. */
record KnownName(String surface, EntityType type, FoundBy foundBy) {}
