package io.github.latamregionalism.programs.paper;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.report.CitedReport;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.util.function.Supplier;

/**
 * What to cite for the answer to a question: the question is a program of its own, whose answer goes to {@link #cite}.
 */
public final class CiteCommand extends Command {

    private final ImmutableMap<String, Supplier<Command>> questions;

    /**
     * Makes one.
     *
     * @param questions the programs whose answers can be cited, by their names
     */
    public CiteCommand(ImmutableMap<String, Supplier<Command>> questions) {
        super("What to cite for an answer: the sources of exactly the facts that it rests on, in the style of the APA"
                + " unless another format is asked for.");
        this.questions = questions;
    }

    @Override
    public ImmutableMap<String, Supplier<Command>> programs() {
        return questions;
    }

    @Override
    public Report call() {
        throw new UsageException("Missing the question to cite the answer of");
    }

    /** Returns the bibliography of an answer. */
    public static Report cite(Report answer, Words words) {
        return CitedReport.of(
                words.say("cite.title", "title", answer.title()),
                answer.bibliography().orElseThrow(),
                words);
    }
}
