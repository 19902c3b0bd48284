package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.model.Language;

/**
 * How a picture looks.
 *
 * @param language the language of its words
 * @param theme its colours
 * @param width its width in pixels
 * @param scale how many times larger it is shown, its letters with it
 * @param readings the readings under which it is asked for, as the command line has them; blank for none
 * @param command the words by which the programs draw it, blank where they do not
 */
public record Style(Language language, Theme theme, int width, double scale, String readings, String command) {

    /** The width of a picture where none is asked for. */
    public static final int WIDTH = 800;

    /**
     * Returns the usual look.
     *
     * @param language the language
     * @param theme the colours
     * @return the look
     */
    public static Style of(Language language, Theme theme) {
        return new Style(language, theme, WIDTH, 1, "", "");
    }

    /** Returns this look of a picture that some words draw. */
    Style by(String words) {
        return new Style(language, theme, width, scale, readings, words);
    }
}
