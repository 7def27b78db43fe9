package org.dateline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.run.reference.Markdown;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes docs/commands.md from the command line. */
final class CommandDocs {
  private static final String LAUNCHER = "scripts/";

  /** The reference of every command, as Markdown. */
  static String markdown() {
    CommandLine root = Dateline.commandLine();
    Map<String, CommandSpec> commands = commands(root);
    var text = new StringBuilder();
    text.append(
        """
        # Commands

        Written by `scripts/docs` from the command line; a test fails when it is out of date.

        `scripts/dateline JOB --help` prints what this page says of one job. Options of `spark-submit` (`--master`,
        `--driver-memory`, …) go among the others, see [operations](operations.md).

        """);
    text.append(Markdown.table(List.of("command", "does"), summary(commands)));
    text.append("\n## Options of every command\n\n");
    text.append(Markdown.table(List.of("option", "meaning"), rows(common(commands))));
    text.append("\n## Exit codes\n\n");
    text.append(Markdown.table(List.of("code", "meaning"), exitCodes(root)));
    commands.forEach((name, command) -> append(text, name, command, common(commands)));
    return text.toString();
  }

  /** Every command that help lists, by its name without {@code dateline}; groups are among them. */
  static Map<String, CommandSpec> commands(CommandLine root) {
    var commands = new LinkedHashMap<String, CommandSpec>();
    root.getSubcommands().values().forEach(command -> add(command.getCommandSpec(), commands));
    return commands;
  }

  private static void add(CommandSpec command, Map<String, CommandSpec> commands) {
    if (!command.usageMessage().hidden()) {
      commands.put(command.qualifiedName().replaceFirst("^\\S+ ", ""), command);
      command.subcommands().values().forEach(inner -> add(inner.getCommandSpec(), commands));
    }
  }

  private static List<List<String>> summary(Map<String, CommandSpec> commands) {
    var rows = new ArrayList<List<String>>();
    commands.forEach(
        (name, command) ->
            rows.add(
                List.of("[`%s`](#%s)".formatted(name, name.replace(' ', '-')), does(command))));
    return rows;
  }

  private static List<List<String>> exitCodes(CommandLine root) {
    return root.getCommandSpec().usageMessage().exitCodeList().entrySet().stream()
        .map(code -> List.of(Markdown.code(code.getKey().strip()), code.getValue()))
        .toList();
  }

  /** The options that every command of its own takes. */
  private static List<OptionSpec> common(Map<String, CommandSpec> commands) {
    List<CommandSpec> jobs = commands.values().stream().filter(CommandDocs::isJob).toList();
    return jobs.get(0).options().stream()
        .filter(option -> jobs.stream().allMatch(job -> names(job).contains(option.longestName())))
        .toList();
  }

  private static boolean isJob(CommandSpec command) {
    return command.userObject() instanceof Job;
  }

  private static Set<String> names(CommandSpec command) {
    return command.options().stream()
        .map(OptionSpec::longestName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void append(
      StringBuilder text, String name, CommandSpec command, List<OptionSpec> common) {
    Set<String> commonNames =
        common.stream().map(OptionSpec::longestName).collect(Collectors.toSet());
    List<OptionSpec> options =
        command.options().stream()
            .filter(option -> isJob(command))
            .filter(option -> !commonNames.contains(option.longestName()))
            .toList();
    text.append("\n## ").append(name).append("\n\n").append(does(command)).append("\n\n");
    text.append("```sh\n").append(synopsis(command, options)).append("\n```\n");
    List<List<String>> arguments =
        Stream.concat(rows(command.positionalParameters()).stream(), rows(options).stream())
            .toList();
    if (!command.subcommands().isEmpty() && !isJob(command)) {
      text.append('\n').append(command.usageMessage().synopsisSubcommandLabel());
      text.append(" is one of ")
          .append(Markdown.codes(List.copyOf(command.subcommands().keySet())));
      text.append(".\n");
    }
    if (!arguments.isEmpty()) {
      text.append('\n').append(Markdown.table(List.of("argument", "meaning"), arguments));
    }
    String example = example(command);
    if (!example.isEmpty()) {
      text.append("\nExample:\n\n```sh\n").append(example).append("\n```\n");
    }
  }

  private static String synopsis(CommandSpec command, List<OptionSpec> options) {
    var words = new ArrayList<String>();
    words.add(LAUNCHER + command.qualifiedName());
    if (!isJob(command)) {
      words.add(command.usageMessage().synopsisSubcommandLabel());
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      words.add(parameter.arity().min() == 0 ? "[" + shown(parameter) + "]" : shown(parameter));
    }
    options.stream().filter(OptionSpec::required).forEach(option -> words.add(shown(option)));
    options.stream()
        .filter(option -> !option.required())
        .forEach(option -> words.add("[" + shown(option) + "]"));
    if (isJob(command)) {
      words.add("[OPTION...]");
    }
    return String.join(" ", words);
  }

  private static List<List<String>> rows(List<? extends ArgSpec> arguments) {
    return arguments.stream()
        .map(argument -> List.of(Markdown.code(shown(argument)), described(argument)))
        .toList();
  }

  private static String described(ArgSpec argument) {
    String meaning = sentence(String.join(" ", argument.description()));
    return argument.required() && argument.isOption() ? meaning + " Required." : meaning;
  }

  /** An argument as one types it: {@code --input PATH...}. */
  private static String shown(ArgSpec argument) {
    String value = argument.arity().max() == 0 ? "" : argument.paramLabel();
    String values = argument.arity().max() > 1 ? value + "..." : value;
    return argument instanceof OptionSpec option
        ? (String.join(", ", option.names()) + " " + values).strip()
        : values;
  }

  private static String does(CommandSpec command) {
    return sentence(String.join(" ", command.usageMessage().description()));
  }

  private static String example(CommandSpec command) {
    return Stream.of(command.usageMessage().footer())
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  private static String sentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped : stripped + ".";
  }

  private CommandDocs() {}
}
