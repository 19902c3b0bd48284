// Who takes part in how much together: states as nodes, the number of shared organizations as ties.

/** The organizations in which two countries both certainly or possibly take part. */
function sharedBy(first, second, day) {
    return withMembers
        .map((organization) => ({
            organization: organization.id,
            certainty: and(takesPart(first, organization.id, day), takesPart(second, organization.id, day)),
        }))
        .filter(({ certainty }) => certainty !== "no");
}

function weightOf(shared) {
    return { low: shared.filter(({ certainty }) => certainty === "yes").length, high: shared.length };
}

/** Every pair of states that shares an organization. */
function pairsOn(day) {
    const participants = withMembers.map((organization) =>
        states
            .map((country) => ({ code: country.iso3, certainty: takesPart(country.iso3, organization.id, day) }))
            .filter(({ certainty }) => certainty !== "no"),
    );
    const pairs = new Map();
    for (const codes of participants) {
        for (const [first, second] of d3.cross(codes, codes).filter(([a, b]) => a.code < b.code)) {
            const key = first.code + "/" + second.code;
            const pair = pairs.get(key) ?? { source: first.code, target: second.code, low: 0, high: 0 };
            pair.low += and(first.certainty, second.certainty) === "yes" ? 1 : 0;
            pair.high += 1;
            pairs.set(key, pair);
        }
    }
    return [...pairs.values()];
}

const NETWORK = { width: 900, height: 600 };

/** Places the states by all their ties, whichever are drawn: the more two share, the nearer they are. */
function placed(pairs) {
    const nodes = states.map((country) => {
        const [column, row] = TILES[country.iso3];
        return { id: country.iso3, x: column * 80, y: row * 55 };
    });
    const ties = pairs.map((pair) => ({ ...pair }));
    const most = d3.max(pairs, (pair) => pair.high) ?? 1;
    d3.forceSimulation(nodes)
        .force(
            "tie",
            d3
                .forceLink(ties)
                .id((node) => node.id)
                .distance((tie) => 40 + 330 * (1 - tie.high / most))
                .strength((tie) => 0.25 * (tie.high / most) ** 2),
        )
        .force("apart", d3.forceManyBody().strength(-160))
        .force("middle-x", d3.forceX(NETWORK.width / 2).strength(0.02))
        .force("middle-y", d3.forceY(NETWORK.height / 2).strength(0.06))
        .force("room", d3.forceCollide(25))
        .stop()
        .tick(300);
    const across = d3
        .scaleLinear()
        .domain(d3.extent(nodes, (node) => node.x))
        .range([28, NETWORK.width - 28]);
    const down = d3
        .scaleLinear()
        .domain(d3.extent(nodes, (node) => node.y))
        .range([26, NETWORK.height - 26]);
    for (const node of nodes) {
        node.x = across(node.x);
        node.y = down(node.y);
    }
    return { nodes, ties };
}

function networkView() {
    const day = dayOf(state.day);
    const all = pairsOn(day);
    const least = Number(state.shared);
    const { nodes, ties: allTies } = placed(all);
    const ties = allTies.filter((tie) => tie.high >= least);
    const width = d3.scaleLinear().domain([1, 20]).range([0.6, 6]);
    const svg = d3
        .create("svg")
        .attr("class", "network")
        .attr("viewBox", `0 0 ${NETWORK.width} ${NETWORK.height}`)
        .attr("role", "group")
        .attr("aria-label", t("network.of", { day: dateText(state.day) }));
    const openable = (selection, className, fact, label) =>
        selection
            .attr("class", className)
            .attr("role", "button")
            .attr("tabindex", "-1")
            .attr("aria-label", label)
            .on("click", (event, datum) => go({ fact: fact(datum) }))
            .on("keydown", (event, datum) => {
                if (event.key === "Enter" || event.key === " ") {
                    event.preventDefault();
                    go({ fact: fact(datum) });
                }
            });
    const tieLabel = (tie) =>
        countryName(tie.source.id) + " – " + countryName(tie.target.id) + ": " + intervalText(tie);
    const tie = openable(
        svg
            .append("g")
            .selectAll("g")
            .data(d3.sort(ties, (one) => one.high))
            .join("g"),
        "tie",
        (one) => ["pair", one.source.id, one.target.id].join("/"),
        tieLabel,
    );
    tie.append("title").text(tieLabel);
    for (const className of ["tie-reach", "tie-line"]) {
        tie.append("line")
            .attr("class", (one) => className + (one.low < one.high ? " is-open" : ""))
            .attr("x1", (one) => one.source.x)
            .attr("y1", (one) => one.source.y)
            .attr("x2", (one) => one.target.x)
            .attr("y2", (one) => one.target.y);
    }
    tie.selectAll(".tie-line").attr("stroke-width", (one) => width(one.high));
    const node = openable(
        svg.append("g").selectAll("g").data(nodes).join("g"),
        "node",
        (one) => "ties/" + one.id,
        (one) => countryName(one.id),
    ).attr("transform", (one) => `translate(${one.x.toFixed(1)},${one.y.toFixed(1)})`);
    node.append("title").text((one) => countryName(one.id));
    node.append("circle").attr("r", 20);
    node.append("text")
        .attr("text-anchor", "middle")
        .attr("dy", "0.35em")
        .text((one) => one.id);
    arrowKeys(svg.node(), ".node");
    const slider = h("input", {
        type: "range",
        id: "shared",
        min: "1",
        max: "26",
        value: state.shared,
        onchange: (event) => go({ shared: event.target.value }),
    });
    return {
        title: t("network.of", { day: dateText(state.day) }),
        body: [
            h("p", {}, t("network.how")),
            h(
                "p",
                { class: "field" },
                h("label", { for: "shared" }, t("network.least")),
                slider,
                h("output", { for: "shared" }, state.shared),
            ),
            ties.length === 0 ? h("p", { class: "hint" }, t("network.none")) : null,
            h(
                "div",
                {
                    class: "scroll",
                    tabindex: "0",
                    role: "region",
                    "aria-label": t("network.of", { day: dateText(state.day) }),
                },
                svg.node(),
            ),
            h(
                "details",
                {},
                h("summary", {}, t("network.table")),
                h(
                    "ol",
                    { class: "ties" },
                    d3
                        .sort(all, (pair) => -pair.high)
                        .slice(0, 60)
                        .map((pair) =>
                            h(
                                "li",
                                {},
                                h(
                                    "a",
                                    { href: link({ fact: ["pair", pair.source, pair.target].join("/") }) },
                                    countryName(pair.source) + " – " + countryName(pair.target),
                                ),
                                " ",
                                h("span", { class: "number" }, intervalText(pair)),
                            ),
                        ),
                ),
            ),
        ],
        csv: () => [
            "network-" + state.day,
            ["first", "second", "low", "high"],
            all.map((pair) => [pair.source, pair.target, pair.low, pair.high]),
        ],
    };
}
