// The words of the page and the texts of the records, in the language chosen.

import { countries, data, organizations } from "./data.js";
import { state } from "./state.js";

export const words = JSON.parse(document.getElementById("words").textContent);

/** A sentence or term, its places {like this} filled. */
export function t(key, values = {}) {
    const text = words[state.lang][key];
    if (text === undefined) {
        throw new Error("no words for " + key);
    }
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A term of a vocabulary; one that is open may have terms without a translation. */
export function term(vocabulary, word) {
    return words[state.lang][vocabulary + "." + word] ?? word.replaceAll("-", " ");
}

/** What a field of a record says in the language of the page, or else in English; and the language it is in. */
export function wording(table, record, field) {
    const translated = data.texts[table]?.[record.id]?.[field]?.[state.lang];
    const english = Array.isArray(record[field]) ? record[field].join("; ") : record[field];
    return translated ? { text: translated, lang: state.lang } : { text: english, lang: "en" };
}

export function textOf(table, record, field) {
    return wording(table, record, field).text;
}

export function nameOf(record) {
    return record["name_" + state.lang] ?? record.name_en;
}

export function countryName(code) {
    return countries.has(code) ? nameOf(countries.get(code)) : code;
}

/** The acronym in the language, or the one that is written everywhere. */
function acronymOf(organization) {
    return words[state.lang]["acronym." + organization.id] ?? organization.acronym;
}

export function shortName(id) {
    const organization = organizations.get(id);
    return acronymOf(organization) ?? nameOf(organization).replace(/ \(.*\)$/, "");
}

export function fullName(id) {
    const organization = organizations.get(id);
    const acronym = acronymOf(organization);
    return acronym ? nameOf(organization) + " (" + acronym + ")" : nameOf(organization);
}

export function byName(records) {
    return [...records].sort((a, b) => nameOf(a).localeCompare(nameOf(b), state.lang));
}

export function numberText(number, digits = 2) {
    return number === Infinity ? "∞" : number.toLocaleString(state.lang, { maximumFractionDigits: digits });
}

/** One number, or the lowest and the highest; with more digits where two would make them look the same. */
export function intervalText({ low, high }) {
    if (low === high) {
        return numberText(low);
    }
    const digits = numberText(low) === numberText(high) ? 4 : 2;
    return numberText(low, digits) + "–" + numberText(high, digits);
}
