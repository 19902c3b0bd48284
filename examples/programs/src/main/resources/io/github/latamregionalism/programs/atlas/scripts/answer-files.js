// The answer to take along: a table, a citation and a picture.

import { answerColumn, answerName, answerSummary, answerTitle } from "./answer.js";
import { coverage, HEADER, laterText, lineWords, sourcesOf } from "./answer.js";
import { citationText, datasetCitation } from "./citation.js";
import { events, LAST_DAY } from "./data.js";
import { endText, startText } from "./dates.js";
import { urlsOf } from "./files.js";
import { readingHolder, readingWhat } from "./readings.js";
import { state, wholeAddress } from "./state.js";
import { countryName, t, textOf } from "./words.js";

function allLines(answer) {
    return answer.groups.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.lines.map((line) => ({ ...pair, ...line }))));
}

function fileName({ organization, country }) {
    return ["standing", organization ?? country, state.day].join("-");
}

export function answerCsv(answer) {
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
    return (
        answerTitle(answer) +
        ": " +
        rows.map((pair) => answerName(answer, pair) + " (" + pair.lines.map(lineWords).join(", ") + ")").join("; ")
    );
}

/** The answer in words, with whom it rests on, and where it can be seen again. */
export function answerCitation(answer) {
    const sourceIds = new Set(allLines(answer).flatMap(sourcesOf));
    return citationText(answerStatement(answer), [...sourceIds]) + " " + wholeAddress();
}

export function answerPicture(answer) {
    const lines = allLines(answer);
    return {
        name: fileName(answer),
        title: answerTitle(answer),
        lead: [answerSummary(answer), answer.day > LAST_DAY ? laterText() : null, coverage(answer)].filter(Boolean).join(". "),
        header: [answerColumn(answer), ...HEADER.filter((key) => key !== "answer.says").map((key) => t(key))],
        rows: lines.map((line) => [
            answerName(answer, line),
            lineWords(line),
            line.spell ? startText(line.spell.period) : "–",
            line.spell ? endText(line.spell.period) : "–",
            line.acts.map((act) => textOf("events", events.get(act.event), "title")).join("; "),
            line.readings.map((reading) => readingHolder(reading) + ": " + readingWhat(reading)).join("; "),
        ]),
        foot: [datasetCitation(), wholeAddress()],
    };
}
