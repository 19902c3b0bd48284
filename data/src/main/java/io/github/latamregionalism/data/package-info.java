/**
 * The bundled dataset.
 *
 * <p>{@link io.github.latamregionalism.data.LatinAmerica#dataset} is the object to start from. Keys of its records are
 * constants: {@link io.github.latamregionalism.data.Organizations}, {@link io.github.latamregionalism.data.Countries}.
 *
 * <pre>{@code
 * Dataset dataset = LatinAmerica.dataset();
 * dataset.memberships().membersOf(Organizations.UNASUR, LocalDate.of(2019, 9, 1)).certain();
 * }</pre>
 *
 * <h2>Falsehoods believed about membership</h2>
 *
 * <p>Each of these has been taken for true by a table or a program. Below it stands a case from the data and the call
 * that gets it right, with what it gives.
 *
 * <h3>A state is a member or it is not</h3>
 *
 * <p>Venezuela denounced the Charter of the OAS, and the denunciation took effect; the Permanent Council, the
 * government that the Council recognised and the lists of the OAS counted it in. The answer follows one reading and
 * names the others.
 *
 * <pre>{@code
 * memberships.standingOf(VENEZUELA, OAS, LocalDate.of(2020, 1, 1)).certaintyOf(Status.MEMBER); // = NO
 * memberships.standingOf(VENEZUELA, OAS, LocalDate.of(2020, 1, 1)).alternativeReadings().size(); // = 3
 * }</pre>
 *
 * <h3>A suspended member is out</h3>
 *
 * <p>Paraguay was suspended from MERCOSUR after the removal of its president. It stayed a member that could not take
 * part.
 *
 * <pre>{@code
 * memberships.standingOf(PARAGUAY, MERCOSUR, LocalDate.of(2012, 12, 1)).certaintyOf(Status.MEMBER); // = YES
 * memberships.standingOf(PARAGUAY, MERCOSUR, LocalDate.of(2012, 12, 1)).participates(); // = NO
 * }</pre>
 *
 * <h3>Only the organization can keep a member from taking part</h3>
 *
 * <p>Brazil suspended itself in CELAC, and six states did in UNASUR.
 *
 * <pre>{@code
 * memberships.standingOf(BRAZIL, CELAC, LocalDate.of(2021, 6, 1)).statuses(); // = {MEMBER=YES, INACTIVE=YES}
 * }</pre>
 *
 * <h3>Who is no longer suspended takes part again</h3>
 *
 * <p>The exclusion of Cuba from the OAS was lifted in 2009. Cuba declared on the same day that it would not return.
 *
 * <pre>{@code
 * memberships.standingOf(CUBA, OAS, LocalDate.of(2010, 1, 1)).statuses(); // = {MEMBER=YES, INACTIVE=YES}
 * }</pre>
 *
 * <h3>Who signs has joined</h3>
 *
 * <p>Bolivia signed a protocol of accession to MERCOSUR in 2012 and another in 2015. It has been a member since 2024.
 *
 * <pre>{@code
 * memberships.standingOf(BOLIVIA, MERCOSUR, LocalDate.of(2016, 1, 1)).statuses(); // = {ASSOCIATE=YES, ACCEDING=YES}
 * memberships.standingOf(BOLIVIA, MERCOSUR, LocalDate.of(2024, 8, 7)).statuses(); // = {MEMBER=YES}
 * }</pre>
 *
 * <h3>Who announces its exit has left</h3>
 *
 * <p>Nicaragua denounced the Charter of the OAS in November 2021, which took effect two years later.
 *
 * <pre>{@code
 * memberships.membersOf(OAS, LocalDate.of(2023, 11, 18)).certaintyOf(NICARAGUA); // = YES
 * memberships.membersOf(OAS, LocalDate.of(2023, 11, 19)).certaintyOf(NICARAGUA); // = NO
 * }</pre>
 *
 * <h3>A date has a day</h3>
 *
 * <p>Ecuador's exit from UNASUR took effect in 2020: no source seen says when.
 *
 * <pre>{@code
 * memberships.membersOf(UNASUR, LocalDate.of(2019, 12, 31)).certaintyOf(ECUADOR); // = YES
 * memberships.membersOf(UNASUR, LocalDate.of(2020, 6, 1)).certaintyOf(ECUADOR); // = POSSIBLE
 * memberships.membersOf(UNASUR, LocalDate.of(2021, 1, 1)).certaintyOf(ECUADOR); // = NO
 * }</pre>
 *
 * <h3>A membership has one first day</h3>
 *
 * <p>Official lists count MERCOSUR's members from the signature of the Treaty of Asuncion, the table from its entry
 * into force.
 *
 * <pre>{@code
 * memberships.historyOf(ARGENTINA, MERCOSUR).get(0).period(); // = 1991-11-29/..
 * memberships.readingsOf(memberships.historyOf(ARGENTINA, MERCOSUR).get(0)).get(0).reading(); // = 1991-03-26
 * }</pre>
 *
 * <h3>Who left has left for good</h3>
 *
 * <p>Bolivia left ALBA in 2019 and came back in 2020. Chile left the Andean Community as a member and is its associate.
 *
 * <pre>{@code
 * memberships.historyOf(BOLIVIA, ALBA).stream().filter(spell -> spell.status() == Status.MEMBER).count(); // = 2
 * memberships.standingOf(CHILE, CAN, LocalDate.of(2010, 1, 1)).statuses(); // = {ASSOCIATE=YES}
 * }</pre>
 *
 * <h3>Who denounces a treaty is no longer bound by it</h3>
 *
 * <p>Bolivia denounced the amended Single Convention and acceded again with a reservation about the coca leaf, so that
 * it was out for thirteen months.
 *
 * <pre>{@code
 * treaties.partiesTo(AMENDED_SINGLE_CONVENTION, LocalDate.of(2011, 12, 31)).certaintyOf(BOLIVIA); // = YES
 * treaties.partiesTo(AMENDED_SINGLE_CONVENTION, LocalDate.of(2012, 6, 30)).certaintyOf(BOLIVIA); // = NO
 * treaties.partiesTo(AMENDED_SINGLE_CONVENTION, LocalDate.of(2013, 2, 10)).certaintyOf(BOLIVIA); // = YES
 * }</pre>
 *
 * <h3>A body has one name</h3>
 *
 * <p>It has one in each language, and has had others.
 *
 * <pre>{@code
 * names.findOrganization("MERCOSUL").orElseThrow(); // = mercosur
 * names.findOrganization("Pacto Andino").orElseThrow(); // = can
 * }</pre>
 *
 * <h3>A name has one body</h3>
 *
 * <p>"Dominican" may be of the Republic or of Dominica. What could be either names neither.
 *
 * <pre>{@code
 * names.find("Dominican").isPresent(); // = false
 * }</pre>
 *
 * <h3>Today is a day like any other</h3>
 *
 * <p>The data are known to a day. An answer about a later one says so.
 *
 * <pre>{@code
 * memberships.membersOf(UNASUR, LocalDate.of(2030, 1, 1)).coverage().isAfterAsOf(); // = true
 * }</pre>
 */
@NullMarked
package io.github.latamregionalism.data;

import org.jspecify.annotations.NullMarked;
