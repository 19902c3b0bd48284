// The answer: who had which standing on a day, since when, by which act, who says so and who disputes it.

import { actsOf, countries, data, organizations } from "./data.js";
import { spellsByCountry, spellsByOrganization, spellsOf, withMembers } from "./data.js";
import { dateText } from "./dates.js";
import { sortBy } from "./lists.js";
import { coverageText, holdsOn, isMember, readingsOn, standingOf, takesPart } from "./standing.js";
import { state } from "./state.js";
import { countryName, fullName, intervalText, shortName, t } from "./words.js";

const LAST_OF = { member: 0, acceding: 1, associate: 2, observer: 3, suspended: 4, inactive: 5 };

/** Who says what a line says: where nothing holds, those that say that something does. */
export function sourcesOf({ spell, readings }) {
    return spell ? spell.provenance.sources : [...new Set(readings.flatMap((reading) => reading.sources ?? []))];
}

/** What is to be said of a country and an organization on a day: each spell that holds, and what would be otherwise. */
function pairOn(country, organization, day) {
    const standing = standingOf(country, organization, day);
    const held = spellsOf(organization, country)
        .map((spell) => ({ spell, certainty: holdsOn(spell, day) }))
        .filter(({ certainty }) => certainty !== "no");
    const readings = readingsOn(country, organization, day);
    const heldIds = new Set(held.map(({ spell }) => spell.id));
    const lines = sortBy(held, ({ spell }) => LAST_OF[spell.status]).map(({ spell, certainty }) => ({
        status: spell.status,
        certainty,
        spell,
        acts: actsOf(spell).filter((act) => act.role !== "announces"),
        readings: readings.filter((reading) => reading.membership === spell.id),
    }));
    const ofOthers = readings.filter((reading) => !heldIds.has(reading.membership));
    if (ofOthers.length) {
        const none = { status: "none", certainty: "yes", spell: null, acts: [], readings: ofOthers };
        if (lines.length) {
            lines[0].readings = [...lines[0].readings, ...ofOthers];
        } else {
            lines.push(none);
        }
    }
    const member = isMember(standing);
    const part = takesPart(country, organization, day);
    const rank = part === "yes" ? 0 : member === "yes" ? 1 : member === "possible" ? 2 : held.length ? 3 : 4;
    return { country, organization, lines, rank };
}

/** The answer for an organization or, if none is named, for a country: its pairs, in groups. */
export function answerOn({ organization, country }, day) {
    const pairs = organization
        ? [...new Set((spellsByOrganization.get(organization) ?? []).map((spell) => spell.country))].map((code) =>
              pairOn(code, organization, day),
          )
        : [...new Set((spellsByCountry.get(country) ?? []).map((spell) => spell.organization))].map((id) =>
              pairOn(country, id, day),
          );
    const name = (pair) => answerName({ organization }, pair);
    const shown = pairs
        .filter(({ lines }) => lines.length)
        .sort((a, b) => a.rank - b.rank || name(a).localeCompare(name(b), state.lang));
    const isState = (pair) => countries.get(pair.country).kind === "state";
    const groups = organization
        ? [
              { name: t("answer.states"), pairs: shown.filter(isState) },
              { name: t("answer.others"), pairs: shown.filter((pair) => !isState(pair)) },
          ]
        : [{ name: t("organizations"), pairs: shown }];
    return { organization, country, day, groups: groups.filter(({ pairs }) => pairs.length) };
}

function subjectName({ organization, country }) {
    return organization ? fullName(organization) : countryName(country);
}

export function answerTitle(answer) {
    return t("answer.title", { what: subjectName(answer), day: dateText(state.day) });
}

/** What is said of a line in words: the standing and how sure it is. */
export function lineWords({ status, certainty }) {
    const words = t("status." + status);
    return certainty === "possible" ? t("possibly", { what: words }) : words;
}

/** How many members and participants there are among pairs of a country and an organization. */
function countsOf(pairs, day) {
    const count = (certainties) => ({
        low: certainties.filter((certainty) => certainty === "yes").length,
        high: certainties.filter((certainty) => certainty !== "no").length,
    });
    return {
        members: count(pairs.map(([country, organization]) => isMember(standingOf(country, organization, day)))),
        participants: count(pairs.map(([country, organization]) => takesPart(country, organization, day))),
    };
}

export function memberCounts(organization, day) {
    const codes = new Set((spellsByOrganization.get(organization) ?? []).map((spell) => spell.country));
    return countsOf([...codes].map((code) => [code, organization]), day);
}

/** The answer in a sentence. */
export function answerSummary({ organization, country, day }) {
    const { members, participants } = organization
        ? memberCounts(organization, day)
        : countsOf(withMembers.map(({ id }) => [country, id]), day);
    const values = { members: intervalText(members), participants: intervalText(participants) };
    return t(organization ? "counts" : "counts.country", values);
}

/** That nothing is known so late. */
export function laterText() {
    return t("answer.later", { as_of: dateText(data.as_of), day: dateText(state.day) });
}

export function coverage({ organization, day }) {
    return organization ? coverageText(organizations.get(organization), day) : null;
}

/** What a line of an answer is about: a country, or in the answer for a country an organization. */
export function answerName({ organization }, pair) {
    return organization ? countryName(pair.country) : shortName(pair.organization);
}

/** The names of the columns that follow that of the country or organization. */
export const HEADER = ["answer.standing", "answer.from", "answer.out", "answer.act", "answer.says", "answer.disputes"];

export function answerColumn({ organization }) {
    return organization ? t("answer.who") : t("organization");
}
