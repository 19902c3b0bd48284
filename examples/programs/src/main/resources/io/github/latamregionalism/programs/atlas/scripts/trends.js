// Cooperation and fragmentation, year by year: four measures first, the others when asked for.

import { drawChart } from "./chart.js";
import { citeButton, copyButton } from "./citation.js";
import { data, spellsByOrganization, tables, withMembers } from "./data.js";
import { dateText } from "./dates.js";
import { dayOf } from "./days.js";
import { h, onDemand, options, simpleTable } from "./dom.js";
import { downloadCsv } from "./files.js";
import { between } from "./lists.js";
import { say } from "./live.js";
import { go, link, state, wholeAddress } from "./state.js";
import { byName, countryName, fullName, intervalText, numberText, shortName, t } from "./words.js";

const FIRST_SHOWN = ["participants", "exits", "shared-organizations", "policy-difference"];
const OF_ORGANIZATION = ["participants", "accessions", "exits", "self-suspensions"];
const GROUPS = {
    cooperation: [
        "members",
        "participants",
        "participation-rate",
        "accessions",
        "accession-rate",
        "density",
        "shared-organizations",
        "policy-agreement",
        "policy-agreement-merged",
        "treaty-share",
        "treaty-agreement",
        "treaty-kappa",
    ],
    fragmentation: [
        "exits",
        "exit-rate",
        "suspensions",
        "self-suspensions",
        "policy-difference",
        "policy-difference-merged",
    ],
    neither: ["shared-members", "overlap", "policy-types", "policy-types-within"],
};

/** The values by year: nothing where undefined, else low and high. */
function seriesValues(scope, measure) {
    return data.series[scope][measure].map((value) => {
        if (value === null) {
            return null;
        }
        return Array.isArray(value) ? { low: value[0], high: value[1] ?? Infinity } : { low: value, high: value };
    });
}

/** How many each value is of: the least, the most, and how many there were. */
function seriesCounts(scope, measure) {
    return data.series.n[scope][measure].map((count) => (Array.isArray(count) ? count : [count, count, count]));
}

/** What a year has: its value, and how many it is of. */
function pointsOf(scope, measure) {
    const counts = seriesCounts(scope, measure);
    return seriesValues(scope, measure).map((value, i) => ({
        year: data.series.first_year + i,
        value,
        count: counts[i],
    }));
}

/** A value; where there is none, whether it is unknown or there was nobody. */
function valueText({ value, count }) {
    return value ? intervalText(value) : t(count[2] ? "value.unknown" : "value.none");
}

function countText({ count: [low, high, of] }) {
    return intervalText({ low, high }) + (low === of ? "" : " / " + numberText(of));
}

function countedText(point) {
    return valueText(point) + " (n " + countText(point) + ")";
}

function scopeName(scope) {
    return scope === "region" ? t("region") : fullName(scope);
}

function measureTable(scope, measure) {
    return onDemand(t("as.table"), () =>
        simpleTable(
            t("measure." + measure) + ", " + scopeName(scope),
            [t("year"), t("value"), "n"],
            pointsOf(scope, measure)
                .filter(({ count }) => count[2])
                .map((point) => [String(point.year), valueText(point), countText(point)]),
        ),
    );
}

/** A drawing in which a year can be looked at and opened, by pointer and by keys. */
function chartPicture(scope, measure, points, readout) {
    const first = points[0].year;
    const last = points[points.length - 1].year;
    const { svg, mark, yearAt } = drawChart(points);
    let year = last;
    const look = (wanted) => {
        year = between(wanted, first, last);
        mark(year);
        readout.textContent = year + ": " + countedText(points[year - first]);
        const label = t("measure." + measure) + ", " + readout.textContent + ". " + t("chart.keys");
        button.setAttribute("aria-label", label);
    };
    const pointed = (event) => {
        const box = button.getBoundingClientRect();
        return yearAt((event.clientX - box.left) / box.width);
    };
    const button = h(
        "button",
        {
            type: "button",
            class: "chart-picture",
            onclick: (event) => {
                if (event.detail > 0) {
                    look(pointed(event));
                }
                go({ fact: ["year", scope, measure, year].join("/") });
            },
            onkeydown: (event) => {
                const step = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -10, ArrowUp: 10 }[event.key];
                if (step) {
                    event.preventDefault();
                    look(year + step);
                    say(readout.textContent);
                }
            },
            onpointermove: (event) => look(pointed(event)),
            onpointerleave: () => look(last),
        },
        svg,
    );
    look(last);
    return button;
}

function chart(scope, measure) {
    const points = pointsOf(scope, measure);
    const readout = h("output", { class: "chart-value" });
    const isKnown = points.some(({ value }) => value !== null);
    return h(
        "figure",
        { class: "chart", dataset: { measure } },
        h("figcaption", {}, h("strong", {}, t("measure." + measure)), " ", readout),
        isKnown ? chartPicture(scope, measure, points, readout) : h("p", { class: "hint" }, t("value.unknown")),
        h("p", { class: "aside" }, t("measure." + measure + ".means")),
        isKnown ? measureTable(scope, measure) : null,
    );
}

/** Starts and ends of spells that certainly or possibly lie in a year. */
function changesIn(scope, year) {
    const first = dayOf(year + "-01-01");
    const after = dayOf(year + 1 + "-01-01");
    const spells = scope === "region" ? tables.spells : (spellsByOrganization.get(scope) ?? []);
    const within = (earliest, latest) => earliest !== null && latest !== null && latest >= first && earliest < after;
    return spells.flatMap((spell) => {
        const [start, end] = spell.period.split("/");
        const text = (key, date) =>
            dateText(date) +
            ": " +
            (scope === "region" ? shortName(spell.organization) + ", " : "") +
            t(key, { country: countryName(spell.country), status: t("status." + spell.status) });
        return [
            start && start !== ".." && within(spell.days[0], spell.days[1])
                ? { spell, text: text("change.start", start) }
                : null,
            end && end !== ".." && within(spell.days[2], spell.days[3])
                ? { spell, text: text("change.end", end) }
                : null,
        ].filter(Boolean);
    });
}

/** A value of a yearly series. */
export function yearFact(scope, measure, year) {
    const point = (scope in data.series && data.series[scope][measure] ? pointsOf(scope, measure) : []).find(
        (one) => String(one.year) === year,
    );
    if (!point) {
        return undefined;
    }
    const changes = changesIn(scope, point.year);
    const text = countedText(point);
    const { value } = point;
    const change = ({ spell, text }) =>
        h("li", {}, h("a", { href: link({ fact: "membership/" + spell.id }) }, text));
    return {
        title: t("measure." + measure) + ", " + year,
        body: [
            h("p", { class: "lead" }, scopeName(scope) + ": ", h("strong", {}, text)),
            value && value.low !== value.high ? h("p", {}, t("series.bounds")) : null,
            h("p", {}, t("measure." + measure + ".means")),
            changes.length
                ? [h("h3", {}, t("changes.in", { year })), h("ul", { class: "plain" }, changes.map(change))]
                : null,
            citeButton(scopeName(scope) + ", " + t("measure." + measure) + ", " + year + ": " + text, []),
        ],
    };
}

function scopeChoice() {
    const organizations = byName(withMembers.filter(({ id }) => data.series[id]));
    return h(
        "p",
        { class: "field" },
        h("label", { for: "of" }, t("series.scope")),
        h(
            "select",
            { id: "of", onchange: (event) => go({ of: event.target.value }) },
            options([["region", t("region")], ...organizations.map(({ id }) => [id, fullName(id)])], state.of),
        ),
    );
}

function seriesCsv(scope) {
    return [
        "series-" + scope,
        ["of", "measure", "year", "low", "high", "n_low", "n_high", "n_of", "sources"],
        Object.values(GROUPS)
            .flat()
            .flatMap((measure) =>
                pointsOf(scope, measure).map(({ year, value, count }) => [
                    scope,
                    measure,
                    year,
                    value?.low,
                    value?.high,
                    ...count,
                    t("citation.dataset", { version: data.version, day: data.as_of }),
                ]),
            ),
    ];
}

export function trendsView() {
    const scope = state.of;
    const first = scope === "region" ? FIRST_SHOWN : OF_ORGANIZATION;
    const charts = (measures) =>
        h(
            "div",
            { class: "charts" },
            measures.map((measure) => chart(scope, measure)),
        );
    return {
        title: t("series.of", { what: scopeName(scope) }),
        body: [
            h("p", {}, t("series.how")),
            scopeChoice(),
            charts(first),
            Object.entries(GROUPS).map(([group, measures]) =>
                onDemand(
                    t("series.more", { group: t(group) }),
                    () => charts(measures.filter((measure) => !first.includes(measure))),
                    "group",
                ),
            ),
            h(
                "p",
                { class: "actions" },
                copyButton(t("copy.link"), wholeAddress, { id: "copy-link" }),
                h(
                    "button",
                    { type: "button", id: "csv", onclick: () => downloadCsv(seriesCsv(scope)) },
                    t("download.csv"),
                ),
            ),
        ],
    };
}
