// The sentence that is pointed at or chosen, with all that says the same.

let lit = [];

function light(key) {
  for (const element of lit) element.classList.remove("member", "linked", "pointed", "lit");
  lit = [];
  const put = (element, name) => {
    element.classList.add(name);
    lit.push(element);
  };
  svg.classList.toggle("choosing", key !== null);
  if (key === null) return;
  const { same, linked } = related(key);
  put(sentences.get(key), "pointed");
  for (const other of same) put(sentences.get(other), "member");
  for (const other of linked) put(sentences.get(other), "linked");
  const passage = new Set([key, ...same]);
  for (const { pair, path } of paths)
    if (pair.ends.includes(key) || pair.ends.every(end => passage.has(end))) put(path, "lit");
  for (const note of notes)
    if (note.at.includes(key)) put(note.element, "lit");
}

function point(key) {
  if (state.pointed === key) return;
  state.pointed = key;
  light(key ?? state.chosen);
}

// One sentence at a time is reached with Tab; the arrows go on from it.
function choose(key, { scroll = true, focus = true } = {}) {
  if (state.chosen !== null) {
    const before = sentences.get(state.chosen);
    before.classList.remove("chosen");
    before.tabIndex = -1;
  }

  state.chosen = key;
  if (key === null) {
    state.note = null;
    lineUp(null);
    light(state.pointed);
    changed();
    return;
  }

  reveal(articleOf(key));
  const sentence = sentences.get(key);
  sentence.classList.add("chosen");
  sentence.tabIndex = 0;
  if (!(state.note?.at.includes(key) ?? false)) state.note = notes.find(note => note.at.includes(key) && !note.element.classList.contains("off")) ?? null;
  state.pointed = null;
  light(key);
  changed();
  if (focus) sentence.focus({ preventScroll: true });
  if (scroll) sentence.scrollIntoView({ block: "nearest" });
}

function showPassage(key) {
  const passage = document.getElementById(`p-${sentences.get(key).dataset.p}`).closest(".passage").cloneNode(true);
  for (const element of [passage, ...all("[id]", passage)]) element.removeAttribute("id");
  passage.removeAttribute("aria-labelledby");
  one("#sheet .content").replaceChildren(passage);
  one("#sheet").showModal();
}

const told = key => {
  const { same, linked } = related(key);
  const others = new Set([...same, ...linked].map(articleOf).filter(article => article !== articleOf(key)));
  return others.size === 0 ? "only here" : `also in ${[...others].map(article => one("h3", columns.get(article)).firstChild.textContent.trim()).join(", ")}`;
};
