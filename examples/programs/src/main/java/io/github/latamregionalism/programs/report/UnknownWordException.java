package io.github.latamregionalism.programs.report;

/** Thrown when a command line has a word that nothing takes: it may be a misspelt one. */
public final class UnknownWordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String word;

    public UnknownWordException(String message, String word) {
        super(message);
        this.word = word;
    }

    public String word() {
        return word;
    }
}
