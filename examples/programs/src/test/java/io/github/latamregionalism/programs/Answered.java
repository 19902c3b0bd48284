package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.report.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** The answer to a question before it is printed. */
public final class Answered {

    private Answered() {}

    /** Returns the answer to a question, its words separated by spaces. */
    public static Report report(String words) {
        String[] args = words.split(" ");
        CommandLine commandLine = Regionalism.commandLine(args).setOut(new PrintWriter(new StringWriter()));
        assertThat(commandLine.execute(args)).isZero();
        return commandLine
                .getParseResult()
                .subcommand()
                .commandSpec()
                .commandLine()
                .getExecutionResult();
    }
}
