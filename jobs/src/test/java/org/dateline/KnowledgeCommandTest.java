package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class KnowledgeCommandTest {
  @Test
  void jarsOfTheLanguagesAskedFor_arePrinted() {
    assertThat(printed("import", "--print-jars"))
        .isEqualTo("en models-english-kbp 227\nzh models-chinese 1582\n");
    assertThat(printed("import", "--languages", "zh", "--print-jars"))
        .isEqualTo("zh models-chinese 1582\n");
  }

  @Test
  void whatCannotBeImported_endsWithUsage() {
    assertThat(Dateline.execute("knowledge", "import", "--languages", "xx")).isEqualTo(2);
    assertThat(Dateline.execute("knowledge", "import", "--languages", "en")).isEqualTo(2);
    assertThat(Dateline.execute("knowledge", "export")).isEqualTo(2);
    assertThat(Dateline.execute("knowledge", "--languages", "en")).isEqualTo(2);
  }

  private static String printed(String... arguments) {
    var out = new StringWriter();
    new CommandLine(new KnowledgeCommand()).setOut(new PrintWriter(out)).execute(arguments);
    return out.toString().replace("\r\n", "\n");
  }
}
