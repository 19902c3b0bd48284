// Puts what the address names on the page.

import { datasetCitation } from "./citation.js";
import { makeControls, showControls, dayAxis } from "./controls.js";
import { countryView } from "./country.js";
import { data } from "./data.js";
import { dateText } from "./dates.js";
import { dayOf } from "./days.js";
import { h } from "./dom.js";
import { showFact } from "./facts.js";
import { say } from "./live.js";
import { matrixView } from "./matrix.js";
import { organizationView } from "./organization.js";
import { qualityView } from "./quality.js";
import { nearestActor } from "./search.js";
import { makeSettings, showSettings } from "./settings.js";
import { startView } from "./start.js";
import { goToAddress, onArrival, setState, state } from "./state.js";
import { trendsView } from "./trends.js";
import { t } from "./words.js";

const PAGES = {
    start: startView,
    organization: organizationView,
    country: countryView,
    matrix: matrixView,
    trends: trendsView,
    quality: qualityView,
};

const main = document.getElementById("view");
const notice = document.getElementById("notice");

let shownView = null;
let shownState = null;

function show(next, problems) {
    const before = shownState;
    setState(next);
    shownState = next;
    const changed = (...keys) => before === null || keys.some((key) => before[key] !== next[key]);
    if (changed("lang")) {
        showWords();
        makeSettings();
        makeControls();
    }
    showSettings();
    showControls();
    if (changed("view", "organization", "country", "lang", "of")) {
        showView();
    } else if (changed("day")) {
        showDay();
    }
    if (before !== null && changed("view", "organization", "country", "day", "of")) {
        say([heading.textContent, head.querySelector(".counts")?.textContent].filter(Boolean).join(": "));
    }
    const isFact = showFact();
    showProblems(isFact ? problems : [...problems, { key: "problem.fact", value: next.fact }]);
}

function showWords() {
    document.documentElement.lang = state.lang;
    document.getElementById("title").textContent = t("title");
    document.getElementById("subtitle").textContent = t("subtitle", { day: dateText(data.as_of) });
    document.getElementById("skip").textContent = t("skip");
    document
        .getElementById("footer")
        .replaceChildren(
            h("p", {}, t("footer.how")),
            h("p", {}, datasetCitation() + " " + t("footer.licence")),
        );
}

const heading = h("h2", { class: "picture-title" });
const head = h("div", { class: "head" });

function showView() {
    const focused = document.activeElement?.id;
    shownView = PAGES[state.view]();
    main.replaceChildren(heading, head, ...shownView.body.flat(4).filter(Boolean));
    showDay();
    if (focused && document.activeElement === document.body) {
        document.getElementById(focused)?.focus();
    }
}

/** Shows what depends on the day. */
function showDay() {
    const ofDay = shownView.onDay?.() ?? shownView;
    heading.textContent = ofDay.title;
    document.title = ofDay.title + " – " + t("title");
    head.replaceChildren(...[ofDay.head ?? []].flat());
    for (const line of main.querySelectorAll(".day-line")) {
        line.style.left = dayAxis(dayOf(state.day)) + "%";
    }
    const { view, organization, country, day } = state;
    Object.assign(main.dataset, { view, organization, country, day });
}

/** Says what is wrong with the address, and what may have been meant. */
function showProblems(problems) {
    const sentence = ({ key, value }) => {
        const near = ["problem.organization", "problem.country"].includes(key) ? nearestActor(value) : null;
        return h(
            "p",
            {},
            t(key, { value, version: data.version, day: dateText(state.day) }),
            near ? " " + t("problem.near", { name: near.name, id: near.id }) : null,
        );
    };
    notice.hidden = problems.length === 0;
    notice.replaceChildren(...problems.map(sentence));
}

// What is closed on the screen is open on paper.
let opened = [];
addEventListener("beforeprint", () => {
    opened = [...main.querySelectorAll("details:not([open])")];
    for (const details of opened) {
        details.open = true;
        // The browser tells of it later than it prints.
        details.dispatchEvent(new Event("toggle"));
    }
});
addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));

// A link within the page changes the address, and so does the back button.
addEventListener("hashchange", goToAddress);
document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
});

onArrival(show);
goToAddress();
