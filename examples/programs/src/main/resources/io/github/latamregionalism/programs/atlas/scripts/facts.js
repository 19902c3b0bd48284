// A fact opened: its dates with what they count from, who says so, who holds otherwise.

import { h } from "./dom.js";
import { eventFact, membershipFact, pairFact, standingFactOf, tiesFact } from "./facts-membership.js";
import { approachFact, challengeFact, claimFact, instrumentFact, treatyActFact } from "./facts-policy.js";
import { go, state } from "./state.js";
import { yearFact } from "./trends.js";
import { t } from "./words.js";

const FACTS = {
    standing: standingFactOf,
    membership: membershipFact,
    event: eventFact,
    approach: approachFact,
    instrument: instrumentFact,
    act: treatyActFact,
    claim: claimFact,
    challenge: challengeFact,
    pair: pairFact,
    ties: tiesFact,
    year: yearFact,
};

const dialog = document.getElementById("fact");

/** Opens the fact that the address names; returns whether there is one, or none was named. */
export function showFact() {
    const [kind, ...keys] = state.fact.split("/");
    const fact = Object.hasOwn(FACTS, kind) ? FACTS[kind](...keys) : undefined;
    if (!fact) {
        dialog.close();
        return state.fact === "";
    }
    dialog.replaceChildren(
        h(
            "div",
            { class: "fact-head" },
            h("h2", { id: "fact-title" }, fact.title),
            h("button", { type: "button", class: "close", "aria-label": t("close"), onclick: closeFact }, "×"),
        ),
        h("div", { class: "fact-body" }, fact.body),
    );
    if (!dialog.open) {
        dialog.showModal();
    }
    dialog.scrollTop = 0;
    return true;
}

function closeFact() {
    if (state.fact) {
        go({ fact: "" });
    }
}

dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    closeFact();
});
dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
        closeFact();
    }
});
