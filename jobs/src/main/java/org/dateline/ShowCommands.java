package org.dateline;

import org.dateline.run.show.ShowReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands that trace figures to sentences; they change nothing. */
@Command(
    name = "show",
    description = "Shows the figures of the newest published run and the sentences they rest on.",
    subcommands = {
      ShowCommands.Pair.class,
      ShowCommands.Entity.class,
      ShowCommands.Source.class,
      ShowCommands.Story.class
    },
    synopsisSubcommandLabel = "WHAT",
    mixinStandardHelpOptions = true)
final class ShowCommands {

  @Command(
      name = "pair",
      description = "Two entities together: counts, significance, evidence, copies.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline show pair Apple 英伟达 --corpus tech")
  static final class Pair extends Job {
    @Parameters(
        index = "0",
        paramLabel = "A",
        description = "An entity id, or a name or alias in any language.")
    String a;

    @Parameters(index = "1", paramLabel = "B", description = "The second entity, as A.")
    String b;

    @Override
    void run() {
      print(ShowReports.pair(common.settings(), a, b).stripTrailing());
    }
  }

  @Command(
      name = "entity",
      description = "One entity: when, with whom, in which sources, claims, evidence, copies.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline show entity \"Tim Cook\" --corpus tech")
  static final class Entity extends Job {
    @Parameters(
        paramLabel = "ENTITY",
        description = "An entity id, or a name or alias in any language.")
    String entity;

    @Override
    void run() {
      print(ShowReports.entity(common.settings(), entity).stripTrailing());
    }
  }

  @Command(
      name = "source",
      description = "One source: what it covers more or less, likeness to others, copies.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline show source \"Harbour Post\" --corpus tech")
  static final class Source extends Job {
    @Parameters(
        paramLabel = "SOURCE",
        description = "Name of the outlet; upper and lower case do not matter.")
    String source;

    @Override
    void run() {
      print(ShowReports.source(common.settings(), source).stripTrailing());
    }
  }

  @Command(
      name = "story",
      description = "One story: its articles, who left out what, claims compared, copies.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline show story 5f2c0a9d --corpus tech")
  static final class Story extends Job {
    @Parameters(paramLabel = "ID", description = "Id of the story, as in column story_id.")
    String story;

    @Override
    void run() {
      print(ShowReports.story(common.settings(), story).stripTrailing());
    }
  }

  ShowCommands() {}
}
