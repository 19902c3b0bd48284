// Spells along the years: one row each country or organization, the day as a line across.

const YEARS = [1948, yearOf(LAST_DAY) + 1];
const AXIS = d3
    .scaleLinear()
    .domain([FIRST_DAY, LAST_DAY + 1])
    .range([0, 100])
    .clamp(true);

/** The stretches of a spell: where its start, nothing, or its end is open. */
function stretchesOf(days, runs) {
    const [earliestStart, latestStart, earliestEnd, latestEnd] = days;
    const first = earliestStart ?? FIRST_DAY;
    const last = latestEnd ?? LAST_DAY + 1;
    const sure = latestStart ?? (runs ? first : last);
    const until = earliestEnd ?? (runs ? last : first);
    if (sure >= until) {
        return [{ from: first, to: last, certainty: "possible" }];
    }
    return [
        { from: first, to: sure, certainty: "possible" },
        { from: sure, to: until, certainty: "yes" },
        { from: until, to: last, certainty: "possible" },
    ].filter(({ from, to }) => to > from && to > FIRST_DAY && from <= LAST_DAY);
}

/** One mark of a timeline: a button over all stretches of a fact. */
function bar({ days, period, className, label, fact, lane, disputed, letter }) {
    const stretches = stretchesOf(days, period.endsWith("/.."));
    if (stretches.length === 0) {
        return null;
    }
    const left = AXIS(stretches[0].from);
    const width = AXIS(stretches[stretches.length - 1].to) - left;
    const share = (day) => (width === 0 ? 0 : ((AXIS(day) - left) / width) * 100);
    return h(
        "button",
        {
            type: "button",
            class: "bar lane-" + lane,
            style: `left:${left.toFixed(3)}%;width:${width.toFixed(3)}%`,
            "aria-label": label,
            title: label,
            onclick: () => go({ fact }),
        },
        stretches.map((stretch) =>
            h("span", {
                class: "stretch " + className + (stretch.certainty === "possible" ? " is-possible" : ""),
                style: `left:${share(stretch.from).toFixed(3)}%;width:${(share(stretch.to) - share(stretch.from)).toFixed(3)}%`,
            }),
        ),
        letter && width > 2.2 ? h("b", { class: "letter", "aria-hidden": "true" }, letter) : null,
        disputed ? h("b", { class: "letter dispute", "aria-hidden": "true" }, "≠") : null,
    );
}

function spellBar(spell, name) {
    const over = spell.status === "suspended" || spell.status === "inactive";
    const disputed = readingsOf(spell).some((reading) => reading.kind === "dispute");
    return bar({
        days: spell.days,
        period: spell.period,
        className: "is-" + spell.status,
        label:
            name +
            ": " +
            t("status." + spell.status) +
            ", " +
            periodText(spell.period) +
            (disputed ? ", " + t("legend.disputed") : ""),
        fact: standingFact(spell.organization, spell.country),
        lane: over ? "over" : "whole",
        disputed,
        letter: t("letter." + spell.status),
    });
}

function yearAxis() {
    const years = d3.range(1950, YEARS[1], 10);
    return h(
        "div",
        { class: "timeline-row axis", "aria-hidden": "true" },
        h("span", { class: "row-name" }),
        h(
            "span",
            { class: "track" },
            years.map((year) =>
                h("span", { class: "year-tick", style: `left:${AXIS(dayOf(year + "-01-01"))}%` }, String(year)),
            ),
        ),
    );
}

/** Rows of marks; each row has a name, a link that it leads to, and its marks. */
function timeline(label, rows) {
    const ticks = d3.range(1950, YEARS[1], 10);
    const element = h(
        "div",
        { class: "timeline", role: "group", "aria-label": label },
        yearAxis(),
        h(
            "ul",
            { class: "timeline-rows" },
            rows.map((row) =>
                h(
                    "li",
                    { class: "timeline-row" },
                    h(row.href ? "a" : "span", { class: "row-name", href: row.href, title: row.title }, row.name),
                    h(
                        "span",
                        { class: "track" },
                        ticks.map((year) =>
                            h("span", { class: "grid-line", style: `left:${AXIS(dayOf(year + "-01-01"))}%` }),
                        ),
                        row.marks,
                        h("span", { class: "day-line", style: `left:${AXIS(dayOf(state.day))}%` }),
                    ),
                ),
            ),
        ),
    );
    if (element.querySelector(".bar")) {
        arrowKeys(element, ".bar");
    }
    return element;
}

function organizationTimeline(organization) {
    const rows = d3
        .groups(spellsByOrganization.get(organization) ?? [], (spell) => spell.country)
        .map(([country, spells]) => ({ country: countries.get(country), spells }));
    const members = (row) => (row.spells.some((spell) => spell.status === "member") ? 0 : 1);
    rows.sort((a, b) => members(a) - members(b) || nameOf(a.country).localeCompare(nameOf(b.country), state.lang));
    return timeline(
        t("timeline.of", { what: fullName(organization) }),
        rows.map(({ country, spells }) => ({
            name: nameOf(country),
            href: link({ view: "country", country: country.iso3 }),
            marks: inLayers(spells).map((spell) => spellBar(spell, nameOf(country))),
        })),
    );
}

function countryTimeline(country) {
    const rows = d3.groups(spellsByCountry.get(country) ?? [], (spell) => spell.organization);
    rows.sort((a, b) => shortName(a[0]).localeCompare(shortName(b[0]), state.lang));
    return timeline(
        t("timeline.of", { what: countryName(country) }),
        rows.map(([organization, spells]) => ({
            name: shortName(organization),
            title: fullName(organization),
            href: link({ view: "organization", organization }),
            marks: inLayers(spells).map((spell) => spellBar(spell, shortName(organization))),
        })),
    );
}

/** What lies over a membership comes last, so that it is seen. */
function inLayers(spells) {
    return d3.sort(spells, (spell) => (spell.status === "suspended" || spell.status === "inactive" ? 1 : 0));
}

function timelineView() {
    return {
        title: fullName(state.organization),
        body: [legend(), organizationTimeline(state.organization)],
        csv: () => [
            "timeline-" + state.organization,
            SPELL_HEADER,
            (spellsByOrganization.get(state.organization) ?? []).map(spellRow),
        ],
    };
}
