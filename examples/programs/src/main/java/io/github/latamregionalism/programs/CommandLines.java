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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
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
        for (Program program : Program.values()) {
            if (Arrays.asList(words).contains(program.word())) {
                named.add(program);
            }
        }
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
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new ProgramList());
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
        List<String> footer = new ArrayList<>(List.of("", "Example:", "  regionalism " + program.example()));
        if (program == Program.SERIES) {
            footer.addAll(Arrays.asList(SeriesOptions.definitions()));
        }
        footer.addAll(Arrays.asList(usage.footer()));
        usage.footer(footer.toArray(new String[0]));
        addConverters(added);
        for (CommandLine inside : added.getSubcommands().values()) {
            addConverters(inside);
        }
        return added;
    }

    /** Lists all programs in the help. No lambda, for the same reason as {@link Execution}. */
    private static final class ProgramList implements IHelpSectionRenderer {
        @Override
        public String render(Help help) {
            return Program.list();
        }
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
