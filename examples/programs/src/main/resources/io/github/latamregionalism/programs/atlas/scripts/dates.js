// Dates as people of the language write them, never more precise than the source.

function dateText(edtf) {
    const forms = {
        4: { year: "numeric" },
        7: { year: "numeric", month: "long" },
        10: { year: "numeric", month: "long", day: "numeric" },
    };
    const form = forms[edtf.length];
    if (!form || !/^[\d-]+$/.test(edtf)) {
        return edtf;
    }
    return new Intl.DateTimeFormat(state.lang === "en" ? "en-GB" : state.lang, { ...form, timeZone: "UTC" }).format(
        new Date(firstDayOf(edtf) * MILLISECONDS_OF_DAY),
    );
}

function startText(period) {
    const start = period.split("/")[0];
    return start === "" ? t("date.unknown") : start === ".." ? t("date.always") : dateText(start);
}

function endText(period) {
    const end = period.split("/")[1];
    return end === "" ? t("date.unknown") : end === ".." ? t("date.running") : dateText(end);
}

/** A mark at what is later than the day to which the data are known: few facts so late are in them. */
function laterMark(...dates) {
    return dates.some((date) => date && /^\d/.test(date) && firstDayOf(date) > LAST_DAY)
        ? [" ", h("span", { class: "tag later" }, t("later", { day: dateText(data.as_of) }))]
        : null;
}

function periodText(period) {
    return period.endsWith("/..")
        ? t("period.running", { start: startText(period) })
        : t("period.ended", { start: startText(period), end: endText(period) });
}
