// All about a country.

function standingsOf(country, day) {
    return withMembers
        .map((organization) => ({ organization, standing: standingOf(country, organization.id, day) }))
        .filter(({ standing }) => standingText(standing) !== "");
}

function phaseTimeline(country) {
    const phases = tables.phases.filter((phase) => phase.country === country);
    return phases.length === 0
        ? null
        : timeline(
              t("phases"),
              d3
                  .groups(phases, (phase) => phase.model)
                  .map(([model, ofModel]) => ({
                      name: term("model", model),
                      marks: ofModel.map((phase) =>
                          bar({
                              days: phase.days,
                              period: phase.period,
                              className: "is-phase",
                              label: phase.label + ", " + periodText(phase.period),
                              fact: "phase/" + phase.id,
                              lane: "whole",
                          }),
                      ),
                  })),
          );
}

function phaseList(country) {
    return tables.phases
        .filter((phase) => phase.country === country)
        .map((phase) =>
            h(
                "li",
                {},
                h("span", { class: "aside" }, periodText(phase.period)),
                " ",
                h("a", { href: link({ fact: "phase/" + phase.id }), lang: "en" }, phase.label),
                " ",
                h("span", { class: "tag" }, term("model", phase.model)),
            ),
        );
}

function instrumentList(country) {
    return tables.instruments
        .filter((instrument) => instrument.countries.includes(country) || instrument.partners.includes(country))
        .map((instrument) =>
            h(
                "li",
                {},
                h("span", { class: "aside" }, periodText(instrument.period)),
                " ",
                h("a", { href: link({ fact: "instrument/" + instrument.id }), lang: "en" }, instrument.name_en),
                " ",
                h("span", { class: "tag" }, term("instrument", instrument.kind)),
            ),
        );
}

function treatyList(country) {
    const acts = d3.groups(
        tables.acts.filter((act) => act.country === country),
        (act) => act.treaty,
    );
    return acts.map(([treaty, ofTreaty]) =>
        h(
            "li",
            {},
            h("strong", { title: treaties.get(treaty).title_en }, treaties.get(treaty).short_names[0]),
            h(
                "ul",
                { class: "acts" },
                ofTreaty.map((act) =>
                    h(
                        "li",
                        { class: isStatement(act) ? "statement" : null },
                        actLink(act, false),
                        act.detail && isStatement(act)
                            ? h("span", { class: "aside", lang: "en" }, " " + act.detail)
                            : null,
                    ),
                ),
            ),
        ),
    );
}

function countryView() {
    const country = countries.get(state.country);
    const day = dayOf(state.day);
    const standings = standingsOf(country.code, day);
    const chips = standings.map(({ organization, standing }) => {
        const shown = shownStatus(standing);
        return h(
            "li",
            {},
            h(
                "a",
                {
                    class: "chip",
                    href: link({ fact: standingFact(organization.id, country.code) }),
                    title: fullName(organization.id),
                },
                swatch(shown),
                shortName(organization.id),
                h("span", { class: "unseen" }, ": " + standingWords(standing)),
            ),
        );
    });
    return {
        title: nameOf(country),
        body: [
            h("p", { class: "aside" }, [country.code, term("subregion", country.subregion), term("country", country.kind)].join(" · ")),
            h(
                "section",
                {},
                h("h3", {}, t("on.day", { day: dateText(state.day) })),
                chips.length ? h("ul", { class: "chips" }, chips) : h("p", {}, t("status.none")),
            ),
            spellsByCountry.has(country.code)
                ? h("section", {}, h("h3", {}, t("memberships.over.time")), legend(), countryTimeline(country.code))
                : null,
            phaseList(country.code).length
                ? h(
                      "section",
                      {},
                      h("h3", {}, t("phases")),
                      phaseTimeline(country.code),
                      h("ul", { class: "plain entries" }, phaseList(country.code)),
                  )
                : null,
            part(t("instruments"), instrumentList(country.code)),
            part(t("treaty.acts"), treatyList(country.code)),
            part(
                t("challenges"),
                challengeList(tables.challenges.filter((challenge) => challenge.countries.includes(country.code))),
            ),
            part(t("paper.says"), claimList(["country", "external-actor"], country.code)),
            part(t("events"), eventList(country.code)),
        ],
        csv: () => ["country-" + country.code, SPELL_HEADER, (spellsByCountry.get(country.code) ?? []).map(spellRow)],
    };
}
