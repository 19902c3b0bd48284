package io.github.latamregionalism.programs.report;

/** Thrown when options, each right by itself, do not go together. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
