/**
 * The settings of the section {@code entities}, which most of the step's rooms read: {@link
 * org.dateline.entities.settings.EntityParams}, and {@link
 * org.dateline.entities.settings.MissedParams} for the names that models and ledger missed.
 *
 * <p>The records check their own ranges; defaults and meanings are in {@code conf/dateline.conf}.
 */
@NullMarked
package org.dateline.entities.settings;

import org.jspecify.annotations.NullMarked;
