// The question: a search box and a day, and the steps from day to day.

import { changeDaysOf, FIRST_DAY, LAST_DAY } from "./data.js";
import { dateText } from "./dates.js";
import { dayOf, isDay, isoOf, yearOf } from "./days.js";
import { h } from "./dom.js";
import { between, scale } from "./lists.js";
import { actorsNamed, nearestActor, recordsNamed } from "./search.js";
import { go, state } from "./state.js";
import { countryName, shortName, t } from "./words.js";

const STEP_VIEWS = ["organization", "country", "matrix"];

let playing = null;

export function stop() {
    clearInterval(playing);
    playing = null;
}

/** The changes that a step leads to: those of what is looked at. */
function steps() {
    return changeDaysOf({ organization: state.organization, country: state.country }[state.view] ?? null);
}

function step(direction) {
    const days = steps();
    const day = dayOf(state.day);
    const next = direction > 0 ? days.find((other) => other > day) : days.findLast((other) => other < day);
    if (next === undefined) {
        stop();
        return false;
    }
    go({ day: isoOf(next) }, { inPlace: playing !== null });
    return true;
}

function play() {
    if (playing !== null) {
        stop();
    } else {
        if (!steps().some((day) => day > dayOf(state.day))) {
            go({ day: isoOf(FIRST_DAY) });
        }
        playing = setInterval(() => step(1), 900);
    }
    showControls();
}

const MOST_ACTORS = 7;
const MOST_RECORDS = 5;

let offered = [];
let active = -1;

/** Splits a day off the end of what was typed, as in "UNASUR 2019-09-01". */
function splitDay(text) {
    const match = /^(.*?)\s+(\d{4}-\d{2}-\d{2})\s*$/.exec(text);
    return match && isDay(match[2]) ? { text: match[1], day: match[2] } : { text };
}

function element(id) {
    return document.getElementById(id);
}

function offer() {
    const { text } = splitDay(element("search").value);
    offered = text.trim()
        ? [...actorsNamed(text).slice(0, MOST_ACTORS), ...recordsNamed(text, MOST_RECORDS)]
        : [];
    active = -1;
    element("found").replaceChildren(
        ...offered.map((option, i) =>
            h(
                "li",
                {
                    role: "option",
                    id: "option-" + i,
                    "aria-selected": "false",
                    onpointerdown: (event) => event.preventDefault(),
                    onclick: () => choose(option),
                },
                option.name,
                option.by && option.by !== option.name ? h("span", { class: "aside" }, " " + option.by) : null,
            ),
        ),
    );
    expand(offered.length > 0);
}

function expand(open) {
    element("found").hidden = !open;
    element("search").setAttribute("aria-expanded", String(open));
    element("search").removeAttribute("aria-activedescendant");
}

function move(by) {
    if (offered.length === 0 || element("found").hidden) {
        return;
    }
    active = (active + by + offered.length) % offered.length;
    [...element("found").children].forEach((item, i) => {
        item.setAttribute("aria-selected", String(i === active));
        if (i === active) {
            item.scrollIntoView({ block: "nearest" });
        }
    });
    element("search").setAttribute("aria-activedescendant", "option-" + active);
}

function typedDay() {
    return splitDay(element("search").value).day ?? element("day").value.trim();
}

function choose(option) {
    if (!isDay(typedDay())) {
        complainOfDay(typedDay());
        return;
    }
    expand(false);
    go({ day: typedDay(), ...option.change });
}

function tell(text) {
    element("told").textContent = text;
}

function complainOfDay(day) {
    tell(t("day.wrong", { day }));
    element("day").setAttribute("aria-invalid", "true");
    element("day").focus();
}

/** Answers what was typed: what it names exactly, else the choice that is left, else says what is near. */
function ask(event) {
    event.preventDefault();
    if (!isDay(typedDay())) {
        complainOfDay(typedDay());
        return;
    }
    const { text } = splitDay(element("search").value);
    const kept = element("search").dataset.subject === text;
    if (active >= 0 && !element("found").hidden) {
        choose(offered[active]);
        return;
    }
    if (!text.trim() || kept) {
        choose({ change: STEP_VIEWS.includes(state.view) ? {} : { view: "organization" } });
        return;
    }
    const actors = actorsNamed(text);
    const exact = actors.filter((actor) => actor.exact);
    const [only] = exact.length === 1 ? exact : actors.length === 1 ? actors : [];
    if (only) {
        choose(only);
        return;
    }
    offer();
    const near = offered.length ? null : nearestActor(text);
    if (near) {
        offered = [near];
        choose(near);
        tell(t("search.near", { text, name: near.name }));
    } else {
        tell(offered.length ? t("search.several", { text }) : t("search.none", { text }));
    }
}

const controls = element("controls");

/** Makes the controls once, so that they keep the focus, and then tells them what is chosen. */
export function makeControls() {
    stop();
    const search = h("input", {
        type: "text",
        id: "search",
        role: "combobox",
        autocomplete: "off",
        "aria-autocomplete": "list",
        "aria-expanded": "false",
        "aria-controls": "found",
        placeholder: t("search.example"),
        oninput: offer,
        onfocus: () => search.select(),
        onblur: () => expand(false),
        onkeydown: (event) => {
            const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (by) {
                event.preventDefault();
                move(by);
            } else if (event.key === "Escape") {
                expand(false);
            }
        },
    });
    const day = h("input", {
        type: "text",
        id: "day",
        inputmode: "numeric",
        autocomplete: "off",
        size: "11",
        maxlength: "10",
        "aria-describedby": "day-order",
        onchange: () => {
            if (!isDay(day.value.trim())) {
                complainOfDay(day.value);
            } else if (STEP_VIEWS.includes(state.view)) {
                tell("");
                go({ day: day.value.trim() });
            }
        },
    });
    controls.replaceChildren(
        h(
            "form",
            { class: "question", onsubmit: ask },
            h(
                "div",
                { class: "field search-field" },
                h("label", { for: "search" }, t("search")),
                search,
                h("ul", { id: "found", role: "listbox", "aria-label": t("search.found"), hidden: true }),
            ),
            h(
                "div",
                { class: "field" },
                h("label", { for: "day" }, t("day"), " ", h("span", { id: "day-order" }, t("day.order"))),
                day,
            ),
            h("button", { type: "submit", id: "ask" }, t("ask")),
        ),
        dayRow(),
        h("p", { id: "told", class: "told", role: "alert" }),
    );
}

/** The steps from one change to another, and the days on a line. */
function dayRow() {
    const button = (id, symbol, label, onclick) =>
        h("button", { type: "button", id, class: "tool", "aria-label": label, title: label, onclick }, symbol);
    const slider = h("input", {
        type: "range",
        id: "slider",
        min: String(FIRST_DAY),
        max: String(LAST_DAY),
        step: "1",
        "aria-label": t("day.slider"),
        oninput: (event) => slide(Number(event.target.value)),
    });
    return h(
        "div",
        { class: "day-row" },
        button("previous", "←", t("step.previous"), () => step(-1)),
        button("play", "▶", t("play"), play),
        button("next", "→", t("step.next"), () => step(1)),
        h(
            "div",
            { class: "slider" },
            slider,
            h(
                "div",
                { class: "slider-years", "aria-hidden": "true" },
                [1948, 1975, 2000, yearOf(LAST_DAY)].map((year) =>
                    h("span", { style: `left:${dayAxis(dayOf(year + "-01-01"))}%` }, String(year)),
                ),
            ),
        ),
    );
}

const axis = scale([FIRST_DAY, LAST_DAY + 1], [0, 100]);

/** Where a day lies on a line of all days, in hundredths. */
export function dayAxis(day) {
    return between(axis(day), 0, 100);
}

let sliding = null;

/** Shows where the slider is, at most once for each picture that the screen shows. */
function slide(day) {
    if (sliding === null) {
        requestAnimationFrame(() => {
            const latest = sliding;
            sliding = null;
            go({ day: isoOf(latest) }, { inPlace: true });
        });
    }
    sliding = day;
}

function subject() {
    return { organization: () => shortName(state.organization), country: () => countryName(state.country) }[
        state.view
    ]?.();
}

export function showControls() {
    const search = element("search");
    search.value = subject() ?? "";
    search.dataset.subject = search.value;
    const day = element("day");
    day.value = state.day;
    day.removeAttribute("aria-invalid");
    tell("");
    document.querySelector(".day-row").hidden = !STEP_VIEWS.includes(state.view);
    element("slider").value = String(dayOf(state.day));
    element("slider").setAttribute("aria-valuetext", dateText(state.day));
    const playButton = element("play");
    const label = playing === null ? t("play") : t("pause");
    playButton.textContent = playing === null ? "▶" : "⏸";
    playButton.setAttribute("aria-label", label);
    playButton.title = label;
}
