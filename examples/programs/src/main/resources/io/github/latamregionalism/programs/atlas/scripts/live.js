// Tells those who do not see it what has changed.

const live = document.getElementById("live");

export function say(text) {
    live.textContent = text;
}
