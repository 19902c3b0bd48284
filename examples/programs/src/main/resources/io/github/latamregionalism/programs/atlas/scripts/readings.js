// What is held otherwise, and by whom.

import { dateText } from "./dates.js";
import { h, said } from "./dom.js";
import { sourceItems } from "./sources.js";
import { t, term, textOf } from "./words.js";

export function readingWhat(reading) {
    switch (reading.field) {
        case "start":
        case "end":
            return reading.reading === "none"
                ? t("reading.end.none")
                : t("reading." + reading.field, { date: dateText(reading.reading) });
        case "status":
            return t("reading.status", { status: t("status." + reading.reading) });
        default:
            return t("reading.existence");
    }
}

export function readingHolder(reading) {
    return reading.holder
        ? t("reading.heldBy", { holder: textOf("alternative-readings", reading, "holder") })
        : t("reading.otherSource");
}

export function readingView(reading) {
    return h(
        "li",
        {},
        h("strong", {}, readingWhat(reading)),
        " · ",
        readingHolder(reading),
        " · ",
        term("reading.kind", reading.kind),
        reading.note ? h("p", { class: "aside" }, said("alternative-readings", reading, "note")) : null,
        reading.sources?.length ? sourceItems(reading.sources) : null,
    );
}

/** A reading in a line: a dispute by its mark, the others by their kind. */
export function readingLine(reading) {
    const disputed = reading.kind === "dispute";
    return h(
        "li",
        {},
        disputed ? h("b", { class: "letter dispute", "aria-hidden": "true" }, "≠") : null,
        " ",
        readingHolder(reading) + ": " + readingWhat(reading),
        disputed ? null : h("span", { class: "aside" }, " (" + term("reading.kind", reading.kind) + ")"),
    );
}
