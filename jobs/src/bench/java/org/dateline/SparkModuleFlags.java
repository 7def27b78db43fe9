package org.dateline;

import org.apache.spark.launcher.JavaModuleOptions;

/** Prints the JVM flags that Spark needs, one a line, for JVMs that spark-submit does not start. */
public final class SparkModuleFlags {
  public static void main(String[] args) {
    for (String flag : JavaModuleOptions.defaultModuleOptionArray()) {
      System.out.println(flag);
    }
    // Iceberg's vectorised reads.
    System.out.println("--add-opens=java.base/java.nio=ALL-UNNAMED");
  }

  private SparkModuleFlags() {}
}
