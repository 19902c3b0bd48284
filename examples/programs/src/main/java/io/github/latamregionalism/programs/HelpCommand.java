package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import org.jspecify.annotations.Nullable;

/** Explains a program, as its option {@code --help} does. */
final class HelpCommand extends Command {

    private final CommandLine line;
    private final Option<ImmutableList<String>> words = options.word(
                    "PROGRAM", ValueTypes.TEXT, "The program, such as members; of several words, all of them.")
            .several();

    HelpCommand(CommandLine line) {
        super("How a program is used. Without one, what programs there are.");
        this.line = line;
    }

    @Override
    public @Nullable Report call() {
        CommandLine asked = new CommandLine(line.dataset(), line.streams());
        words.value().forEach(asked::ask);
        HelpPage.print(asked);
        return null;
    }
}
