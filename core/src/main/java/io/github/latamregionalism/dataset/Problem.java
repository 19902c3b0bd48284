package io.github.latamregionalism.dataset;

/**
 * One thing that is wrong in a package of tables.
 *
 * @param file the file, relative to the package
 * @param line the line on which the row begins, from 1
 * @param column the number of the field in the row, from 1
 * @param message what was found and which rule it breaks, with the value
 */
public record Problem(String file, long line, int column, String message) {

    /**
     * Returns the problem as one line.
     *
     * @return {@code file:line:column: message}
     */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
