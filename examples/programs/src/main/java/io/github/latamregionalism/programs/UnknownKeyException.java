package io.github.latamregionalism.programs;

/** Thrown when a question names something that the dataset does not have; the message offers the nearest keys. */
final class UnknownKeyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownKeyException(String message) {
        super(message);
    }
}
