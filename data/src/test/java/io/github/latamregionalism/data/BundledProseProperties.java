package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ChronicleEntry;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

    private static final Map<Language, String> HEDGES =
            Map.of(Language.EN, "possibly", Language.ES, "posiblemente", Language.PT, "possivelmente");

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
    Arbitrary<TreatyAction> actions() {
        return Arbitraries.of(DATASET.records().treatyActions().all());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 90 * 365).map(LocalDate.of(1945, 1, 1)::plusDays);
    }

    private static String writtenOut(LocalDate day, Language language) {
        return writtenOut(EdtfDate.from(day), language);
    }

    /** Returns the date as java.time writes it out, the first of a month in Portuguese with its ordinal sign. */
    private static String writtenOut(EdtfDate date, Language language) {
        LocalDate day = date.earliest();
        Locale locale = Locale.forLanguageTag(language.text());
        String month = day.getMonth().getDisplayName(TextStyle.FULL, locale);
        String ordinal = language == Language.PT && day.getDayOfMonth() == 1 ? "º" : "";
        String of = language == Language.EN ? " " : " de ";
        return switch (date.precision()) {
            case YEAR -> String.valueOf(day.getYear());
            case MONTH -> month + of + day.getYear();
            case DAY -> day.getDayOfMonth() + ordinal + of + month + of + day.getYear();
        };
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
    void thePartiesToATreatyAreAllNamed(
            @ForAll("treaties") Treaty treaty, @ForAll("days") LocalDate day, @ForAll Language language) {
        String told = DATASET.prose().partiesTo(treaty.id(), day, language);
        Answer<CountryCode> parties = DATASET.treaties().partiesTo(treaty.id(), day);
        assertThat(told)
                .contains(DATASET.texts()
                        .find(treaty, "title_en", language)
                        .orElseThrow()
                        .text());
        for (CountryCode party : Sets.union(parties.certain(), parties.possible())) {
            assertThat(told).contains(DATASET.records().countries().get(party).name(language));
        }
        assertThat(told.toLowerCase(Locale.ROOT).contains(HEDGES.get(language)))
                .isEqualTo(!parties.possible().isEmpty());
    }

    @Property
    void theMembersAboutWhomOthersHoldOtherwiseAreNamed(
            @ForAll("organizations") Organization organization,
            @ForAll("days") LocalDate day,
            @ForAll Language language) {
        String told = DATASET.prose().membersOf(organization.id(), day, language);
        for (Country country : DATASET.records().countries().all()) {
            Standing standing = DATASET.memberships().standingOf(country.iso3(), organization.id(), day);
            if (!standing.alternativeReadings().isEmpty()
                    && organization.bodyOf().isEmpty()) {
                assertThat(told).contains(country.name(language));
            }
        }
    }

    @Property
    void everyDateBehindAStandingIsWrittenOut(
            @ForAll("countries") Country country,
            @ForAll("organizations") Organization organization,
            @ForAll("days") LocalDate day,
            @ForAll Language language) {
        Standing standing = DATASET.memberships().standingOf(country.iso3(), organization.id(), day);
        String told = DATASET.prose().of(standing, language);
        Stream.concat(standing.spells().stream(), standing.departure().stream())
                .flatMap(spell ->
                        Stream.of(spell.period().start(), spell.period().end()))
                .flatMap(bound -> bound.date().stream())
                .forEach(date -> assertThat(told).contains(writtenOut(date, language)));
    }

    @Property
    void everyDateOfATreatyStandingIsWrittenOut(
            @ForAll("actions") TreatyAction action, @ForAll("days") LocalDate day, @ForAll Language language) {
        TreatyStanding standing = DATASET.treaties().standingOf(action.country(), action.treaty(), day);
        String told = DATASET.prose().of(standing, language);
        standing.actions().stream()
                .filter(act -> !act.action().isStatement())
                .flatMap(act -> Stream.concat(act.date().stream(), act.effective().stream()))
                .forEach(date -> assertThat(told).contains(writtenOut(date, language)));
    }

    @Property
    void everyStartOfAnApproachIsWrittenOut(
            @ForAll("countries") Country country, @ForAll("days") LocalDate day, @ForAll Language language) {
        Policies.Profile profile = DATASET.policies().profileOf(country.iso3(), day);
        String told = DATASET.prose().of(profile, language);
        profile.approaches().stream()
                .flatMap(held -> held.fact().period().start().date().stream())
                .forEach(date -> assertThat(told).contains(writtenOut(date, language)));
    }

    @Property
    void whatHappenedIsToldInOneSentenceWithItsDateAndItsCountryOrItsTitle(
            @ForAll("countries") Country country, @ForAll Random random, @ForAll Language language) {
        List<ChronicleEntry> entries = DATASET.chronicle().entriesOf(country.iso3());
        ChronicleEntry entry = entries.get(random.nextInt(entries.size()));
        String told = DATASET.prose().of(entry, language);
        entry.date().date().ifPresent(date -> assertThat(told).contains(writtenOut(date, language)));
        if (entry.fact() instanceof Membership spell) {
            assertThat(told)
                    .contains(country.name(language))
                    .contains(DATASET.records()
                            .organizations()
                            .get(spell.organization())
                            .name(language));
        }
        assertHedged(told, Set.of(), language);
    }

    @Property
    void aSpellIsToldWithBothItsDatesAndAChangeWithItsOwn(@ForAll Random random, @ForAll Language language) {
        List<Membership> spells = DATASET.records().memberships().all();
        Membership spell = spells.get(random.nextInt(spells.size()));
        String told = DATASET.prose().of(spell, language);
        for (Change.Kind kind : Change.Kind.values()) {
            Bound bound = kind == Change.Kind.START
                    ? spell.period().start()
                    : spell.period().end();
            bound.date().ifPresent(date -> {
                Change<Membership> change = new Change<>(kind, date, Certainty.YES, spell);
                assertThat(told).contains(writtenOut(date, language));
                assertThat(DATASET.prose().of(change, language)).contains(writtenOut(date, language));
            });
        }
    }
}
