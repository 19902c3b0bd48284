// The choices above the picture, and the day that runs.

const DAY_VIEWS = ["map", "timeline", "matrix", "network", "organization", "country"];
const ORGANIZATION_VIEWS = ["map", "timeline", "organization"];

let playing = null;

function stop() {
    clearInterval(playing);
    playing = null;
}

/** The changes that a step leads to: those of the organization looked at, elsewhere those of all. */
function steps() {
    return changeDaysOf(ORGANIZATION_VIEWS.includes(state.view) ? state.organization : null);
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
        playing = setInterval(() => step(1), 700);
    }
    showControls();
}

const controls = document.getElementById("controls");

/** Makes the controls once, so that they keep the focus, and then tells them what is chosen. */
function makeControls() {
    stop();
    const organizationChoice = h(
        "select",
        { id: "organization", onchange: (event) => go({ organization: event.target.value }) },
        options(
            byName(state.view === "organization" ? tables.organizations : withMembers).map(({ id }) => [
                id,
                fullName(id),
            ]),
        ),
    );
    const countryChoice = h(
        "select",
        { id: "country", onchange: (event) => go({ country: event.target.value }) },
        options(byName(tables.countries).map((country) => [country.iso3, nameOf(country)])),
    );
    const scopeChoice = h(
        "select",
        { id: "of", onchange: (event) => go({ of: event.target.value }) },
        options([
            ["region", t("region")],
            ...byName(withMembers.filter(({ id }) => data.series[id])).map(({ id }) => [id, fullName(id)]),
        ]),
    );
    const dayChoice = h("input", {
        type: "date",
        id: "day",
        min: isoOf(FIRST_DAY),
        max: isoOf(LAST_DAY),
        onchange: (event) => {
            if (ALLOWED.day(event.target.value)) {
                go({ day: event.target.value });
            }
        },
    });
    const slider = h("input", {
        type: "range",
        id: "slider",
        min: String(FIRST_DAY),
        max: String(LAST_DAY),
        step: "1",
        "aria-label": t("day.slider"),
        oninput: (event) => go({ day: isoOf(Number(event.target.value)) }, { inPlace: true }),
    });
    const button = (id, symbol, label, onclick) =>
        h("button", { type: "button", id, class: "tool", "aria-label": label, title: label, onclick }, symbol);
    controls.replaceChildren(
        ...[
            ORGANIZATION_VIEWS.includes(state.view)
                ? h(
                      "div",
                      { class: "field wide" },
                      h("label", { for: "organization" }, t("organization")),
                      organizationChoice,
                  )
                : null,
            state.view === "country"
                ? h("div", { class: "field wide" }, h("label", { for: "country" }, t("country")), countryChoice)
                : null,
            state.view === "series"
                ? h("div", { class: "field wide" }, h("label", { for: "of" }, t("series.scope")), scopeChoice)
                : null,
            DAY_VIEWS.includes(state.view)
                ? h(
                      "div",
                      { class: "field day-field" },
                      h("label", { for: "day" }, t("day")),
                      dayChoice,
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
                              [1948, 1970, 1990, 2010, yearOf(LAST_DAY)].map((year) =>
                                  h("span", { style: `left:${AXIS(dayOf(year + "-01-01"))}%` }, String(year)),
                              ),
                          ),
                      ),
                  )
                : null,
            h(
                "div",
                { class: "field actions" },
                h(
                    "button",
                    { type: "button", id: "csv", class: "tool text", onclick: () => downloadSeen() },
                    t("download.csv"),
                ),
                h(
                    "button",
                    {
                        type: "button",
                        id: "copy-link",
                        class: "tool text",
                        onclick: (event) => copyAddress(event.currentTarget),
                    },
                    t("copy.link"),
                ),
            ),
        ].filter(Boolean),
    );
}

function showControls() {
    const set = (id, value) => {
        const control = document.getElementById(id);
        if (control && control.value !== value) {
            control.value = value;
        }
    };
    set("organization", state.organization);
    set("country", state.country);
    set("of", state.of);
    set("day", state.day);
    set("slider", String(dayOf(state.day)));
    document.getElementById("slider")?.setAttribute("aria-valuetext", dateText(state.day));
    const playButton = document.getElementById("play");
    if (playButton) {
        const label = playing === null ? t("play") : t("pause");
        playButton.textContent = playing === null ? "▶" : "⏸";
        playButton.setAttribute("aria-label", label);
        playButton.title = label;
    }
}

async function copyAddress(button) {
    await copy(location.href, button);
    say(t("copied"));
}

function downloadSeen() {
    const [name, header, rows] = shownView.csv();
    download(name + ".csv", csvText(header, rows));
}

function themeNow() {
    return (
        document.documentElement.dataset.theme ??
        (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")
    );
}

/** Makes the choices of language and view once, so that they keep the focus, and then tells them what is chosen. */
function makeSettings() {
    document.getElementById("settings").replaceChildren(
        h(
            "div",
            { class: "languages", role: "group", "aria-label": t("language") },
            LANGUAGES.map((lang) =>
                h(
                    "button",
                    { type: "button", lang, dataset: { lang }, onclick: () => go({ lang, fact: state.fact }) },
                    words[lang]["language.name"],
                ),
            ),
        ),
        h("button", { type: "button", id: "theme", onclick: changeTheme }, t("theme")),
    );
    const views = document.getElementById("views");
    views.setAttribute("aria-label", t("views"));
    views.replaceChildren(
        h(
            "ul",
            {},
            VIEWS.map((view) => h("li", {}, h("a", { dataset: { view } }, t("view." + view)))),
        ),
    );
}

function changeTheme() {
    document.documentElement.dataset.theme = themeNow() === "dark" ? "light" : "dark";
}

function showSettings() {
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
