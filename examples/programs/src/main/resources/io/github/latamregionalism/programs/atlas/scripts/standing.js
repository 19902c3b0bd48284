// What a country is to an organization on a day: yes, possible or no for each status.

import { data, differsOn, readingsOf, spellsOf } from "./data.js";
import { dateText } from "./dates.js";
import { firstDayOf } from "./days.js";
import { shortName, t } from "./words.js";

export const STATUSES = ["suspended", "inactive", "member", "acceding", "associate", "observer"];

export function holdsOn(spell, day) {
    const [earliestStart, latestStart, earliestEnd, latestEnd] = spell.days;
    if ((earliestStart !== null && day < earliestStart) || (latestEnd !== null && day >= latestEnd)) {
        return "no";
    }
    const started = latestStart === null ? spell.period.startsWith("..") : day >= latestStart;
    const goingOn = earliestEnd === null ? spell.period.endsWith("..") : day < earliestEnd;
    return started && goingOn ? "yes" : "possible";
}

export function or(first, second) {
    return first === "yes" || second === "yes" ? "yes" : first === "no" && second === "no" ? "no" : "possible";
}

export function and(first, second) {
    return first === "no" || second === "no" ? "no" : first === "yes" && second === "yes" ? "yes" : "possible";
}

/** Each status that certainly or possibly holds, with its certainty. */
export function standingOf(country, organization, day) {
    const held = {};
    for (const spell of spellsOf(organization, country)) {
        const certainty = holdsOn(spell, day);
        if (certainty !== "no") {
            held[spell.status] = or(held[spell.status] ?? "no", certainty);
        }
    }
    return held;
}

export function isMember(standing) {
    return standing.member ?? "no";
}

/** Whether a country is a member that takes part: the data have the days on which that turns, and to what. */
export function takesPart(country, organization, day) {
    const turns = data.participation[organization]?.[country] ?? [];
    let certainty = "no";
    for (let i = 0; i < turns.length && turns[i] <= day; i += 2) {
        certainty = turns[i + 1];
    }
    return certainty;
}

/** The status to show where there is room for one: what keeps from taking part, then the surest and closest. */
export function shownStatus(standing) {
    for (const status of ["suspended", "inactive"]) {
        if (standing[status]) {
            return { status, certainty: standing[status] };
        }
    }
    for (const certainty of ["yes", "possible"]) {
        for (const status of STATUSES) {
            if (standing[status] === certainty) {
                return { status, certainty };
            }
        }
    }
    return { status: "none", certainty: "yes" };
}

export function standingText(standing) {
    return STATUSES.filter((status) => standing[status])
        .map((status) => status + ":" + standing[status])
        .join(" ");
}

/** How far the standings in an organization are covered on a day, in a sentence; none where all is listed. */
export function coverageText(organization, day) {
    const turns = organization.coverage;
    let kind = turns[0];
    for (let i = 1; i < turns.length && turns[i] <= day; i += 2) {
        kind = turns[i + 1];
    }
    const listed = organization.complete.map((status) => t("status." + status)).join(", ");
    return kind === "complete"
        ? null
        : t("coverage." + (kind === "partial" && !listed ? "none" : kind), {
              organization: shortName(organization.id),
              date: dateText((kind === "ended" ? organization.ended : organization.founded) ?? organization.signed),
              parent: organization.body_of ? shortName(organization.body_of) : "",
              listed,
          });
}

/** What is not known of the drug policy of a country on a day, in a sentence. */
export function policyCoverageText(country, day) {
    const { kind, date } = country.policy_coverage;
    return kind === "unknown"
        ? t("coverage.policy.unknown")
        : date && day < firstDayOf(date)
          ? t("coverage.policy.before", { date: dateText(date) })
          : null;
}

/** The readings by which the standing would be another on the day. */
export function readingsOn(country, organization, day) {
    return spellsOf(organization, country)
        .flatMap(readingsOf)
        .filter((reading) => differsOn(reading, day));
}

export function isDisputed(country, organization, day) {
    return readingsOn(country, organization, day).some((reading) => reading.kind === "dispute");
}
