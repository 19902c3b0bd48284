// Lists of what the records say about a country or an organization.

import { organizations, tables } from "./data.js";
import { dateText, laterMark } from "./dates.js";
import { h, said } from "./dom.js";
import { link } from "./state.js";
import { shortName, term } from "./words.js";

export function orgName(id) {
    return organizations.has(id)
        ? h("a", { href: link({ view: "organization", organization: id }) }, shortName(id))
        : id;
}

function entry(head, table, kind, record, field, ...rest) {
    return h(
        "li",
        {},
        head ? [h("span", { class: "aside" }, head), " "] : null,
        h("a", { href: link({ fact: kind + "/" + record.id }) }, said(table, record, field)),
        rest,
    );
}

export function dated(head, table, kind, record, field, tag, ...dates) {
    return entry(head, table, kind, record, field, tag ? [" ", h("span", { class: "tag" }, tag)] : null, laterMark(...dates));
}

export function eventList(actor) {
    return tables.events
        .filter((event) => event.actors.includes(actor))
        .map((event) =>
            dated(dateText(event.date), "events", "event", event, "title", null, event.date, event.effective),
        );
}

export function claimList(kinds, key) {
    return tables.claims
        .filter((claim) => kinds.includes(claim.subject_kind) && claim.subject_keys.includes(key))
        .map((claim) => entry(term("claim", claim.kind), "claims", "claim", claim, "summary"));
}

export function challengeList(challenges) {
    return challenges.map((challenge) =>
        entry(term("challenge", challenge.category), "challenges", "challenge", challenge, "label"),
    );
}

/** A part of a page; one without content is left out. */
export function part(heading, items) {
    return items.length
        ? h("section", {}, h("h3", {}, heading), h("ul", { class: "plain entries" }, items))
        : null;
}
