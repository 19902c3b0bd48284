// How well the facts are known: what the sources are, how sure, how exactly dated, how many disputed.

import { data } from "./data.js";
import { dateText } from "./dates.js";
import { h } from "./dom.js";
import { downloadCsv } from "./files.js";
import { orgName } from "./records.js";
import { state } from "./state.js";
import { numberText, t } from "./words.js";

const CONFIDENCES = ["high", "medium", "low"];
const COUNTS = ["unsourced", "weak_only", "press_only", "without_day", "disputed", "read_otherwise"];
const SOURCE_KINDS = Object.keys(data.quality.tables.memberships.sources);

function percentText(share) {
    return share.toLocaleString(state.lang, { style: "percent", maximumFractionDigits: 1 });
}

/** A bar of the shares by confidence, the text of which is their numbers. */
function confidenceBar(measures) {
    const shares = CONFIDENCES.map((confidence) => [confidence, measures[confidence]]);
    const text = shares
        .map(([confidence, share]) => t("confidence." + confidence) + " " + percentText(share))
        .join(", ");
    return h(
        "div",
        { class: "shares", role: "img", "aria-label": text, title: text },
        shares.map(([confidence, share]) => h("span", { class: "sure-" + confidence, style: `width:${share * 100}%` })),
    );
}

function qualityTable(what, caption, entries, header, cells) {
    return h(
        "div",
        { class: "scroll", tabindex: "0", role: "region", "aria-label": t(what) + ", " + caption },
        h(
            "table",
            { class: "measures" },
            h("caption", {}, caption),
            h(
                "thead",
                {},
                h(
                    "tr",
                    {},
                    h("td", {}),
                    ["quality.rows", ...header].map((key) => h("th", { scope: "col" }, t(key))),
                ),
            ),
            h(
                "tbody",
                {},
                entries.map(({ name, measures }) =>
                    h(
                        "tr",
                        {},
                        h("th", { scope: "row" }, name()),
                        [numberText(measures.rows), ...cells(measures)].map((cell) => h("td", {}, cell)),
                    ),
                ),
            ),
        ),
    );
}

function measuresTable(caption, entries) {
    return qualityTable(
        "quality.facts",
        caption,
        entries,
        ["confidence", ...COUNTS.map((count) => "quality." + count), "quality.last_dated"],
        (measures) => [
            confidenceBar(measures),
            ...COUNTS.map((count) => numberText(measures[count])),
            measures.last_dated ? dateText(measures.last_dated) : "",
        ],
    );
}

function kindsTable(caption, entries) {
    return qualityTable(
        "quality.sources",
        caption,
        entries,
        SOURCE_KINDS.map((kind) => "source." + kind),
        (measures) => SOURCE_KINDS.map((kind) => percentText(measures.sources[kind])),
    );
}

function qualityCsv() {
    return [
        "quality",
        ["of", "name", "rows", ...CONFIDENCES, ...COUNTS, "last_dated", "years", ...SOURCE_KINDS],
        Object.entries(data.quality).flatMap(([of, all]) =>
            Object.entries(all).map(([name, measures]) => [
                of,
                name,
                measures.rows,
                ...CONFIDENCES.map((confidence) => measures[confidence]),
                ...COUNTS.map((count) => measures[count]),
                measures.last_dated,
                measures.years,
                ...SOURCE_KINDS.map((kind) => measures.sources[kind]),
            ]),
        ),
    ];
}

export function qualityView() {
    const byTable = Object.entries(data.quality.tables).map(([table, measures]) => ({
        name: () => t("table." + table),
        measures,
    }));
    const byOrganization = Object.entries(data.quality.organizations).map(([id, measures]) => ({
        name: () => orgName(id),
        measures,
    }));
    return {
        title: t("quality.title"),
        body: [
            h("p", {}, t("quality.how")),
            h(
                "ul",
                { class: "plain shares-key", "aria-label": t("legend") },
                CONFIDENCES.map((confidence) =>
                    h("li", {}, h("span", { class: "swatch sure-" + confidence }), " ", t("confidence." + confidence)),
                ),
            ),
            h("h3", {}, t("quality.facts")),
            measuresTable(t("quality.by.table"), byTable),
            measuresTable(t("quality.by.organization"), byOrganization),
            h("h3", {}, t("quality.sources")),
            kindsTable(t("quality.by.table"), byTable),
            kindsTable(t("quality.by.organization"), byOrganization),
            h(
                "p",
                { class: "actions" },
                h("button", { type: "button", id: "csv", onclick: () => downloadCsv(qualityCsv()) }, t("download.csv")),
            ),
        ],
    };
}
