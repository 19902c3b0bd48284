// Puts what the address names on the page.

const PICTURES = {
    map: mapView,
    timeline: timelineView,
    matrix: matrixView,
    network: networkView,
    series: seriesView,
    organization: organizationView,
    country: countryView,
    quality: qualityView,
};

const main = document.getElementById("view");
const live = document.getElementById("live");

let shownView = null;
let shownState = null;

/** Tells those who do not see it what has changed. */
function say(text) {
    live.textContent = text;
}

function show(next) {
    const before = shownState;
    state = next;
    shownState = next;
    const changed = (...keys) => before === null || keys.some((key) => before[key] !== next[key]);
    if (changed("lang")) {
        showWords();
        makeSettings();
    }
    if (changed("lang", "view")) {
        makeControls();
    }
    showSettings();
    showControls();
    if (changed("view", "organization", "country", "day", "lang", "shared", "of")) {
        showPicture(before !== null);
    }
    showFact();
}

function showWords() {
    document.documentElement.lang = state.lang;
    document.title = t("title");
    document.getElementById("title").textContent = t("title");
    document.getElementById("subtitle").textContent = t("subtitle", { day: dateText(data.as_of) });
    document.getElementById("skip").textContent = t("skip");
    document
        .getElementById("footer")
        .replaceChildren(
            h("p", {}, t("footer.how")),
            h("p", {}, datasetCitation() + " " + t("footer.licence")),
            t("footer.english") ? h("p", {}, t("footer.english")) : "",
        );
}

function showPicture(isChange) {
    const focused = document.activeElement?.id;
    shownView = PICTURES[state.view]();
    main.replaceChildren(
        h("h2", { class: "picture-title" }, shownView.title),
        ...shownView.body.flat(3).filter(Boolean),
    );
    Object.assign(main.dataset, {
        view: state.view,
        organization: state.organization,
        country: state.country,
        day: state.day,
    });
    if (focused && document.activeElement === document.body) {
        document.getElementById(focused)?.focus();
    }
    if (isChange) {
        say(announcement());
    }
}

function announcement() {
    if (!DAY_VIEWS.includes(state.view)) {
        return shownView.title;
    }
    if (state.view !== "map") {
        return shownView.title + ", " + dateText(state.day);
    }
    const { members, participants } = memberCounts(state.organization, dayOf(state.day));
    return (
        shownView.title +
        ", " +
        dateText(state.day) +
        ": " +
        t("counts", { members: intervalText(members), participants: intervalText(participants) })
    );
}

// A link within the page changes the address, and so does the back button.
addEventListener("hashchange", () => show(readAddress()));
document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
});

show(readAddress());
