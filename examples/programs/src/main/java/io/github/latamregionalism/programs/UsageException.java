package io.github.latamregionalism.programs;

/** Thrown when options, each right by itself, do not go together. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
