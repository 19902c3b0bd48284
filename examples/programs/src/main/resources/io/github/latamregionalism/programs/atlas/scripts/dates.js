// Dates as people of the language write them, never more precise than the source.

import { LAST_DAY, data } from "./data.js";
import { firstDayOf, momentOf } from "./days.js";
import { h } from "./dom.js";
import { state } from "./state.js";
import { t } from "./words.js";

const FORMS = {
    4: { year: "numeric" },
    7: { year: "numeric", month: "long" },
    10: { year: "numeric", month: "long", day: "numeric" },
};
const formats = new Map();

function formatOf(length) {
    const key = state.lang + length;
    if (!formats.has(key)) {
        const language = state.lang === "en" ? "en-GB" : state.lang;
        formats.set(key, new Intl.DateTimeFormat(language, { ...FORMS[length], timeZone: "UTC" }));
    }
    return formats.get(key);
}

export function dateText(edtf) {
    return FORMS[edtf.length] && /^[\d-]+$/.test(edtf)
        ? formatOf(edtf.length).format(momentOf(firstDayOf(edtf)))
        : edtf;
}

export function startText(period) {
    const start = period.split("/")[0];
    return start === "" ? t("date.unknown") : start === ".." ? t("date.always") : dateText(start);
}

export function endText(period) {
    const end = period.split("/")[1];
    return end === "" ? t("date.unknown") : end === ".." ? t("date.running") : dateText(end);
}

/** A mark at what is later than the day to which the data are known: few facts so late are in them. */
export function laterMark(...dates) {
    return dates.some((date) => date && /^\d/.test(date) && firstDayOf(date) > LAST_DAY)
        ? [" ", h("span", { class: "tag later" }, t("later", { day: dateText(data.as_of) }))]
        : null;
}

export function periodText(period) {
    return period.endsWith("/..")
        ? t("period.running", { start: startText(period) })
        : t("period.ended", { start: startText(period), end: endText(period) });
}
