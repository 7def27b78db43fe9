package org.dateline;

import org.dateline.run.report.Answer;
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
  static final class Pair extends Look {
    @Parameters(
        index = "0",
        paramLabel = "A",
        description = "An entity id, or a name or alias in any language.")
    String a;

    @Parameters(index = "1", paramLabel = "B", description = "The second entity, as A.")
    String b;

    @Override
    String answer(Answer.Form form) {
      return ShowReports.pair(common.settings(), a, b, form).stripTrailing();
    }
  }

  @Command(
      name = "entity",
      description = "One entity: when, with whom, in which sources, claims, evidence, copies.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline show entity \"Tim Cook\" --corpus tech")
  static final class Entity extends Look {
    @Parameters(
        paramLabel = "ENTITY",
        description = "An entity id, or a name or alias in any language.")
    String entity;

    @Override
    String answer(Answer.Form form) {
      return ShowReports.entity(common.settings(), entity, form).stripTrailing();
    }
  }

  @Command(
      name = "source",
      description = "One source: what it covers more or less, likeness to others, copies.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline show source \"Harbour Post\" --corpus tech")
  static final class Source extends Look {
    @Parameters(
        paramLabel = "SOURCE",
        description = "Name of the outlet; upper and lower case do not matter.")
    String source;

    @Override
    String answer(Answer.Form form) {
      return ShowReports.source(common.settings(), source, form).stripTrailing();
    }
  }

  @Command(
      name = "story",
      description = "One story: its articles, who left out what, claims compared, copies.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline show story 5f2c0a9d --corpus tech")
  static final class Story extends Look {
    @Parameters(paramLabel = "ID", description = "Id of the story, as in column story_id.")
    String story;

    @Override
    String answer(Answer.Form form) {
      return ShowReports.story(common.settings(), story, form).stripTrailing();
    }
  }

  ShowCommands() {}
}
