package io.github.latamregionalism.dataset;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text (RFC 4180), one after the other.
 *
 * <p>Files are written with FastCSV and read without it: its reader, with the first lambda of the process in it, would
 * add more than half of what starting a JVM costs to a first answer. A test holds both to the same rows.
 */
final class CsvRows {

    private static final String LONE_RETURN = "a carriage return outside quotes is not followed by a line feed";

    private final String text;
    private final boolean hasReturns;
    private int at;

    /** Where the line ends on which the last plain cell stands. */
    private int lineEnd = -1;

    /** Where the next comma is: kept, since in a text without commas each look for one goes through all of it. */
    private int comma = -1;

    private int width;
    private long line = 1;
    private long nextLine = 1;

    CsvRows(String text) {
        this.text = text;
        this.hasReturns = text.indexOf('\r') >= 0;
    }

    /**
     * Returns the cells of the next row.
     *
     * @return the cells, one that is empty for an empty line; null after the last row
     * @throws ParseException if the row is not CSV; no row can be told after it
     */
    @Nullable
    List<String> next() throws ParseException {
        line = nextLine;
        if (at == text.length()) {
            return null;
        }
        List<String> cells = new ArrayList<>(width);
        cells.add(cell());
        while (isAt(',')) {
            if (cells.size() == PackageLimits.CELLS) {
                throw new ParseException("it has more than " + PackageLimits.CELLS + " cells", at);
            }
            at++;
            cells.add(cell());
        }
        endLine();
        width = cells.size();
        return cells;
    }

    /** Returns the line, from 1, on which the row begins that was last asked for. */
    long line() {
        return line;
    }

    private String cell() throws ParseException {
        return isAt('"') ? quotedCell() : plainCell();
    }

    private String plainCell() throws ParseException {
        if (lineEnd < at) {
            int lineFeed = text.indexOf('\n', at);
            lineEnd = lineFeed < 0 ? text.length() : lineFeed;
        }
        int start = at;
        if (comma < at) {
            int next = text.indexOf(',', at);
            comma = next < 0 ? text.length() : next;
        }
        if (comma < lineEnd) {
            at = comma;
        } else {
            at = lineEnd > start && lineEnd < text.length() && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
        }
        String cell = text.substring(start, at);
        if (hasReturns && cell.indexOf('\r') >= 0) {
            throw new ParseException(LONE_RETURN, start);
        }
        return cell;
    }

    private String quotedCell() throws ParseException {
        int start = at + 1;
        int close = text.indexOf('"', start);
        while (close >= 0 && text.startsWith("\"\"", close)) {
            close = text.indexOf('"', close + 2);
        }
        if (close < 0) {
            throw new ParseException("a cell in quotes is not closed", at);
        }
        at = close + 1;
        if (!isAtEndOfCell()) {
            throw new ParseException("'" + text.charAt(at) + "' follows the closing quote of a cell", at);
        }
        String cell = text.substring(start, close);
        for (int end = cell.indexOf('\n'); end >= 0; end = cell.indexOf('\n', end + 1)) {
            nextLine++;
        }
        return cell.replace("\"\"", "\"");
    }

    private void endLine() throws ParseException {
        if (isAt('\r')) {
            at++;
            if (!isAt('\n')) {
                throw new ParseException(LONE_RETURN, at);
            }
        }
        if (isAt('\n')) {
            at++;
            nextLine++;
        }
    }

    private boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isAtEndOfCell() {
        if (at == text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return c == ',' || c == '\n' || c == '\r';
    }
}
