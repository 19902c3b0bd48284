package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Columns that fit into lines. A column that is too wide is broken between words; where even so not all have room, the
 * last ones follow below the first, indented.
 */
final class Grid {

    private static final String GAP = "  ";
    private static final String INDENT = "    ";

    /** What a column of sentences should have to be read, and what it must have. */
    private static final int READABLE = 24;

    private static final int CRAMPED = 12;

    private final List<List<Cell>> rows;
    private final int[] widths;
    /** The first column of each band, and after them the number of columns. */
    private final int[] bands;

    /**
     * Lays columns out.
     *
     * @param rows the cells, as many in each row
     * @param width how many characters fit in a line
     */
    Grid(List<List<Cell>> rows, int width) {
        this.rows = rows;
        int[] natural = widest(Cell::width);
        int[] narrowest = widest(Cell::narrowest);
        if (Arrays.stream(natural).sum() + GAP.length() * (natural.length - 1L) <= width) {
            this.widths = natural;
            this.bands = new int[] {0, natural.length};
        } else {
            int readable = READABLE;
            int fewest = bands(atLeast(CRAMPED, natural, narrowest), width).length;
            while (bands(atLeast(readable, natural, narrowest), width).length > fewest) {
                readable--;
            }
            this.widths = atLeast(readable, natural, narrowest);
            this.bands = bands(widths, width);
            for (int band = 0; band + 1 < bands.length; band++) {
                widen(
                        bands[band],
                        bands[band + 1],
                        natural,
                        width - indent(band).length());
            }
        }
    }

    private int[] widest(ToIntFunction<Cell> measure) {
        int[] widest = new int[rows.get(0).size()];
        for (List<Cell> row : rows) {
            for (int i = 0; i < widest.length; i++) {
                widest[i] = Math.max(widest[i], measure.applyAsInt(row.get(i)));
            }
        }
        return widest;
    }

    /** Returns the widths of columns whose words are whole and whose sentences have some room. */
    private static int[] atLeast(int room, int[] natural, int[] narrowest) {
        int[] widths = new int[natural.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(natural[i], Math.max(narrowest[i], room));
        }
        return widths;
    }

    private static int[] bands(int[] widths, int width) {
        IntStream.Builder first = IntStream.builder().add(0);
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            int with = used == 0 ? widths[i] : used + GAP.length() + widths[i];
            if (used > 0 && with > width) {
                first.add(i);
                with = INDENT.length() + widths[i];
            }
            used = with;
        }
        return first.add(widths.length).build().toArray();
    }

    /** Gives what is left of a line to those columns that have use for it. */
    private void widen(int from, int to, int[] natural, int width) {
        int left = width - Arrays.stream(widths, from, to).sum() - GAP.length() * (to - from - 1);
        for (boolean given = true; given && left > 0; ) {
            given = false;
            for (int i = from; i < to && left > 0; i++) {
                if (widths[i] < natural[i]) {
                    widths[i]++;
                    left--;
                    given = true;
                }
            }
        }
    }

    private static String indent(int band) {
        return band == 0 ? "" : INDENT;
    }

    /**
     * Returns the lines of a row.
     *
     * @param row its number
     * @param mark what is done to a text that is not certain
     */
    ImmutableList<String> lines(int row, Function<String, String> mark) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int band = 0; band + 1 < bands.length; band++) {
            lines.addAll(lines(rows.get(row), band, mark));
        }
        return lines.build();
    }

    private List<String> lines(List<Cell> row, int band, Function<String, String> mark) {
        List<ImmutableList<String>> cells = new ArrayList<>();
        for (int i = bands[band]; i < bands[band + 1]; i++) {
            cells.add(Folded.lines(row.get(i).text(), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < height; number++) {
            StringBuilder line = new StringBuilder(indent(band));
            int end = 0;
            for (int i = 0; i < cells.size(); i++) {
                String text = number < cells.get(i).size() ? cells.get(i).get(number) : "";
                int column = bands[band] + i;
                if (!text.isEmpty()) {
                    line.append(row.get(column).isOpen() ? mark.apply(text) : text);
                    end = line.length();
                }
                line.append(" ".repeat(Math.max(0, widths[column] - text.length())))
                        .append(GAP);
            }
            // A band in which a row has nothing is no line.
            if (end > 0 || (band == 0 && number == 0)) {
                lines.add(line.substring(0, end));
            }
        }
        return lines;
    }
}
