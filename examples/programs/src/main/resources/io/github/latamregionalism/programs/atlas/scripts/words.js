// The words of the page in the language chosen.

const words = JSON.parse(document.getElementById("words").textContent);
const LANGUAGES = Object.keys(words);

/** A sentence or term, its places {like this} filled. */
function t(key, values = {}) {
    const text = words[state.lang][key];
    if (text === undefined) {
        throw new Error("no words for " + key);
    }
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A term of a vocabulary; one that is open may have terms without a translation. */
function term(vocabulary, word) {
    return words[state.lang][vocabulary + "." + word] ?? word.replaceAll("-", " ");
}

function nameOf(record) {
    return record["name_" + state.lang] ?? record.name_en;
}

function countryName(code) {
    return countries.has(code) ? nameOf(countries.get(code)) : code;
}

function shortName(id) {
    const organization = organizations.get(id);
    return organization.acronym ?? nameOf(organization).replace(/ \(.*\)$/, "");
}

function fullName(id) {
    const organization = organizations.get(id);
    return organization.acronym ? nameOf(organization) + " (" + organization.acronym + ")" : nameOf(organization);
}

function byName(records) {
    return [...records].sort((a, b) => nameOf(a).localeCompare(nameOf(b), state.lang));
}
