package io.github.latamregionalism.programs.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.Run;
import io.github.latamregionalism.programs.report.ExitCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures, as far as a program can look at them. */
class ChartCommandTest {

    private static final Color MEMBER = new Color(0x1F, 0x77, 0xB4);
    private static final Color SUSPENDED = new Color(0xD6, 0x27, 0x28);
    private static final Color INACTIVE = new Color(0xFF, 0xBB, 0x33);

    @TempDir
    private Path folder;

    private Path draw(String words, String file) {
        Path picture = folder.resolve(file);
        Run run = Run.of("chart " + words + " --to " + picture);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.ANSWERED);
        assertThat(run.out()).contains(picture.toString());
        return picture;
    }

    /** How many points of a picture have a colour. */
    private static Map<Integer, Integer> points(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        Map<Integer, Integer> points = new HashMap<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                points.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        return points;
    }

    @Test
    void aTimelineNamesItsCountriesInTheLanguageAskedFor() throws IOException {
        assertThat(draw("timeline --organization mercosur --language pt", "pt.svg"))
                .content()
                .isNotEqualTo(Files.readString(draw("timeline --organization mercosur", "en.svg")));
    }

    @Test
    void aPictureUnderReadingsIsAnotherAndTakesNoMoreRoom() throws IOException {
        BufferedImage asItStands =
                ImageIO.read(draw("matrix --on 2020-01-01", "matrix.png").toFile());
        BufferedImage under = ImageIO.read(draw("matrix --on 2020-01-01 --under reading:gtm-cicig-end", "under.png")
                .toFile());
        assertThat(under.getHeight()).isEqualTo(asItStands.getHeight());
        // The reading is of a law, so that only the line below differs.
        assertThat(points(folder.resolve("under.png"))).isNotEqualTo(points(folder.resolve("matrix.png")));
    }

    @Test
    void whatMovesAMeasureIsADotForEachChoiceOfReadings() throws IOException {
        Path picture = folder.resolve("moves.svg");
        Run run = Run.of("sensitivity --of unasur --measure exits --first-year 2015 --to " + picture);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(picture)).contains(rgb(MEMBER)).contains("<ellipse");
    }

    @Test
    void aTimelineShowsSuspensionsOverMembership() throws IOException {
        Map<Integer, Integer> mercosur = points(draw("timeline --organization mercosur", "mercosur.png"));
        assertThat(mercosur.get(SUSPENDED.getRGB())).isGreaterThan(100);
        assertThat(mercosur.get(MEMBER.getRGB())).isGreaterThan(mercosur.get(SUSPENDED.getRGB()));
        assertThat(mercosur).doesNotContainKey(INACTIVE.getRGB());
        assertThat(points(draw("timeline --organization unasur", "unasur.png"))).containsKey(INACTIVE.getRGB());
    }

    @Test
    void aSeriesHasALineForEachMeasure() throws IOException {
        String svg = Files.readString(draw("series --of unasur --measure members,exits --first-year 2005", "two.svg"));
        assertThat(svg).contains(rgb(MEMBER), rgb(SUSPENDED)).doesNotContain("rgb(44,160,44)");
    }

    @Test
    void aMatrixMarksWhoWasSuspended() throws IOException {
        assertThat(Files.readString(draw("matrix --on 2019-09-01", "2019.svg"))).contains(rgb(SUSPENDED));
        assertThat(Files.readString(draw("matrix --on 1955-01-01", "1955.svg")))
                .contains(rgb(MEMBER))
                .doesNotContain(rgb(SUSPENDED));
    }

    private static String rgb(Color color) {
        return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    }

    @Test
    void aPictureOfAnotherKindIsRefused() {
        Run run = Run.of("chart matrix --to " + folder.resolve("matrix.gif"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("matrix.gif", ".svg or .png");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPictureThatIsThereIsReplacedOnlyByForce() throws IOException {
        Path own = Files.writeString(folder.resolve("own.svg"), "mine");
        Run refused = Run.of("chart matrix --to " + own);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith(own + ": it is there already; --force replaces it");
        assertThat(own).hasContent("mine");
        assertThat(Run.of("chart matrix --force --to " + own).exitCode()).isZero();
        assertThat(own).content().contains("<svg");
    }

    @Test
    void aMissingFolderIsToldInWords() {
        Path missing = folder.resolve("missing");
        assertThat(Run.of("chart matrix --to " + missing.resolve("matrix.svg")).err())
                .startsWith(missing.resolve("matrix.svg") + " cannot be written: there is no folder " + missing);
    }

    @Test
    void moreMeasuresThanAPictureHoldsAreRefused() {
        Run run = Run.of("chart series --measure members,participants,accessions,exits,density,overlap,policy-types");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("at most 6 measures");
    }

    @Test
    void aFormThatAnAnswerHasNotIsRefused() {
        Run run = Run.of("members --organization can --format dot");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("members has no form dot");
    }
}
