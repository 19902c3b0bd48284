// Spells along the years: one row each country or organization, the day as a line across.

import { dayAxis } from "./controls.js";
import { countries, FIRST_DAY, LAST_DAY, readingsOf, spellsByCountry, spellsByOrganization } from "./data.js";
import { endText, periodText, startText } from "./dates.js";
import { dayOf, yearOf } from "./days.js";
import { arrowKeys, h, onDemand, simpleTable } from "./dom.js";
import { groupBy, numbers, sortBy } from "./lists.js";
import { go, link, state } from "./state.js";
import { fullName, nameOf, shortName, t } from "./words.js";

const TICKS = numbers(1950, yearOf(LAST_DAY) + 1, 10);

/** The stretches of a spell: where its start, nothing, or its end is open. */
function stretchesOf(days, runs) {
    const [earliestStart, latestStart, earliestEnd, latestEnd] = days;
    const first = earliestStart ?? FIRST_DAY;
    const last = latestEnd ?? LAST_DAY + 1;
    const sure = latestStart ?? (runs ? first : last);
    const until = earliestEnd ?? (runs ? last : first);
    if (sure >= until) {
        return [{ from: first, to: last, certainty: "possible" }];
    }
    return [
        { from: first, to: sure, certainty: "possible" },
        { from: sure, to: until, certainty: "yes" },
        { from: until, to: last, certainty: "possible" },
    ].filter(({ from, to }) => to > from && to > FIRST_DAY && from <= LAST_DAY);
}

/** One mark of a timeline: a button over all stretches of a fact. */
export function bar({ days, period, className, label, fact, lane, disputed, letter }) {
    const stretches = stretchesOf(days, period.endsWith("/.."));
    if (stretches.length === 0) {
        return null;
    }
    const left = dayAxis(stretches[0].from);
    const width = dayAxis(stretches[stretches.length - 1].to) - left;
    const share = (day) => (width === 0 ? 0 : ((dayAxis(day) - left) / width) * 100);
    return h(
        "button",
        {
            type: "button",
            class: "bar lane-" + lane,
            style: `left:${left.toFixed(3)}%;width:${width.toFixed(3)}%`,
            "aria-label": label,
            title: label,
            onclick: () => go({ fact }),
        },
        stretches.map((stretch) =>
            h("span", {
                class: "stretch " + className + (stretch.certainty === "possible" ? " is-possible" : ""),
                style: `left:${share(stretch.from).toFixed(3)}%;width:${(share(stretch.to) - share(stretch.from)).toFixed(3)}%`,
            }),
        ),
        letter && width > 2.2 ? h("b", { class: "letter", "aria-hidden": "true" }, letter) : null,
        disputed ? h("b", { class: "letter dispute", "aria-hidden": "true" }, "≠") : null,
    );
}

function spellBar(spell, name) {
    const over = spell.status === "suspended" || spell.status === "inactive";
    const disputed = readingsOf(spell).some((reading) => reading.kind === "dispute");
    return bar({
        days: spell.days,
        period: spell.period,
        className: "is-" + spell.status,
        label:
            name +
            ": " +
            t("status." + spell.status) +
            ", " +
            periodText(spell.period) +
            (disputed ? ", " + t("legend.disputed") : ""),
        fact: "membership/" + spell.id,
        lane: over ? "over" : "whole",
        disputed,
        letter: t("letter." + spell.status),
    });
}

function yearAxis() {
    return h(
        "div",
        { class: "timeline-row axis", "aria-hidden": "true" },
        h("span", { class: "row-name" }),
        h(
            "span",
            { class: "track" },
            TICKS.map((year) =>
                h("span", { class: "year-tick", style: `left:${dayAxis(dayOf(year + "-01-01"))}%` }, String(year)),
            ),
        ),
    );
}

/** Rows of marks; each row has a name, a link that it leads to, and its marks. */
export function timeline(label, rows) {
    const element = h(
        "div",
        { class: "timeline", role: "group", "aria-label": label },
        yearAxis(),
        h(
            "ul",
            { class: "timeline-rows" },
            rows.map((row) =>
                h(
                    "li",
                    { class: "timeline-row" },
                    h(row.href ? "a" : "span", { class: "row-name", href: row.href, title: row.title }, row.name),
                    h(
                        "span",
                        { class: "track" },
                        TICKS.map((year) =>
                            h("span", { class: "grid-line", style: `left:${dayAxis(dayOf(year + "-01-01"))}%` }),
                        ),
                        row.marks,
                        h("span", { class: "day-line" }),
                    ),
                ),
            ),
        ),
    );
    if (element.querySelector(".bar")) {
        arrowKeys(element, ".bar");
    }
    return element;
}

/** The spells of a timeline as a table. */
function spellTable(label, spells, name) {
    return onDemand(t("as.table"), () =>
        simpleTable(
            label,
            [t("answer.who"), t("answer.standing"), t("answer.from"), t("answer.out")],
            spells.map((spell) => [
                h("a", { href: link({ fact: "membership/" + spell.id }) }, name(spell)),
                t("status." + spell.status),
                startText(spell.period),
                endText(spell.period),
            ]),
        ),
    );
}

export function organizationTimeline(organization) {
    const label = t("timeline.of", { what: fullName(organization) });
    const name = (spell) => nameOf(countries.get(spell.country));
    const rows = [...groupBy(spellsByOrganization.get(organization) ?? [], (spell) => spell.country).values()];
    const place = ([spell]) => (countries.get(spell.country).kind === "state" ? 0 : 2);
    const members = (spells) => (spells.some((spell) => spell.status === "member") ? 0 : 1);
    rows.sort(
        (a, b) =>
            place(a) + members(a) - place(b) - members(b) || name(a[0]).localeCompare(name(b[0]), state.lang),
    );
    return [
        timeline(
            label,
            rows.map((spells) => ({
                name: name(spells[0]),
                href: link({ view: "country", country: spells[0].country }),
                marks: inLayers(spells).map((spell) => spellBar(spell, name(spell))),
            })),
        ),
        spellTable(label, rows.flat(), name),
    ];
}

export function countryTimeline(country) {
    const label = t("timeline.of", { what: nameOf(countries.get(country)) });
    const name = (spell) => shortName(spell.organization);
    const rows = [...groupBy(spellsByCountry.get(country) ?? [], (spell) => spell.organization).values()];
    rows.sort((a, b) => name(a[0]).localeCompare(name(b[0]), state.lang));
    return [
        timeline(
            label,
            rows.map((spells) => ({
                name: name(spells[0]),
                title: fullName(spells[0].organization),
                href: link({ view: "organization", organization: spells[0].organization }),
                marks: inLayers(spells).map((spell) => spellBar(spell, name(spell))),
            })),
        ),
        spellTable(label, rows.flat(), name),
    ];
}

/** What lies over a membership comes last, so that it is seen. */
function inLayers(spells) {
    return sortBy(spells, (spell) => (spell.status === "suspended" || spell.status === "inactive" ? 1 : 0));
}
