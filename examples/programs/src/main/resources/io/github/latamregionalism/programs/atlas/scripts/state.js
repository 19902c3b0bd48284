// What is looked at. The address holds it, so that it can be sent, kept and gone back to.

const VIEWS = ["map", "timeline", "matrix", "network", "series", "organization", "country", "quality"];

function preferredLanguage() {
    const own = (navigator.language || "en").slice(0, 2);
    return LANGUAGES.includes(own) ? own : "en";
}

const START = {
    view: "map",
    organization: "unasur",
    country: "BRA",
    day: data.as_of,
    lang: preferredLanguage(),
    shared: "7",
    of: "region",
    fact: "",
};

const ALLOWED = {
    view: (value) => VIEWS.includes(value),
    organization: (value) => organizations.has(value),
    country: (value) => countries.has(value),
    day: (value) => isDay(value) && dayOf(value) >= FIRST_DAY && dayOf(value) <= LAST_DAY,
    lang: (value) => LANGUAGES.includes(value),
    shared: (value) => /^([1-9]|1\d|2[0-6])$/.test(value),
    of: (value) => value === "region" || value in data.series,
    fact: () => true,
};

let state = { ...START };

/** Reads the address; what it has not, or has wrong, is as at the start. */
function readAddress() {
    const given = new URLSearchParams(location.hash.slice(1));
    const read = { ...START };
    for (const key of Object.keys(START)) {
        const value = given.get(key);
        if (value !== null && ALLOWED[key](value)) {
            read[key] = value;
        }
    }
    return read;
}

function addressOf(wanted) {
    const address = new URLSearchParams();
    for (const [key, value] of Object.entries(wanted)) {
        if (value !== START[key] || key === "view" || key === "lang") {
            address.set(key, value);
        }
    }
    return "#" + address.toString().replaceAll("%2F", "/");
}

/** Goes on to another state, as a step to go back from; or in place, as while the day runs. */
function go(change, { inPlace = false } = {}) {
    const wanted = { fact: "", ...change };
    const next = { ...state, ...wanted };
    const address = addressOf(next);
    if (address !== location.hash) {
        history[inPlace ? "replaceState" : "pushState"](null, "", address);
    }
    show(next);
}

function link(change) {
    return addressOf({ ...state, fact: "", ...change });
}
