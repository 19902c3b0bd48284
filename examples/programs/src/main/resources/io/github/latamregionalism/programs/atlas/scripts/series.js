// Cooperation and fragmentation, year by year: a line where the value is known, a band where dates leave it open.

const COOPERATION = [
    "members",
    "participants",
    "participation-rate",
    "accessions",
    "accession-rate",
    "density",
    "shared-organizations",
    "policy-agreement",
    "policy-agreement-merged",
    "treaty-share",
    "treaty-agreement",
    "treaty-kappa",
];
const FRAGMENTATION = [
    "exits",
    "exit-rate",
    "suspensions",
    "self-suspensions",
    "policy-difference",
    "policy-difference-merged",
];
const NEITHER = ["shared-members", "overlap", "policy-types", "policy-types-within"];

/** The values by year: nothing where undefined, else low and high. */
function seriesValues(scope, measure) {
    return data.series[scope][measure].map((value) => {
        if (value === null) {
            return null;
        }
        return Array.isArray(value) ? { low: value[0], high: value[1] ?? Infinity } : { low: value, high: value };
    });
}

/** How many each value is of: the least, the most, and how many there were. */
function seriesCounts(scope, measure) {
    return data.series.n[scope][measure].map((count) => (Array.isArray(count) ? count : [count, count, count]));
}

/** A value with how many it is of; where there is none, whether it is unknown or there was nobody. */
function countedText(value, [low, high, of]) {
    const text = value ? intervalText(value) : t(of ? "value.unknown" : "value.none");
    const n = intervalText({ low, high }) + (low === of ? "" : " / " + numberText(of));
    return text + " (n " + n + ")";
}

function numberText(number, digits = 2) {
    return number === Infinity ? "∞" : number.toLocaleString(state.lang, { maximumFractionDigits: digits });
}

/** One number, or the lowest and the highest; with more digits where two would make them look the same. */
function intervalText({ low, high }) {
    if (low === high) {
        return numberText(low);
    }
    const digits = numberText(low) === numberText(high) ? 4 : 2;
    return numberText(low, digits) + "–" + numberText(high, digits);
}

const CHART = { width: 360, height: 170, left: 38, right: 8, top: 10, bottom: 22 };

function chart(scope, measure) {
    const counts = seriesCounts(scope, measure);
    const points = seriesValues(scope, measure).map((value, i) => ({ year: data.series.first_year + i, value }));
    const known = points.filter((point) => point.value !== null);
    const finite = known.flatMap((point) => [point.value.low, point.value.high]).filter(Number.isFinite);
    const x = d3
        .scaleLinear()
        .domain([data.series.first_year, points[points.length - 1].year])
        .range([CHART.left, CHART.width - CHART.right]);
    const y = d3
        .scaleLinear()
        .domain([0, Math.max(d3.max(finite) ?? 0, 1e-9)])
        .nice(4)
        .range([CHART.height - CHART.bottom, CHART.top]);
    const top = (value) => Math.min(value, y.domain()[1]);
    const svg = d3.create("svg").attr("viewBox", `0 0 ${CHART.width} ${CHART.height}`).attr("aria-hidden", "true");
    svg.append("g")
        .attr("class", "chart-axis")
        .attr("transform", `translate(0,${CHART.height - CHART.bottom})`)
        .call(d3.axisBottom(x).tickValues([1950, 1970, 1990, 2010]).tickFormat(String).tickSizeOuter(0));
    svg.append("g")
        .attr("class", "chart-axis")
        .attr("transform", `translate(${CHART.left},0)`)
        .call(
            d3
                .axisLeft(y)
                .ticks(4)
                .tickSize(-(CHART.width - CHART.left - CHART.right))
                .tickFormat((tick) => numberText(tick)),
        );
    const defined = (point) => point.value !== null;
    svg.append("path")
        .attr("class", "chart-band")
        .attr(
            "d",
            d3
                .area()
                .defined(defined)
                .curve(d3.curveStepAfter)
                .x((p) => x(p.year))
                .y0((p) => y(p.value.low))
                .y1((p) => y(top(p.value.high)))(points),
        );
    for (const side of ["high", "low"]) {
        svg.append("path")
            .attr("class", "chart-line is-" + side)
            .attr(
                "d",
                d3
                    .line()
                    .defined(defined)
                    .curve(d3.curveStepAfter)
                    .x((p) => x(p.year))
                    .y((p) => y(top(p.value[side])))(points),
            );
    }
    const dayYear = yearOf(dayOf(state.day));
    const marker = svg
        .append("line")
        .attr("class", "chart-day")
        .attr("y1", CHART.top)
        .attr("y2", CHART.height - CHART.bottom);
    const readout = h("output", { class: "chart-value" });
    let year = dayYear;
    const look = (wanted) => {
        year = Math.max(points[0].year, Math.min(points[points.length - 1].year, wanted));
        marker.attr("x1", x(year)).attr("x2", x(year));
        const { value } = points[year - points[0].year];
        readout.textContent = year + ": " + countedText(value, counts[year - points[0].year]);
        button.setAttribute(
            "aria-label",
            t("measure." + measure) + ", " + readout.textContent + ". " + t("chart.keys"),
        );
    };
    const button = h(
        "button",
        {
            type: "button",
            class: "chart-picture",
            onclick: () => go({ fact: ["year", scope, measure, year].join("/") }),
            onkeydown: (event) => {
                const step = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -10, ArrowUp: 10 }[event.key];
                if (step) {
                    event.preventDefault();
                    look(year + step);
                    say(readout.textContent);
                }
            },
            onpointermove: (event) => {
                const box = button.getBoundingClientRect();
                look(Math.round(x.invert(((event.clientX - box.left) / box.width) * CHART.width)));
            },
            onpointerleave: () => look(dayYear),
        },
        svg.node(),
    );
    look(dayYear);
    return h(
        "figure",
        { class: "chart" },
        h("figcaption", {}, h("strong", {}, t("measure." + measure)), " ", readout),
        known.length ? button : h("p", { class: "hint" }, t("value.unknown")),
    );
}

/** Starts and ends of spells that certainly or possibly lie in a year. */
function changesIn(scope, year) {
    const first = dayOf(year + "-01-01");
    const after = dayOf(year + 1 + "-01-01");
    const spells = scope === "region" ? tables.spells : (spellsByOrganization.get(scope) ?? []);
    const within = (earliest, latest) => earliest !== null && latest !== null && latest >= first && earliest < after;
    return spells.flatMap((spell) => {
        const [start, end] = spell.period.split("/");
        const text = (key, date) =>
            dateText(date) +
            ": " +
            (scope === "region" ? shortName(spell.organization) + ", " : "") +
            t(key, { country: countryName(spell.country), status: t("status." + spell.status) });
        return [
            start && start !== ".." && within(spell.days[0], spell.days[1])
                ? { spell, text: text("change.start", start) }
                : null,
            end && end !== ".." && within(spell.days[2], spell.days[3])
                ? { spell, text: text("change.end", end) }
                : null,
        ].filter(Boolean);
    });
}

function seriesView() {
    const scope = state.of;
    const name = scope === "region" ? t("region") : fullName(scope);
    const charts = (measures) =>
        h(
            "div",
            { class: "charts" },
            measures.map((measure) => chart(scope, measure)),
        );
    return {
        title: t("series.of", { what: name }),
        body: [
            h("p", {}, t("series.how")),
            h("h3", {}, t("cooperation")),
            charts(COOPERATION),
            h("h3", {}, t("fragmentation")),
            charts(FRAGMENTATION),
            h("h3", {}, t("neither")),
            charts(NEITHER),
        ],
        csv: () => [
            "series-" + scope,
            ["of", "measure", "year", "low", "high", "n_low", "n_high", "n_of"],
            [...COOPERATION, ...FRAGMENTATION, ...NEITHER].flatMap((measure) => {
                const counts = seriesCounts(scope, measure);
                return seriesValues(scope, measure).map((value, i) => [
                    scope,
                    measure,
                    data.series.first_year + i,
                    value?.low,
                    value?.high,
                    ...counts[i],
                ]);
            }),
        ],
    };
}
