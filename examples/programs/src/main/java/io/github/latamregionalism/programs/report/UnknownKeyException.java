package io.github.latamregionalism.programs.report;

/** Thrown when a question names something that the dataset does not have; the message offers the nearest keys. */
public final class UnknownKeyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownKeyException(String message) {
        super(message);
    }
}
