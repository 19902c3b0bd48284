package io.github.latamregionalism.programs.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.programs.Run;
import io.github.latamregionalism.programs.report.ExitCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pictures, as far as a program can look at them. */
class ChartCommandTest {

    private static final int MOST_BYTES = 150_000;
    private static final List<String> LANGUAGES = List.of("en", "es", "pt");

    @TempDir
    private Path folder;

    /** Charts of every kind for five organizations and the region. */
    static Stream<String> charts() {
        return Stream.concat(
                Stream.of("oas", "unasur", "mercosur", "caricom", "cfatf")
                        .flatMap(id -> Stream.of("chart timeline --organization " + id, "chart series --of " + id)),
                Stream.of(
                        "chart story",
                        "chart matrix --on 2019-09-01",
                        "chart series --measure members,density,treaty-kappa,policy-types,overlap,exits",
                        "sensitivity --of unasur --measure exits --first-year 2015"));
    }

    private Path draw(String words, String file) {
        Path picture = folder.resolve(file);
        Run run = Run.of(words + " --force --to " + picture);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.ANSWERED);
        assertThat(run.out()).contains(picture.toString());
        return picture;
    }

    private Svg svg(String words) throws IOException {
        return Svg.read(Files.readString(draw(words, "picture.svg")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aPictureIsSmallNamesItsFontsAndTellsOfWhatItIs(String words) throws IOException {
        Path file = draw(words, "picture.svg");
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
        Svg svg = Svg.read(Files.readString(file));
        assertThat(svg.root().getAttribute("font-family")).contains("Noto Sans", "Arial");
        assertThat(svg.root().getAttribute("lang")).isEqualTo("en");
        // What a page has must not need a style sheet of its own.
        assertThat(svg.all("style")).isEmpty();
        assertThat(svg.all("desc")).hasSize(1);
        assertThat(svg.root().getElementsByTagName("title").item(0).getTextContent())
                .isNotBlank();
        assertThat(svg.allText()).contains("latam-regionalism 1.0.0", "2025-12-31", "CC BY 4.0");
        assertThat(svg.one("dataset")).isEqualTo("latam-regionalism");
        assertThat(svg.one("version")).isEqualTo("1.0.0");
        assertThat(svg.one("as_of")).isEqualTo("2025-12-31");
        assertThat(svg.one("licence")).isEqualTo("CC BY 4.0");
        assertThat(svg.one("command"))
                .startsWith(words.substring(0, words.indexOf(" --") < 0 ? words.length() : words.indexOf(" --")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theCommandInAPictureDrawsItAgain(String words) throws IOException {
        String first = Files.readString(draw(words + " --width 720 --theme print --language pt", "first.svg"));
        String command = Svg.read(first).one("command");
        assertThat(Files.readString(draw(command, "again.svg"))).isEqualTo(first);
    }

    @Test
    void theReadingsAreInThePictureInItsDataAndInItsCommand() throws IOException {
        String words = "chart timeline --organization unasur --under clock:signature";
        String first = Files.readString(draw(words, "first.svg"));
        Svg svg = Svg.read(first);
        assertThat(svg.allText()).contains("counted from signature");
        assertThat(svg.one("readings")).contains("counted from signature");
        assertThat(svg.one("command")).contains("--under clock:signature");
        assertThat(Files.readString(draw(svg.one("command"), "again.svg"))).isEqualTo(first);
        assertThat(svg(words + " --language es").allText()).contains("Según las lecturas: clock:signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart timeline --organization unasur", "chart matrix", "chart story", "chart series"})
    void everyWordOfAPictureIsInItsLanguage(String words) throws IOException {
        Map<String, List<String>> texts = new HashMap<>();
        for (String language : LANGUAGES) {
            texts.put(language, svg(words + " --language " + language).texts());
        }
        // Names that are written alike, such as El Salvador.
        Set<String> names = LatinAmerica.dataset().records().countries().stream()
                .map(Named::nameEn)
                .collect(Collectors.toSet());
        List<String> english = texts.get("en").stream()
                .filter(text -> text.matches(".*[a-z]{5}.*") && !names.contains(text))
                // The end of a line may be a name and a number.
                .filter(text -> !text.matches("\\p{Lu}\\p{L}+ \\(\\d+\\)"))
                .toList();
        assertThat(english).isNotEmpty();
        assertThat(texts.get("es")).doesNotContainAnyElementsOf(english);
        assertThat(texts.get("pt")).doesNotContainAnyElementsOf(english);
    }

    @Test
    void everyLanguageHasTheSameWords() {
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(ChartWords.own(language)).isEqualTo(ChartWords.own(Language.EN)));
    }

    @Test
    void organizationsAndCountriesAreNamedAndNotCoded() throws IOException {
        assertThat(svg("chart matrix --on 2019-09-01 --language es").texts())
                .contains("OEA", "Grupo de Lima", "Brasil")
                .doesNotContain("oas", "lima-group", "BRA");
    }

    @Test
    void aWiderPictureHasLettersOfTheSameSizeAndAScaledOneLargerOnes() throws IOException {
        Element usual = svg("chart story").root();
        Element wide = svg("chart story --width 1200").root();
        Element scaled = svg("chart story --scale 2").root();
        assertThat(wide.getAttribute("width")).isEqualTo("1200");
        assertThat(wide.getAttribute("font-size")).isEqualTo(usual.getAttribute("font-size"));
        assertThat(scaled.getAttribute("width")).isEqualTo("1600");
        assertThat(scaled.getAttribute("viewBox")).isEqualTo(usual.getAttribute("viewBox"));
        BufferedImage twice =
                ImageIO.read(draw("chart story --scale 2", "twice.png").toFile());
        assertThat(twice.getWidth()).isEqualTo(1600);
    }

    @Test
    void lettersAreLargeEnoughOnPaperOfSixteenCentimetres() throws IOException {
        for (Element text : svg("chart story --theme print").all("text")) {
            double size = text.hasAttribute("font-size") ? Svg.number(text, "font-size") : Sheet.SIZE;
            // A point is 16 cm / 453.5.
            assertThat(size / Style.WIDTH * 453.5).isGreaterThan(6);
        }
    }

    @Test
    void pointsTellOfWhatTheyAreToo() throws IOException {
        Path png = draw("chart matrix --on 2020-01-01", "matrix.png");
        try (ImageInputStream in = ImageIO.createImageInputStream(png.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Map<String, String> texts = new HashMap<>();
            for (Node entry = ((Element) root)
                            .getElementsByTagName("iTXt")
                            .item(0)
                            .getFirstChild();
                    entry != null;
                    entry = entry.getNextSibling()) {
                texts.put(((Element) entry).getAttribute("keyword"), ((Element) entry).getAttribute("text"));
            }
            assertThat(texts)
                    .containsEntry("dataset", "latam-regionalism")
                    .containsEntry("as_of", "2025-12-31")
                    .containsEntry("licence", "CC BY 4.0")
                    .containsKeys("Title", "Description", "version", "command");
        }
    }

    /** How many points of a picture have a colour. */
    private static long points(Path picture, int color) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(points)
                .filter(point -> (point & 0xFFFFFF) == color)
                .count();
    }

    @Test
    void pointsShowWhatIsDrawn() throws IOException {
        Path mercosur = draw("chart timeline --organization mercosur", "mercosur.png");
        assertThat(points(mercosur, 0xC2410C)).isGreaterThan(100);
        assertThat(points(mercosur, 0x1F5F9E)).isGreaterThan(points(mercosur, 0xC2410C));
        assertThat(points(mercosur, 0x7A4A93)).isZero();
    }

    @Test
    void aPictureOfAnotherKindIsRefused() {
        Run run = Run.of("chart matrix --to " + folder.resolve("matrix.gif"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).hasSize(3);
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

    @ParameterizedTest
    @ValueSource(strings = {"--width 10", "--width 99999", "--scale 0", "--scale NaN", "--theme sepia"})
    void aLookThatNoPictureHasIsRefused(String look) {
        Run run = Run.of("chart story " + look + " --to " + folder.resolve("story.svg"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(folder).isEmptyDirectory();
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
