// One search for everything: countries and organizations by any of their names, then what the records say.

import { countries, data, organizations, tables } from "./data.js";
import { between } from "./lists.js";
import { state } from "./state.js";
import { countryName, fullName, term, textOf } from "./words.js";

/** A text without accents, case and signs. */
export function plain(text) {
    return text
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}

function namesOf() {
    const names = data.names.map(([text, id]) => [text, id]);
    for (const country of tables.countries) {
        const { iso3 } = country;
        names.push([iso3, iso3], [country.name_en, iso3], [country.name_es, iso3], [country.name_pt, iso3]);
        names.push([country.iso2, iso3]);
    }
    for (const one of tables.organizations) {
        names.push([one.id, one.id], [one.name_en, one.id], [one.name_es, one.id], [one.name_pt, one.id]);
        names.push([one.acronym, one.id], ...(one.acronym ?? "").split("/").map((part) => [part, one.id]));
    }
    return names
        .filter(([text, id]) => text && (countries.has(id) || organizations.has(id)))
        .map(([text, id]) => ({ key: plain(text), text, id }))
        .filter(({ key }) => key);
}

const names = namesOf();

function closeness(key, query) {
    if (key === query) {
        return 0;
    }
    if (query.length < 2) {
        return Infinity;
    }
    return key.startsWith(query) ? 1 : key.includes(" " + query) ? 2 : query.length > 2 && key.includes(query) ? 3 : Infinity;
}

function optionOf(id, key, text) {
    const isOrganization = organizations.has(id);
    return {
        id,
        name: isOrganization ? fullName(id) : countryName(id),
        by: text,
        change: isOrganization ? { view: "organization", organization: id } : { view: "country", country: id },
        exact: key === 0,
    };
}

/** The countries and organizations that a text may name, the closest first. */
export function actorsNamed(text) {
    const query = plain(text);
    const best = new Map();
    for (const { key, text: name, id } of query ? names : []) {
        const close = closeness(key, query);
        if (close < (best.get(id)?.close ?? Infinity)) {
            best.set(id, { close, name, id });
        }
    }
    return [...best.values()]
        .sort((a, b) => a.close - b.close || organizations.has(b.id) - organizations.has(a.id))
        .map(({ id, close, name }) => optionOf(id, close, name));
}

/** How many letters differ, as far as that is at most a number. */
function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) {
        return Infinity;
    }
    let before = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        for (let j = 1; j <= other.length; j++) {
            const change = before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
            row.push(Math.min(change, before[j] + 1, row[j - 1] + 1));
        }
        before = row;
    }
    return before[other.length];
}

/** The country or organization with a name that is spelled nearly like a text; nothing if none is near. */
export function nearestActor(text) {
    const query = plain(text);
    const most = between(Math.floor(query.length / 3), 1, 4);
    let best = { far: most + 1 };
    for (const { key, text: name, id } of names) {
        const far = distance(key, query, most);
        if (far < best.far) {
            best = { far, name, id };
        }
    }
    return best.id ? optionOf(best.id, 1, best.name) : undefined;
}

const RECORDS = [
    ["events", "event", "event", "title"],
    ["instruments", "instrument", "instrument", "name_en"],
    ["approaches", "approach", "model", "label"],
    ["challenges", "challenge", "challenge", "label"],
];

const indexes = {};

/** What the records of the language are called, made once. */
function recordIndex() {
    indexes[state.lang] ??= RECORDS.flatMap(([table, kind, vocabulary, field]) =>
        tables[table].map((record) => {
            const name = textOf(table, record, field);
            const word = record.kind ?? record.model ?? record.category;
            return { key: " " + plain(name), name, by: term(vocabulary, word), change: { fact: kind + "/" + record.id } };
        }),
    );
    return indexes[state.lang];
}

/** The records in whose name each word of a text begins a word. */
export function recordsNamed(text, most) {
    const parts = plain(text).split(" ");
    return plain(text).length < 3
        ? []
        : recordIndex()
              .filter(({ key }) => parts.every((part) => key.includes(" " + part)))
              .slice(0, most);
}
