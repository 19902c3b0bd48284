// Every state by every organization, on the day.

function matrixView() {
    const day = dayOf(state.day);
    const columns = d3.sort(withMembers, (organization) => organization.signed);
    const rows = byName(states);
    const cell = (country, organization) => {
        const standing = standingOf(country.iso3, organization.id, day);
        const shown = shownStatus(standing);
        const disputed = isDisputed(country.iso3, organization.id, day);
        const label =
            nameOf(country) +
            ", " +
            shortName(organization.id) +
            ": " +
            standingWords(standing) +
            (disputed ? ", " + t("legend.disputed") : "");
        return h(
            "td",
            {},
            shown.status === "none" && !disputed
                ? null
                : h(
                      "button",
                      {
                          type: "button",
                          class: "cell " + markClass(shown),
                          dataset: {
                              country: country.iso3,
                              organization: organization.id,
                              standing: standingText(standing),
                          },
                          "aria-label": label,
                          title: label,
                          onclick: () => go({ fact: standingFact(organization.id, country.iso3) }),
                      },
                      letterMark(shown),
                      disputed ? h("b", { class: "letter", "aria-hidden": "true" }, "≠") : null,
                  ),
        );
    };
    const table = h(
        "table",
        { class: "matrix" },
        h("caption", { class: "unseen" }, t("matrix.of", { day: dateText(state.day) })),
        h(
            "thead",
            {},
            h(
                "tr",
                {},
                h("td", {}),
                columns.map((organization) =>
                    h(
                        "th",
                        { scope: "col" },
                        h(
                            "a",
                            {
                                href: link({ view: "organization", organization: organization.id }),
                                title: fullName(organization.id),
                            },
                            shortName(organization.id),
                        ),
                    ),
                ),
            ),
        ),
        h(
            "tbody",
            {},
            rows.map((country) =>
                h(
                    "tr",
                    {},
                    h(
                        "th",
                        { scope: "row" },
                        h("a", { href: link({ view: "country", country: country.iso3 }) }, nameOf(country)),
                    ),
                    columns.map((organization) => cell(country, organization)),
                ),
            ),
        ),
    );
    if (table.querySelector(".cell")) {
        arrowKeys(table, ".cell");
    }
    return {
        title: t("matrix.of", { day: dateText(state.day) }),
        body: [
            legend(),
            h(
                "div",
                {
                    class: "scroll",
                    tabindex: "0",
                    role: "region",
                    "aria-label": t("matrix.of", { day: dateText(state.day) }),
                },
                table,
            ),
        ],
        csv: () => [
            "matrix-" + state.day,
            ["country", ...columns.map((organization) => organization.id)],
            rows.map((country) => [
                country.iso3,
                ...columns.map((organization) => standingText(standingOf(country.iso3, organization.id, day))),
            ]),
        ],
    };
}
