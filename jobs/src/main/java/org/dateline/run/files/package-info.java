/**
 * A published run as files for other tools. {@link org.dateline.run.files.RunFiles} is the
 * entrance, {@link org.dateline.run.files.FileFormat} lists the kinds; {@code NewFile} writes a
 * file whole or not at all. {@code DuckDbFile} holds all tables, {@code GexfFile} and {@code
 * GraphMlFile} the {@code Backbone} of the network, {@code FollowTheMoneyFile} who is mentioned
 * where.
 *
 * <p>To add a kind: a class that writes it, a constant of {@code FileFormat}, an option of {@code
 * export}, and a check by a tool that is not ours in {@code scripts/other-tools}.
 */
@NullMarked
package org.dateline.run.files;

import org.jspecify.annotations.NullMarked;
