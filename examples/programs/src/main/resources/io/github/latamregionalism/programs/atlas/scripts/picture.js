// A table as a picture that can be traced: its title, its rows, and the data and the address that it is from.

import { download } from "./files.js";

const WIDTH = 1200;
const MARGIN = 24;
const SHARES = [0.12, 0.16, 0.12, 0.12, 0.28, 0.2];
const LINE = 18;
const FONT = "px system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

/** The lines into which a text falls in a width; a word that is wider is cut. */
function wrapped(context, text, width) {
    const lines = [""];
    for (const word of String(text).split(/(?<=[\s/&])/)) {
        const last = lines.length - 1;
        if (lines[last] !== "" && context.measureText(lines[last] + word).width > width) {
            lines.push(word);
        } else {
            lines[last] += word;
        }
    }
    return lines;
}

/** Draws what is to be drawn, or only finds how high it is. */
function draw(context, { title, lead, header, rows, foot }, ink) {
    let top = MARGIN;
    const text = (content, left, width, font, colour) => {
        context.font = font + FONT;
        context.fillStyle = colour;
        const lines = wrapped(context, content, width);
        lines.forEach((line, i) => context.fillText(line, left, top + (i + 1) * LINE - 4));
        return lines.length * LINE;
    };
    const whole = WIDTH - 2 * MARGIN;
    context.textBaseline = "alphabetic";
    top += text(title, MARGIN, whole, "600 20", ink.text) + 8;
    top += text(lead, MARGIN, whole, "15", ink.text) + 8;
    for (const [i, cells] of [header, ...rows].entries()) {
        let left = MARGIN;
        const heights = cells.map((cell, column) => {
            const width = SHARES[column] * whole;
            const height = text(cell, left, width - 12, i === 0 ? "600 13" : "13", i === 0 ? ink.soft : ink.text);
            left += width;
            return height;
        });
        top += Math.max(...heights) + 5;
        context.fillStyle = ink.line;
        context.fillRect(MARGIN, top - 2, whole, 1);
    }
    top += 8;
    for (const line of foot) {
        top += text(line, MARGIN, whole, "12", ink.soft);
    }
    return top + MARGIN;
}

/** Offers a picture of a table as a PNG file. */
export function downloadPicture(picture) {
    const ink = { text: "#1d2126", soft: "#565d66", line: "#d8d5cc" };
    const canvas = document.createElement("canvas");
    const size = 2;
    canvas.width = WIDTH * size;
    const context = canvas.getContext("2d");
    canvas.height = Math.ceil(draw(context, picture, ink)) * size;
    context.scale(size, size);
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, WIDTH, canvas.height);
    draw(context, picture, ink);
    canvas.toBlob((blob) => download(picture.name + ".png", blob), "image/png");
}
