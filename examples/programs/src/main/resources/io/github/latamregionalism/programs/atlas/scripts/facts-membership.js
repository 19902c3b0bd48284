// Facts of memberships: a standing, one membership, an event, and who takes part with whom.

import { citeButton } from "./citation.js";
import { actsOf, countries, events, organizations, readingsOf, spells, spellsOf, states, withMembers } from "./data.js";
import { dateText, endText, laterMark, periodText, startText } from "./dates.js";
import { dayOf } from "./days.js";
import { h, said } from "./dom.js";
import { sortBy } from "./lists.js";
import { standingWords, swatch } from "./marks.js";
import { readingView } from "./readings.js";
import { factRow, noteOf, provenanceOf, sourceItems, sourceList } from "./sources.js";
import { and, coverageText, holdsOn, isDisputed, standingOf, takesPart } from "./standing.js";
import { link, state } from "./state.js";
import { standingFact } from "./tiles.js";
import { countryName, fullName, intervalText, shortName, t, term, textOf } from "./words.js";

/** An act on which a spell rests, with its symbol and its sources. */
function actView(act) {
    const event = events.get(act.event);
    return h(
        "li",
        {},
        h("strong", {}, term("act.role", act.role)),
        ": ",
        h("a", { href: link({ fact: "event/" + act.event }) }, said("events", event, "title")),
        event.symbol ? [" · ", h("span", { class: "symbol" }, event.symbol)] : null,
        " · ",
        dateText(event.date),
        event.effective ? " (" + t("effective") + ": " + dateText(event.effective) + ")" : "",
        act.note ? h("p", { class: "aside" }, said("spell-acts", act, "note")) : null,
        event.provenance.sources.length ? sourceItems(event.provenance.sources) : null,
    );
}

function spellStatement(spell) {
    return t("statement.spell", {
        country: countryName(spell.country),
        status: t("status." + spell.status),
        organization: fullName(spell.organization),
        period: periodText(spell.period),
    });
}

function spellView(spell) {
    const readings = readingsOf(spell);
    const acts = actsOf(spell);
    const certainty = holdsOn(spell, dayOf(state.day));
    const sourcesOfActs = acts.flatMap((act) => events.get(act.event).provenance.sources);
    return h(
        "section",
        { class: "spell" + (certainty === "no" ? " is-over" : "") },
        h(
            "h3",
            {},
            swatch({ status: spell.status, certainty: "yes" }),
            t("status." + spell.status) + ", " + periodText(spell.period),
            laterMark(...spell.period.split("/")),
        ),
        h(
            "dl",
            {},
            factRow(t("on.day", { day: dateText(state.day) }), t("certainty." + certainty)),
            factRow(
                t("answer.from"),
                startText(spell.period),
                " · ",
                t("counted.from", { basis: term("basis", spell.start_basis) }),
            ),
            factRow(t("entry"), spell.entry && term("entry", spell.entry)),
            spell.period.endsWith("/..")
                ? []
                : factRow(
                      t("answer.out"),
                      endText(spell.period),
                      spell.end_basis ? " · " + t("counted.from", { basis: term("basis", spell.end_basis) }) : "",
                  ),
            factRow(t("exit"), spell.exit && term("exit", spell.exit)),
            factRow(t("confidence"), term("confidence", spell.provenance.confidence)),
        ),
        acts.length ? [h("h4", {}, t("acts")), h("ul", { class: "readings acts-of-spell" }, acts.map(actView))] : null,
        readings.length
            ? [h("h4", {}, t("readings")), h("ul", { class: "readings" }, readings.map(readingView))]
            : null,
        spell.provenance.note
            ? [h("h4", {}, t("note")), h("p", { class: "aside" }, noteOf("memberships", spell))]
            : null,
        sourceList(spell.provenance.sources),
        citeButton(spellStatement(spell), [...new Set([...spell.provenance.sources, ...sourcesOfActs])]),
    );
}

/** A sentence that says how far something is covered, if it is not wholly. */
export function coverageLine(text) {
    return text ? h("p", { class: "aside coverage" }, text) : null;
}

function pageLinks(country, organization) {
    const page = (change, what) => h("a", { href: link(change) }, t("all.of", { what }));
    return h(
        "p",
        { class: "links" },
        page({ view: "country", country }, countryName(country)),
        organization ? page({ view: "organization", organization }, shortName(organization)) : null,
    );
}

/** What a country is to an organization: every spell, those of the day first. */
export function standingFactOf(organization, country) {
    if (!organizations.has(organization) || !countries.has(country)) {
        return undefined;
    }
    const day = dayOf(state.day);
    const all = spellsOf(organization, country);
    return {
        title: t("fact.standing", { country: countryName(country), organization: shortName(organization) }),
        body: [
            h(
                "p",
                { class: "lead" },
                t("fact.standing.day", {
                    day: dateText(state.day),
                    standing: standingWords(standingOf(country, organization, day)),
                }),
                isDisputed(country, organization, day)
                    ? [" ", h("span", { class: "tag" }, "≠ " + t("legend.disputed"))]
                    : null,
            ),
            sortBy(all, (spell) => (holdsOn(spell, day) === "no" ? 1 : 0)).map(spellView),
            all.length === 0 ? h("p", {}, t("fact.standing.never")) : null,
            coverageLine(coverageText(organizations.get(organization), day)),
            pageLinks(country, organization),
        ],
    };
}

export function membershipFact(id) {
    const spell = spells.get(id);
    const { organization, country } = spell ?? {};
    return (
        spell && {
            title: t("fact.standing", { country: countryName(country), organization: shortName(organization) }),
            body: [
                spellView(spell),
                spellsOf(organization, country).length > 1
                    ? h("p", {}, h("a", { href: link({ fact: standingFact(organization, country) }) }, t("fact.all")))
                    : null,
                pageLinks(country, organization),
            ],
        }
    );
}

export function eventFact(id) {
    const event = events.get(id);
    const actorName = (actor) => (organizations.has(actor) ? shortName(actor) : countryName(actor));
    return (
        event && {
            title: textOf("events", event, "title"),
            body: [
                event.detail ? h("p", {}, said("events", event, "detail")) : null,
                h(
                    "dl",
                    {},
                    factRow(t("date"), dateText(event.date), laterMark(event.date, event.effective)),
                    factRow(t("effective"), event.effective && dateText(event.effective)),
                    factRow(t("symbol"), event.symbol),
                    factRow(t("kind"), term("event", event.kind)),
                    factRow(t("actors"), event.actors.map(actorName).join(", ")),
                    provenanceOf("events", event),
                ),
                sourceList(event.provenance.sources),
                citeButton(
                    textOf("events", event, "title") + ", " + dateText(event.date),
                    event.provenance.sources,
                ),
            ],
        }
    );
}

/** The organizations in which two countries both certainly or possibly take part. */
function sharedBy(first, second, day) {
    return withMembers
        .map(({ id }) => ({ id, certainty: and(takesPart(first, id, day), takesPart(second, id, day)) }))
        .filter(({ certainty }) => certainty !== "no");
}

function weightOf(shared) {
    return { low: shared.filter(({ certainty }) => certainty === "yes").length, high: shared.length };
}

/** The organizations in which two countries take part together. */
export function pairFact(first, second) {
    if (!countries.has(first) || !countries.has(second)) {
        return undefined;
    }
    const shared = sharedBy(first, second, dayOf(state.day));
    const title = t("fact.pair", { first: countryName(first), second: countryName(second) });
    const listed = ({ id, certainty }) =>
        h(
            "li",
            {},
            h("a", { href: link({ view: "organization", organization: id }) }, fullName(id)),
            certainty === "possible" ? " (" + t("certainty.possible") + ")" : "",
        );
    return {
        title,
        body: [
            h(
                "p",
                { class: "lead" },
                t("fact.pair.day", { day: dateText(state.day), number: intervalText(weightOf(shared)) }),
            ),
            h("ul", { class: "plain" }, shared.map(listed)),
            citeButton(
                title + ", " + dateText(state.day) + ": " + shared.map(({ id }) => shortName(id)).join(", "),
                [],
            ),
        ],
    };
}

/** With whom a country takes part in how much. */
export function tiesFact(country) {
    if (!countries.has(country)) {
        return undefined;
    }
    const ties = states
        .filter((other) => other.iso3 !== country)
        .map(({ iso3 }) => ({ code: iso3, weight: weightOf(sharedBy(country, iso3, dayOf(state.day))) }));
    const listed = ({ code, weight }) =>
        h(
            "li",
            {},
            h("a", { href: link({ fact: ["pair", country, code].join("/") }) }, countryName(code)),
            " ",
            h("span", { class: "number" }, intervalText(weight)),
        );
    return {
        title: t("fact.ties", { country: countryName(country) }),
        body: [
            h("p", { class: "lead" }, t("fact.ties.day", { day: dateText(state.day) })),
            h("ol", { class: "ties" }, sortBy(ties, ({ weight }) => -weight.high).map(listed)),
            pageLinks(country),
        ],
    };
}
