// The 33 states as tiles of one size, about where they lie: small islands count as much as Brazil.

import { spellsByOrganization, countries, states } from "./data.js";
import { dateText } from "./dates.js";
import { arrowKeys, h } from "./dom.js";
import { legend, letterMark, markClass, standingWords } from "./marks.js";
import { isDisputed, shownStatus, standingOf, standingText } from "./standing.js";
import { go, state } from "./state.js";
import { byName, fullName, nameOf, t } from "./words.js";

const TILES = {
    BHS: [6, 1],
    MEX: [1, 2],
    CUB: [5, 2],
    BLZ: [3, 3],
    JAM: [5, 3],
    HTI: [6, 3],
    DOM: [7, 3],
    KNA: [9, 2],
    ATG: [10, 2],
    GTM: [2, 3],
    DMA: [10, 3],
    SLV: [2, 4],
    HND: [3, 4],
    LCA: [10, 4],
    NIC: [3, 5],
    VCT: [9, 5],
    BRB: [10, 5],
    CRI: [3, 6],
    PAN: [4, 6],
    GRD: [9, 6],
    TTO: [9, 7],
    COL: [4, 7],
    VEN: [5, 7],
    GUY: [6, 7],
    SUR: [7, 7],
    ECU: [4, 8],
    BRA: [6, 8],
    PER: [4, 9],
    BOL: [5, 9],
    PRY: [6, 9],
    CHL: [4, 10],
    ARG: [5, 10],
    URY: [6, 10],
};

export function standingFact(organization, country) {
    return ["standing", organization, country].join("/");
}

function tile(country, organization, day, place) {
    const standing = standingOf(country.iso3, organization, day);
    const shown = shownStatus(standing);
    const disputed = isDisputed(country.iso3, organization, day);
    const label = nameOf(country) + ": " + standingWords(standing) + (disputed ? ", " + t("legend.disputed") : "");
    return h(
        "button",
        {
            type: "button",
            class: "tile " + markClass(shown),
            style: place ? `grid-column:${place[0]};grid-row:${place[1]}` : null,
            dataset: { country: country.iso3, standing: standingText(standing), status: shown.status },
            "aria-label": label,
            title: label,
            onclick: () => go({ fact: standingFact(organization, country.iso3) }),
        },
        h("span", { class: "tile-code", "aria-hidden": "true" }, country.iso3),
        letterMark(shown),
        disputed ? h("b", { class: "letter dispute", "aria-hidden": "true" }, "≠") : null,
    );
}

/** Those outside of the 33 states that have a standing on the day. */
function othersOn(organization, day) {
    const codes = new Set((spellsByOrganization.get(organization) ?? []).map((spell) => spell.country));
    const others = [...codes].map((code) => countries.get(code)).filter((country) => country.kind !== "state");
    return byName(others.filter(({ iso3 }) => standingText(standingOf(iso3, organization, day)) !== ""));
}

export function tileMap(organization, day) {
    const grid = h(
        "div",
        {
            class: "tiles",
            role: "group",
            "aria-label": t("map.of", { what: fullName(organization), day: dateText(state.day) }),
        },
        states.map((country) => tile(country, organization, day, TILES[country.iso3])),
    );
    arrowKeys(grid, ".tile");
    const others = othersOn(organization, day);
    const outside = h(
        "div",
        { class: "outside-tiles", role: "group", "aria-label": t("map.outside") },
        others.map((country) => tile(country, organization, day)),
    );
    if (others.length) {
        arrowKeys(outside, ".tile");
    }
    return [grid, others.length ? [h("h3", { class: "small" }, t("map.outside")), outside] : null, legend()];
}
