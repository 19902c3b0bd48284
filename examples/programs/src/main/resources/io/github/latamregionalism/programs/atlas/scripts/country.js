// All about a country: in what it is on the day, its years, its drug policy and its treaties.

import { answerView } from "./answer-view.js";
import { answerOn, answerTitle } from "./answer.js";
import { countries, spellsByCountry, tables, treaties } from "./data.js";
import { periodText } from "./dates.js";
import { dayOf } from "./days.js";
import { h, said } from "./dom.js";
import { coverageLine } from "./facts-membership.js";
import { actLink, isStatement } from "./facts-policy.js";
import { groupBy } from "./lists.js";
import { legend } from "./marks.js";
import { challengeList, claimList, dated, eventList, part } from "./records.js";
import { policyCoverageText } from "./standing.js";
import { link, state } from "./state.js";
import { bar, countryTimeline, timeline } from "./timeline.js";
import { nameOf, t, term, textOf } from "./words.js";

function approachTimeline(approaches) {
    return timeline(
        t("approaches"),
        [...groupBy(approaches, (approach) => approach.model)].map(([model, ofModel]) => ({
            name: term("model", model),
            marks: ofModel.map((approach) =>
                bar({
                    days: approach.days,
                    period: approach.period,
                    className: "is-approach",
                    label: textOf("approaches", approach, "label") + ", " + periodText(approach.period),
                    fact: "approach/" + approach.id,
                    lane: "whole",
                }),
            ),
        })),
    );
}

function approachItem(approach) {
    const { period, model } = approach;
    const head = periodText(period);
    return dated(head, "approaches", "approach", approach, "label", term("model", model), ...period.split("/"));
}

function instrumentItem(instrument) {
    const { period, kind } = instrument;
    const head = periodText(period);
    return dated(head, "instruments", "instrument", instrument, "name_en", term("instrument", kind), ...period.split("/"));
}

function treatyList(country) {
    const acts = groupBy(
        tables.acts.filter((act) => act.country === country),
        (act) => act.treaty,
    );
    const actItem = (act) =>
        h(
            "li",
            { class: isStatement(act) ? "statement" : null },
            actLink(act, false),
            act.detail && isStatement(act)
                ? [" ", h("span", { class: "aside" }, said("treaty-actions", act, "detail"))]
                : null,
        );
    return [...acts].map(([id, ofTreaty]) => {
        const treaty = treaties.get(id);
        return h(
            "li",
            {},
            h("strong", { title: textOf("treaties", treaty, "title_en") }, treaty.short_names[0]),
            h("ul", { class: "acts" }, ofTreaty.map(actItem)),
        );
    });
}

export function countryView() {
    const country = countries.get(state.country);
    const { iso3 } = country;
    const approaches = tables.approaches.filter((approach) => approach.country === iso3);
    const instruments = tables.instruments.filter(
        (instrument) => instrument.countries.includes(iso3) || instrument.partners.includes(iso3),
    );
    return {
        onDay: () => {
            const answer = answerOn({ country: iso3 }, dayOf(state.day));
            return { title: answerTitle(answer), head: answerView(answer) };
        },
        body: [
            h(
                "p",
                { class: "aside" },
                [iso3, term("subregion", country.subregion), term("country", country.kind)].join(" · ") + " · ",
                h("a", { href: link({ fact: "ties/" + iso3 }) }, t("fact.ties", { country: nameOf(country) })),
            ),
            spellsByCountry.has(iso3)
                ? h("section", {}, h("h3", {}, t("memberships.over.time")), legend(), countryTimeline(iso3))
                : null,
            approaches.length
                ? h(
                      "section",
                      {},
                      h("h3", {}, t("approaches")),
                      coverageLine(policyCoverageText(country, dayOf(state.day))),
                      approachTimeline(approaches),
                      h("ul", { class: "plain entries" }, approaches.map(approachItem)),
                  )
                : null,
            part(t("instruments"), instruments.map(instrumentItem)),
            part(t("treaty.acts"), treatyList(iso3)),
            part(
                t("challenges"),
                challengeList(tables.challenges.filter((challenge) => challenge.countries.includes(iso3))),
            ),
            part(t("paper.says"), claimList(["country", "external-actor"], iso3)),
            part(t("events"), eventList(iso3)),
        ],
    };
}
