package io.github.latamregionalism.programs.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.model.Status;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    private static final Path STYLE = Path.of("src/main/resources/io/github/latamregionalism/programs/atlas/style.css");

    private static void assertAsInTheAtlas(String name, Color light, Color dark) throws IOException {
        Matcher colors = Pattern.compile("--" + name + ": light-dark\\((#\\w{6}), (#\\w{6})\\)")
                .matcher(Files.readString(STYLE, UTF_8));
        assertThat(colors.find()).as(name).isTrue();
        assertThat(SvgCanvas.hex(light)).as(name).isEqualTo(colors.group(1));
        assertThat(SvgCanvas.hex(dark)).as(name).isEqualTo(colors.group(2));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aStatusHasTheColourThatItHasInTheAtlas(Status status) throws IOException {
        assertAsInTheAtlas(status.text(), Theme.LIGHT.of(status), Theme.DARK.of(status));
    }

    @Test
    void groundAndLettersHaveTheColoursOfTheAtlas() throws IOException {
        assertAsInTheAtlas("paper", Theme.LIGHT.paper(), Theme.DARK.paper());
        assertAsInTheAtlas("ink", Theme.LIGHT.ink(), Theme.DARK.ink());
        assertAsInTheAtlas("soft", Theme.LIGHT.soft(), Theme.DARK.soft());
        assertAsInTheAtlas("line", Theme.LIGHT.line(), Theme.DARK.line());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aLargerShareIsFartherFromTheGround(Theme theme) {
        double before = 0;
        for (double share = 0; share <= 1; share += 0.1) {
            double distance = distance(theme.shade(share), theme.paper());
            assertThat(distance).isGreaterThan(before);
            before = distance;
        }
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    @Test
    void inPrintWhatHindersDiffersFromMembershipInGrey() {
        assertThat(grey(Theme.PRINT.of(Status.SUSPENDED)) - grey(Theme.PRINT.of(Status.MEMBER)))
                .isGreaterThan(50);
        assertThat(grey(Theme.PRINT.of(Status.INACTIVE)) - grey(Theme.PRINT.of(Status.MEMBER)))
                .isGreaterThan(50);
    }

    private static double grey(Color color) {
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
    }
}
