// The 33 states as tiles of one size, about where they lie: small islands count as much as Brazil.

const TILES = {
    BHS: [6, 1],
    MEX: [1, 2],
    CUB: [5, 2],
    BLZ: [3, 3],
    JAM: [5, 3],
    HTI: [6, 3],
    DOM: [7, 3],
    KNA: [9, 2],
    ATG: [10, 2],
    GTM: [2, 3],
    DMA: [10, 3],
    SLV: [2, 4],
    HND: [3, 4],
    LCA: [10, 4],
    NIC: [3, 5],
    VCT: [9, 5],
    BRB: [10, 5],
    CRI: [3, 6],
    PAN: [4, 6],
    GRD: [9, 6],
    TTO: [9, 7],
    COL: [4, 7],
    VEN: [5, 7],
    GUY: [6, 7],
    SUR: [7, 7],
    ECU: [4, 8],
    BRA: [6, 8],
    PER: [4, 9],
    BOL: [5, 9],
    PRY: [6, 9],
    CHL: [4, 10],
    ARG: [5, 10],
    URY: [6, 10],
};

function tile(country, organization, day, place) {
    const standing = standingOf(country.iso3, organization, day);
    const shown = shownStatus(standing);
    const disputed = isDisputed(country.iso3, organization, day);
    const label = nameOf(country) + ": " + standingWords(standing) + (disputed ? ", " + t("legend.disputed") : "");
    return h(
        "button",
        {
            type: "button",
            class: "tile " + markClass(shown),
            style: place ? `grid-column:${place[0]};grid-row:${place[1]}` : null,
            dataset: { country: country.iso3, standing: standingText(standing), status: shown.status },
            "aria-label": label,
            title: label,
            onclick: () => go({ fact: standingFact(organization, country.iso3) }),
        },
        h("span", { class: "tile-code", "aria-hidden": "true" }, country.iso3),
        letterMark(shown),
        disputed ? h("b", { class: "letter dispute", "aria-hidden": "true" }, "≠") : null,
    );
}

function mapView() {
    const day = dayOf(state.day);
    const organization = organizations.get(state.organization);
    const grid = h(
        "div",
        {
            class: "tiles",
            role: "group",
            "aria-label": t("map.of", { what: fullName(organization.id), day: dateText(state.day) }),
        },
        states.map((country) => tile(country, organization.id, day, TILES[country.iso3])),
    );
    arrowKeys(grid, ".tile");
    const others = [...new Set((spellsByOrganization.get(organization.id) ?? []).map((spell) => spell.country))]
        .map((code) => countries.get(code))
        .filter(
            (country) =>
                country.kind !== "state" && standingText(standingOf(country.iso3, organization.id, day)) !== "",
        );
    const outside = h(
        "div",
        { class: "outside-tiles", role: "group", "aria-label": t("map.outside") },
        byName(others).map((country) => tile(country, organization.id, day)),
    );
    if (others.length) {
        arrowKeys(outside, ".tile");
    }
    return {
        title: fullName(organization.id),
        body: [
            h(
                "div",
                { class: "map-layout" },
                h(
                    "div",
                    { class: "map-picture" },
                    grid,
                    others.length ? [h("h3", { class: "small" }, t("map.outside")), outside] : null,
                ),
                h("div", { class: "map-side" }, summary(organization, day), legend(), moments()),
            ),
        ],
        csv: () => [
            ["standing", organization.id, state.day].join("-"),
            [
                "organization",
                "day",
                "country",
                "name",
                "member",
                "participates",
                ...STATUSES.filter((status) => status !== "member"),
                "disputed",
            ],
            [...states, ...others].map((country) => {
                const standing = standingOf(country.iso3, organization.id, day);
                return [
                    organization.id,
                    state.day,
                    country.iso3,
                    nameOf(country),
                    isMember(standing),
                    takesPart(country.iso3, organization.id, day),
                    ...STATUSES.filter((status) => status !== "member").map((status) => standing[status] ?? "no"),
                    isDisputed(country.iso3, organization.id, day) ? "yes" : "no",
                ];
            }),
        ],
    };
}

function memberCounts(organization, day) {
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

function summary(organization, day) {
    const { members, participants } = memberCounts(organization.id, day);
    const founded = organization.founded ?? organization.signed;
    const early = day < firstDayOf(founded);
    const figure = (number, text) =>
        h("div", { class: "figure" }, h("strong", {}, intervalText(number)), h("span", {}, text));
    return [
        h("p", { class: "day-heading" }, dateText(state.day)),
        h("div", { class: "figures" }, figure(members, t("members")), figure(participants, t("participants"))),
        early
            ? h("p", { class: "hint" }, t("map.before", { what: shortName(organization.id), date: dateText(founded) }))
            : null,
        organization.body_of
            ? h("p", { class: "hint" }, t("body.of", { what: shortName(organization.body_of) }))
            : null,
        latestChanges(organization.id, day),
    ];
}

/** The last changes up to the day: what a reader asks who sees that something is different. */
function latestChanges(organization, day) {
    const changes = (spellsByOrganization.get(organization) ?? []).flatMap((spell) => {
        const [start, end] = spell.period.split("/");
        return [
            start && start !== ".." ? { spell, date: start, at: spell.days[0], key: "change.start" } : null,
            end && end !== ".." ? { spell, date: end, at: spell.days[2], key: "change.end" } : null,
        ].filter((change) => change !== null && change.at <= day);
    });
    const latest = d3.sort(changes, (change) => -change.at).slice(0, 5);
    if (latest.length === 0) {
        return null;
    }
    return [
        h("h3", { class: "small" }, t("latest.changes")),
        h(
            "ul",
            { class: "plain changes" },
            latest.map(({ spell, date, key }) =>
                h(
                    "li",
                    {},
                    h("span", { class: "aside" }, dateText(date)),
                    " ",
                    h(
                        "a",
                        { href: link({ fact: standingFact(organization, spell.country) }) },
                        t(key, { country: countryName(spell.country), status: t("status." + spell.status) }),
                    ),
                ),
            ),
        ),
    ];
}

const MOMENTS = [
    ["can", "1976-10-30", "moment.chile"],
    ["oas", "1962-01-31", "moment.cuba"],
    ["oas", "2009-07-04", "moment.honduras"],
    ["mercosur", "2012-06-29", "moment.paraguay"],
    ["unasur", "2018-04-18", "moment.unasur"],
    ["oas", "2019-04-27", "moment.venezuela"],
];

function moments() {
    const moment = ([organization, day, key]) =>
        h(
            "li",
            {},
            h(
                "a",
                { href: link({ view: "map", organization, day }) },
                h("span", { class: "aside" }, day.slice(0, 4)),
                " ",
                t(key),
            ),
        );
    return h(
        "div",
        { class: "moments" },
        h("h3", { class: "small" }, t("moments")),
        h("ul", { class: "plain" }, MOMENTS.map(moment)),
    );
}
