package io.github.latamregionalism.programs.report;

/** What a program ends with. */
public final class ExitCode {

    /** The question was answered, even if the answer is that there is nothing. */
    public static final int ANSWERED = 0;

    /** The question is well formed, but names something that the dataset does not have. */
    public static final int UNKNOWN = 1;

    /** The package that was to be checked has problems. */
    public static final int INVALID = 1;

    /** The command line is wrong: an option is missing or not known, or a value cannot be read. */
    public static final int USAGE = 2;

    /** The answer could not be given: a file could not be written, or the program itself is wrong. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
