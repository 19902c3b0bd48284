// Who says so.

import { sources } from "./data.js";
import { h, onDemand, outLink, said, separated } from "./dom.js";
import { t, term } from "./words.js";

/** A row of a list of what is known; nothing where nothing is. */
export function factRow(label, ...values) {
    return values.flat().some(Boolean) ? [h("dt", {}, label), h("dd", {}, ...values)] : [];
}

function sourceLink(id) {
    return outLink(sources.get(id).url, sources.get(id).publisher);
}

export function sourceItems(ids) {
    const kind = (source) => term("source", source.kind) + (source.weak ? ", " + t("source.weak") : "");
    return h(
        "ul",
        { class: "sources" },
        ids.map((id) => h("li", {}, sourceLink(id), " ", h("span", { class: "aside" }, kind(sources.get(id))))),
    );
}

export function sourceList(ids) {
    return ids.length ? [h("h3", {}, t("sources")), sourceItems(ids)] : null;
}

const SHOWN = 2;

/** The first sources by name, the others when asked for. */
export function briefSources(ids) {
    return [
        separated(ids.slice(0, SHOWN).map(sourceLink), "; "),
        ids.length > SHOWN
            ? onDemand(
                  t("more", { number: ids.length - SHOWN }),
                  () => separated(ids.slice(SHOWN).map(sourceLink), "; "),
                  "more",
              )
            : null,
    ];
}

export function provenanceOf(table, record) {
    return [
        factRow(t("confidence"), term("confidence", record.provenance.confidence)),
        factRow(t("note"), noteOf(table, record)),
    ];
}

/** The note of a record: in English where nobody has translated it, and marked so. */
export function noteOf(table, record) {
    return record.provenance?.note ? said(table, { id: record.id, note: record.provenance.note }, "note") : null;
}

