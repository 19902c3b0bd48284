package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every explanation of the bundled data says, whatever it is about. */
class BundledProseProperties {

    private static final Dataset DATASET = LatinAmerica.dataset();

    private static final Path SENTENCES = Path.of("../core/src/main/resources/io/github/latamregionalism/prose");

    private static final Map<Language, String> HEDGES =
            Map.of(Language.EN, "possibly", Language.ES, "posiblemente", Language.PT, "possivelmente");

    private static final Map<Language, Set<String>> WORDS =
            Maps.toMap(Set.of(Language.values()), language -> words(sentencesOf(language)));

    private static final Pattern QUOTED = Pattern.compile("\\[[^]]*]|“[^”]*”|«[^»]*»|\\([^)]*\\)");

    @Provide
    Arbitrary<Country> countries() {
        return Arbitraries.of(DATASET.records().countries().all());
    }

    @Provide
    Arbitrary<Organization> organizations() {
        return Arbitraries.of(DATASET.records().organizations().all());
    }

    @Provide
    Arbitrary<Treaty> treaties() {
        return Arbitraries.of(DATASET.records().treaties().all());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 90 * 365).map(LocalDate.of(1945, 1, 1)::plusDays);
    }

    /** Returns the day as java.time writes it out, the first of a month in Portuguese with its ordinal sign. */
    private static String writtenOut(LocalDate day, Language language) {
        Locale locale = Locale.forLanguageTag(language.text());
        String month = day.getMonth().getDisplayName(TextStyle.FULL, locale);
        String ordinal = language == Language.PT && day.getDayOfMonth() == 1 ? "º" : "";
        String of = language == Language.EN ? " " : " de ";
        return day.getDayOfMonth() + ordinal + of + month + of + day.getYear();
    }

    private static void assertHedged(String told, Collection<Certainty> certainties, Language language) {
        String words = QUOTED.matcher(told).replaceAll("").toLowerCase(Locale.ROOT);
        assertThat(words.contains(HEDGES.get(language))).as(told).isEqualTo(certainties.contains(Certainty.POSSIBLE));
    }

    @Property
    void aStandingNamesItsCountryOrganizationAndDayAndIsHedgedWhereItIsPossible(
            @ForAll("countries") Country country,
            @ForAll("organizations") Organization organization,
            @ForAll("days") LocalDate day,
            @ForAll Language language) {
        Standing standing = DATASET.memberships().standingOf(country.iso3(), organization.id(), day);
        String told = DATASET.prose().of(standing, language);
        assertThat(told)
                .contains(country.name(language), organization.name(language), writtenOut(day, language))
                .endsWith(".")
                .doesNotContain("{", "}", "|", "  ", " .", " ,", "..");
        assertHedged(told, standing.statuses().values(), language);
    }

    @Property
    void aStandingToATreatyNamesItsCountryAndDayAndIsHedgedWhereItIsPossible(
            @ForAll("countries") Country country,
            @ForAll("treaties") Treaty treaty,
            @ForAll("days") LocalDate day,
            @ForAll Language language) {
        TreatyStanding standing = DATASET.treaties().standingOf(country.iso3(), treaty.id(), day);
        String told = DATASET.prose().of(standing, language);
        assertThat(told)
                .contains(country.name(language), writtenOut(day, language))
                .doesNotContain("{", "}", "|", "  ", " .", " ,");
        Set<Certainty> certainties = EnumSet.noneOf(Certainty.class);
        if (standing.coverage().kind() != Coverage.Kind.UNKNOWN) {
            certainties.addAll(standing.statuses().values());
        }
        Stream.of(standing.reservations(), standing.declarations(), standing.objections())
                .flatMap(Collection::stream)
                .forEach(held -> certainties.add(held.certainty()));
        assertHedged(told, certainties, language);
    }

    @Property
    void aDrugPolicyNamesItsCountryAndDayAndIsHedgedWhereItIsPossible(
            @ForAll("countries") Country country, @ForAll("days") LocalDate day, @ForAll Language language) {
        Policies.Profile profile = DATASET.policies().profileOf(country.iso3(), day);
        String told = DATASET.prose().of(profile, language);
        assertThat(told).contains(country.name(language), writtenOut(day, language));
        Set<Certainty> certainties =
                profile.approaches().stream().map(held -> held.certainty()).collect(Collectors.toSet());
        certainties.addAll(profile.roles().values());
        assertHedged(told, certainties, language);
    }

    @Property
    void theMembersOfAnOrganizationAreAllNamed(
            @ForAll("organizations") Organization organization,
            @ForAll("days") LocalDate day,
            @ForAll Language language) {
        String told = DATASET.prose().membersOf(organization.id(), day, language);
        assertThat(told).contains(organization.name(language));
        for (CountryCode member :
                DATASET.memberships().membersOf(organization.id(), day).certain()) {
            assertThat(told).contains(DATASET.records().countries().get(member).name(language));
        }
    }

    @Property
    void noWordIsEnglishInSpanishOrPortuguese(
            @ForAll("countries") Country country,
            @ForAll("organizations") Organization organization,
            @ForAll("days") LocalDate day) {
        Standing standing = DATASET.memberships().standingOf(country.iso3(), organization.id(), day);
        for (Language language : Set.of(Language.ES, Language.PT)) {
            Set<String> english = Sets.difference(WORDS.get(Language.EN), WORDS.get(language));
            String told = QUOTED.matcher(DATASET.prose().of(standing, language)).replaceAll("");
            told = told.replace(country.name(language), "").replace(organization.name(language), "");
            for (String holder : holders(standing, language)) {
                told = told.replace(holder, "");
            }
            assertThat(words(told)).doesNotContainAnyElementsOf(english);
        }
    }

    private static Set<String> holders(Standing standing, Language language) {
        return standing.alternativeReadings().stream()
                .flatMap(reading -> DATASET.texts().find(reading, "holder", language).stream())
                .map(Object::toString)
                .map(holder -> QUOTED.matcher(holder).replaceAll(""))
                .collect(Collectors.toSet());
    }

    private static String sentencesOf(Language language) {
        Properties sentences = new Properties();
        // As a file: what a module holds of its own is closed to others.
        try (Reader file = Files.newBufferedReader(SENTENCES.resolve(language.text() + ".properties"))) {
            sentences.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences.entrySet().stream()
                .filter(entry -> !entry.getKey().toString().matches("(countries|names|articles|acronyms).*"))
                .map(entry -> entry.getValue().toString().replaceAll("\\{\\w+}", ""))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
