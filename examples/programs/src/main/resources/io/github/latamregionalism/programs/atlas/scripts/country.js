// All about a country.

function standingsOf(country, day) {
    return withMembers
        .map((organization) => ({ organization, standing: standingOf(country, organization.id, day) }))
        .filter(({ standing }) => standingText(standing) !== "");
}

function approachTimeline(country) {
    const approaches = tables.approaches.filter((approach) => approach.country === country);
    return approaches.length === 0
        ? null
        : timeline(
              t("approaches"),
              d3
                  .groups(approaches, (approach) => approach.model)
                  .map(([model, ofModel]) => ({
                      name: term("model", model),
                      marks: ofModel.map((approach) =>
                          bar({
                              days: approach.days,
                              period: approach.period,
                              className: "is-approach",
                              label: approach.label + ", " + periodText(approach.period),
                              fact: "approach/" + approach.id,
                              lane: "whole",
                          }),
                      ),
                  })),
          );
}

function approachList(country) {
    return tables.approaches
        .filter((approach) => approach.country === country)
        .map((approach) =>
            h(
                "li",
                {},
                h("span", { class: "aside" }, periodText(approach.period)),
                " ",
                h("a", { href: link({ fact: "approach/" + approach.id }), lang: "en" }, approach.label),
                " ",
                h("span", { class: "tag" }, term("model", approach.model)),
                laterMark(...approach.period.split("/")),
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
                laterMark(...instrument.period.split("/")),
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
    const standings = standingsOf(country.iso3, day);
    const chips = standings.map(({ organization, standing }) => {
        const shown = shownStatus(standing);
        return h(
            "li",
            {},
            h(
                "a",
                {
                    class: "chip",
                    href: link({ fact: standingFact(organization.id, country.iso3) }),
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
            h("p", { class: "aside" }, [country.iso3, term("subregion", country.subregion), term("country", country.kind)].join(" · ")),
            h(
                "section",
                {},
                h("h3", {}, t("on.day", { day: dateText(state.day) })),
                chips.length ? h("ul", { class: "chips" }, chips) : h("p", {}, t("status.none")),
            ),
            spellsByCountry.has(country.iso3)
                ? h("section", {}, h("h3", {}, t("memberships.over.time")), legend(), countryTimeline(country.iso3))
                : null,
            approachList(country.iso3).length
                ? h(
                      "section",
                      {},
                      h("h3", {}, t("approaches")),
                      coverageLine(policyCoverageText(country, day)),
                      approachTimeline(country.iso3),
                      h("ul", { class: "plain entries" }, approachList(country.iso3)),
                  )
                : null,
            part(t("instruments"), instrumentList(country.iso3)),
            part(t("treaty.acts"), treatyList(country.iso3)),
            part(
                t("challenges"),
                challengeList(tables.challenges.filter((challenge) => challenge.countries.includes(country.iso3))),
            ),
            part(t("paper.says"), claimList(["country", "external-actor"], country.iso3)),
            part(t("events"), eventList(country.iso3)),
        ],
        csv: () => ["country-" + country.iso3, SPELL_HEADER, (spellsByCountry.get(country.iso3) ?? []).map(spellRow)],
    };
}
