package io.github.latamregionalism.programs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class RegionalismTest {

    private static final LocalDate AS_OF = LatinAmerica.dataset().asOf();

    @Test
    void anAnswerEndsWithZero() {
        assertThat(Run.of("members --organization unasur").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members --organization Spain|no organization \"Spain\" in this dataset; \"Spain\" is a name of ESP",
                "organizations --country Guiana|no country \"Guiana\" in this dataset; \"Guiana\" is ambiguous",
                "organizations --country Venezeula|no country \"Venezeula\" in this dataset; nearest: Venezuela (VEN)",
                "organizations --country Afghanistan|no country \"Afghanistan\" in this dataset; \"Afghanistan\" is a country or"
                        + " territory that is not in this dataset",
                "organizations --country Qatar|no country \"Qatar\" in this dataset; \"Qatar\" is a country",
                "members --organization PARLASUR|no organization \"PARLASUR\" in this dataset; \"PARLASUR\" is a body of mercosur",
                "members --organization MERCOSURR|no organization \"MERCOSURR\" in this dataset; nearest: MERCOSUR (mercosur)"
            })
    void aNameInPlaceOfAKeyIsToldWhoseItIsAndAMisspelledOneHasTheNearest(String words, String message) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith(message);
    }

    @Test
    void aTreatyIsAskedByItsShortNameOrNumber() {
        Run byId = Run.of("treaty --id single-convention-1961 --country BOL");
        assertThat(Run.of(Ansi.OFF, "treaty", "--id", "1961 Convention", "--country", "BOL")
                        .out())
                .isEqualTo(byId.out());
        assertThat(Run.of("treaty --id VI-15 --country BOL").out()).isEqualTo(byId.out());
    }

    @ParameterizedTest
    @CsvSource({
        "members --organization unasurx, organization \"unasurx\", unasur",
        "standing --country VEN --organization oass, organization \"oass\", oas",
        "standing --country VEM --organization oas, country \"VEM\", VEN",
        "organizations --country BRZ, country \"BRZ\", BRA",
        "history --country CHI --organization can, country \"CHI\", CHL",
        "shared --first BRA --second COX, country \"COX\", COL",
        "approach --country BOM, country \"BOM\", BOL",
        "treaty --id single-convention-1962, treaty \"single-convention-1962\", single-convention-1961",
        "treaty --id uncac-2003 --country BOM, country \"BOM\", BOL",
        "chronicle --of unasurx, organization \"unasurx\", unasur",
        "challenges --country MEC, country \"MEC\", MEX",
        "challenges --organization oass, organization \"oass\", oas",
        "challenges --together-with coruption, challenge \"coruption\", corruption",
        "claims --about single-convention-1962, 'organization, country, challenge, treaty or instrument"
                + " \"single-convention-1962\"', single-convention-1961"
    })
    void anUnknownKeyEndsWithOneAndTheNearestAreOffered(String words, String unknown, String nearest) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("no " + unknown + " in this dataset; nearest: ")
                .contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members --organization unasur",
                "approach --country BOL",
                "roles --on 2003-01-01",
                "treaty --id single-convention-1961 --country BOL",
                "treaty --id illicit-traffic-1988 --on 2000-01-01",
                "chronicle --of BOL"
            })
    void whatToCiteForAnAnswerIsToldBeforeTheQuestionAndAfter(String words) {
        Run before = Run.of("cite " + words);
        assertThat(before.exitCode()).isZero();
        assertThat(before.out()).isEqualTo(Run.of(words + " --format apa").out());
        assertThat(before.out().lines()).hasSizeGreaterThan(1);
    }

    @Test
    void theDefaultMeasuresAreToldInTheirWords() {
        assertThat(Run.of("series --help").out().replaceAll("\\s+", " "))
                .contains("(default: members, participants,")
                .doesNotContain("MEMBERS");
    }

    @Test
    void wordsThatNoIdCanBeAreUnknownToo() {
        Run run = Run.of(Ansi.OFF, "members", "--organization", "Unión del Sur");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("no organization \"Unión del Sur\" in this dataset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members Mercosul|members --organization mercosur|mercosur",
                "members --organization Mercosul|members --organization mercosur|mercosur",
                "organizations Brasil|organizations --country BRA|BRA",
                "chronicle Mercosul|chronicle --of mercosur|mercosur",
                "standing Venezuela OEA|standing --country VEN --organization oas|VEN, oas",
                "shared Brasil Perú|shared --first BRA --second PER|BRA, PER",
                "approach Bolivia Peru|approach --country BOL,PER|BOL, PER",
                "treaty UNCAC --country Bolivia|treaty --id uncac-2003 --country BOL|uncac-2003, BOL",
                "series Mercosul --first-year 2020|series --of mercosur --first-year 2020|mercosur",
                "survival OEA|survival --of oas|oas",
                "cite members Mercosul|cite members --organization mercosur|mercosur"
            })
    void whatIsNamedWithoutDoubtIsTakenAndTold(String words, String byKeys, String taken) {
        List<String> keys = List.of(taken.split(", "));
        Run run = Run.of(words);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Run.of(byKeys).out());
        assertThat(Run.of(byKeys).err()).doesNotContain("is taken to be");
        assertThat(run.err().lines().filter(line -> line.contains("is taken to be")))
                .hasSameSizeAs(keys)
                .allMatch(line -> keys.stream().anyMatch(key -> line.endsWith("\" is taken to be " + key)));
    }

    @Test
    void theRegionIsAskedForByItsWord() {
        assertThat(Run.of("series --of region --first-year 2020")).isEqualTo(Run.of("series --first-year 2020"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members|Missing ORGANIZATION or option --organization=ORGANIZATION|Example: regionalism members Mercosul --on 2019-09-01",
                "membres|Unmatched argument at index 0: 'membres'|Nearest: members",
                "enrich --contry x|Unknown option or word: \"--contry\"|Nearest: --country",
                "members unasur --organisation=x|Unknown option: '--organisation=x'|Nearest: --organization"
            })
    void wrongUsageIsToldInThreeLinesWhatIsUnknownBeforeWhatIsMissing(String words, String wrong, String wayOut) {
        assertThat(Run.of(words).err().lines()).hasSize(3).startsWith(wrong, wayOut);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void anUnknownOptionIsNamedWhateverIsMissing(String program) {
        Run run = Run.of(program + " --nosuch");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(3).first().asString().contains("--nosuch");
    }

    @ParameterizedTest
    @CsvSource({"shared --first --secnd COL, --secnd", "members --organization --formt csv, --formt"})
    void anUnknownOptionIsNotTheValueOfTheOneBeforeIt(String words, String unknown) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Unknown option: '" + unknown + "'");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void whatTheHelpTellsAsADefaultIsAWordThatTheOptionTakes(String program) {
        Set<String> noWords = Set.of("all", "none", "names", "the", "those", "every", "as");
        String help = Run.of(program + " --help").out().replaceAll("\\s+", " ");
        Pattern.compile("(--[\\w-]+)=[A-Z](?:(?! --)[^(])*\\(default: ([\\w., -]+?)(?:, (?:the last|with) [^)]*)?[);]")
                .matcher(help)
                .results()
                .filter(option -> !noWords.contains(option.group(2).split("[ ,]", -1)[0]))
                .forEach(option -> assertThat(refused(program + " " + option.group(1) + " "
                                + option.group(2).replace(", ", ",")))
                        .as("%s", option.group())
                        .doesNotContain("Invalid value", "Unknown option", "Unmatched"));
    }

    private static String refused(String words) {
        String[] args = words.split(" ");
        try {
            Regionalism.commandLine(args).parseArgs(args);
            return "";
        } catch (CommandLine.ParameterException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'note: \"', has letters that the locale cannot read",
        "es, nota: «, tiene letras",
        "pt, nota: “, tem letras"
    })
    void aWordWhoseLettersTheLocaleLostIsToldWithTheWayOut(String language, String note, String told) {
        Run run = Run.of(Ansi.OFF, "organizations", "Per\uFFFD\uFFFD", "--language", language);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines().findFirst().orElseThrow())
                .startsWith(note + "Per\uFFFD\uFFFD")
                .contains(told, "LC_ALL=C.UTF-8");
    }

    @Test
    void theHelpListsTheProgramsBySubjectOneALine() {
        List<String> lines = Run.of("--help").out().lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(70).allMatch(line -> line.length() <= 80);
        assertThat(Regionalism.commandLine().getSubcommands().keySet())
                .allSatisfy(program -> assertThat(lines).anyMatch(line -> line.startsWith("  " + program + " ")));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramHasAnExampleInItsHelp(String words) {
        assertThat(Run.of(words + " --help").out())
                .contains("Example:\n  regionalism " + words.replace("cite ", "") + " ");
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void theExampleOfAProgramIsWellFormed(Program program) {
        String[] words = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(program.example())
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
        Regionalism.commandLine(words).parseArgs(words);
        if (program.isCited()) {
            assertThat(Run.of(Ansi.OFF, words).exitCode()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "member",
                "members",
                "members --organisation unasur",
                "members --organization unasur --on 2019-13-01",
                "members --organization unasur --on 2019-09",
                "members --organization unasur --format xml",
                "members --organization unasur --language fr",
                "members --organization unasur --status friend",
                "members --organization unasur --status member --participating",
                "changes --from 2019-02-30",
                "changes --from 2019-01-02 --until 2019-01-01",
                "approach",
                "approach --country BOL --on 2012",
                "roles --role grower",
                "treaty --country BOL",
                "treaty --id uncac-2003 --status bound",
                "treaty --id uncac-2003 --country BOL --status party",
                "chronicle --from 2009",
                "chronicle --of BOL --from 2009-13",
                "chronicle --of BOL --from 2014 --until 2009",
                "challenges --category weather",
                "challenges --category legal --together-with corruption",
                "paper",
                "paper --table 3",
                "claims",
                "claims --about unasur --kind rumour",
                "find",
                "find coca --most -1",
                "cite",
                "resolve --codes iso VEN",
                "resolve VEN --format bibtex",
                "export"
            })
    void wrongUsageEndsWithTwoAndIsExplained(String words) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3).last().asString().startsWith("How it is used: regionalism");
    }

    @Test
    void aDayThatIsNoDateSaysWhy() {
        assertThat(Run.of("members --organization unasur --on 2019-02-29").err())
                .contains("\"2019-02-29\" is not a date: day 29 is not between 1 and 28");
    }

    @Test
    void keysAreReadInUpperAndLowerCase() {
        assertThat(Run.of("standing --country ven --organization OAS --on 2020-01-01"))
                .isEqualTo(Run.of("standing --country VEN --organization oas --on 2020-01-01"));
    }

    @Test
    void upperCaseTellsACountryFromAnOrganizationOfTheSameLetters() {
        assertThat(Run.of("chronicle --of CAN --from 2012-06 --until 2012-07").out())
                .startsWith("Canada (CAN)");
        assertThat(Run.of("chronicle --of can --from 2012-06 --until 2012-07").out())
                .startsWith("Andean Community (can)");
        assertThat(Run.of("chronicle --of Can").exitCode()).isEqualTo(1);
        assertThat(Run.of("chronicle --of Can").err())
                .contains("\"Can\" may be the country CAN or the organization can: write one of them");
        assertThat(Run.of("chronicle --of bol")).isEqualTo(Run.of("chronicle --of BOL"));
    }

    @Test
    void theDayAfterTheLastIsNotIncludedAndOfAMonthOrYearItsFirst() {
        assertThat(Run.of("chronicle --of BOL --from 2013 --until 2014 --format csv"))
                .isEqualTo(Run.of("chronicle --of BOL --from 2013-01-01 --until 2014-01-01 --format csv"));
        assertThat(Run.of("chronicle --of BOL --from 2013-01-11 --until 2013-01-12 --format csv")
                        .out())
                .contains("BOL reaccession");
        assertThat(Run.of("chronicle --of BOL --from 2013-01-10 --until 2013-01-11 --format csv")
                        .out())
                .doesNotContain("BOL reaccession");
        assertThat(Run.of("changes --from 2019 --until 2020 --format csv"))
                .isEqualTo(Run.of("changes --from 2019-01-01 --until 2020-01-01 --format csv"));
    }

    @Test
    void theChangesOfACountryOrAnOrganizationAreThoseOfItsSpells() {
        assertThat(Run.of("changes --of unasur --from 2019 --until 2020 --format csv")
                        .out()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",unasur,"));
    }

    @Test
    void everyRowIsAnObjectALineAsNdjson() {
        assertThat(Run.of("roles --role producer --format ndjson").out().lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith("{\"name\":") && line.endsWith("}"));
    }

    @Test
    void whatLiesOnAnUnknownDayIsCountedWhereItIsLeftOut() {
        long unknown = Run.of("chronicle --of BOL --format csv")
                .out()
                .lines()
                .filter(line -> line.startsWith(","))
                .count();
        assertThat(unknown).isPositive();
        assertThat(Run.of("chronicle --of BOL --from 2009 --until 2015").out())
                .contains("Not listed: " + unknown + " on unknown days.");
        assertThat(Run.of("chronicle --of BOL --from 2009 --until 2015 --format json")
                        .out())
                .contains("\"on_unknown_days\" : " + unknown);
        assertThat(Run.of("chronicle --of BOL").out()).doesNotContain("Not listed");
    }

    @Test
    void changesAfterTheLastKnownDayAreSaidToBeFew() {
        assertThat(Run.of("changes --from 2025-01-01 --until " + AS_OF.plusDays(1))
                        .err())
                .isEmpty();
        assertThat(Run.of("changes --from 2025-01-01 --until " + AS_OF.plusDays(2))
                        .err())
                .contains("the data are known to " + AS_OF);
    }

    @Test
    void aStandingThatIsOnlyPossibleIsSaidToBe() {
        assertThat(Run.of("standing --country ECU --organization unasur --on 2020-06-01")
                        .out()
                        .lines())
                .contains("Possibly member, possibly inactive.");
        assertThat(Run.of("standing --country ECU --organization unasur --on 2018-06-01")
                        .out()
                        .lines())
                .contains("Member.");
    }

    @Test
    void anObjectionToADeclarationIsAmongTheActsOnATreaty() {
        assertThat(Run.of("treaty --id illicit-traffic-1988 --country USA --format csv")
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("actions,USA,illicit-traffic-1988,declaration,1990-02-20,"))
                .anyMatch(line -> line.startsWith("objections,MEX,illicit-traffic-1988,objection,")
                        && line.contains(",illicit-traffic-1988-usa-declaration,"));
    }

    @Test
    void eitherFormOfTheSingleConventionTellsTheSame() {
        assertThat(Run.of("treaty --id single-convention-1961-amended --country BOL --format csv"))
                .isEqualTo(Run.of("treaty --id single-convention-1961 --country BOL --format csv"));
    }

    @Test
    void aCountryWithoutActsOnATreatyIsAnsweredSo() {
        Run run = Run.of("treaty --id caribbean-maritime-2003 --country BOL");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No act on it is known.");
    }

    @Test
    void titlesOfTreatiesAreInTheLanguageAskedFor() {
        assertThat(Run.of("treaty --id psychotropics-1971 --language es").out())
                .startsWith("Convenio sobre Sustancias Sicotrópicas");
        assertThat(Run.of("treaty --id psychotropics-1971 --language pt").out())
                .startsWith("Convenção sobre Substâncias Psicotrópicas");
    }

    @Test
    void withoutADayTheQuestionIsAboutTheLastThatIsKnown() {
        assertThat(Run.of("members --organization oas")).isEqualTo(Run.of("members --organization oas --on " + AS_OF));
    }

    @Test
    void aDayAfterTheLastKnownOneIsFlaggedInTheTitleAndOnTheErrorStream() {
        Run run = Run.of("members --organization oas --on " + AS_OF.plusDays(1));
        assertThat(run.out().lines().findFirst().orElseThrow()).endsWith("(after " + AS_OF + ")");
        assertThat(run.err()).contains("known to " + AS_OF);
    }

    @Test
    void csvKeepsItsColumnsAndFlagsADayAfterTheLastKnownOneOnTheErrorStream() {
        Run run = Run.of("members --organization oas --on " + AS_OF.plusDays(1) + " --format csv");
        assertThat(run.out())
                .startsWith("country,status,certainty,start,end,confidence,sources,after_as_of,"
                        + "acts,act_dates,act_effective,act_titles,act_symbols,act_sources,coverage\n");
        assertThat(run.err()).contains("known to " + AS_OF);
    }

    @Test
    void jsonSaysWhetherADayIsAfterTheLastKnownOne() {
        assertThat(Run.of("members --organization oas --on " + AS_OF.plusDays(1) + " --format json")
                        .out())
                .contains("\"after_as_of\" : true");
        assertThat(Run.of("members --organization oas --on " + AS_OF + " --format json")
                        .out())
                .contains("\"after_as_of\" : false");
    }

    @Test
    void aBodyOfAnotherOrganizationHasNoRowsAndNamesItsParent() {
        Run run = Run.of("members --organization caricom-impacs --format csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("country,status,certainty,start,end,confidence,sources,")
                .endsWith(",coverage\n")
                .hasLineCount(1);
        assertThat(run.err()).contains("caricom-impacs is a body of caricom").contains("--organization caricom");
    }

    @ParameterizedTest
    @CsvSource({
        "standing --country GUY --organization ameripol --on 1950-01-01,"
                + "Police Community of the Americas did not exist on 1950-01-01: it was founded on 2007-11-14.",
        "members --organization rio-group --on 2015-01-01, ended on 2011-12-03.",
        "standing --country ESP --organization pacific-alliance --on 2020-01-01, Listed completely in pacific-alliance:"
                + " member. Not completely: associate",
        "standing --country ESP --organization cicad --on 2020-01-01, cicad is a body of oas and has no members of its own",
        "members --organization can --status observer --on 2010-01-01, Not completely: observer.",
        "approach --country MEX --on 1985-01-01, MEX: drug policy is known without a gap from 1990 on.",
        "approach --country ESP --on 2005-01-01, ESP: no drug policy is known",
        "treaty --id illicit-traffic-1988 --on 1980-01-01, illicit-traffic-1988 did not exist on 1980-01-01: it was"
                + " concluded on 1988-12-20.",
        "organizations --country BRA --on 2015-01-01, Not listed completely for ameripol"
    })
    void whatIsNotCoveredIsSaidToPeople(String words, String sentence) {
        assertThat(Run.of(words).out()).contains(sentence);
    }

    @Test
    void whereNoRowCanSayWhatIsNotCoveredANoteDoes() {
        Run run = Run.of("standing --country GUY --organization ameripol --on 1950-01-01 --format csv");
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).contains("did not exist on 1950-01-01");
        assertThat(Run.of("standing --country GUY --organization ameripol --on 1950-01-01 --format json")
                        .out())
                .contains("\"kind\" : \"not-yet\"", "\"date\" : \"2007-11-14\"");
        assertThat(Run.of("members --organization can --status observer --on 2010-01-01 --format csv"))
                .satisfies(rows -> assertThat(rows.out()).contains(",partial\n"))
                .extracting(Run::err)
                .isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({
        "chronicle --of CHL --from 2025-06 --until 2027 --format csv, 'Border shield of the Kast government,high'",
        "approach --country CHL --on 2026-06-01 --format csv, chl-2026-kast",
        "find Kast border shield --format csv, chl-2026-kast",
        "changes --from 2025 --until 2027 --format json, \"after_as_of\" : false"
    })
    void aFactLaterThanTheLastKnownDayIsMarked(String words, String fact) {
        Run run = Run.of(words);
        assertThat(run.out()).contains("after_as_of").contains(fact);
        run.out()
                .lines()
                .filter(line -> line.contains("2026-03-11") && !words.contains("json"))
                .forEach(line -> assertThat(line).containsPattern("\\btrue\\b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json", "ndjson"})
    void aStandingNamesTheDecisionsOnWhichItRestsAndTheirSources(String format) {
        String out = Run.of("standing --country VEN --organization mercosur --on 2020-01-01 --format " + format)
                .out();
        assertThat(out)
                .contains("MERCOSUR founders declare the rights of Venezuela ceased")
                .contains("MERCOSUR suspends Venezuela under the democracy protocol")
                .contains("MERCOSUR/CMC/DEC. 27/12")
                .contains("https://inai.org.ar/mercosur-que-hay-de-nuevo/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "csl", "apa"})
    void theSourcesOfTheActsAreCited(String format) {
        assertThat(Run.of("standing --country VEN --organization mercosur --on 2020-01-01 --format " + format)
                        .out())
                .contains("inai.org.ar/mercosur-que-hay-de-nuevo/");
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        assertThat(Run.of("members --organization oas --language es").out())
                .contains("Organización de los Estados Americanos", "Trinidad y Tobago");
        assertThat(Run.of("members --organization oas --language pt").out())
                .contains("Organização dos Estados Americanos", "Trinidad e Tobago");
    }

    @Test
    void colourIsOnlyInTablesOnATerminal() {
        String words = "members --organization oas";
        assertThat(Run.of(Ansi.ON, words.split(" ")).out()).contains("\u001b[1m");
        assertThat(Run.of(Ansi.ON, (words + " --format csv").split(" ")).out()).doesNotContain("\u001b");
        assertThat(Run.of(words).out()).doesNotContain("\u001b");
    }

    @Test
    void coloursAreThereAlwaysOrNeverIfThatIsAskedFor() {
        String words = "members --organization oas --color ";
        assertThat(Run.of(words + "always").out()).contains("\u001b[1m");
        assertThat(Run.of(Ansi.ON, (words + "never").split(" ")).out()).doesNotContain("\u001b");
        assertThat(Run.of(Ansi.ON, "members", "--color", "never", "--help").out())
                .doesNotContain("\u001b");
        assertThat(Run.of(words + "always --format csv").out()).doesNotContain("\u001b");
    }

    @Test
    void whatIsOnlyPossibleIsInAColourOfItsOwn() {
        assertThat(Run.of("members --organization unasur --on 2020-06-01 --color always")
                        .out())
                .contains("\u001b[33mpossible\u001b[0m");
        assertThat(Run.of("members --organization oas --on 1960-01-01 --color always")
                        .out())
                .doesNotContain("\u001b[33m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members --organization",
                "members --organization unasur --on",
                "members --organization unasur --",
                "find",
                "resolve",
                "validate",
                "help",
                ""
            })
    void whatATerminalWouldObeyIsShownAndNotPrinted(String words) {
        String hostile = "--\u001b[31mred\u202e\u0007\u2028\n\u009b";
        List<String> args = new ArrayList<>(List.of(words.split(" ")));
        args.removeIf(String::isEmpty);
        args.add(words.isEmpty() || words.endsWith("--") ? hostile : hostile.substring(2));
        for (Ansi ansi : List.of(Ansi.OFF, Ansi.ON)) {
            Run run = Run.of(ansi, args.toArray(String[]::new));
            assertThat(run.out() + run.err())
                    .contains("\\u001B[31mred\\u202E\\u0007\\u2028\\n\\u009B")
                    .doesNotContain("\u001b[31mred", "\u202e", "\u0007", "\u2028", "\u009b");
        }
    }

    @Test
    void aWordThatLooksLikeMarkupOrAFileOfWordsIsAWord() {
        assertThat(Run.of("members --organization unasur --@|red,oops").err())
                .startsWith("Unknown option: '--@|red,oops'");
        assertThat(Run.of("@.").err()).startsWith("Unmatched argument at index 0: '@.'");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramExplainsItself(String command) {
        Run run = Run.of(command + " --help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: regionalism " + command);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramThatIsMadeAloneIsTheOneThatIsMadeAmongAll(String command) {
        String[] words = command.split(" ");
        assertThat(explanation(Regionalism.commandLine(words), words))
                .isEqualTo(explanation(Regionalism.commandLine(), words));
    }

    private static String explanation(CommandLine commandLine, String... words) {
        CommandLine asked = commandLine;
        for (String word : words) {
            asked = requireNonNull(asked.getSubcommands().get(word));
        }
        return asked.getUsageMessage(Ansi.OFF);
    }

    @Test
    void onlyTheProgramAskedForIsMade() {
        assertThat(Regionalism.commandLine("members", "--help").getSubcommands())
                .containsOnlyKeys("members");
        assertThat(Regionalism.commandLine("help", "members").getSubcommands()).containsOnlyKeys("members", "help");
        assertThat(Regionalism.commandLine("--format", "csv", "members").getSubcommands())
                .containsOnlyKeys("members");
    }

    private static Stream<String> programs() {
        Set<String> programs = Regionalism.commandLine().getSubcommands().keySet();
        return Stream.concat(programs.stream().filter(name -> !name.equals("help")), Stream.of("cite members"));
    }

    @Test
    void theVersionIsThatOfTheData() {
        assertThat(Run.of("--version").out()).contains("known to " + AS_OF);
    }

    @Test
    void aQuestionIsAskedUnderTheReadingsOfAHolder() {
        Run run = Run.of(
                Ansi.OFF,
                "standing",
                "--country=VEN",
                "--organization=oas",
                "--on=2020-01-01",
                "--under=holder:OAS Permanent Council");
        assertThat(run.out()).contains("\nUnder readings: as held by OAS Permanent Council.\n", "\nMember.\n");
    }

    @Test
    void readingsMayBeGivenBeforeTheProgramAndTogether() {
        Run run = Run.of("--under reading:oas-ven-member-end --under reading:gtm-cicig-end"
                + " standing --country VEN --organization oas --on 2020-01-01 --format json");
        assertThat(run.out())
                .contains("\"readings\" : \"by reading oas-ven-member-end; by reading gtm-cicig-end\"")
                .contains("\"version\" : \"" + LatinAmerica.dataset().version() + " by reading oas-ven-member-end; ");
    }

    @Test
    void everyRowNamesTheReadings() {
        String words = "members --organization unasur --on 2010-01-01 --under clock:signature --format ";
        assertThat(Run.of(words + "csv").out().lines().skip(1)).allMatch(row -> row.contains("counted from signature"));
        assertThat(Run.of(words + "ndjson").out().lines())
                .allMatch(row -> row.contains("\"readings\":\"counted from signature ("));
    }

    @ParameterizedTest
    @CsvSource({
        "reading:oas-ven-member-en, 1, nearest: oas-ven-member-end",
        "holder:Permanent Council, 1, nearest: OAS Permanent Council",
        "reading:alba-bol-member-end, 1, reading alba-bol-member-end cannot hold: member spell",
        "clock:noon, 2, is not one of signature",
        "reading:No, 2, is not the id of a row",
        "signature, 2, 'must begin with clock:, holder: or reading:'"
    })
    void readingsThatAreNoneOrCannotHoldAreRefusedByName(String readings, int exitCode, String told) {
        Run run = Run.of(Ansi.OFF, "members", "--organization=unasur", "--under=" + readings);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).contains(told);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aProgramThatDoesNotAskTheBundledDataRefusesReadings() {
        Run run = Run.of("export --to nowhere --under clock:signature");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("export does not ask the bundled data");
    }
}
