// How a standing looks: a colour, a pattern and a letter, each of which tells it alone.

import { h } from "./dom.js";
import { STATUSES } from "./standing.js";
import { t } from "./words.js";

function letterOf(shown) {
    return shown.status === "none" ? "" : t("letter." + shown.status) + (shown.certainty === "possible" ? "?" : "");
}

/** The letter on a ground of its own, so that it can be read on every pattern. */
export function letterMark(shown) {
    const letter = letterOf(shown);
    return letter ? h("b", { class: "letter", "aria-hidden": "true" }, letter) : null;
}

export function swatch(shown) {
    return h("span", { class: "swatch " + markClass(shown), "aria-hidden": "true" }, letterMark(shown));
}

export function markClass(shown) {
    return "is-" + shown.status + (shown.certainty === "possible" ? " is-possible" : "");
}

export function standingWords(standing) {
    const held = STATUSES.filter((status) => standing[status]);
    if (held.length === 0) {
        return t("status.none");
    }
    return held
        .map((status) =>
            standing[status] === "yes" ? t("status." + status) : t("possibly", { what: t("status." + status) }),
        )
        .join(", ");
}

export function legend() {
    const entry = (shown, text) => h("li", {}, swatch(shown), text);
    return h(
        "ul",
        { class: "legend", "aria-label": t("legend") },
        ["member", "suspended", "inactive", "acceding", "associate", "observer"].map((status) =>
            entry({ status, certainty: "yes" }, t("status." + status)),
        ),
        entry({ status: "member", certainty: "possible" }, t("legend.possible")),
        h("li", {}, h("span", { class: "swatch disputed", "aria-hidden": "true" }, "≠"), t("legend.disputed")),
    );
}
