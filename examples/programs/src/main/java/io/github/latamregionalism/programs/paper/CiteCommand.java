package io.github.latamregionalism.programs.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.programs.report.CitedReport;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What to cite for the answer to a question: the question is a subcommand, and its report goes to {@link #cite}. */
@Command(
        name = "cite",
        synopsisSubcommandLabel = "QUESTION",
        description =
                "What to cite for an answer: the sources of exactly the facts that it rests on, in the style of the"
                        + " APA unless another format is asked for.")
public final class CiteCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing the question to cite the answer of");
    }

    /** Returns what a command has answered or, if it was asked to be cited, the bibliography of that. */
    public static Report cite(Report answer, ImmutableList<CommandLine> commands, Words words) {
        for (CommandLine command : commands) {
            if (command.getCommand() instanceof CiteCommand) {
                return CitedReport.of(
                        words.say("cite.title", "title", answer.title()),
                        answer.bibliography().orElseThrow(),
                        words);
            }
        }
        return answer;
    }
}
