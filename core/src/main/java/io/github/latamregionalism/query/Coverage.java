package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * How far the dataset covers a question: whether what an answer does not list is a no, or just unknown.
 *
 * @param kind how far
 * @param date the day on which that changes: the first one known, the last one known, the founding of the organization
 *     or the conclusion of the treaty, the end of the organization
 */
@JsonRecord
public record Coverage(
        @JsonProperty("kind") Kind kind,
        @JsonProperty("date") Optional<EdtfDate> date) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public Coverage {
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
    }

    /** What is asked is listed completely. */
    public static final Coverage COMPLETE = new Coverage(Kind.COMPLETE, Optional.empty());

    /** What is asked is not listed completely, or it is unknown whether it is. */
    public static final Coverage PARTIAL = new Coverage(Kind.PARTIAL, Optional.empty());

    /** Nothing is known of what is asked. */
    public static final Coverage UNKNOWN = new Coverage(Kind.UNKNOWN, Optional.empty());

    /** How far the dataset covers a question, such as completely. Of several that apply, an answer has the first. */
    public enum Kind implements Term {
        /** The day lies after the one to which the dataset is known: what was running then is taken to run on. */
        UNKNOWN_AFTER,
        /** The organization is a body of another one and has no members of its own. */
        NO_MEMBERS,
        /** The organization is not founded yet, or the treaty not concluded. */
        NOT_YET,
        /** The organization has ended. */
        ENDED,
        /** Nothing is known of what is asked. */
        UNKNOWN,
        /** Not all is known before a later day. */
        UNKNOWN_BEFORE,
        /** What is asked is not listed completely, or it is unknown whether it is. */
        PARTIAL,
        /** What is asked is listed completely: what is not there was not so. */
        COMPLETE
    }

    /**
     * {@return the coverage of something that is listed completely or not, whatever the day}
     *
     * @param complete whether it is
     * @param day the day asked about
     * @param asOf the day to which the dataset is known
     */
    public static Coverage of(boolean complete, LocalDate day, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return day.isAfter(asOf)
                ? new Coverage(Kind.UNKNOWN_AFTER, Optional.of(EdtfDate.from(asOf)))
                : complete ? COMPLETE : PARTIAL;
    }

    /** Returns the coverage of some statuses in an organization, or of a country in any. */
    static Coverage of(Actor actor, Collection<Status> statuses, LocalDate day, SpellExtents extents, Records records) {
        if (!(actor instanceof OrganizationId id)) {
            boolean complete = records.organizations().stream()
                    .allMatch(organization -> organization.bodyOf().isPresent()
                            || organization.complete().containsAll(statuses));
            return of(complete, day, records.asOf());
        }
        if (!records.organizations().contains(id)) {
            return of(false, day, records.asOf());
        }
        Organization organization = records.organizations().get(id);
        LocalDate first = extents.foundedOn(id);
        Optional<EdtfDate> founded = organization.founded();
        Optional<EdtfDate> ended = organization.ended();
        return of(organization.complete().containsAll(statuses), day, records.asOf())
                .unless(organization.bodyOf().isPresent(), Kind.NO_MEMBERS, Optional.empty())
                .unless(
                        day.isBefore(first),
                        Kind.NOT_YET,
                        founded.isPresent() ? founded : Optional.of(EdtfDate.from(first)))
                .unless(ended.isPresent() && !day.isBefore(ended.get().latest()), Kind.ENDED, ended);
    }

    /** Returns days on which the coverage of statuses may change, beside the one after which nothing is known. */
    static int[] changeDays(Actor actor, SpellExtents extents, Records records) {
        if (actor instanceof OrganizationId id && records.organizations().contains(id)) {
            LocalDate founded = extents.foundedOn(id);
            Optional<EdtfDate> ended = records.organizations().get(id).ended();
            LocalDate last = ended.isPresent() ? ended.get().latest() : founded;
            return new int[] {Timeline.epochDay(founded), Timeline.epochDay(last)};
        }
        return new int[0];
    }

    /** Returns the same coverage, or another where that one says that all is listed, or all that can be. */
    Coverage unless(boolean applies, Kind other, Optional<EdtfDate> from) {
        return applies && kind.compareTo(other) > 0 ? new Coverage(other, from) : this;
    }

    /** {@return whether the day asked about lies after the one to which the dataset is known} */
    public boolean isAfterAsOf() {
        return kind == Kind.UNKNOWN_AFTER;
    }

    /** {@return whether what is not listed was not so} */
    public boolean isComplete() {
        return kind == Kind.COMPLETE;
    }

    /** {@return the kind, with the date if it has one, as text for people} */
    @Override
    public String toString() {
        return kind.text() + date.map(day -> " " + day).orElse("");
    }
}
