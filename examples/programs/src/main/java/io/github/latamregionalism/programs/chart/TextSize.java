package io.github.latamregionalism.programs.chart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How much room a text takes, wherever it is shown: about as much as in DejaVu Sans, the widest of the fonts named. So
 * a picture is the same on every machine.
 */
final class TextSize {

    /** The fonts of a picture, the first that a machine has. */
    static final ImmutableList<String> FONTS =
            ImmutableList.of("Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans");

    private static final String NARROW = "ijlI|!.,:;'’ ";
    private static final String SLIM = "frt()[]-/\"";
    private static final String WIDE = "mMWw%@—…";
    private static final double BOLD = 1.12;

    private TextSize() {}

    /** Returns the font that points are written in: of those named the first that there is. */
    static String font() {
        Set<String> present =
                Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return FONTS.stream().filter(present::contains).findFirst().orElse(Font.SANS_SERIF);
    }

    static double width(String text, Lettering lettering) {
        double ems = text.codePoints().mapToDouble(TextSize::ems).sum();
        return ems * lettering.size() * (lettering.isBold() ? BOLD : 1);
    }

    private static double ems(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.32;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.4;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.97;
        }
        return Character.isUpperCase(letter) ? 0.71 : 0.625;
    }

    /** Returns a text in lines that are as wide as given, at most; a longer word has a line of its own. */
    static ImmutableList<String> wrapped(String text, double width, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, lettering) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return ImmutableList.copyOf(lines);
    }
}
