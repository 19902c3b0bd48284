package io.github.latamregionalism.dataset;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the tables of a dataset under readings: those that change, over those that stay. */
final class UnderReadings {

    /** The start or end of a spell. */
    private record End(Object spell, ReadingField field) {}

    /** What is one day: the ends of the spells of a country in an organization that an act starts or ends on a date. */
    private record Day(EventId act, Object organization, Object country, boolean byEffect, Optional<EdtfDate> date) {}

    private final Records records;
    private final Tables tables;

    /** The records that change, as they are read, by id. */
    private final Map<Object, ReadRecord> read = new LinkedHashMap<>();

    private final Map<Object, String> statuses = new HashMap<>();
    private final Set<Object> removed = new HashSet<>();

    /** The readings that change a record. */
    private final Multimap<Object, AlternativeReading> causes = LinkedHashMultimap.create();

    /** The reading by which each start or end moves. */
    private final Map<End, AlternativeReading> moved = new LinkedHashMap<>();

    /** The organizations that a reading has begin earlier. */
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();

    private final Map<SpellAct, Day> days = new LinkedHashMap<>();
    private boolean actsAreAdded;

    private UnderReadings(Tables tables) {
        this.tables = tables;
        this.records = tables;
    }

    /**
     * Returns the dataset of some tables under readings.
     *
     * @throws IllegalArgumentException if the readings contradict each other or what is known
     */
    static Dataset of(Dataset base, Readings readings) {
        UnderReadings under = new UnderReadings(base.tables());
        under.read(readings.chosenFrom(base.records()));
        under.endWhatLiesOver();
        under.moveAdjoining();
        under.checkDates();
        under.moveFoundings();
        under.checkLives();
        Tables changed = under.tables(readings);
        under.checkRules(changed);
        Dataset dataset = new Dataset(changed, base, readings);
        try {
            dataset.memberships();
        } catch (Memberships.Contradiction e) {
            Collection<AlternativeReading> by =
                    Multimaps.filterKeys(under.causes, e.reasons()::containsKey).values();
            throw refused(by.isEmpty() ? under.causes.values() : by, String.valueOf(e.getMessage()));
        }
        return dataset;
    }

    /** Lets each reading change its record; one that does not exist has nothing else to be read. */
    private void read(Collection<AlternativeReading> chosen) {
        for (AlternativeReading reading : chosen) {
            Object id = ReadRecord.idOf(reading);
            Optional<ReadRecord> found = ReadRecord.find(reading, records);
            if (found.isPresent() && reading.field() == ReadingField.EXISTENCE) {
                removed.add(id);
                causes.put(id, reading);
                read.putIfAbsent(id, found.get());
            }
        }
        Map<End, AlternativeReading> fields = new HashMap<>();
        for (AlternativeReading reading : chosen) {
            Object id = ReadRecord.idOf(reading);
            Optional<ReadRecord> found = ReadRecord.find(reading, records);
            if (found.isEmpty() || removed.contains(id)) {
                continue;
            }
            @Nullable AlternativeReading other = fields.putIfAbsent(new End(id, reading.field()), reading);
            if (other != null
                    && !(other.reading().equals(reading.reading())
                            && other.basis().equals(reading.basis()))) {
                throw new IllegalArgumentException("readings " + other.id() + " and " + reading.id()
                        + " are both of the " + reading.field().text() + " of " + id + " and differ: choose one");
            }
            causes.put(id, reading);
            if (reading.field() == ReadingField.STATUS) {
                read.putIfAbsent(id, found.get());
                statuses.put(id, reading.reading());
            } else if (other == null) {
                move(new End(id, reading.field()), read.getOrDefault(id, found.get()), reading);
            }
        }
    }

    private void move(End end, ReadRecord before, AlternativeReading reading) {
        try {
            read.put(end.spell(), before.with(end.field(), ReadRecord.boundOf(reading), reading.basis()));
        } catch (IllegalArgumentException e) {
            throw refused(List.of(reading), String.valueOf(e.getMessage()));
        }
        moved.put(end, reading);
    }

    /**
     * Ends suspended and inactive spells with the membership over which they lie, where a reading ends that earlier.
     */
    private void endWhatLiesOver() {
        for (Map.Entry<End, AlternativeReading> entry : List.copyOf(moved.entrySet())) {
            Optional<Membership> member = membership(entry.getKey());
            Optional<EdtfDate> last = ReadRecord.boundOf(entry.getValue()).date();
            if (entry.getKey().field() == ReadingField.END && member.isPresent() && last.isPresent()) {
                for (Membership spell : records.memberships()) {
                    End end = new End(spell.id(), ReadingField.END);
                    if (liesOver(spell, member.get())
                            && !moved.containsKey(end)
                            && !removed.contains(spell.id())
                            && !isBefore(spell.period().end(), last.get())) {
                        moveAlong(end, List.of(entry.getValue()));
                    }
                }
            }
        }
    }

    private static boolean liesOver(Membership spell, Membership member) {
        return (spell.status() == Status.SUSPENDED || spell.status() == Status.INACTIVE)
                && member.status() == Status.MEMBER
                && spell.organization().equals(member.organization())
                && spell.country().equals(member.country())
                && member.period().extent().encloses(spell.period().extent()) != Certainty.NO;
    }

    private static boolean isBefore(Bound end, EdtfDate date) {
        return end.date().filter(day -> !day.latest().isAfter(date.latest())).isPresent();
    }

    private Optional<Membership> membership(End end) {
        return end.spell() instanceof MembershipId id ? records.memberships().find(id) : Optional.empty();
    }

    /**
     * Moves the founding of an organization to the first day on which a reading has somebody belong to it, at most to
     * the signature.
     */
    private void moveFoundings() {
        moved.forEach((end, reading) -> {
            Optional<EdtfDate> start = ReadRecord.boundOf(reading).date();
            Optional<Organization> founded = membership(end)
                    .filter(spell -> end.field() == ReadingField.START && !removed.contains(spell.id()))
                    .flatMap(spell -> records.organizations().find(spell.organization()));
            if (start.isPresent()
                    && founded.isPresent()
                    && founded.get().founded().isPresent()) {
                Organization known = organizations.getOrDefault(founded.get().id(), founded.get());
                EdtfDate first = isEarlier(start.get(), known.signed()) ? known.signed() : start.get();
                if (isEarlier(first, known.founded().orElseThrow())) {
                    organizations.put(
                            known.id(),
                            Organization.builder()
                                    .from(known)
                                    .founded(first)
                                    .foundedBasis(reading.basis())
                                    .build());
                }
            }
        });
    }

    private static boolean isEarlier(EdtfDate date, EdtfDate other) {
        return date.earliest().isBefore(other.earliest());
    }

    /**
     * Moves what is one day with a bound that a reading moves. It is a bound of another spell of the country in the
     * organization, set by the same act and not read otherwise itself. A spell that this leaves no day is none.
     */
    private void moveAdjoining() {
        if (moved.keySet().stream().noneMatch(end -> end.spell() instanceof MembershipId)) {
            return;
        }
        Multimap<Day, End> together = LinkedHashMultimap.create();
        for (SpellAct tie : records.spellActs()) {
            Optional<Membership> spell = records.memberships().find(tie.membership());
            if (spell.isPresent() && (tie.role() == ActRole.STARTS || tie.role() == ActRole.ENDS)) {
                ReadingField field = tie.role() == ActRole.STARTS ? ReadingField.START : ReadingField.END;
                Optional<DateBasis> clock = ReadRecord.of(spell.get()).basisOf(field);
                Optional<Event> act = records.events().find(tie.event());
                Day day = new Day(
                        tie.event(),
                        spell.get().organization(),
                        spell.get().country(),
                        act.filter(one -> one.takesEffectBy(clock)).isPresent(),
                        act.map(one -> one.dateBy(clock)));
                days.put(tie, day);
                together.put(day, new End(tie.membership(), field));
            }
        }
        for (Collection<End> ends : together.asMap().values()) {
            List<AlternativeReading> by = ends.stream()
                    .map(moved::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (!by.isEmpty()) {
                for (End end : List.copyOf(ends)) {
                    if (!moved.containsKey(end) && !removed.contains(end.spell())) {
                        moveAlong(end, by);
                    }
                }
            }
        }
    }

    private void moveAlong(End end, List<AlternativeReading> by) {
        AlternativeReading first = by.get(0);
        if (by.stream().anyMatch(other -> !other.reading().equals(first.reading()))) {
            throw refused(by, "both move the " + end.field().text() + " of " + end.spell() + ": choose one");
        }
        ReadRecord before = read.getOrDefault(
                end.spell(), ReadRecord.of(records.memberships().get((MembershipId) end.spell())));
        move(end, before, first);
        causes.put(end.spell(), first);
        ReadRecord after = Objects.requireNonNull(read.get(end.spell()));
        if ((end.field() == ReadingField.START && after.start().isOpen()) || !hasDay(after)) {
            removed.add(end.spell());
        }
    }

    private static boolean hasDay(ReadRecord read) {
        try {
            return read.period().extent() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void checkDates() {
        for (Map.Entry<Object, ReadRecord> entry : read.entrySet()) {
            if (!removed.contains(entry.getKey())) {
                try {
                    entry.getValue().period();
                } catch (IllegalArgumentException e) {
                    throw refused(causes.get(entry.getKey()), entry.getKey() + ": " + e.getMessage());
                }
            }
        }
    }

    /** Refuses to let a spell run on in an organization that ended. */
    private void checkLives() {
        moved.forEach((end, reading) -> {
            Optional<EdtfDate> ended = membership(end)
                    .filter(spell -> !removed.contains(spell.id()))
                    .flatMap(spell -> records.organizations().find(spell.organization()))
                    .flatMap(Organization::ended);
            if (ReadRecord.boundOf(reading).isOpen()
                    && ended.isPresent()
                    && !ended.get().latest().isAfter(records.asOf())) {
                throw refused(
                        List.of(reading),
                        end.spell() + " cannot run on after its organization, which ended " + ended.get());
            }
        });
    }

    private Tables tables(Readings readings) {
        Map<Table<?>, ImmutableList<?>> changed = new HashMap<>();
        put(Membership.class, records.memberships(), changed);
        put(Approach.class, records.approaches(), changed);
        put(Instrument.class, records.instruments(), changed);
        if (!organizations.isEmpty()) {
            changed.put(
                    Table.of(Organization.class),
                    records.organizations().stream()
                            .map(known -> organizations.getOrDefault(known.id(), known))
                            .collect(ImmutableList.toImmutableList()));
        }
        if (!days.isEmpty() || !removed.isEmpty()) {
            changed.put(Table.of(SpellAct.class), acts());
        }
        changed.put(Table.of(AlternativeReading.class), readings());
        return new Changed(tables, changed, actsAreAdded, readings);
    }

    private <K extends Comparable<? super K>, R extends DatasetRecord<K>> void put(
            Class<R> type, Catalog<K, R> catalog, Map<Table<?>, ImmutableList<?>> changed) {
        if (catalog.keys().stream().noneMatch(read::containsKey)) {
            return;
        }
        ImmutableList.Builder<R> rows = ImmutableList.builder();
        for (R row : catalog) {
            @Nullable ReadRecord otherwise = read.get(row.id());
            if (otherwise == null) {
                rows.add(row);
            } else if (!removed.contains(row.id())) {
                rows.add(type.cast(otherwise.read(Optional.ofNullable(statuses.get(row.id())), causes.get(row.id()))));
            }
        }
        changed.put(Table.of(type), rows.build());
    }

    /**
     * Returns what acts do. An act no longer sets an end that a reading moves: it confirms a spell that it finds
     * changed, and announces what comes later. Ends that move together within a month or year stay one day, by an act
     * that the events do not have.
     */
    private ImmutableList<SpellAct> acts() {
        Map<Day, Integer> sharing = new HashMap<>();
        days.forEach((tie, day) -> {
            if (isMoved(tie) && !removed.contains(tie.membership())) {
                sharing.merge(day, 1, Integer::sum);
            }
        });
        ImmutableList.Builder<SpellAct> acts = ImmutableList.builder();
        for (SpellAct tie : records.spellActs()) {
            if (removed.contains(tie.membership())) {
                continue;
            }
            if (!isMoved(tie)) {
                acts.add(tie);
                continue;
            }
            AlternativeReading reading = Objects.requireNonNull(moved.get(end(tie)));
            Optional<EdtfDate> date = ReadRecord.boundOf(reading).date();
            Day day = Objects.requireNonNull(days.get(tie));
            Optional<Event> act = records.events().find(tie.event());
            if (date.isPresent()
                    && date.get().precision() != EdtfDate.Precision.DAY
                    && sharing.getOrDefault(day, 0) > 1) {
                actsAreAdded = true;
                acts.add(SpellAct.builder()
                        .from(tie)
                        .event(EventId.of(reading.id().toString()))
                        .build());
            } else if (date.isPresent() && act.isPresent()) {
                boolean before =
                        date.get().earliest().isBefore(day.date().orElseThrow().earliest());
                acts.add(SpellAct.builder()
                        .from(tie)
                        .role(before ? ActRole.CONFIRMS : ActRole.ANNOUNCES)
                        .build());
            }
        }
        return acts.build();
    }

    private static End end(SpellAct tie) {
        return new End(tie.membership(), tie.role() == ActRole.STARTS ? ReadingField.START : ReadingField.END);
    }

    private boolean isMoved(SpellAct tie) {
        return days.containsKey(tie) && moved.containsKey(end(tie));
    }

    /** Returns the readings that still are of a record and leave it a day. */
    private ImmutableList<AlternativeReading> readings() {
        return records.alternativeReadings().stream()
                .filter(reading -> {
                    Object id = ReadRecord.idOf(reading);
                    @Nullable ReadRecord otherwise = read.get(id);
                    boolean isDate = reading.field() == ReadingField.START || reading.field() == ReadingField.END;
                    return !removed.contains(id) && (otherwise == null || !isDate || leavesDay(reading, otherwise));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean leavesDay(AlternativeReading reading, ReadRecord of) {
        try {
            return reading.extentOf(of.period()) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Refuses readings under which the spells of a country in an organization, or what refers to them, break a rule.
     */
    private void checkRules(Tables changed) {
        Multimap<List<Object>, Membership> spells = LinkedHashMultimap.create();
        changed.memberships().forEach(spell -> spells.put(List.of(spell.organization(), spell.country()), spell));
        Multimap<List<Object>, AlternativeReading> pairs = LinkedHashMultimap.create();
        read.forEach((id, otherwise) -> {
            if (otherwise.row() instanceof Membership spell) {
                pairs.putAll(List.of(spell.organization(), spell.country()), causes.get(id));
            }
        });
        pairs.asMap().forEach((pair, by) -> {
            Problems problems = new Problems();
            TableContent<Membership> table = TableContent.of(Table.of(Membership.class), spells.get(pair), false);
            RecordRules.check(Content.of(ImmutableList.of(table), "", changed.asOf()), problems);
            refuseIfAny(problems, by);
        });
        if (removed.stream().anyMatch(id -> !(id instanceof MembershipId))) {
            Problems problems = new Problems();
            References.check(Content.of(changed), problems);
            refuseIfAny(problems, causes.values());
        }
    }

    private static void refuseIfAny(Problems problems, Collection<AlternativeReading> by) {
        if (!problems.isEmpty()) {
            throw refused(by, problems.stream().map(Problem::message).collect(joining("; ")));
        }
    }

    private static IllegalArgumentException refused(Collection<AlternativeReading> by, String why) {
        ImmutableSet<String> ids =
                by.stream().map(reading -> reading.id().toString()).collect(ImmutableSet.toImmutableSet());
        return new IllegalArgumentException(
                (ids.size() == 1 ? "reading " : "readings ") + String.join(", ", ids) + " cannot hold: " + why);
    }

    /** The tables that readings change, over those of the dataset itself. */
    private static final class Changed extends Tables {
        private final Tables base;
        private final Map<Table<?>, ImmutableList<?>> changed;
        private final boolean actsAreAdded;
        private final String version;

        Changed(Tables base, Map<Table<?>, ImmutableList<?>> changed, boolean actsAreAdded, Readings readings) {
            super(base.version(), base.asOf());
            this.base = base;
            this.changed = changed;
            this.actsAreAdded = actsAreAdded;
            this.version = (base.version() + " " + readings.describe(this)).strip();
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        @SuppressWarnings("unchecked") // each list was put in under its own table
        <R extends DatasetRecord<?>> ImmutableList<R> records(Table<R> table) {
            @Nullable ImmutableList<?> found = changed.get(table);
            return found == null ? base.records(table) : (ImmutableList<R>) found;
        }

        @Override
        public synchronized <K extends Comparable<? super K>, R extends DatasetRecord<K>> Catalog<K, R> of(
                Class<R> type) {
            return changed.containsKey(Table.of(type)) ? super.of(type) : base.of(type);
        }

        @Override
        TableCoverage coverage(Table<?> table) {
            TableCoverage known = base.coverage(table);
            boolean lacksActs = actsAreAdded && table == Table.of(Event.class) && known == TableCoverage.WHOLE;
            return lacksActs ? TableCoverage.PARTIAL : known;
        }
    }
}
