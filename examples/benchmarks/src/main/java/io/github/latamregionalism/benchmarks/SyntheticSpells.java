package io.github.latamregionalism.benchmarks;

import com.google.common.base.Ascii;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented datasets of any size: organizations of 200 countries, each of which comes and goes five times. */
final class SyntheticSpells {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final int COUNTRIES = 200;
    private static final int SPELLS_OF_PAIR = 5;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int SPAN = (int) (AS_OF.toEpochDay() - FIRST.toEpochDay());

    private SyntheticSpells() {}

    /** Returns a dataset with a number of spells, the same for the same number. */
    static Dataset dataset(int spells) {
        return dataset(spells, SPAN);
    }

    /** Returns a dataset with a number of spells, none of which lasts longer than some days. */
    static Dataset dataset(int spells, int longest) {
        Random random = new Random(spells);
        Provenance provenance = Provenance.builder().confidence(Confidence.LOW).build();
        DatasetBuilder builder = Dataset.builder(AS_OF);
        List<CountryCode> countries = new ArrayList<>();
        for (int i = 0; i < COUNTRIES; i++) {
            countries.add(country(i));
            builder.add(record(countries.get(i), i));
        }
        int perOrganization = COUNTRIES * SPELLS_OF_PAIR;
        for (int made = 0; made < spells; made += perOrganization) {
            OrganizationId organization = OrganizationId.of("o" + made / perOrganization);
            builder.add(record(organization, provenance));
            for (CountryCode country : countries) {
                addSpells(builder, organization, country, provenance, longest, random);
            }
        }
        return builder.build();
    }

    private static void addSpells(
            DatasetBuilder builder,
            OrganizationId organization,
            CountryCode country,
            Provenance provenance,
            int longest,
            Random random) {
        int[] turns = random.ints(0, SPAN)
                .distinct()
                .limit(2 * SPELLS_OF_PAIR)
                .sorted()
                .toArray();
        for (int i = 0; i < turns.length; i += 2) {
            EdtfDate start = EdtfDate.from(FIRST.plusDays(turns[i]));
            EdtfDate end = EdtfDate.from(FIRST.plusDays(Math.min(turns[i] + longest, turns[i + 1])));
            builder.add(Membership.builder()
                    .id(MembershipId.of(organization + "-" + Ascii.toLowerCase(country.toString()) + "-member-" + i))
                    .organization(organization)
                    .country(country)
                    .status(Status.MEMBER)
                    .period(SpellDates.of(Bound.at(start), Bound.at(end)))
                    .startBasis(DateBasis.ENTRY_INTO_FORCE)
                    .endBasis(DateBasis.EFFECT)
                    .provenance(provenance)
                    .build());
        }
    }

    private static CountryCode country(int number) {
        return CountryCode.of("" + letter(number / 26 / 26) + letter(number / 26 % 26) + letter(number % 26));
    }

    private static char letter(int number) {
        return (char) ('A' + number);
    }

    private static Country record(CountryCode code, int number) {
        return Country.builder()
                .iso3(code)
                .kind(CountryKind.STATE)
                .iso2(code.toString().substring(1))
                .numeric(String.format(Locale.ROOT, "%03d", number))
                .nameEn(code.toString())
                .nameEs(code.toString())
                .namePt(code.toString())
                .subregion("South")
                .build();
    }

    private static Organization record(OrganizationId id, Provenance provenance) {
        return Organization.builder()
                .id(id)
                .nameEn("O")
                .nameEs("O")
                .namePt("O")
                .kind("union")
                .foundingInstrument("Treaty")
                .signed(EdtfDate.of(1900))
                .primaryObjective("P")
                .drugControlRole("R")
                .provenance(provenance)
                .build();
    }
}
