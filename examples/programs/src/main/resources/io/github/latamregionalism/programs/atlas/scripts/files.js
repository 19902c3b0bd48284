// What is seen, as a file of comma-separated values that says which data it is of.

import { data, sources } from "./data.js";
import { h } from "./dom.js";

function csvText(header, rows) {
    const cell = (value) => {
        const text = value === null || value === undefined ? "" : String(value);
        return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    };
    const all = [[...header, "version", "as_of"], ...rows.map((row) => [...row, data.version, data.as_of])];
    return all.map((row) => row.map(cell).join(",") + "\n").join("");
}

export function download(name, blob) {
    const address = URL.createObjectURL(blob);
    const anchor = h("a", { href: address, download: name });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
}

export function downloadCsv([name, header, rows]) {
    download(name + ".csv", new Blob([csvText(header, rows)], { type: "text/csv;charset=utf-8" }));
}

export function urlsOf(sourceIds) {
    return sourceIds.map((id) => sources.get(id).url).join(" ");
}
