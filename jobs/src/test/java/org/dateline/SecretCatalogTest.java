package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A catalog whose driver repeats the address, login and all, in everything that it says. */
class SecretCatalogTest {
  private static final String URI = "jdbc:leaky://ann:Kn0bl4uch@db/news?token=B4erl4uch";

  @TempDir Path folder;
  private final Driver driver = new Leaky();
  private final Log log = new Log();

  @BeforeEach
  void start() throws SQLException {
    SharedSpark.session();
    DriverManager.registerDriver(driver);
    var configuration = ((LoggerContext) LogManager.getContext(false)).getConfiguration();
    configuration.getRootLogger().addAppender(log, null, null);
    log.start();
  }

  @AfterEach
  void end() throws SQLException {
    var configuration = ((LoggerContext) LogManager.getContext(false)).getConfiguration();
    configuration.getRootLogger().removeAppender(log.getName());
    DriverManager.deregisterDriver(driver);
  }

  @Test
  void addressOfTheCatalog_isInNoMessageAndNoLog() {
    var err = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      for (String job : new String[] {"digest", "export", "recover", "knowledge", "entities"}) {
        assertThat(run(job)).as(job).isIn(3, 5);
      }
      assertThat(run("mentions", "--no-such-option", URI)).isEqualTo(2);
    } finally {
      System.setErr(before);
    }

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("cannot open the jdbc catalog", "leaky://***@db/news?token=***")
        .doesNotContain("Kn0bl4uch", "B4erl4uch");
    assertThat(log.text.toString()).doesNotContain("Kn0bl4uch", "B4erl4uch");
  }

  @Test
  void whatDriversLog_isMaskedWithItsStackTrace() {
    run("digest");

    LoggerFactory.getLogger("a.driver").error("cannot reach " + URI, failure(URI));

    assertThat(log.text.toString())
        .contains("cannot reach jdbc:leaky://***@db/news?token=***")
        .contains("java.sql.SQLException: no answer from jdbc:leaky://***@db")
        .contains("at org.dateline.SecretCatalogTest")
        .doesNotContain("Kn0bl4uch", "B4erl4uch");
  }

  private int run(String job, String... more) {
    var arguments =
        new java.util.ArrayList<>(
            java.util.List.of(
                job,
                "--warehouse",
                folder.toString(),
                "--config",
                System.getProperty("dateline.root", "..") + "/conf/dateline.conf",
                "--set",
                "catalog.uri=" + URI));
    arguments.addAll(java.util.List.of(more));
    return Dateline.execute(arguments.toArray(String[]::new));
  }

  private static SQLException failure(String url) {
    return new SQLException(
        "no answer from " + url, new IllegalStateException("login Kn0bl4uch refused by " + url));
  }

  private static final class Log extends AbstractAppender {
    private final StringBuffer text = new StringBuffer();

    Log() {
      super(
          "kept",
          null,
          PatternLayout.newBuilder().withPattern("%m%n%throwable").build(),
          true,
          Property.EMPTY_ARRAY);
    }

    @Override
    public void append(LogEvent event) {
      text.append(getLayout().toSerializable(event));
    }
  }

  private static final class Leaky implements Driver {
    @Override
    public Connection connect(String url, Properties info) throws SQLException {
      if (!acceptsURL(url)) {
        return null;
      }
      throw failure(url);
    }

    @Override
    public boolean acceptsURL(String url) {
      return url.startsWith("jdbc:leaky:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
      return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
      return 1;
    }

    @Override
    public int getMinorVersion() {
      return 0;
    }

    @Override
    public boolean jdbcCompliant() {
      return false;
    }

    @Override
    public java.util.logging.Logger getParentLogger() {
      return java.util.logging.Logger.getGlobal();
    }
  }
}
