// Facts of drug policy, of treaties, and of what the paper says.

import { citeButton, referenceText } from "./citation.js";
import { references, tables, treaties } from "./data.js";
import { dateText, laterMark, periodText } from "./dates.js";
import { h, outLink, said } from "./dom.js";
import { factRow, provenanceOf, sourceList } from "./sources.js";
import { link } from "./state.js";
import { countryName, shortName, t, term, textOf } from "./words.js";

export function approachFact(id) {
    const approach = tables.approaches.find((candidate) => candidate.id === id);
    if (!approach) {
        return undefined;
    }
    const label = countryName(approach.country) + ": " + textOf("approaches", approach, "label");
    return {
        title: label,
        body: [
            h("p", {}, said("approaches", approach, "summary")),
            h(
                "dl",
                {},
                factRow(t("period"), periodText(approach.period), laterMark(...approach.period.split("/"))),
                factRow(t("model"), term("model", approach.model)),
                factRow(t("roles"), approach.roles.map((role) => term("role", role)).join(", ")),
                factRow(t("approach.challenge"), said("approaches", approach, "main_challenge")),
                factRow(t("approach.significance"), said("approaches", approach, "regional_significance")),
                provenanceOf("approaches", approach),
            ),
            sourceList(approach.provenance.sources),
            citeButton(label + ", " + periodText(approach.period), approach.provenance.sources),
        ],
    };
}

export function instrumentFact(id) {
    const instrument = tables.instruments.find((candidate) => candidate.id === id);
    if (!instrument) {
        return undefined;
    }
    const name = textOf("instruments", instrument, "name_en");
    return {
        title: name,
        body: [
            h("p", { class: "aside" }, instrument.name_local),
            h("p", {}, said("instruments", instrument, "detail")),
            h(
                "dl",
                {},
                factRow(t("period"), periodText(instrument.period), laterMark(...instrument.period.split("/"))),
                factRow(t("kind"), term("instrument", instrument.kind)),
                factRow(t("countries"), instrument.countries.map(countryName).join(", ")),
                factRow(t("partners"), instrument.partners.map(countryName).join(", ")),
                provenanceOf("instruments", instrument),
            ),
            sourceList(instrument.provenance.sources),
            citeButton(name + ", " + periodText(instrument.period), instrument.provenance.sources),
        ],
    };
}

export function isStatement(act) {
    return act.action === "reservation" || act.action === "declaration";
}

export function actLink(act, withCountry) {
    const text =
        (withCountry ? countryName(act.country) + ": " : "") +
        term("act", act.action) +
        (act.date ? ", " + dateText(act.date) : "");
    return h("a", { href: link({ fact: "act/" + act.id }) }, text);
}

export function treatyActFact(id) {
    const act = tables.acts.find((candidate) => candidate.id === id);
    if (!act) {
        return undefined;
    }
    const treaty = treaties.get(act.treaty);
    const objections = tables.acts.filter((other) => other.objects_to === act.id);
    const objectedTo = tables.acts.find((other) => other.id === act.objects_to);
    const title = countryName(act.country) + ": " + term("act", act.action);
    return {
        title,
        body: [
            h("p", {}, said("treaties", treaty, "title_en")),
            h(
                "dl",
                {},
                factRow(t("date"), act.date ? dateText(act.date) : t("date.unknown")),
                factRow(t("effective"), act.effective && dateText(act.effective)),
                factRow(t("ended"), act.ended && dateText(act.ended)),
                factRow(t("objects.to"), objectedTo && countryName(objectedTo.country)),
                factRow(t("substance"), act.detail && said("treaty-actions", act, "detail")),
                provenanceOf("treaty-actions", act),
            ),
            objections.length && isStatement(act)
                ? [
                      h("h3", {}, t("objections")),
                      h("ul", {}, objections.map((other) => h("li", {}, actLink(other, true)))),
                  ]
                : null,
            sourceList(act.provenance.sources),
            citeButton(
                title + ", " + treaty.short_names[0] + (act.date ? ", " + dateText(act.date) : ""),
                act.provenance.sources,
            ),
        ],
    };
}

function paperText() {
    return referenceText(references.get("banerjee-chatterjee-2026"));
}

function referenceItem(id) {
    const reference = references.get(id);
    const text = referenceText(reference);
    return h("li", {}, reference.url ? outLink(reference.url, text) : text);
}

function referenceList(ids) {
    return ids.length ? [h("h3", {}, t("cites")), h("ul", { class: "sources" }, ids.map(referenceItem))] : null;
}

export function claimFact(id) {
    const claim = tables.claims.find((candidate) => candidate.id === id);
    if (!claim) {
        return undefined;
    }
    const place = claim.paragraph
        ? t("claim.place", { section: claim.section, paragraph: claim.paragraph })
        : t("claim.section", { section: claim.section });
    return {
        title: t("claim.title"),
        body: [
            h("p", { class: "lead" }, said("claims", claim, "summary")),
            h(
                "dl",
                {},
                factRow(t("kind"), term("claim", claim.kind)),
                factRow(t("place"), place),
                factRow(t("note"), claim.note && said("claims", claim, "note")),
            ),
            referenceList(claim.references),
            citeButton(
                textOf("claims", claim, "summary").replace(/\.$/, "") + " (" + paperText() + ", " + place + ")",
                [],
            ),
        ],
    };
}

export function challengeFact(id) {
    const challenge = tables.challenges.find((candidate) => candidate.id === id);
    if (!challenge) {
        return undefined;
    }
    const label = textOf("challenges", challenge, "label");
    const places = challenge.sections.map((section) => t("claim.section", { section }));
    return {
        title: label,
        body: [
            h("p", { class: "lead" }, said("challenges", challenge, "description")),
            h(
                "dl",
                {},
                factRow(t("kind"), term("challenge", challenge.category)),
                factRow(t("countries"), challenge.countries.map(countryName).join(", ")),
                factRow(t("organizations"), challenge.organizations.map(shortName).join(", ")),
                factRow(t("place"), places.join(", ")),
                factRow(t("note"), challenge.note && said("challenges", challenge, "note")),
            ),
            referenceList(challenge.references),
            citeButton(label + " (" + paperText() + ")", []),
        ],
    };
}
