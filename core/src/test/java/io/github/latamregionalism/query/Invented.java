package io.github.latamregionalism.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.TreatyActionId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.policy.TreatyTopic;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Records of an invented region, as of 2020-11-17, within a month and a year, each from what a test says of it. */
final class Invented {

    static final LocalDate AS_OF = LocalDate.of(2020, 11, 17);
    static final CountryCode A = CountryCode.of("AAA");
    static final CountryCode B = CountryCode.of("BBB");
    static final OrganizationId LEAGUE = OrganizationId.of("league");
    static final TreatyId PACT = TreatyId.of("pact");
    static final Provenance PROVENANCE =
            Provenance.builder().confidence(Confidence.LOW).build();

    private Invented() {}

    /** Returns a builder of a dataset that has the two countries and the organization. */
    static DatasetBuilder dataset() {
        return Dataset.builder(AS_OF).add(country(A)).add(country(B)).add(organization(LEAGUE));
    }

    /** Returns the questions about some spells. */
    static Memberships memberships(Membership... spells) {
        DatasetBuilder builder = dataset();
        for (Membership spell : spells) {
            builder.add(spell);
        }
        return builder.build().memberships();
    }

    static Country country(CountryCode code) {
        return Country.builder()
                .iso3(code)
                .kind(CountryKind.STATE)
                .iso2(code.toString().substring(1))
                .numeric(code.equals(A) ? "001" : "002")
                .nameEn(code.toString())
                .nameEs(code.toString())
                .namePt(code.toString())
                .subregion("South")
                .build();
    }

    static Organization organization(OrganizationId id) {
        return Organization.builder()
                .id(id)
                .nameEn("League")
                .nameEs("Liga")
                .namePt("Liga")
                .kind("union")
                .foundingInstrument("Treaty")
                .signed(EdtfDate.of(2000))
                .primaryObjective("Peace")
                .drugControlRole("Talks")
                .provenance(PROVENANCE)
                .build();
    }

    /** Returns an id that no other spell has, whatever its organization, country, status and dates are. */
    static MembershipId membershipId(OrganizationId organization, CountryCode country, Status status, String period) {
        String dates = period.replaceFirst("^/", "x/")
                .replaceFirst("/$", "/x")
                .replace("..", "open")
                .replace('/', '-');
        return MembershipId.of(
                Joiner.on('-').join(organization, country, status.text(), dates).toLowerCase(Locale.ROOT));
    }

    static Membership spell(OrganizationId organization, CountryCode country, Status status, String period) {
        return spell(organization, country, status, period, DateBasis.EFFECT);
    }

    /** Returns a spell; the basis of its end counts if it has one. */
    static Membership spell(
            OrganizationId organization, CountryCode country, Status status, String period, DateBasis endBasis) {
        SpellDates days = SpellDates.parse(period);
        return Membership.builder()
                .id(membershipId(organization, country, status, period))
                .organization(organization)
                .country(country)
                .status(status)
                .period(days)
                .startBasis(DateBasis.SIGNATURE)
                .endBasis(days.isRunning() ? Optional.empty() : Optional.of(endBasis))
                .provenance(PROVENANCE)
                .build();
    }

    static Approach approach(String id, CountryCode country, String period, ApproachModel model, TradeRole... roles) {
        return Approach.builder()
                .id(ApproachId.of(id))
                .country(country)
                .period(SpellDates.parse(period))
                .model(model)
                .label("Approach " + id)
                .summary("S")
                .mainChallenge("C")
                .regionalSignificance("R")
                .roles(ImmutableList.copyOf(roles))
                .provenance(PROVENANCE)
                .build();
    }

    static Instrument instrument(
            String id, CountryCode country, ImmutableList<CountryCode> partners, InstrumentKind kind, String period) {
        return Instrument.builder()
                .id(InstrumentId.of(id))
                .countries(ImmutableList.of(country))
                .partners(partners)
                .kind(kind)
                .nameEn("Instrument " + id)
                .nameLocal(id)
                .period(SpellDates.parse(period))
                .detail("D")
                .provenance(PROVENANCE)
                .build();
    }

    static Treaty treaty(TreatyId id, Optional<EdtfDate> inForce) {
        return Treaty.builder()
                .id(id)
                .titleEn("T")
                .titleEs("T")
                .shortNames(ImmutableList.of("the " + id))
                .adopted(EdtfDate.of(1990))
                .place("P")
                .inForce(inForce)
                .depositary("D")
                .topic(TreatyTopic.DRUGS)
                .provenance(PROVENANCE)
                .build();
    }

    /** Returns an act; a blank date or day of effect is not known. */
    static TreatyAction act(TreatyId treaty, CountryCode country, TreatyActionKind kind, String date, String effect) {
        return actBuilder(treaty, country, kind, date, effect).build();
    }

    static TreatyAction.Builder actBuilder(
            TreatyId treaty, CountryCode country, TreatyActionKind kind, String date, String effect) {
        return TreatyAction.builder()
                .id(actId(treaty, country, kind, date))
                .treaty(treaty)
                .country(country)
                .action(kind)
                .date(dateOf(date))
                .effective(dateOf(effect))
                .provenance(PROVENANCE);
    }

    /** Returns an id that no other act has, whatever its treaty, country, kind and date are. */
    static TreatyActionId actId(TreatyId treaty, CountryCode country, TreatyActionKind kind, String date) {
        return TreatyActionId.of(Joiner.on('-')
                .join(treaty, country, kind.text(), date.isEmpty() ? "x" : date)
                .toLowerCase(Locale.ROOT));
    }

    static Event event(String date, String kind, String title, ImmutableList<? extends Actor> actors) {
        return Event.builder()
                .id(EventId.of(kind + "-" + date))
                .date(EdtfDate.parse(date))
                .kind(kind)
                .title(title)
                .actors(actors)
                .provenance(PROVENANCE)
                .build();
    }

    private static Optional<EdtfDate> dateOf(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(text));
    }
}
