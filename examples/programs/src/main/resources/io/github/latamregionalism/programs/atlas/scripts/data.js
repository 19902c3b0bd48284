// The records, and the ways from one to another.

const data = JSON.parse(document.getElementById("data").textContent);

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

const tables = {};
for (const [name, table] of Object.entries(data)) {
    if (table && table.rows) {
        tables[name] = recordsOf(table);
    }
}

const FIRST_DAY = dayOf("1948-01-01");
const LAST_DAY = dayOf(data.as_of);

const countries = new Map(tables.countries.map((country) => [country.iso3, country]));
const organizations = new Map(tables.organizations.map((organization) => [organization.id, organization]));
const treaties = new Map(tables.treaties.map((treaty) => [treaty.id, treaty]));
const references = new Map(tables.references.map((reference) => [reference.id, reference]));
const sources = new Map(tables.sources.map((source) => [source.id, source]));

const states = tables.countries.filter((country) => country.kind === "state");
const spellsByOrganization = d3.group(tables.spells, (spell) => spell.organization);
const spellsByCountry = d3.group(tables.spells, (spell) => spell.country);
const withMembers = tables.organizations.filter((organization) => spellsByOrganization.has(organization.id));

function spellsOf(organization, country) {
    return (spellsByOrganization.get(organization) ?? []).filter((spell) => spell.country === country);
}

const eventPlaces = new Map(tables.events.map((event, index) => [event.id, index]));
const actsByMembership = d3.group(tables.spell_acts, (act) => act.membership);

/** The acts on which a spell rests, by date: what each does, and where it is among the events. */
function actsOf(spell) {
    const acts = (actsByMembership.get(spell.id) ?? []).map((act) => ({ ...act, place: eventPlaces.get(act.event) }));
    return d3.sort(acts, (act) => act.place);
}

function readingsOf(spell) {
    return tables.readings.filter((reading) => reading.membership === spell.id);
}

/** Whether what is held otherwise makes a difference on a day: the data have the days on which that turns. */
function differsOn(reading, day) {
    return d3.bisectRight(reading.differs, day) % 2 === 1;
}

/** The days on which something may change in an organization, or anywhere if none is named. */
function changeDaysOf(organization) {
    const spells = organization ? (spellsByOrganization.get(organization) ?? []) : tables.spells;
    const days = new Set(spells.flatMap((spell) => spell.days));
    return [...days].filter((day) => day !== null && day >= FIRST_DAY && day <= LAST_DAY).sort(d3.ascending);
}
