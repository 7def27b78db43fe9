package org.dateline.run.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.input.FoundFile;
import org.dateline.run.settings.Settings;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "jdbc:postgresql://ann:geh31m@db:5432/news jdbc:postgresql://***@db:5432/news",
        "jdbc:postgresql://ann:geh@31m@db/news jdbc:postgresql://***@db/news",
        "jdbc:postgresql://ann:geh/31m@db/news jdbc:postgresql://***@db/news",
        "jdbc:postgresql://db/news?user=ann&password=geh31m"
            + " jdbc:postgresql://db/news?user=***&password=***",
        "jdbc:postgresql://db/news?password=geh31m&ssl=true"
            + " jdbc:postgresql://db/news?password=***&ssl=true",
        "jdbc:postgresql://db/news?sslpassword=geh31m jdbc:postgresql://db/news?sslpassword=***",
        "jdbc:mysql://ann:geh31m@db:3306/news jdbc:mysql://***@db:3306/news",
        "jdbc:mysql://address=(host=db)(user=ann)(password=geh31m)/news"
            + " jdbc:mysql://address=(host=db)(user=***)(password=***)/news",
        "jdbc:sqlserver://db;databaseName=news;user=ann;password=geh31m;"
            + " jdbc:sqlserver://db;databaseName=news;user=***;password=***;",
        "jdbc:sqlserver://db;password={geh;31m};encrypt=true"
            + " jdbc:sqlserver://db;password=***;encrypt=true",
        "jdbc:oracle:thin:ann/geh31m@db:1521/news jdbc:oracle:thin:***@db:1521/news",
        "thrift://ann:geh31m@hive:9083 thrift://***@hive:9083",
        "https://ann:geh31m@catalog.example/api https://***@catalog.example/api",
        "https://geh31mgeh31m@catalog.example/api https://***@catalog.example/api",
        "https://catalog.example/api?token=geh31m https://catalog.example/api?token=***",
        "https://catalog.example/api?access_token=geh31m#x"
            + " https://catalog.example/api?access_token=***",
        "https://catalog.example/api?apikey=geh31m https://catalog.example/api?apikey=***",
        "https://catalog.example/api?api-key=geh31m https://catalog.example/api?api-key=***",
        "https://catalog.example/api?client_secret=geh31m"
            + " https://catalog.example/api?client_secret=***",
        "https://store.example/c/f?sv=1&sig=geh31m https://store.example/c/f?sv=1&sig=***",
        "https://b.example/f?X-Amz-Signature=geh31m https://b.example/f?X-Amz-Signature=***",
        "https://b.example/f?X-Amz-Credential=AKIA&k=1"
            + " https://b.example/f?X-Amz-Credential=***&k=1",
        "s3a://AKIA1:geh/31m+x@bucket/news s3a://***@bucket/news",
        "ftp://ann:geh31m@files.example/a.jsonl ftp://***@files.example/a.jsonl",
        "fs.s3a.secret.key=geh31m fs.s3a.secret.key=***",
        "fs.azure.account.key.news.blob=geh31m== fs.azure.account.key.news.blob=***",
        "{\"password\":\"geh31m\"} {\"password\":\"***\"}",
      })
  void secretsByTheirPlace_areMasked(String text, String expected) {
    assertThat(Secrets.mask(text)).isEqualTo(expected);
    assertThat(Secrets.mask("cannot reach " + text + " now"))
        .isEqualTo("cannot reach " + expected + " now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db:5432/news?ssl=true&email=a@b",
        "jdbc:sqlite:/data/w:1/catalog.db?busy_timeout=60000",
        "jdbc:mysql://one:3306,two:3306/news?x=a@b",
        "thrift://hive:9083",
        "hdfs://nn:8020/articles/a@b.jsonl",
        "hdfs://ann@nn/articles",
        "abfs://container@account.example/articles",
        "http://[::1]:8080/a@b",
        "s3a://bucket/source=x/date=2019-05-14",
        "file:/data/10:30/a@b.txt",
        "mentions.max-sentence-tokens=200: expected 10 to 1000",
        "expected a token: found none; passwords: none",
        "ann@paper.example wrote: no secret is safe",
      })
  void textWithoutSecrets_staysAsItIs(String text) {
    assertThat(Secrets.mask(text)).isEqualTo(text);
  }

  @Test
  void secretsOfTheSettings_areKnownByTheirValueAnywhere() {
    Settings.load(
        Optional.empty(),
        Map.of(
            "catalog.uri", "jdbc:postgresql://ann:Zw1%2Fzel@db/news",
            "catalog.properties", "{ \"jdbc.password\" = Qu4rtz, \"io-impl\" = a.b.FileIO }",
            "export.path", "s3a://AKIA1:Dr0mm/el@bucket/export"));

    assertThat(Secrets.mask("login of ann with 'Zw1/zel' or Qu4rtz or Dr0mm/el by a.b.FileIO"))
        .isEqualTo("login of ann with '***' or *** or *** by a.b.FileIO");
    assertThat(Secrets.mask("Qu4rtzes stay")).isEqualTo("Qu4rtzes stay");
  }

  @Test
  void settingsOfARun_showNoSecret() {
    var settings =
        Settings.load(
            Optional.empty(),
            Map.of(
                "warehouse", "s3a://AKIA1:Fl1eder@bucket/news",
                "export.path", "ftp://ann:H0lunder@files/news",
                "catalog.uri", "jdbc:postgresql://db/news?user=ann&password=Wach0lder",
                "catalog.properties", "{ \"jdbc.password\" = Schl3he }"));

    assertThat(settings.json())
        .contains("s3a://***@bucket/news", "ftp://***@files/news", "password=***", "(set)")
        .doesNotContain("Fl1eder", "H0lunder", "Wach0lder", "Schl3he", "AKIA1");
    assertThat(settings.catalog().uri()).endsWith("password=Wach0lder");
  }

  @Test
  void exceptions_printWithoutSecretsOfTheirsAndOfWhatCausedThem() {
    var cause = new java.sql.SQLException("no answer from jdbc:x://ann:geh31m@db");
    cause.addSuppressed(new IllegalStateException("password=geh31m"));
    var error = new DatelineException(ErrorCode.EXTERNAL, "catalog //ann:geh31m@db", cause);
    var plain = new IllegalStateException(cause);
    var harmless = new IllegalStateException("nothing", new RuntimeException("here"));

    for (Throwable shown : List.of(error, Secrets.mask(plain))) {
      assertThat(printed(shown))
          .doesNotContain("geh31m")
          .contains("java.sql.SQLException: no answer from jdbc:x://***@db")
          .contains("Suppressed: java.lang.IllegalStateException: password=***")
          .contains("SecretsTest.exceptions_print");
    }
    assertThat(Secrets.mask(harmless)).isSameAs(harmless);
  }

  @Test
  void hostileText_isMaskedInTimeThatGrowsWithIt() {
    for (String part :
        List.of("//a:", "://x:", "password", "jdbc:a://b:c", "token=", "?user=", "a-", "\"", "{")) {
      String text = part.repeat(300_000 / part.length());
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Secrets.mask(text), part);
    }
  }

  @Test
  void inputFile_isPublishedWithoutItsLogin() {
    var remote = file("ftp://ann:geh31m@files.example/a.jsonl");
    var local = file("/data/password=x/a.jsonl");

    assertThat(remote.name()).isEqualTo("ftp://***@files.example/a.jsonl");
    assertThat(remote.path()).isEqualTo("ftp://ann:geh31m@files.example/a.jsonl");
    assertThat(local.name()).isEqualTo("/data/password=x/a.jsonl");
  }

  private static String printed(Throwable error) {
    var text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static FoundFile file(String path) {
    return new FoundFile(path, path, false, false, null, 1, 1);
  }
}
