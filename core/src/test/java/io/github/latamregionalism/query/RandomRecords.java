package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static io.github.latamregionalism.query.Invented.PACT;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Records of a package at random, which keep its rules. */
final class RandomRecords {

    static final OrganizationId UNION = OrganizationId.of("union");
    static final List<CountryCode> COUNTRIES = List.of(A, B);

    static Optional<Dataset> build(List<DatasetRecord<?>> records) {
        DatasetBuilder builder = Dataset.builder(AS_OF);
        records.forEach(builder::add);
        try {
            return Optional.of(builder.build());
        } catch (DatasetException broken) {
            return Optional.empty();
        }
    }

    /** Returns the records of a package at random: those of a few that would break it are left out. */
    static List<DatasetRecord<?>> records(Random random) {
        List<DatasetRecord<?>> records = new ArrayList<>(List.of(
                Invented.country(A),
                Invented.country(B),
                organization(LEAGUE, random),
                organization(UNION, random),
                Invented.treaty(PACT, Optional.of(EdtfDate.of(2019)))));
        int acts = random.nextInt(4);
        List<EdtfDate> dates = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            dates.add(date(random));
            Event event = Invented.event(dates.get(i).toString(), "act" + i, "Act", ImmutableList.of());
            events.add(event);
            records.add(
                    random.nextInt(4) == 0
                            ? Event.builder()
                                    .from(event)
                                    .effective(later(dates.get(i), random))
                                    .build()
                            : event);
        }
        for (int i = random.nextInt(7); i >= 0; i--) {
            spell(random, dates, i).ifPresent(spell -> addIfTaken(records, spell, random, events));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String id = "p" + i;
            String period = bound(random) + "/" + bound(random);
            addIfTaken(
                    records,
                    () -> Invented.approach(
                            id, of(COUNTRIES, random), period, of(List.of(ApproachModel.values()), random)));
            addIfTaken(
                    records,
                    () -> Invented.instrument(
                            id, of(COUNTRIES, random), ImmutableList.of(), InstrumentKind.LAW, period));
        }
        List<TreatyActionKind> kinds = List.of(
                TreatyActionKind.SIGNATURE,
                TreatyActionKind.ACCESSION,
                TreatyActionKind.DENUNCIATION,
                TreatyActionKind.REACCESSION);
        for (int i = random.nextInt(4); i > 0; i--) {
            addIfTaken(
                    records,
                    () -> Invented.act(
                            PACT,
                            of(COUNTRIES, random),
                            of(kinds, random),
                            random.nextInt(6) == 0 ? "" : date(random).toString(),
                            random.nextInt(3) == 0 ? date(random).toString() : ""));
        }
        return records;
    }

    static void addIfTaken(List<DatasetRecord<?>> records, Supplier<DatasetRecord<?>> record) {
        try {
            List<DatasetRecord<?>> more = new ArrayList<>(records);
            more.add(record.get());
            if (build(more).isPresent()) {
                records.add(more.get(more.size() - 1));
            }
        } catch (IllegalArgumentException reversed) {
            // A spell that ends before it starts is no record.
        }
    }

    /** Adds a spell, and ties its bounds to acts where that contradicts nothing. */
    static void addIfTaken(List<DatasetRecord<?>> records, Membership spell, Random random, List<Event> events) {
        addIfTaken(records, () -> spell);
        if (records.get(records.size() - 1) != spell || events.isEmpty()) {
            return;
        }
        for (ActRole role : List.of(ActRole.STARTS, ActRole.ENDS)) {
            if (random.nextInt(3) > 0) {
                Event event = of(events, random);
                addIfTaken(
                        records,
                        () -> SpellAct.builder()
                                .id(RowId.of(spell.id() + "-" + role.text() + "-" + event.id()))
                                .membership(spell.id())
                                .event(event.id())
                                .role(role)
                                .build());
            }
        }
    }

    static Organization organization(OrganizationId id, Random random) {
        Organization.Builder builder =
                Organization.builder().from(Invented.organization(id)).signed(EdtfDate.of(2019));
        switch (random.nextInt(3)) {
            case 0 -> builder.founded(EdtfDate.of(2020)).foundedBasis(DateBasis.SIGNATURE);
            case 1 -> builder.ended(EdtfDate.of(2021, 2));
            default -> {}
        }
        return builder.build();
    }

    static Optional<Membership> spell(Random random, List<EdtfDate> dates, int number) {
        // Often a date of an act, so that several spells begin or end by one.
        String start = dates.isEmpty() || random.nextBoolean()
                ? bound(random)
                : of(dates, random).toString();
        String end = dates.isEmpty() || random.nextBoolean()
                ? bound(random)
                : of(dates, random).toString();
        List<Status> statuses =
                List.of(Status.MEMBER, Status.MEMBER, Status.SUSPENDED, Status.INACTIVE, Status.OBSERVER);
        Status status = number > 3 ? Status.MEMBER : of(statuses, random);
        OrganizationId organization = random.nextInt(5) == 0 ? UNION : LEAGUE;
        CountryCode country = random.nextInt(5) == 0 ? B : A;
        DateBasis basis = of(List.of(DateBasis.EFFECT, DateBasis.DECISION, DateBasis.UNKNOWN), random);
        try {
            return Optional.of(Membership.builder()
                    .from(Invented.spell(organization, country, status, start + "/" + end, basis))
                    .id(MembershipId.of("s" + number))
                    .build());
        } catch (IllegalArgumentException reversed) {
            return Optional.empty();
        }
    }

    static String bound(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "..";
            default -> date(random).toString();
        };
    }

    /** Returns a date around the day to which the package is known, mostly partial. */
    static EdtfDate date(Random random) {
        LocalDate day = LocalDate.of(2020, 9, 20).plusDays(random.nextInt(150));
        return switch (random.nextInt(6)) {
            case 0 -> EdtfDate.from(day);
            case 1, 2 -> EdtfDate.of(day.getYear());
            default -> EdtfDate.of(day.getYear(), day.getMonthValue());
        };
    }

    static EdtfDate later(EdtfDate date, Random random) {
        LocalDate day = date.latest().plusDays(random.nextInt(40));
        return random.nextBoolean() ? EdtfDate.from(day) : EdtfDate.of(day.getYear(), day.getMonthValue());
    }

    static <T> T of(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    private RandomRecords() {}
}
