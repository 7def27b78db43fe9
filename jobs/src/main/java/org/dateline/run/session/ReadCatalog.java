package org.dateline.run.session;

import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.catalog.Catalog;
import org.dateline.run.settings.Settings;

/** The catalog of the settings, opened without a Spark session, for those who only read. */
public final class ReadCatalog {
  private static final String OF_HADOOP = "hadoop.";

  /**
   * Opens it with the options that a session would give it: those of the settings, and {@code
   * spark.sql.catalog.dateline.*} where spark-submit was given some. It creates nothing.
   */
  public static Catalog open(Settings settings) {
    Map<String, String> options = new TreeMap<>();
    String prefix = SparkSessions.PREFIX + ".";
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(name -> options.put(name.substring(prefix.length()), System.getProperty(name)));
    options.putAll(SparkSessions.catalogOptions(settings));
    if (settings.catalog().type().equals("jdbc")) {
      options.put(SparkSessions.MAKES_TABLES, "false");
    }
    Configuration hadoop = SparkSessions.hadoopConfiguration();
    options.forEach(
        (key, value) -> {
          if (key.startsWith(OF_HADOOP)) {
            hadoop.set(key.substring(OF_HADOOP.length()), value);
          }
        });
    return CatalogUtil.buildIcebergCatalog(SparkSessions.CATALOG, options, hadoop);
  }

  private ReadCatalog() {}
}
