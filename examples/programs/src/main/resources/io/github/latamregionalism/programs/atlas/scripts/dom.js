// Elements, and moving among many of them with the arrow keys.

import { sortBy } from "./lists.js";
import { state } from "./state.js";
import { wording } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";

function append(element, attributes, children) {
    for (const [key, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) {
            continue;
        }
        if (key.startsWith("on")) {
            element.addEventListener(key.slice(2), value);
        } else if (key === "dataset") {
            Object.assign(element.dataset, value);
        } else if (key === "style") {
            element.style.cssText = value;
        } else {
            element.setAttribute(key, value === true ? "" : value);
        }
    }
    element.append(...children.flat(4).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

/** Makes an element: attributes, "on..." listeners and "dataset" entries, then children; null ones are left out. */
export function h(name, attributes = {}, ...children) {
    return append(document.createElement(name), attributes, children);
}

/** Makes an element of a drawing. */
export function drawn(name, attributes = {}, ...children) {
    return append(document.createElementNS(SVG, name), attributes, children);
}

/** What a field of a record says; marked with its language where that is not the page's. */
export function said(table, record, field) {
    const { text, lang } = wording(table, record, field);
    return !text || lang === state.lang ? text : h("span", { lang }, text);
}

export function options(entries, chosen) {
    return entries.map(([value, text]) => h("option", { value, selected: value === chosen }, text));
}

export function outLink(address, text) {
    return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text);
}

export function separated(elements, separator = ", ") {
    return elements.flatMap((element, i) => (i === 0 ? [element] : [separator, element]));
}

/** A table with a caption that those read who do not see it; cells are nodes or texts, the first heads its row. */
export function simpleTable(caption, header, rows) {
    return h(
        "div",
        { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
        h(
            "table",
            { class: "listing" },
            h("caption", { class: "unseen" }, caption),
            h("thead", {}, h("tr", {}, header.map((name) => h("th", { scope: "col" }, name)))),
            h(
                "tbody",
                {},
                rows.map(([first, ...cells]) =>
                    h("tr", {}, h("th", { scope: "row" }, first), cells.map((cell) => h("td", {}, cell))),
                ),
            ),
        ),
    );
}

/** Something that is made when it is opened. */
export function onDemand(summary, make, className = "") {
    const details = h("details", { class: className }, h("summary", {}, summary));
    details.addEventListener("toggle", () => {
        if (details.open && details.childElementCount === 1) {
            details.append(...[make()].flat());
        }
    });
    return details;
}

/** One stop of the tab key for many marks: the arrow keys go to the nearest mark in their direction. */
export function arrowKeys(container, selector) {
    const marks = () => [...container.querySelectorAll(selector)];
    const enter = (mark) => {
        marks().forEach((other) => other.setAttribute("tabindex", other === mark ? "0" : "-1"));
    };
    const [first] = marks();
    if (first) {
        enter(first);
    }
    container.addEventListener("focusin", (event) => {
        const mark = event.target.closest(selector);
        if (mark) {
            enter(mark);
        }
    });
    container.addEventListener("keydown", (event) => {
        const from = event.target.closest(selector);
        const direction = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
        if (!from || !direction) {
            return;
        }
        event.preventDefault();
        nearest(from, direction, marks())?.focus();
    });
}

function nearest(from, [dx, dy], marks) {
    const middle = (mark) => {
        const box = mark.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2];
    };
    const [x, y] = middle(from);
    const distances = marks
        .filter((mark) => mark !== from)
        .map((mark) => {
            const [markX, markY] = middle(mark);
            const along = (markX - x) * dx + (markY - y) * dy;
            const across = Math.abs((markX - x) * dy) + Math.abs((markY - y) * dx);
            return { mark, along, distance: along + 3 * across };
        })
        .filter(({ along }) => along > 1);
    return sortBy(distances, ({ distance }) => distance)[0]?.mark;
}
