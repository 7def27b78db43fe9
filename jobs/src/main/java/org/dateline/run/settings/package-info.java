/**
 * All settings of a run. {@link org.dateline.run.settings.Settings} reads {@code
 * conf/dateline.conf}, the user's files and the command line ({@code MergedConfig}); {@code
 * SettingsBinding} fills the records of the steps and collects every problem before anything
 * starts; {@code RecordedConfig} is what a run keeps of them, without secrets.
 *
 * <p>To add a setting: a component of the step's record and its key, with a comment, in {@code
 * conf/dateline.conf}.
 */
@NullMarked
package org.dateline.run.settings;

import org.jspecify.annotations.NullMarked;
