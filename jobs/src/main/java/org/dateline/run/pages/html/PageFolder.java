package org.dateline.run.pages.html;

import static java.util.Objects.requireNonNull;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder of a report: pages by templates, data and assets. */
public final class PageFolder {
  private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Path folder;
  private final ReportFacts facts;

  public PageFolder(Path folder, ReportFacts facts) {
    this.folder = folder;
    this.facts = facts;
  }

  /** Writes a page, and its data beside it. */
  public void write(Page page) {
    var html = new StringOutput();
    templates.render("page.jte", Map.of("page", page, "report", facts), html);
    write(page.path(), html.toString());
    if (page.data() != null) {
      write(page.shard(), Shard.of("page", page.data()));
    }
  }

  /** Writes a file of text. */
  public void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(requireNonNull(file.getParent()));
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Writes style, script and charts. */
  public void writeAssets() {
    copy("report.css", "assets/report.css");
    copy("report.js", "assets/report.js");
    copy("charts.js", "assets/charts.js");
    copy(CHARTS, "assets/echarts.min.js");
  }

  private void copy(String resource, String path) {
    try (InputStream in = requireNonNull(getClass().getResourceAsStream(resource), resource)) {
      write(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
