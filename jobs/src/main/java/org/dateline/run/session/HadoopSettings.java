package org.dateline.run.session;

import org.apache.hadoop.conf.Configuration;

/** Hadoop's configuration in a process that spark-submit did not start. */
final class HadoopSettings {
  private static final String PREFIX = "spark.hadoop.";

  /** Hadoop's files on the class path, and the system properties {@code spark.hadoop.*}. */
  static Configuration ofProcess() {
    var settings = new Configuration();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(PREFIX))
        .forEach(name -> settings.set(name.substring(PREFIX.length()), System.getProperty(name)));
    return settings;
  }

  private HadoopSettings() {}
}
