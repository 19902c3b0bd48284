// A fact opened: its dates with what they count from, who says so, who holds otherwise.

function factRow(label, ...values) {
    return values.flat().some(Boolean) ? [h("dt", {}, label), h("dd", {}, ...values)] : [];
}

function sourceList(ids) {
    if (ids.length === 0) {
        return null;
    }
    return [
        h("h3", {}, t("sources")),
        h(
            "ul",
            { class: "sources" },
            ids
                .map((id) => sources.get(id))
                .map((source) =>
                    h(
                        "li",
                        {},
                        h("a", { href: source.url, target: "_blank", rel: "noopener noreferrer" }, source.publisher),
                        " ",
                        h(
                            "span",
                            { class: "aside" },
                            term("source", source.kind) + (source.weak ? ", " + t("source.weak") : ""),
                        ),
                    ),
                ),
        ),
    ];
}

function provenanceOf(provenance) {
    return [
        factRow(t("confidence"), term("confidence", provenance.confidence)),
        factRow(t("note"), provenance.note && h("span", { lang: "en" }, provenance.note)),
    ];
}

function readingView(reading) {
    const what =
        reading.field === "start" || reading.field === "end"
            ? reading.reading === "none"
                ? t("reading.end.none")
                : t("reading." + reading.field, { date: dateText(reading.reading) })
            : reading.field === "status"
              ? t("reading.status", { status: t("status." + reading.reading) })
              : t("reading.existence");
    return h(
        "li",
        {},
        h("strong", {}, what),
        " · ",
        reading.holder ? t("reading.heldBy", { holder: reading.holder }) : t("reading.otherSource"),
        " · ",
        term("reading.kind", reading.kind),
        reading.note ? h("p", { class: "aside", lang: "en" }, reading.note) : null,
        sourceList(reading.sources ?? [])?.[1],
    );
}

/** An act on which a spell rests, with its symbol and its sources. */
function actView(act) {
    const event = tables.events[act.place];
    return h(
        "li",
        {},
        h("strong", {}, term("act.role", act.role)),
        ": ",
        h("a", { href: link({ fact: "event/" + act.place }), lang: "en" }, event.title),
        event.symbol ? [" · ", h("span", { class: "symbol" }, event.symbol)] : null,
        " · ",
        dateText(event.date),
        event.effective ? " (" + t("effective") + ": " + dateText(event.effective) + ")" : "",
        act.note ? h("p", { class: "aside", lang: "en" }, act.note) : null,
        sourceList(event.provenance.sources)?.[1],
    );
}

function spellStatement(spell) {
    return t("statement.spell", {
        country: countryName(spell.country),
        status: t("status." + spell.status),
        organization: fullName(spell.organization),
        period: periodText(spell.period),
    });
}

function spellView(spell) {
    const readings = readingsOf(spell);
    const acts = actsOf(spell);
    const certainty = holdsOn(spell, dayOf(state.day));
    return h(
        "section",
        { class: "spell" + (certainty === "no" ? " is-over" : "") },
        h(
            "h3",
            {},
            swatch({ status: spell.status, certainty: "yes" }),
            t("status." + spell.status) + ", " + periodText(spell.period),
            laterMark(...spell.period.split("/")),
        ),
        h(
            "dl",
            {},
            factRow(t("on.day", { day: dateText(state.day) }), t("certainty." + certainty)),
            factRow(
                t("start"),
                startText(spell.period),
                " · ",
                t("counted.from", { basis: term("basis", spell.start_basis) }),
            ),
            factRow(t("entry"), spell.entry && term("entry", spell.entry)),
            spell.period.endsWith("/..")
                ? []
                : factRow(
                      t("end"),
                      endText(spell.period),
                      spell.end_basis ? " · " + t("counted.from", { basis: term("basis", spell.end_basis) }) : "",
                  ),
            factRow(t("exit"), spell.exit && term("exit", spell.exit)),
            factRow(t("confidence"), term("confidence", spell.provenance.confidence)),
        ),
        acts.length ? [h("h4", {}, t("acts")), h("ul", { class: "readings acts-of-spell" }, acts.map(actView))] : null,
        readings.length
            ? [h("h4", {}, t("readings")), h("ul", { class: "readings" }, readings.map(readingView))]
            : null,
        spell.provenance.note
            ? [h("h4", {}, t("note")), h("p", { class: "aside", lang: "en" }, spell.provenance.note)]
            : null,
        sourceList(spell.provenance.sources),
        citeButton(spellStatement(spell), [
            ...new Set([
                ...spell.provenance.sources,
                ...acts.flatMap((act) => tables.events[act.place].provenance.sources),
            ]),
        ]),
    );
}

/** A sentence that says how far something is covered, if it is not wholly. */
function coverageLine(text) {
    return text ? h("p", { class: "aside coverage" }, text) : null;
}

const FACTS = {
    /** What a country is to an organization: every spell, those of the day first. */
    standing(organization, country) {
        const day = dayOf(state.day);
        const spells = spellsOf(organization, country);
        const standing = standingOf(country, organization, day);
        return {
            title: t("fact.standing", { country: countryName(country), organization: shortName(organization) }),
            body: [
                h(
                    "p",
                    { class: "lead" },
                    t("fact.standing.day", { day: dateText(state.day), standing: standingWords(standing) }),
                    isDisputed(country, organization, day)
                        ? [" ", h("span", { class: "tag" }, "≠ " + t("legend.disputed"))]
                        : null,
                ),
                d3.sort(spells, (spell) => (holdsOn(spell, day) === "no" ? 1 : 0)).map(spellView),
                spells.length === 0 ? h("p", {}, t("fact.standing.never")) : null,
                coverageLine(coverageText(organizations.get(organization), day)),
                pageLinks(country, organization),
            ],
        };
    },

    approach(id) {
        const approach = tables.approaches.find((candidate) => candidate.id === id);
        return {
            title: countryName(approach.country) + ": " + approach.label,
            body: [
                h("p", { lang: "en" }, approach.summary),
                h(
                    "dl",
                    {},
                    factRow(t("period"), periodText(approach.period), laterMark(...approach.period.split("/"))),
                    factRow(t("model"), term("model", approach.model)),
                    factRow(t("roles"), approach.roles.map((role) => term("role", role)).join(", ")),
                    factRow(t("approach.challenge"), h("span", { lang: "en" }, approach.main_challenge)),
                    factRow(t("approach.significance"), h("span", { lang: "en" }, approach.regional_significance)),
                    provenanceOf(approach.provenance),
                ),
                sourceList(approach.provenance.sources),
                citeButton(
                    countryName(approach.country) + ": " + approach.label + ", " + periodText(approach.period),
                    approach.provenance.sources,
                ),
            ],
        };
    },

    instrument(id) {
        const instrument = tables.instruments.find((candidate) => candidate.id === id);
        return {
            title: instrument.name_en,
            body: [
                h("p", { class: "aside" }, instrument.name_local),
                h("p", { lang: "en" }, instrument.detail),
                h(
                    "dl",
                    {},
                    factRow(t("period"), periodText(instrument.period), laterMark(...instrument.period.split("/"))),
                    factRow(t("kind"), term("instrument", instrument.kind)),
                    factRow(t("countries"), instrument.countries.map(countryName).join(", ")),
                    factRow(t("partners"), instrument.partners.map(countryName).join(", ")),
                    provenanceOf(instrument.provenance),
                ),
                sourceList(instrument.provenance.sources),
                citeButton(instrument.name_en + ", " + periodText(instrument.period), instrument.provenance.sources),
            ],
        };
    },

    act(treaty, country, action, date) {
        const act = tables.acts.find(
            (candidate) =>
                candidate.treaty === treaty &&
                candidate.country === country &&
                candidate.action === action &&
                (candidate.date ?? "") === date,
        );
        const name = treaties.get(treaty).short_names[0];
        const objections = tables.acts.filter((other) => other.objects_to === act.id);
        const objectedTo = tables.acts.find((other) => other.id === act.objects_to);
        const statement =
            countryName(country) +
            ": " +
            term("act", action) +
            ", " +
            name +
            (act.date ? ", " + dateText(act.date) : "");
        return {
            title: countryName(country) + ": " + term("act", action),
            body: [
                h("p", { lang: "en" }, treaties.get(treaty).title_en),
                h(
                    "dl",
                    {},
                    factRow(t("date"), act.date ? dateText(act.date) : t("date.unknown")),
                    factRow(t("effective"), act.effective && dateText(act.effective)),
                    factRow(t("ended"), act.ended && dateText(act.ended)),
                    factRow(t("objects.to"), objectedTo && countryName(objectedTo.country)),
                    factRow(t("substance"), act.detail && h("span", { lang: "en" }, act.detail)),
                    provenanceOf(act.provenance),
                ),
                objections.length && isStatement(act)
                    ? [
                          h("h3", {}, t("objections")),
                          h(
                              "ul",
                              {},
                              objections.map((other) => h("li", {}, actLink(other, true))),
                          ),
                      ]
                    : null,
                sourceList(act.provenance.sources),
                citeButton(statement, act.provenance.sources),
            ],
        };
    },

    event(index) {
        const event = tables.events[Number(index)];
        return {
            title: event.title,
            body: [
                event.detail ? h("p", { lang: "en" }, event.detail) : null,
                h(
                    "dl",
                    {},
                    factRow(t("date"), dateText(event.date), laterMark(event.date, event.effective)),
                    factRow(t("effective"), event.effective && dateText(event.effective)),
                    factRow(t("symbol"), event.symbol),
                    factRow(t("kind"), term("event", event.kind)),
                    factRow(
                        t("actors"),
                        event.actors
                            .map((actor) => (countries.has(actor) ? countryName(actor) : shortName(actor)))
                            .join(", "),
                    ),
                    provenanceOf(event.provenance),
                ),
                sourceList(event.provenance.sources),
                citeButton(event.title + ", " + dateText(event.date), event.provenance.sources),
            ],
        };
    },

    claim(id) {
        const claim = tables.claims.find((candidate) => candidate.id === id);
        const place = claim.paragraph
            ? t("claim.place", { section: claim.section, paragraph: claim.paragraph })
            : t("claim.section", { section: claim.section });
        return {
            title: t("claim.title"),
            body: [
                h("p", { class: "lead", lang: "en" }, claim.summary),
                h(
                    "dl",
                    {},
                    factRow(t("kind"), term("claim", claim.kind)),
                    factRow(t("place"), place),
                    factRow(t("note"), claim.note && h("span", { lang: "en" }, claim.note)),
                ),
                referenceList(claim.references),
                citeButton(claim.summary.replace(/\.$/, "") + " (" + paperText() + ", " + place + ")", []),
            ],
        };
    },

    challenge(id) {
        const challenge = tables.challenges.find((candidate) => candidate.id === id);
        return {
            title: challenge.label,
            body: [
                h("p", { class: "lead", lang: "en" }, challenge.description),
                h(
                    "dl",
                    {},
                    factRow(t("kind"), term("challenge", challenge.category)),
                    factRow(t("countries"), challenge.countries.map(countryName).join(", ")),
                    factRow(t("organizations"), challenge.organizations.map(shortName).join(", ")),
                    factRow(
                        t("place"),
                        challenge.sections.map((section) => t("claim.section", { section })).join(", "),
                    ),
                    factRow(t("note"), challenge.note && h("span", { lang: "en" }, challenge.note)),
                ),
                referenceList(challenge.references),
                citeButton(challenge.label + " (" + paperText() + ")", []),
            ],
        };
    },

    /** The organizations in which two countries take part together. */
    pair(first, second) {
        const shared = sharedBy(first, second, dayOf(state.day));
        return {
            title: t("fact.pair", { first: countryName(first), second: countryName(second) }),
            body: [
                h(
                    "p",
                    { class: "lead" },
                    t("fact.pair.day", { day: dateText(state.day), number: intervalText(weightOf(shared)) }),
                ),
                h(
                    "ul",
                    { class: "plain" },
                    shared.map(({ organization, certainty }) =>
                        h(
                            "li",
                            {},
                            h("a", { href: link({ view: "organization", organization }) }, fullName(organization)),
                            certainty === "possible" ? " (" + t("certainty.possible") + ")" : "",
                        ),
                    ),
                ),
                citeButton(
                    t("fact.pair", { first: countryName(first), second: countryName(second) }) +
                        ", " +
                        dateText(state.day) +
                        ": " +
                        shared.map(({ organization }) => shortName(organization)).join(", "),
                    [],
                ),
            ],
        };
    },

    /** A country in the network. */
    ties(country) {
        const day = dayOf(state.day);
        const ties = states
            .filter((other) => other.iso3 !== country)
            .map((other) => ({ code: other.iso3, weight: weightOf(sharedBy(country, other.iso3, day)) }));
        return {
            title: t("fact.ties", { country: countryName(country) }),
            body: [
                h("p", { class: "lead" }, t("fact.ties.day", { day: dateText(state.day) })),
                h(
                    "ol",
                    { class: "ties" },
                    d3
                        .sort(ties, (tie) => -tie.weight.high)
                        .map((tie) =>
                            h(
                                "li",
                                {},
                                h(
                                    "a",
                                    { href: link({ fact: ["pair", country, tie.code].join("/") }) },
                                    countryName(tie.code),
                                ),
                                " ",
                                h("span", { class: "number" }, intervalText(tie.weight)),
                            ),
                        ),
                ),
                pageLinks(country),
            ],
        };
    },

    /** A value of a yearly series. */
    year(scope, measure, year) {
        const value = seriesValues(scope, measure)[Number(year) - data.series.first_year];
        const text = countedText(value, seriesCounts(scope, measure)[Number(year) - data.series.first_year]);
        const changes = changesIn(scope, Number(year));
        const name = scope === "region" ? t("region") : fullName(scope);
        return {
            title: t("measure." + measure) + ", " + year,
            body: [
                h("p", { class: "lead" }, name + ": ", h("strong", {}, text)),
                value && value.low !== value.high ? h("p", {}, t("series.bounds")) : null,
                h("p", {}, t("measure." + measure + ".means")),
                changes.length
                    ? [
                          h("h3", {}, t("changes.in", { year })),
                          h(
                              "ul",
                              { class: "plain" },
                              changes.map(({ spell, text }) =>
                                  h(
                                      "li",
                                      {},
                                      h(
                                          "a",
                                          { href: link({ fact: standingFact(spell.organization, spell.country) }) },
                                          text,
                                      ),
                                  ),
                              ),
                          ),
                      ]
                    : null,
                citeButton(
                    name +
                        ", " +
                        t("measure." + measure) +
                        ", " +
                        year +
                        ": " +
                        text,
                    [],
                ),
            ],
        };
    },
};

function standingFact(organization, country) {
    return ["standing", organization, country].join("/");
}

function actFact(act) {
    return ["act", act.treaty, act.country, act.action, act.date ?? ""].join("/");
}

function isStatement(act) {
    return act.action === "reservation" || act.action === "declaration";
}

function actLink(act, withCountry) {
    const text =
        (withCountry ? countryName(act.country) + ": " : "") +
        term("act", act.action) +
        (act.date ? ", " + dateText(act.date) : "");
    return h("a", { href: link({ fact: actFact(act) }) }, text);
}

function paperText() {
    return referenceText(references.get("banerjee-chatterjee-2026"));
}

function referenceList(ids) {
    if (ids.length === 0) {
        return null;
    }
    return [
        h("h3", {}, t("cites")),
        h(
            "ul",
            { class: "sources" },
            ids
                .map((id) => references.get(id))
                .map((reference) =>
                    h(
                        "li",
                        {},
                        reference.url
                            ? h(
                                  "a",
                                  { href: reference.url, target: "_blank", rel: "noopener noreferrer" },
                                  referenceText(reference),
                              )
                            : referenceText(reference),
                    ),
                ),
        ),
    ];
}

function pageLinks(country, organization) {
    return h(
        "p",
        { class: "links" },
        h("a", { href: link({ view: "country", country }) }, t("all.of", { what: countryName(country) })),
        organization
            ? h(
                  "a",
                  { href: link({ view: "organization", organization }) },
                  t("all.of", { what: shortName(organization) }),
              )
            : null,
    );
}

/** Makes the fact that an address names, nothing if there is none. */
function factOf(address) {
    const [kind, ...keys] = address.split("/");
    try {
        return FACTS[kind]?.(...keys);
    } catch (error) {
        if (error instanceof TypeError) {
            return undefined;
        }
        throw error;
    }
}

const factDialog = document.getElementById("fact");

function showFact() {
    const fact = state.fact ? factOf(state.fact) : undefined;
    if (!fact) {
        factDialog.close();
        return;
    }
    factDialog.replaceChildren(
        h(
            "div",
            { class: "fact-head" },
            h("h2", { id: "fact-title" }, fact.title),
            h("button", { type: "button", class: "close", "aria-label": t("close"), onclick: closeFact }, "×"),
        ),
        h("div", { class: "fact-body" }, fact.body.flat(3).filter(Boolean)),
    );
    if (!factDialog.open) {
        factDialog.showModal();
    }
    factDialog.scrollTop = 0;
}

function closeFact() {
    if (state.fact) {
        go({ fact: "" });
    }
}

factDialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    closeFact();
});
factDialog.addEventListener("click", (event) => {
    if (event.target === factDialog) {
        closeFact();
    }
});
