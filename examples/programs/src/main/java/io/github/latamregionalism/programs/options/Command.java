package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.Report;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A program: what it takes, and how it answers. */
public abstract class Command {

    /** What it takes; those of every program are {@link Settings}. */
    protected final Options options = new Options();

    private final String description;
    private final ImmutableList<String> notes;

    /**
     * Makes one.
     *
     * @param description what its help says first
     * @param notes paragraphs, or lines after blank ones, that its help says last
     */
    protected Command(String description, String... notes) {
        this.description = description;
        this.notes = ImmutableList.copyOf(notes);
    }

    /**
     * Answers, once the options have their values.
     *
     * @return the answer; null where all is printed already
     * @throws IOException if a file cannot be read or written
     */
    public abstract @Nullable Report call() throws IOException;

    /** Returns what the process ends with after the answer. */
    public int exitCode() {
        return ExitCode.ANSWERED;
    }

    /** Returns the programs one of which is asked for by a further word; none for most. */
    public ImmutableMap<String, Supplier<Command>> programs() {
        return ImmutableMap.of();
    }

    public Options options() {
        return options;
    }

    public String description() {
        return description;
    }

    public ImmutableList<String> notes() {
        return notes;
    }
}
