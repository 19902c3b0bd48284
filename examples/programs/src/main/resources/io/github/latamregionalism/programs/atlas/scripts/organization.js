// All about an organization.

function orgName(id) {
    return organizations.has(id)
        ? h("a", { href: link({ view: "organization", organization: id }) }, shortName(id))
        : id;
}

function separated(elements) {
    return elements.flatMap((element, i) => (i === 0 ? [element] : [", ", element]));
}

function eventList(actor) {
    return tables.events
        .map((event, index) => ({ event, index }))
        .filter(({ event }) => event.actors.includes(actor))
        .map(({ event, index }) =>
            h(
                "li",
                {},
                h("span", { class: "aside" }, dateText(event.date)),
                " ",
                h("a", { href: link({ fact: "event/" + index }), lang: "en" }, event.title),
                laterMark(event.date, event.effective),
            ),
        );
}

function claimList(type, key) {
    return tables.claims
        .filter((claim) => claim.subject_keys.some((subject) => type.includes(claim.subject_kind) && subject === key))
        .map((claim) =>
            h(
                "li",
                {},
                h("span", { class: "tag" }, term("claim", claim.kind)),
                " ",
                h("a", { href: link({ fact: "claim/" + claim.id }), lang: "en" }, claim.summary),
            ),
        );
}

function challengeList(challenges) {
    return challenges.map((challenge) =>
        h(
            "li",
            {},
            h("span", { class: "tag" }, term("challenge", challenge.category)),
            " ",
            h("a", { href: link({ fact: "challenge/" + challenge.id }), lang: "en" }, challenge.label),
        ),
    );
}

/** A part of a page; one without content is left out. */
function part(heading, items, name = "ul") {
    return items.length ? h("section", {}, h("h3", {}, heading), h(name, { class: "plain entries" }, items)) : null;
}

function organizationView() {
    const organization = organizations.get(state.organization);
    const day = dayOf(state.day);
    const bodies = tables.organizations.filter((other) => other.body_of === organization.id);
    const { members, participants } = memberCounts(organization.id, day);
    const spells = spellsByOrganization.get(organization.id) ?? [];
    return {
        title: fullName(organization.id),
        body: [
            h("p", { class: "lead", lang: "en" }, organization.primary_objective),
            h(
                "dl",
                { class: "facts" },
                factRow(
                    t("founding"),
                    h("span", { lang: "en" }, organization.founding_instrument + ", "),
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
                    organization.website &&
                        h(
                            "a",
                            { href: organization.website, target: "_blank", rel: "noopener noreferrer" },
                            organization.website.replace(/^https?:\/\//, ""),
                        ),
                ),
                spells.length
                    ? factRow(
                          t("on.day", { day: dateText(state.day) }),
                          t("counts", { members: intervalText(members), participants: intervalText(participants) }),
                      )
                    : [],
                factRow(t("coverage"), coverageText(organization, day)),
                factRow(t("drug.role"), h("span", { lang: "en" }, organization.drug_control_role)),
                factRow(t("drug.bodies"), organization.drug_control_bodies.join(", ")),
                provenanceOf(organization.provenance),
            ),
            spells.length
                ? h("section", {}, h("h3", {}, t("members.over.time")), legend(), organizationTimeline(organization.id))
                : null,
            part(t("events"), eventList(organization.id)),
            part(t("paper.says"), claimList(["organization"], organization.id)),
            part(
                t("challenges"),
                challengeList(
                    tables.challenges.filter((challenge) => challenge.organizations.includes(organization.id)),
                ),
            ),
            h(
                "section",
                {},
                sourceList(organization.provenance.sources),
                citeButton(
                    fullName(organization.id) + ", " + dateText(organization.signed),
                    organization.provenance.sources,
                ),
            ),
        ],
        csv: () => ["organization-" + organization.id, SPELL_HEADER, spells.map(spellRow)],
    };
}
