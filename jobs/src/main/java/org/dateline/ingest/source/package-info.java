/**
 * Who published an article. {@link org.dateline.ingest.source.Sources} is the list of publishers,
 * from the file that the setting {@code sources.path} names; it finds a {@code Source} by the name
 * an article gives or by its address ({@code WebAddress}, {@code CarrierAddress}). Plain Java
 * without Spark.
 */
@NullMarked
package org.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
