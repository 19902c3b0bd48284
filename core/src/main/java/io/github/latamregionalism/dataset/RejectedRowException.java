package io.github.latamregionalism.dataset;

/** Thrown when the cells of a row are each well formed and do not go together. */
final class RejectedRowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Column<?> column;

    RejectedRowException(Column<?> column, String message, Throwable cause) {
        super(message, cause);
        this.column = column;
    }

    Column<?> column() {
        return column;
    }
}
