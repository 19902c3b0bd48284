package io.github.latamregionalism.programs;

import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.options.DateConverter;
import io.github.latamregionalism.programs.options.DayConverter;
import io.github.latamregionalism.programs.options.SeriesOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.TermConverter;
import io.github.latamregionalism.time.EdtfDate;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Builds command lines over a dataset. To build a program reads its options by reflection: so only those are built
 * whose names are among the words of the command line.
 *
 * @param dataset the dataset that is asked
 * @param in what is read where a program reads standard input
 */
record CommandLines(Dataset dataset, InputStream in) {

    /** Returns the command line with the programs named by its words. */
    CommandLine withProgramsOf(String... words) {
        Set<Program> named = EnumSet.noneOf(Program.class);
        Arrays.stream(words).flatMap(word -> Program.of(word).stream()).forEach(named::add);
        return with(named.isEmpty() ? EnumSet.of(Program.HELP) : named);
    }

    /** Returns the command line with all programs. */
    CommandLine withAll() {
        return with(EnumSet.allOf(Program.class));
    }

    private CommandLine with(Set<Program> programs) {
        Regionalism root = new Regionalism();
        CommandLine commandLine = new CommandLine(root);
        for (Program program : programs) {
            CommandLine added = add(program, commandLine, root.settings());
            if (program == Program.CITE) {
                Set<Program> cited = Sets.filter(programs, Program::isCited);
                (cited.isEmpty() ? Program.cited() : cited).forEach(question -> add(question, added, root.settings()));
            }
        }
        commandLine.getCommandSpec().usageMessage().commandListHeading("");
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> Program.list());
        commandLine.getCommandSpec().version("Data version " + dataset.version() + ", known to " + dataset.asOf());
        addConverters(commandLine);
        // A word is a word, and no file that has more of them; and no option is the value of another.
        return commandLine.setExpandAtFiles(false).setUnmatchedOptionsAllowedAsOptionParameters(false);
    }

    private CommandLine add(Program program, CommandLine to, Settings settings) {
        Object made = program.make(dataset, settings, in);
        CommandLine added = made instanceof CommandLine several ? several : new CommandLine(made);
        Positionals.add(program.words(), added.getCommandSpec());
        to.addSubcommand(program.word(), added);
        UsageMessageSpec usage = added.getCommandSpec().usageMessage();
        usage.footer(Stream.of(
                        Stream.of("", "Example:", "  regionalism " + program.example()),
                        Arrays.stream(program == Program.SERIES ? SeriesOptions.definitions() : new String[0]),
                        Arrays.stream(usage.footer()))
                .flatMap(lines -> lines)
                .toArray(String[]::new));
        addConverters(added);
        added.getSubcommands().values().forEach(CommandLines::addConverters);
        return added;
    }

    /** Adds what reads the words of vocabularies and the dates that options take. */
    private static void addConverters(CommandLine commandLine) {
        for (ArgSpec option : commandLine.getCommandSpec().args()) {
            for (Class<?> type : option.auxiliaryTypes()) {
                if (type == EdtfDate.class) {
                    commandLine.registerConverter(EdtfDate.class, new DateConverter());
                } else if (type == LocalDate.class) {
                    commandLine.registerConverter(LocalDate.class, new DayConverter());
                } else if (type.isEnum() && Term.class.isAssignableFrom(type)) {
                    addTerms(commandLine, type);
                }
            }
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void addTerms(CommandLine commandLine, Class type) {
        commandLine.registerConverter(type, new TermConverter(type));
    }
}
