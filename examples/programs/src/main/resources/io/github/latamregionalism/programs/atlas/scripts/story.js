// The story of the region in one picture: a row leads to its organization, a year in it to its last day.

import { data, LAST_DAY, withMembers } from "./data.js";
import { dateText } from "./dates.js";
import { isoOf, dayOf } from "./days.js";
import { memberCounts } from "./answer.js";
import { h, onDemand, simpleTable } from "./dom.js";
import { sortBy } from "./lists.js";
import { orgName } from "./records.js";
import { go, state } from "./state.js";
import { fullName, intervalText, t } from "./words.js";

function isDark() {
    const { theme } = document.documentElement.dataset;
    return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** The picture in the language and the colours of the page: the dark one has its colours in the places of the light ones. */
function picture(theme) {
    const { light, dark } = data.story[state.lang];
    const colors = dark.values();
    const text =
        theme === "dark"
            ? light.replace(/(?<=[#-])[0-9a-f]{6}/g, () => colors.next().value).replace("--theme light", "--theme dark")
            : light;
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const svg = document.importNode(parsed.documentElement, true);
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    svg.addEventListener("click", (event) => open(svg, event));
    return svg;
}

/** Opens the organization of the row that was pointed at, on the last day of the year; without a row, all standings. */
function open(svg, event) {
    const { firstYear, lastYear, left, step } = svg.dataset;
    const x = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse()).x;
    const year = Number(firstYear) + Math.floor((x - Number(left)) / Number(step));
    const inYears = year >= Number(firstYear) && year <= Number(lastYear);
    const day = inYears ? isoOf(Math.min(dayOf(year + "-12-31"), LAST_DAY)) : data.as_of;
    const row = event.target.closest("[data-organization]");
    if (row) {
        go({ view: "organization", organization: row.dataset.organization, day });
    } else if (inYears) {
        go({ view: "matrix", day });
    }
}

function numbersOf({ id, founded, signed }) {
    const { members, participants } = memberCounts(id, LAST_DAY);
    return [orgName(id), fullName(id), dateText(founded ?? signed), intervalText(members), intervalText(participants)];
}

/** The picture and its numbers as a table. */
export function story() {
    const place = h("div", { class: "story" });
    const show = () => place.replaceChildren(picture(isDark() ? "dark" : "light"));
    show();
    addEventListener("themechange", () => place.isConnected && show());
    const rows = sortBy(withMembers, ({ founded, signed }) => founded ?? signed).map(numbersOf);
    return [
        place,
        h("p", { class: "aside" }, t("story.how")),
        onDemand(t("as.table"), () =>
            simpleTable(
                t("on.day", { day: dateText(data.as_of) }),
                [t("organization"), t("name"), t("founding"), t("members"), t("participants")],
                rows,
            ),
        ),
    ];
}
