// The findings: filters, and the places of the notes in the margin.

const NOTE_GAP = 8;
const list = one(".notes");

function filterNotes() {
  const off = name => new Set(all(`#findings input[name="${name}"]:not(:checked)`).map(box => box.value));
  const severities = off("severity"), rules = off("rule");
  const isOff = element => severities.has(element.dataset.severity) || rules.has(element.dataset.rule);
  const hidden = new Set();
  for (const { element } of notes) {
    element.classList.toggle("off", isOff(element));
    if (isOff(element)) hidden.add(Number(element.dataset.n));
  }

  for (const remark of all("#passages .remarks li")) remark.hidden = isOff(remark);
  for (const words of all(".f")) words.classList.toggle("off", numbers(words.dataset.f).every(number => hidden.has(number)));
  changed();
}

// In the margin a note stands beside the first of its sentences that is shown; in the list all stand in order.
function placeNotes() {
  if (list === null) return;
  const inMargin = state.view === "columns" && hasMargin();
  list.classList.toggle("placed", inMargin);
  list.style.height = "";
  const kept = [];
  let away = 0;
  for (const note of notes) {
    const anchor = inMargin ? note.at.find(key => state.columns.includes(articleOf(key))) : undefined;
    const isAway = inMargin && anchor === undefined && note.at.length > 0;
    const isOff = note.element.classList.contains("off");
    if (isAway && !isOff) away++;
    note.element.hidden = isOff || isAway;
    note.element.classList.toggle("open", !inMargin || state.note === note);
    note.element.style.transform = "";
    if (!note.element.hidden) kept.push({ note, anchor });
  }

  one("#findings .tally").textContent = `${kept.length} of ${notes.length} shown${away > 0 ? `, ${away} on outlets without a column` : ""}`;
  if (!inMargin) return;
  const origin = list.getBoundingClientRect().top;
  const boxes = kept.map(({ note, anchor }) => ({
    note,
    wanted: anchor === undefined ? 0 : Math.max(0, sentences.get(anchor).getBoundingClientRect().top - origin),
    height: note.element.offsetHeight,
  })).sort((one, other) => one.wanted - other.wanted);
  stack(boxes);
  for (const { note, top } of boxes) note.element.style.transform = `translateY(${Math.round(top)}px)`;
  const last = boxes.at(-1);
  list.style.height = last === undefined ? "" : `${Math.round(last.top + last.height)}px`;
}

// Notes keep their order and never cover each other. The open one stands where it wants to; those before it make room upwards.
function stack(boxes) {
  const open = Math.max(0, boxes.findIndex(({ note }) => note === state.note));
  for (let i = open; i < boxes.length; i++)
    boxes[i].top = i === open ? boxes[i].wanted : Math.max(boxes[i].wanted, boxes[i - 1].top + boxes[i - 1].height + NOTE_GAP);
  for (let i = open - 1; i >= 0; i--) boxes[i].top = Math.min(boxes[i].wanted, boxes[i + 1].top - NOTE_GAP - boxes[i].height);

  // Where there is no room above, they push the others down after all.
  let end = 0;
  for (const box of boxes) {
    box.top = Math.max(box.top, end);
    end = box.top + box.height + NOTE_GAP;
  }
}

function openNote(note) {
  state.note = note;
  changed();
}
