// A line where a value is known, a band where dates leave it open.

import { drawn } from "./dom.js";
import { numbers, scale } from "./lists.js";
import { numberText } from "./words.js";

export const CHART = { width: 460, height: 200, left: 46, right: 34, top: 12, bottom: 24 };

/** The steps of an axis: round numbers, the labels of which differ. */
function ticksUpTo(most) {
    const rough = most / 4;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999);
    return numbers(0, Math.ceil(most / step - 1e-9) + 1).map((i) => i * step);
}

function digitsOf(step) {
    return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** Steps from left to right as a path: each value holds to the next year. */
function stepPath(runs, x, y, side) {
    return runs
        .map((run) => {
            const points = run.map(({ year, value }) => `${x(year)},${y(value[side])}H${x(year + 1)}`);
            return "M" + points.join("V").replace(/V[\d.]+,/g, "V");
        })
        .join("");
}

/** The years one after the other that have a value. */
function runsOf(points) {
    const runs = [[]];
    for (const point of points) {
        if (point.value) {
            runs[runs.length - 1].push(point);
        } else if (runs[runs.length - 1].length) {
            runs.push([]);
        }
    }
    return runs.filter((run) => run.length);
}

function bandPath(runs, x, y) {
    return runs
        .map((run) => {
            const there = run.map(({ year, value }) => `${x(year)},${y(value.high)}L${x(year + 1)},${y(value.high)}`);
            const back = [...run]
                .reverse()
                .map(({ year, value }) => `${x(year + 1)},${y(value.low)}L${x(year)},${y(value.low)}`);
            return "M" + [...there, ...back].join("L") + "Z";
        })
        .join("");
}

/** Draws points, each a year and a value that may be missing or an interval; returns the drawing and its scale. */
export function drawChart(points) {
    const first = points[0].year;
    const last = points[points.length - 1].year;
    const finite = points.flatMap(({ value }) => (value ? [value.low, value.high] : [])).filter(Number.isFinite);
    const ticks = ticksUpTo(Math.max(...finite, 1e-9));
    const top = ticks[ticks.length - 1];
    const x = scale([first, last + 1], [CHART.left, CHART.width - CHART.right]);
    const upward = scale([0, top], [CHART.height - CHART.bottom, CHART.top]);
    const y = (value) => Math.round(upward(Math.min(value, top)) * 100) / 100;
    const place = (year) => Math.round(x(year) * 100) / 100;
    const runs = runsOf(points);
    const digits = digitsOf(ticks[1]);
    const years = [...numbers(Math.ceil(first / 20) * 20, last - 5, 20), last];
    const marker = drawn("line", { class: "chart-day", y1: CHART.top, y2: CHART.height - CHART.bottom });
    const svg = drawn(
        "svg",
        { viewBox: `0 0 ${CHART.width} ${CHART.height}`, "aria-hidden": "true" },
        ticks.map((tick) => [
            drawn("line", {
                class: "chart-grid",
                x1: CHART.left,
                x2: CHART.width - CHART.right,
                y1: y(tick),
                y2: y(tick),
            }),
            drawn(
                "text",
                { class: "chart-label", x: CHART.left - 6, y: y(tick) + 4, "text-anchor": "end" },
                numberText(tick, digits),
            ),
        ]),
        years.map((year) =>
            drawn(
                "text",
                { class: "chart-label", x: place(year + 0.5), y: CHART.height - 7, "text-anchor": "middle" },
                String(year),
            ),
        ),
        drawn("path", { class: "chart-band", d: bandPath(runs, place, y) }),
        drawn("path", { class: "chart-line is-high", d: stepPath(runs, place, y, "high") }),
        drawn("path", { class: "chart-line", d: stepPath(runs, place, y, "low") }),
        marker,
    );
    return {
        svg,
        mark: (year) => {
            marker.setAttribute("x1", place(year + 0.5));
            marker.setAttribute("x2", place(year + 0.5));
        },
        yearAt: (share) => Math.floor(scale([CHART.left, CHART.width - CHART.right], [first, last + 1])(share * CHART.width)),
    };
}
