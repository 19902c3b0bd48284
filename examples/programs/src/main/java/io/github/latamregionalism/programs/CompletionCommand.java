package io.github.latamregionalism.programs;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Term;
import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the words of a command line. */
@Command(
        name = "completion",
        description = "Print a script by which bash or zsh completes programs, options, ids and words of vocabularies:"
                + " source <(regionalism completion bash).")
final class CompletionCommand implements Runnable {

    /** A shell: the script finds out which one reads it. */
    enum Shell implements Term {
        BASH,
        ZSH
    }

    private final Dataset dataset;

    @Parameters(paramLabel = "SHELL", arity = "0..1", description = "bash or zsh (default: bash).")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec command = CommandSpec.create();

    CompletionCommand(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public void run() {
        CommandSpec all = new CommandLines(dataset, InputStream.nullInputStream())
                .withAll()
                .getCommandSpec();
        PrintWriter out = command.commandLine().getOut();
        out.print(new CompletionScript(all, dataset));
        out.flush();
    }
}
