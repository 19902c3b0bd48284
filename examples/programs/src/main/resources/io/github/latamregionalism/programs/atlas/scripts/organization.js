// All about an organization: the answer of the day, the map, the years, and what it is.

import { answerView } from "./answer-view.js";
import { answerOn, answerTitle } from "./answer.js";
import { citeButton } from "./citation.js";
import { organizations, spellsByOrganization, tables } from "./data.js";
import { dateText } from "./dates.js";
import { dayOf, firstDayOf } from "./days.js";
import { h, outLink, said, separated } from "./dom.js";
import { sortBy } from "./lists.js";
import { legend } from "./marks.js";
import { challengeList, claimList, eventList, orgName, part } from "./records.js";
import { factRow, provenanceOf, sourceList } from "./sources.js";
import { link, state } from "./state.js";
import { standingFact, tileMap } from "./tiles.js";
import { organizationTimeline } from "./timeline.js";
import { countryName, fullName, shortName, t } from "./words.js";

/** The last changes up to the day: what a reader asks who sees that something is different. */
function latestChanges(organization, day) {
    const changes = (spellsByOrganization.get(organization) ?? []).flatMap((spell) => {
        const [start, end] = spell.period.split("/");
        return [
            start && start !== ".." ? { spell, date: start, at: spell.days[0], key: "change.start" } : null,
            end && end !== ".." ? { spell, date: end, at: spell.days[2], key: "change.end" } : null,
        ].filter((change) => change !== null && change.at <= day);
    });
    const latest = sortBy(changes, (change) => -change.at).slice(0, 5);
    const item = ({ spell, date, key }) =>
        h(
            "li",
            {},
            h("span", { class: "aside" }, dateText(date)),
            " ",
            h(
                "a",
                { href: link({ fact: standingFact(organization, spell.country) }) },
                t(key, { country: countryName(spell.country), status: t("status." + spell.status) }),
            ),
        );
    return latest.length
        ? [h("h3", { class: "small" }, t("latest.changes")), h("ul", { class: "plain changes" }, latest.map(item))]
        : null;
}

function about(organization) {
    const bodies = tables.organizations.filter((other) => other.body_of === organization.id);
    return h(
        "section",
        {},
        h("h3", {}, t("about", { what: shortName(organization.id) })),
        h("p", { class: "lead" }, said("organizations", organization, "primary_objective")),
        h(
            "dl",
            { class: "facts" },
            factRow(
                t("founding"),
                said("organizations", organization, "founding_instrument"),
                ", ",
                dateText(organization.signed),
            ),
            factRow(t("in.force"), organization.in_force && dateText(organization.in_force)),
            factRow(t("ended"), organization.ended && dateText(organization.ended)),
            factRow(t("body"), organization.body_of && orgName(organization.body_of)),
            factRow(t("bodies"), ...separated(bodies.map((other) => orgName(other.id)))),
            factRow(t("predecessors"), ...separated(organization.predecessors.map(orgName))),
            factRow(t("successors"), ...separated(organization.successors.map(orgName))),
            factRow(t("seat"), organization.seat),
            factRow(
                t("website"),
                organization.website && outLink(organization.website, organization.website.replace(/^https?:\/\//, "")),
            ),
            factRow(t("drug.role"), said("organizations", organization, "drug_control_role")),
            factRow(
                t("drug.bodies"),
                organization.drug_control_bodies.length && said("organizations", organization, "drug_control_bodies"),
            ),
            provenanceOf("organizations", organization),
        ),
        sourceList(organization.provenance.sources),
        citeButton(
            fullName(organization.id) + ", " + dateText(organization.signed),
            organization.provenance.sources,
        ),
    );
}

export function organizationView() {
    const organization = organizations.get(state.organization);
    const hasMembers = spellsByOrganization.has(organization.id);
    return {
        onDay: () => {
            const day = dayOf(state.day);
            const answer = answerOn({ organization: organization.id }, day);
            return {
                title: answerTitle(answer),
                head: h(
                    "div",
                    { class: "with-side" },
                    answerView(answer),
                    hasMembers
                        ? h(
                              "div",
                              { class: "side" },
                              tileMap(organization.id, day),
                              day >= firstDayOf(organization.founded ?? organization.signed)
                                  ? latestChanges(organization.id, day)
                                  : null,
                          )
                        : null,
                ),
            };
        },
        body: [
            hasMembers
                ? h(
                      "section",
                      {},
                      h("h3", {}, t("members.over.time")),
                      legend(),
                      organizationTimeline(organization.id),
                  )
                : null,
            about(organization),
            part(t("events"), eventList(organization.id)),
            part(t("paper.says"), claimList(["organization"], organization.id)),
            part(
                t("challenges"),
                challengeList(tables.challenges.filter(({ organizations }) => organizations.includes(organization.id))),
            ),
        ],
    };
}
