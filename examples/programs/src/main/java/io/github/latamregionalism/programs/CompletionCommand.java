package io.github.latamregionalism.programs;

import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Prints what a shell needs to complete the words of a command line. */
final class CompletionCommand extends Command {

    /** A shell: the script finds out which one reads it. */
    enum Shell implements Term {
        BASH,
        ZSH
    }

    private final CommandLine line;
    private final Option<Shell> shell = options.word(
                    "SHELL", ValueTypes.term(Shell.class), "bash or zsh (default: bash).")
            .orElse(Shell.BASH);

    CompletionCommand(CommandLine line) {
        super("Print a script by which bash or zsh completes programs, options, ids and words of vocabularies:"
                + " source <(regionalism completion bash).");
        this.line = line;
    }

    @Override
    public @Nullable Report call() {
        PrintWriter out = line.streams().out();
        out.print(new CompletionScript(line, shell.value().text()));
        out.flush();
        return null;
    }
}
