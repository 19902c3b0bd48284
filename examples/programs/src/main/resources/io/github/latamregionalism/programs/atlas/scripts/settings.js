// The choices of view, language, and light or dark.

import { h } from "./dom.js";
import { go, LANGUAGES, link, state, VIEW_NAMES } from "./state.js";
import { t, words } from "./words.js";

const THEME = "latam-regionalism-theme";

/** What the browser keeps for the page; nothing where it keeps nothing. */
function keptTheme() {
    try {
        return localStorage.getItem(THEME);
    } catch {
        return null;
    }
}

function changeTheme() {
    const { dataset } = document.documentElement;
    const now = dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    dataset.theme = now === "dark" ? "light" : "dark";
    try {
        localStorage.setItem(THEME, dataset.theme);
    } catch {
        // It holds as long as the page is open.
    }
    dispatchEvent(new Event("themechange"));
}

/** Makes the choices of language and view once, so that they keep the focus, and then tells them what is chosen. */
export function makeSettings() {
    if (["light", "dark"].includes(keptTheme())) {
        document.documentElement.dataset.theme = keptTheme();
    }
    const language = (lang) =>
        h(
            "button",
            { type: "button", lang, dataset: { lang }, onclick: () => go({ lang, fact: state.fact }) },
            words[lang]["language.name"],
        );
    document
        .getElementById("settings")
        .replaceChildren(
            h("div", { class: "languages", role: "group", "aria-label": t("language") }, LANGUAGES.map(language)),
            h("button", { type: "button", id: "theme", onclick: changeTheme }, t("theme")),
        );
    const views = document.getElementById("views");
    views.setAttribute("aria-label", t("views"));
    views.replaceChildren(
        h(
            "ul",
            {},
            VIEW_NAMES.map((view) => h("li", {}, h("a", { dataset: { view } }, t("view." + view)))),
        ),
    );
}

export function showSettings() {
    for (const button of document.querySelectorAll(".languages button")) {
        button.setAttribute("aria-pressed", String(button.dataset.lang === state.lang));
    }
    for (const anchor of document.querySelectorAll("#views a")) {
        anchor.href = link({ view: anchor.dataset.view });
        anchor.toggleAttribute("aria-current", false);
        if (anchor.dataset.view === state.view) {
            anchor.setAttribute("aria-current", "page");
        }
    }
}
