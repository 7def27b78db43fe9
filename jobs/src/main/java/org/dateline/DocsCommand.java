package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.reference.LanguageDocs;
import org.dateline.run.reference.SettingDocs;
import org.dateline.run.reference.TableDocs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the pages that follow from the code, for scripts/docs; needs no session. */
@Command(
    hidden = true,
    description = "Writes the pages of a checkout's docs folder that follow from the code.")
final class DocsCommand extends Job {
  @Parameters(paramLabel = "FOLDER", description = "The checkout.")
  Path root;

  @Override
  void run() {
    try {
      write("tables.md", TableDocs.markdown());
      write("commands.md", CommandDocs.markdown());
      write("settings.md", SettingDocs.markdown());
      write("languages.md", LanguageDocs.markdown(root));
    } catch (IOException e) {
      throw new DatelineException(ErrorCode.EXTERNAL, "cannot write " + root + "/docs: " + e, e);
    }
  }

  private void write(String page, String markdown) throws IOException {
    Path file = root.resolve("docs").resolve(page);
    Files.writeString(file, markdown);
    print("Wrote " + file);
  }
}
