// The answer: who had which standing on a day, since when, by which act, who says so and who disputes it.

import { citationText, copyButton, datasetCitation } from "./citation.js";
import { actsOf, countries, data, events, LAST_DAY, organizations, readingsOf, spellsByCountry } from "./data.js";
import { spellsByOrganization, spellsOf, states, withMembers } from "./data.js";
import { dateText, endText, startText } from "./dates.js";
import { dayOf } from "./days.js";
import { h, said, separated } from "./dom.js";
import { downloadCsv, urlsOf } from "./files.js";
import { sortBy } from "./lists.js";
import { swatch } from "./marks.js";
import { downloadPicture } from "./picture.js";
import { readingHolder, readingLine, readingWhat } from "./readings.js";
import { briefSources } from "./sources.js";
import { coverageText, holdsOn, isMember, readingsOn, standingOf, takesPart } from "./standing.js";
import { link, state, wholeAddress } from "./state.js";
import { countryName, fullName, intervalText, nameOf, shortName, t, textOf } from "./words.js";

const LAST_OF = { member: 0, acceding: 1, associate: 2, observer: 3, suspended: 4, inactive: 5 };

/** Who says what a line says: where nothing holds, those that say that something does. */
function sourcesOf({ spell, readings }) {
    return spell ? spell.provenance.sources : [...new Set(readings.flatMap((reading) => reading.sources ?? []))];
}

/** What is to be said of a country and an organization on a day: each spell that holds, and what would be otherwise. */
function pairOn(country, organization, day) {
    const standing = standingOf(country, organization, day);
    const held = spellsOf(organization, country)
        .map((spell) => ({ spell, certainty: holdsOn(spell, day) }))
        .filter(({ certainty }) => certainty !== "no");
    const readings = readingsOn(country, organization, day);
    const heldIds = new Set(held.map(({ spell }) => spell.id));
    const lines = sortBy(held, ({ spell }) => LAST_OF[spell.status]).map(({ spell, certainty }) => ({
        status: spell.status,
        certainty,
        spell,
        acts: actsOf(spell).filter((act) => act.role !== "announces"),
        readings: readings.filter((reading) => reading.membership === spell.id),
    }));
    const ofOthers = readings.filter((reading) => !heldIds.has(reading.membership));
    if (ofOthers.length) {
        const none = { status: "none", certainty: "yes", spell: null, acts: [], readings: ofOthers };
        if (lines.length) {
            lines[0].readings = [...lines[0].readings, ...ofOthers];
        } else {
            lines.push(none);
        }
    }
    const member = isMember(standing);
    const part = takesPart(country, organization, day);
    const rank = part === "yes" ? 0 : member === "yes" ? 1 : member === "possible" ? 2 : held.length ? 3 : 4;
    return { country, organization, lines, rank };
}

/** The answer for an organization or, if none is named, for a country: its pairs, in groups. */
export function answerOn({ organization, country }, day) {
    const pairs = organization
        ? [...new Set((spellsByOrganization.get(organization) ?? []).map((spell) => spell.country))].map((code) =>
              pairOn(code, organization, day),
          )
        : [...new Set((spellsByCountry.get(country) ?? []).map((spell) => spell.organization))].map((id) =>
              pairOn(country, id, day),
          );
    const name = (pair) => (organization ? countryName(pair.country) : shortName(pair.organization));
    const shown = pairs
        .filter(({ lines }) => lines.length)
        .sort((a, b) => a.rank - b.rank || name(a).localeCompare(name(b), state.lang));
    const isState = (pair) => countries.get(pair.country).kind === "state";
    const groups = organization
        ? [
              { name: t("answer.states"), pairs: shown.filter(isState) },
              { name: t("answer.others"), pairs: shown.filter((pair) => !isState(pair)) },
          ]
        : [{ name: t("organizations"), pairs: shown }];
    return { organization, country, day, groups: groups.filter(({ pairs }) => pairs.length) };
}

function subjectName({ organization, country }) {
    return organization ? fullName(organization) : countryName(country);
}

export function answerTitle(answer) {
    return t("answer.title", { what: subjectName(answer), day: dateText(state.day) });
}

/** What is said of a line in words: the standing and how sure it is. */
function lineWords({ status, certainty }) {
    const words = t("status." + status);
    return certainty === "possible" ? t("possibly", { what: words }) : words;
}

export function memberCounts(organization, day) {
    const codes = [...new Set((spellsByOrganization.get(organization) ?? []).map((spell) => spell.country))];
    const count = (certainties) => ({
        low: certainties.filter((certainty) => certainty === "yes").length,
        high: certainties.filter((certainty) => certainty !== "no").length,
    });
    return {
        members: count(codes.map((code) => isMember(standingOf(code, organization, day)))),
        participants: count(codes.map((code) => takesPart(code, organization, day))),
    };
}

function countsOf(country, day) {
    const count = (certaintyOf) => {
        const all = withMembers.map(certaintyOf);
        return {
            low: all.filter((certainty) => certainty === "yes").length,
            high: all.filter((certainty) => certainty !== "no").length,
        };
    };
    return {
        members: count(({ id }) => isMember(standingOf(country, id, day))),
        participants: count(({ id }) => takesPart(country, id, day)),
    };
}

/** The answer in a sentence. */
export function answerSummary({ organization, country, day }) {
    const { members, participants } = organization ? memberCounts(organization, day) : countsOf(country, day);
    const values = { members: intervalText(members), participants: intervalText(participants) };
    return t(organization ? "counts" : "counts.country", values);
}

/** That nothing is known so late. */
function laterText() {
    return t("answer.later", { as_of: dateText(data.as_of), day: dateText(state.day) });
}

function coverage({ organization, day }) {
    return organization ? coverageText(organizations.get(organization), day) : null;
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

function pairRows(pair, ofOrganization) {
    const fact = ["standing", pair.organization, pair.country].join("/");
    const name = ofOrganization ? countryName(pair.country) : shortName(pair.organization);
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
                      h("a", { href: link({ fact }), title: ofOrganization ? null : fullName(pair.organization) }, name),
                  )
                : null,
            cells(line),
        ),
    );
}

const HEADER = ["answer.standing", "answer.from", "answer.out", "answer.act", "answer.says", "answer.disputes"];

function answerTable(answer) {
    const who = answer.organization ? t("answer.who") : t("organization");
    return h(
        "table",
        { class: "answer" },
        h("caption", { class: "unseen" }, answerTitle(answer)),
        h("thead", {}, h("tr", {}, [who, ...HEADER.map((key) => t(key))].map((text) => h("th", { scope: "col" }, text)))),
        answer.groups.map(({ name, pairs }) => [
            h("tbody", {}, h("tr", { class: "group" }, h("th", { scope: "rowgroup", colspan: "7" }, name))),
            pairs.map((pair) => h("tbody", {}, pairRows(pair, Boolean(answer.organization)))),
        ]),
    );
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
            answer.organization ? countryName(pair.country) : shortName(pair.organization),
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

function allLines(answer) {
    return answer.groups.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.lines.map((line) => ({ ...pair, ...line }))));
}

function fileName({ organization, country }) {
    return ["standing", organization ?? country, state.day].join("-");
}

function answerCsv(answer) {
    const header = ["organization", "day", "country", "name", "status", "certainty", "start", "start_basis", "end"];
    return [
        fileName(answer),
        [...header, "end_basis", "confidence", "acts", "sources", "held_otherwise"],
        allLines(answer).map(({ country, organization, status, certainty, spell, acts, readings }) => [
            organization,
            state.day,
            country,
            countryName(country),
            status,
            certainty,
            spell?.period.split("/")[0],
            spell?.start_basis,
            spell?.period.split("/")[1],
            spell?.end_basis,
            spell?.provenance.confidence,
            acts.map((act) => act.event + " (" + act.role + ")").join(" | "),
            urlsOf(sourcesOf({ spell, readings })),
            readings.map((reading) => readingHolder(reading) + ": " + readingWhat(reading) + " (" + reading.kind + ")").join(" | "),
        ]),
    ];
}

function answerStatement(answer) {
    const rows = answer.groups.flatMap(({ pairs }) => pairs);
    const name = (pair) => (answer.organization ? countryName(pair.country) : shortName(pair.organization));
    return (
        answerTitle(answer) +
        ": " +
        rows.map((pair) => name(pair) + " (" + pair.lines.map(lineWords).join(", ") + ")").join("; ")
    );
}

/** The answer in words, with whom it rests on, and where it can be seen again. */
function answerCitation(answer) {
    const sourceIds = new Set(allLines(answer).flatMap(sourcesOf));
    return citationText(answerStatement(answer), [...sourceIds]) + " " + wholeAddress();
}

function answerPicture(answer) {
    const who = answer.organization ? t("answer.who") : t("organization");
    const lines = allLines(answer);
    return {
        name: fileName(answer),
        title: answerTitle(answer),
        lead: [answerSummary(answer), answer.day > LAST_DAY ? laterText() : null, coverage(answer)].filter(Boolean).join(". "),
        header: [who, ...HEADER.filter((key) => key !== "answer.says").map((key) => t(key))],
        rows: lines.map((line) => [
            answer.organization ? countryName(line.country) : shortName(line.organization),
            lineWords(line),
            line.spell ? startText(line.spell.period) : "–",
            line.spell ? endText(line.spell.period) : "–",
            line.acts.map((act) => textOf("events", events.get(act.event), "title")).join("; "),
            line.readings.map((reading) => readingHolder(reading) + ": " + readingWhat(reading)).join("; "),
        ]),
        foot: [datasetCitation(), wholeAddress()],
    };
}
