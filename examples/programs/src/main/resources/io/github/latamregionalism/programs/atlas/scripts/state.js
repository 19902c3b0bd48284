// What is looked at. The address holds all of it, so that it can be sent, kept and gone back to.

import { countries, data, organizations } from "./data.js";
import { isDay } from "./days.js";

/** The views, each with the parts of the address that it depends on. */
const VIEWS = {
    start: [],
    organization: ["organization", "day"],
    country: ["country", "day"],
    matrix: ["day"],
    trends: ["of"],
    quality: [],
};

export const VIEW_NAMES = Object.keys(VIEWS);
export const LANGUAGES = ["en", "es", "pt"];

function preferredLanguage() {
    const own = (navigator.language || "en").slice(0, 2);
    return LANGUAGES.includes(own) ? own : "en";
}

const START = {
    view: "start",
    organization: "unasur",
    country: "BRA",
    of: "region",
    day: data.as_of,
    fact: "",
    lang: preferredLanguage(),
};

const ALLOWED = {
    view: (value) => value in VIEWS,
    organization: (value) => organizations.has(value),
    country: (value) => countries.has(value),
    of: (value) => value === "region" || value in data.series,
    day: isDay,
    fact: () => true,
    lang: (value) => LANGUAGES.includes(value),
};

export let state = { ...START };

let arrive = () => {};

/** Says who is to show a state, with what is wrong with the address that named it. */
export function onArrival(listener) {
    arrive = listener;
}

export function setState(next) {
    state = next;
}

/** Reads the address: what it has not, or has wrong, is as at the start; and what it has wrong. */
export function readAddress() {
    const given = new URLSearchParams(location.hash.slice(1));
    const read = { ...START };
    const problems = [];
    for (const [key, value] of given) {
        if (key === "data") {
            if (value !== data.version) {
                problems.push({ key: "problem.version", value });
            }
        } else if (!(key in ALLOWED)) {
            problems.push({ key: "problem.part", value: key });
        } else if (ALLOWED[key](value)) {
            read[key] = value;
        } else {
            problems.push({ key: "problem." + key, value });
        }
    }
    return { read, problems };
}

export function addressOf(wanted) {
    const address = new URLSearchParams();
    const parts = new Set(["view", ...VIEWS[wanted.view], ...(wanted.fact ? ["day", "fact"] : []), "lang"]);
    for (const key of parts) {
        address.set(key, wanted[key]);
    }
    address.set("data", data.version);
    return "#" + address.toString().replaceAll("%2F", "/");
}

/** The whole address of what is looked at. */
export function wholeAddress() {
    return location.href.split("#")[0] + addressOf(state);
}

export function link(change) {
    return addressOf({ ...state, fact: "", ...change });
}

/** Goes on to another state, as a step to go back from; or in place, as while the day runs. */
export function go(change, { inPlace = false } = {}) {
    const next = { ...state, fact: "", ...change };
    arrive(next, []);
    // A change of the address takes a while: what is seen comes first.
    clearTimeout(waiting);
    waiting = setTimeout(() => write(addressOf(next), inPlace));
}

/** Goes where the address leads. */
export function goToAddress() {
    clearTimeout(waiting);
    const { read, problems } = readAddress();
    if (problems.length === 0 && addressOf(read) !== location.hash) {
        write(addressOf(read), true);
    }
    arrive(read, problems);
}

// Safari refuses more than a hundred changes of the address in half a minute.
const HALF_A_MINUTE = 30000;
const MOST_WRITES = 80;
const PAUSE = 400;
let writes = [];
let waiting = null;

function write(address, inPlace) {
    clearTimeout(waiting);
    if (address === location.hash) {
        return;
    }
    const now = Date.now();
    writes = writes.filter((time) => now - time < HALF_A_MINUTE);
    const last = writes[writes.length - 1] ?? 0;
    if (writes.length < MOST_WRITES && !(inPlace && now - last < PAUSE)) {
        writes.push(now);
        history[inPlace ? "replaceState" : "pushState"](null, "", address);
    } else {
        waiting = setTimeout(() => write(address, true), PAUSE);
    }
}
