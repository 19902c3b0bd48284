// The answer on the page: a sentence, a table, and the ways to take it along.

import { answerCitation, answerCsv, answerPicture } from "./answer-files.js";
import { answerColumn, answerName, answerSummary, answerTitle } from "./answer.js";
import { coverage, HEADER, laterText, lineWords, sourcesOf } from "./answer.js";
import { copyButton } from "./citation.js";
import { events, LAST_DAY, states } from "./data.js";
import { endText, startText } from "./dates.js";
import { h, said, separated } from "./dom.js";
import { downloadCsv } from "./files.js";
import { swatch } from "./marks.js";
import { downloadPicture } from "./picture.js";
import { readingLine } from "./readings.js";
import { briefSources } from "./sources.js";
import { link, state, wholeAddress } from "./state.js";
import { fullName, nameOf, t } from "./words.js";

function actItem(act) {
    const event = events.get(act.event);
    return h(
        "li",
        {},
        h("a", { href: link({ fact: "event/" + act.event }) }, said("events", event, "title")),
        event.symbol ? h("span", { class: "symbol" }, " (" + event.symbol + ")") : null,
    );
}

function cells({ status, certainty, spell, acts, readings }) {
    const labelled = (key, ...content) => h("td", { dataset: { label: t(key) } }, content);
    return [
        labelled(
            "answer.standing",
            swatch({ status, certainty }),
            lineWords({ status, certainty }),
        ),
        labelled("answer.from", spell ? startText(spell.period) : "–"),
        labelled("answer.out", spell ? (spell.period.endsWith("/..") ? t("date.running") : endText(spell.period)) : "–"),
        labelled("answer.act", acts.length ? h("ul", { class: "plain" }, acts.map(actItem)) : "–"),
        labelled("answer.says", briefSources(sourcesOf({ spell, readings }))),
        labelled("answer.disputes", readings.length ? h("ul", { class: "plain" }, readings.map(readingLine)) : "–"),
    ];
}

function pairRows(pair, answer) {
    const fact = ["standing", pair.organization, pair.country].join("/");
    const title = answer.organization ? null : fullName(pair.organization);
    return pair.lines.map((line, i) =>
        h(
            "tr",
            {
                class: i === 0 ? "first" : null,
                dataset: {
                    country: pair.country,
                    organization: pair.organization,
                    status: line.status,
                    certainty: line.certainty,
                },
            },
            i === 0
                ? h(
                      "th",
                      { scope: "rowgroup", rowspan: String(pair.lines.length) },
                      h("a", { href: link({ fact }), title }, answerName(answer, pair)),
                  )
                : null,
            cells(line),
        ),
    );
}

function answerTable(answer) {
    const header = [answerColumn(answer), ...HEADER.map((key) => t(key))];
    return h(
        "table",
        { class: "answer" },
        h("caption", { class: "unseen" }, answerTitle(answer)),
        h("thead", {}, h("tr", {}, header.map((text) => h("th", { scope: "col" }, text)))),
        answer.groups.map(({ name, pairs }) => [
            h("tbody", {}, h("tr", { class: "group" }, h("th", { scope: "rowgroup", colspan: "7" }, name))),
            pairs.map((pair) => h("tbody", {}, pairRows(pair, answer))),
        ]),
    );
}

/** The states of the region that have no standing. */
function without({ organization, groups }) {
    if (!organization || groups.length === 0) {
        return null;
    }
    const listed = new Set(groups.flatMap(({ pairs }) => pairs.map((pair) => pair.country)));
    const others = states.filter((country) => !listed.has(country.iso3)).map(nameOf);
    return others.length
        ? h("p", { class: "aside" }, t("answer.without", { states: others.sort((a, b) => a.localeCompare(b, state.lang)).join(", ") }))
        : null;
}

/** Whose standing somebody disputes, before the table, where nobody misses it. */
function disputedLine(answer) {
    const isDispute = (reading) => reading.kind === "dispute";
    const pairs = answer.groups
        .flatMap((group) => group.pairs)
        .filter(({ lines }) => lines.some(({ readings }) => readings.some(isDispute)));
    const item = (pair) =>
        h(
            "a",
            { href: link({ fact: ["standing", pair.organization, pair.country].join("/") }) },
            answerName(answer, pair),
        );
    return pairs.length
        ? h("p", { class: "disputed" }, "≠ " + t("answer.disputed") + " ", separated(pairs.map(item)))
        : null;
}

/** The answer on the page: a sentence, the table, and the ways to take it along. */
export function answerView(answer) {
    return h(
        "section",
        { class: "answer-part" },
        h("p", { class: "lead counts" }, answerSummary(answer)),
        disputedLine(answer),
        answer.day > LAST_DAY ? h("p", { class: "hint" }, laterText()) : null,
        answer.groups.length ? answerTable(answer) : null,
        coverage(answer) ? h("p", { class: "aside coverage" }, coverage(answer)) : null,
        without(answer),
        h("p", { class: "on-paper" }, wholeAddress()),
        h(
            "p",
            { class: "actions" },
            copyButton(t("copy.link"), wholeAddress, { id: "copy-link" }),
            h("button", { type: "button", id: "csv", onclick: () => downloadCsv(answerCsv(answer)) }, t("download.csv")),
            h("button", { type: "button", id: "png", onclick: () => downloadPicture(answerPicture(answer)) }, t("download.png")),
            h("button", { type: "button", id: "print", onclick: () => print() }, t("print")),
            copyButton(t("copy.citation"), () => answerCitation(answer), { id: "cite-answer" }),
        ),
    );
}
