// The keyboard. What a key does is listed in the dialog of "?".

const unitsOf = article => [...sentences.keys()].filter(key => articleOf(key) === article);

function first() {
  return unitsOf(state.columns[0])[0] ?? null;
}

function go(key, words) {
  if (key === null || key === undefined) say(words);
  else {
    choose(key);
    say(told(key));
  }
}

function step(by, wanted = () => true) {
  if (state.chosen === null) return go(first(), "no sentence");
  const units = unitsOf(articleOf(state.chosen));
  let at = units.indexOf(state.chosen) + by;
  while (at >= 0 && at < units.length && !wanted(units[at])) at += by;
  go(units[at], by > 0 ? "no further one in this column" : "none before this one in this column");
}

// To the nearest shown column on a side that has some of the chosen sentence.
function across(by) {
  if (state.chosen === null) return go(first(), "no sentence");
  const { same, linked } = related(state.chosen);
  const places = [...same, ...linked];
  for (let at = state.columns.indexOf(articleOf(state.chosen)) + by; at >= 0 && at < state.columns.length; at += by) {
    const found = places.find(key => articleOf(key) === state.columns[at]);
    if (found !== undefined) return go(found);
  }

  say("no column on that side has it");
}

function around(by) {
  if (state.chosen === null) return go(first(), "no sentence");
  const { same, linked } = related(state.chosen);
  const ring = [state.chosen, ...same, ...(same.length > 0 ? [] : linked)].sort(byPlace);
  if (ring.length === 1) return say("only here");
  go(ring[(ring.indexOf(state.chosen) + by + ring.length) % ring.length]);
}

function nextFinding(by) {
  const kept = notes.filter(note => !note.element.classList.contains("off") && note.at.length > 0)
    .sort((one, other) => byPlace(one.at[0], other.at[0]));
  if (kept.length === 0) return say("no finding is shown");
  const at = kept.indexOf(state.note);
  const note = kept[at < 0 ? (by > 0 ? 0 : kept.length - 1) : (at + by + kept.length) % kept.length];
  state.note = note;
  choose(note.at.find(key => state.columns.includes(articleOf(key))) ?? note.at[0]);
  say(`${note.element.dataset.severity}: ${one(".message", note.element).textContent}`);
}

const KEYS = {
  ArrowDown: () => step(1), j: () => step(1),
  ArrowUp: () => step(-1), k: () => step(-1),
  ArrowRight: () => across(1), l: () => across(1),
  ArrowLeft: () => across(-1), h: () => across(-1),
  m: () => around(1), M: () => around(-1),
  n: () => nextFinding(1), N: () => nextFinding(-1),
  u: () => step(1, key => sentences.get(key).classList.contains("only")),
  U: () => step(-1, key => sentences.get(key).classList.contains("only")),
  Enter: () => state.chosen !== null && showPassage(state.chosen),
  a: () => state.chosen !== null && lineUp(state.chosen),
  w: () => toggleMarks(),
  Escape: () => choose(null),
  "?": () => one("#keys").showModal(),
};

let lastReference = state.reference;

function toggleMarks() {
  if (state.reference >= 0) lastReference = state.reference;
  markAgainst(state.reference >= 0 ? -1 : lastReference);
  say(state.reference >= 0 ? "word marks on" : "word marks off");
}

function onKey(event) {
  const action = KEYS[event.key];
  if (action === undefined || event.ctrlKey || event.metaKey || event.altKey || one("dialog[open]") !== null) return;
  if (event.target.closest("input, select, textarea, button, summary, a") !== null && event.key !== "Escape") {
    // A control has its own arrows and Enter; letters it has no use for, unless it is a list of choices.
    if (event.key.length > 1 || event.target.closest("select") !== null) return;
  }

  const anywhere = event.key === "?" || event.key === "w";
  // Arrows scroll the page unless a sentence has the focus.
  if (!anywhere && (state.view !== "columns" || (event.key.startsWith("Arrow") && event.target.closest(".s") === null))) return;
  event.preventDefault();
  action();
}
