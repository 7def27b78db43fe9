package org.dateline.entities.reading;

import org.dateline.table.EntityType;
import org.dateline.table.FoundBy;

/** A name that the models found with certainty, and where: in the article or in its story. */
record KnownName(String surface, EntityType type, FoundBy foundBy) {}
