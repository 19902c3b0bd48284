// The first page: what the atlas can be asked, and the story of the region in one picture.

import { withMembers } from "./data.js";
import { dateText } from "./dates.js";
import { h } from "./dom.js";
import { link } from "./state.js";
import { story } from "./story.js";
import { byName, fullName, shortName, t } from "./words.js";

const QUESTIONS = [
    ["unasur", "2019-09-01", "moment.unasur"],
    ["oas", "2020-01-01", "moment.venezuela"],
    ["oas", "1962-01-31", "moment.cuba"],
    ["can", "1976-10-30", "moment.chile"],
    ["oas", "2009-07-04", "moment.honduras"],
    ["mercosur", "2012-06-29", "moment.paraguay"],
];

function question([organization, day, key]) {
    return h(
        "li",
        {},
        h(
            "a",
            { href: link({ view: "organization", organization, day }) },
            t("question", { what: shortName(organization), day: dateText(day) }),
        ),
        h("span", { class: "aside" }, " " + t(key)),
    );
}

export function startView() {
    const organization = ({ id }) =>
        h("li", {}, h("a", { class: "chip", href: link({ view: "organization", organization: id }), title: fullName(id) }, shortName(id)));
    return {
        title: t("start.title"),
        body: [
            h("section", { class: "moments" }, h("ul", { class: "plain" }, QUESTIONS.map(question))),
            story(),
            h(
                "section",
                {},
                h("h3", {}, t("organizations")),
                h("ul", { class: "chips" }, byName(withMembers).map(organization)),
            ),
        ],
    };
}
