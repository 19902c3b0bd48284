// Every state by every organization, on the day.

import { copyButton } from "./citation.js";
import { spellsOf, states, withMembers } from "./data.js";
import { dateText } from "./dates.js";
import { dayOf } from "./days.js";
import { arrowKeys, h } from "./dom.js";
import { downloadCsv, urlsOf } from "./files.js";
import { sortBy } from "./lists.js";
import { legend, letterMark, markClass, standingWords } from "./marks.js";
import { holdsOn, isDisputed, shownStatus, standingOf, standingText } from "./standing.js";
import { go, link, state, wholeAddress } from "./state.js";
import { standingFact } from "./tiles.js";
import { byName, fullName, nameOf, shortName, t } from "./words.js";

/** The mark of a country in an organization; nothing where there is nothing to say. */
function cellMark(country, organization, standing, disputed) {
    const shown = shownStatus(standing);
    if (shown.status === "none" && !disputed) {
        return [];
    }
    const words = standingWords(standing) + (disputed ? ", " + t("legend.disputed") : "");
    const label = nameOf(country) + ", " + shortName(organization.id) + ": " + words;
    return [
        h(
            "button",
            {
                type: "button",
                class: "cell " + markClass(shown),
                tabindex: "-1",
                dataset: { country: country.iso3, organization: organization.id, standing: standingText(standing) },
                "aria-label": label,
                title: label,
                onclick: () => go({ fact: standingFact(organization.id, country.iso3) }),
            },
            letterMark(shown),
            disputed ? h("b", { class: "letter", "aria-hidden": "true" }, "≠") : null,
        ),
    ];
}

function matrixTable(rows, columns) {
    const cells = rows.map((country) => columns.map((organization) => ({ country, organization, td: h("td") })));
    const table = h(
        "table",
        { class: "matrix" },
        h("caption", { class: "unseen" }, t("view.matrix")),
        h(
            "thead",
            {},
            h(
                "tr",
                {},
                h("td", {}),
                columns.map(({ id }) =>
                    h(
                        "th",
                        { scope: "col" },
                        h("a", { href: link({ view: "organization", organization: id }), title: fullName(id) }, shortName(id)),
                    ),
                ),
            ),
        ),
        h(
            "tbody",
            {},
            rows.map((country, i) =>
                h(
                    "tr",
                    {},
                    h(
                        "th",
                        { scope: "row" },
                        h("a", { href: link({ view: "country", country: country.iso3 }) }, nameOf(country)),
                    ),
                    cells[i].map(({ td }) => td),
                ),
            ),
        ),
    );
    return { table, cells: cells.flat() };
}

export function matrixView() {
    const columns = sortBy(withMembers, (organization) => organization.signed);
    const rows = byName(states);
    const { table, cells } = matrixTable(rows, columns);
    const shown = () => {
        const day = dayOf(state.day);
        for (const cell of cells) {
            const standing = standingOf(cell.country.iso3, cell.organization.id, day);
            const disputed = isDisputed(cell.country.iso3, cell.organization.id, day);
            const key = standingText(standing) + disputed;
            if (cell.key !== key) {
                cell.key = key;
                cell.td.replaceChildren(...cellMark(cell.country, cell.organization, standing, disputed));
            }
        }
        table.querySelector(".cell")?.setAttribute("tabindex", "0");
    };
    const csv = () => [
        "standings-" + state.day,
        ["organization", "day", "country", "status", "certainty", "sources"],
        columns.flatMap(({ id }) =>
            rows.flatMap(({ iso3 }) =>
                spellsOf(id, iso3)
                    .map((spell) => [spell, holdsOn(spell, dayOf(state.day))])
                    .filter(([, certainty]) => certainty !== "no")
                    .map(([spell, certainty]) => [
                        id,
                        state.day,
                        iso3,
                        spell.status,
                        certainty,
                        urlsOf(spell.provenance.sources),
                    ]),
            ),
        ),
    ];
    arrowKeys(table, ".cell");
    return {
        onDay: () => {
            shown();
            return { title: t("matrix.of", { day: dateText(state.day) }) };
        },
        body: [
            legend(),
            h("div", { class: "scroll tall", tabindex: "0", role: "region", "aria-label": t("view.matrix") }, table),
            h(
                "p",
                { class: "actions" },
                copyButton(t("copy.link"), wholeAddress, { id: "copy-link" }),
                h("button", { type: "button", id: "csv", onclick: () => downloadCsv(csv()) }, t("download.csv")),
            ),
        ],
    };
}
