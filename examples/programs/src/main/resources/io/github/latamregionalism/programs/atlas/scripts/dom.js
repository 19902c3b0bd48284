// Elements, and moving among many of them with the arrow keys.

/** Makes an element: attributes, "on..." listeners and "dataset" entries, then children; null ones are left out. */
function h(name, attributes = {}, ...children) {
    const element = document.createElement(name);
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
    element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

function options(entries, chosen) {
    return entries.map(([value, text]) => h("option", { value, selected: value === chosen }, text));
}

/** One stop of the tab key for many marks: the arrow keys go to the nearest mark in their direction. */
function arrowKeys(container, selector) {
    const marks = () => [...container.querySelectorAll(selector)];
    const enter = (mark) => {
        marks().forEach((other) => other.setAttribute("tabindex", other === mark ? "0" : "-1"));
    };
    enter(marks()[0]);
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
    return d3.least(distances, ({ distance }) => distance)?.mark;
}
