package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.JobRunner;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that only look something up, in a process of their own without Spark's settings. */
class LooksTest {
  private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));

  @TempDir Path folder;

  /** Runs a command, and says whether there was a session at the end. */
  static final class InAProcessOfItsOwn {
    public static void main(String[] command) {
      int exitCode = Dateline.execute(command);
      boolean session = SparkSession.getDefaultSession().isDefined();
      System.exit(session ? -1 : exitCode);
    }
  }

  @Test
  void looks_startNoSessionAndAnswer() throws Exception {
    String warehouse = ingest();
    for (String look :
        List.of("runs --json", "tables", "digest", "status", "show source siliconharbor.example")) {
      List<String> command = new ArrayList<>(List.of(look.split(" ")));
      command.addAll(List.of("--warehouse", warehouse));
      Path said = folder.resolve("said");
      assertThat(runInAProcess(command, said.toFile())).as(look).isZero();
      assertThat(said).content().contains("article");
    }
  }

  @Test
  void statusOfARunThatIsTooOld_endsWithItsOwnCode() throws Exception {
    String warehouse = ingest();
    Path said = folder.resolve("said");
    Thread.sleep(1100);

    var command = List.of("status", "--json", "--max-age", "0s", "--warehouse", warehouse);
    assertThat(runInAProcess(command, said.toFile())).isEqualTo(ErrorCode.STALE.exitCode());

    assertThat(said).content().contains("\"state\" : \"stale\"", "\"accepted\" : 17");
  }

  private String ingest() {
    String warehouse = folder.resolve("warehouse").toString();
    SharedSpark.session();
    Settings settings =
        Settings.load(
            Optional.of(ROOT.resolve("conf/dateline.conf")),
            Map.of("warehouse", warehouse, "export.enabled", "false"));
    new JobRunner(settings)
        .ingest(List.of(ROOT.resolve("examples/corpus/silicon-harbor").toString()));
    return warehouse;
  }

  private static int runInAProcess(Collection<String> command, File output)
      throws IOException, InterruptedException {
    List<String> java =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                InAProcessOfItsOwn.class.getName()));
    java.addAll(command);
    return new ProcessBuilder(java)
        .redirectErrorStream(true)
        .redirectOutput(output)
        .start()
        .waitFor();
  }
}
