// The records, and the ways from one to another.

import { dayOf } from "./days.js";
import { countUpTo, groupBy, sortBy } from "./lists.js";

export const data = JSON.parse(document.getElementById("data").textContent);

function recordsOf(table) {
    return table.rows.map((row) => {
        const record = {};
        table.columns.forEach((column, i) => {
            if (row[i] !== 0) {
                record[column] = row[i];
            }
        });
        return record;
    });
}

export const tables = {};
for (const [name, table] of Object.entries(data)) {
    if (table && table.rows) {
        tables[name] = recordsOf(table);
    }
}

export const FIRST_DAY = dayOf("1948-01-01");
export const LAST_DAY = dayOf(data.as_of);

function byId(records) {
    return new Map(records.map((record) => [record.id, record]));
}

export const countries = new Map(tables.countries.map((country) => [country.iso3, country]));
export const organizations = byId(tables.organizations);
export const treaties = byId(tables.treaties);
export const references = byId(tables.references);
/** The sources; records name them by their place. */
export const sources = new Map(tables.sources.map((source, place) => [place, source]));
export const spells = byId(tables.spells);
export const events = byId(tables.events);

export const states = tables.countries.filter((country) => country.kind === "state");
export const spellsByOrganization = groupBy(tables.spells, (spell) => spell.organization);
export const spellsByCountry = groupBy(tables.spells, (spell) => spell.country);
export const withMembers = tables.organizations.filter(({ id }) => spellsByOrganization.has(id));

const spellsByPair = groupBy(tables.spells, (spell) => spell.organization + "/" + spell.country);

export function spellsOf(organization, country) {
    return spellsByPair.get(organization + "/" + country) ?? [];
}

const eventPlaces = new Map(tables.events.map((event, place) => [event.id, place]));
const actsByMembership = groupBy(tables.spell_acts, (act) => act.membership);

/** The acts on which a spell rests, by date: what each does, and its event. */
export function actsOf(spell) {
    return sortBy(actsByMembership.get(spell.id) ?? [], (act) => eventPlaces.get(act.event));
}

const readingsByMembership = groupBy(tables.readings, (reading) => reading.membership);

export function readingsOf(spell) {
    return readingsByMembership.get(spell.id) ?? [];
}

/** Whether what is held otherwise makes a difference on a day: the data have the days on which that turns. */
export function differsOn(reading, day) {
    return countUpTo(reading.differs, day) % 2 === 1;
}

const changeDays = new Map();

/** The days on which something may change in an organization, for a country, or anywhere if none is named. */
export function changeDaysOf(key) {
    if (!changeDays.has(key)) {
        const some = key ? (spellsByOrganization.get(key) ?? spellsByCountry.get(key) ?? []) : tables.spells;
        const days = new Set(some.flatMap((spell) => spell.days));
        const inside = [...days].filter((day) => day !== null && day >= FIRST_DAY && day <= LAST_DAY);
        changeDays.set(
            key,
            sortBy(inside, (day) => day),
        );
    }
    return changeDays.get(key);
}
