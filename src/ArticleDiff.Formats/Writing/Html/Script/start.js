// Begins: listens, shows the view that the address names, and draws again when something has changed its place.

const VIEWS = ["columns", "passages", "findings", "overview", "facts"];

// However many things change at once, everything is drawn once, before the browser paints.
let isWaiting = false;

function changed() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    placeNotes();
    drawRibbons();
    light(state.pointed ?? state.chosen);
  });
}

function show(view) {
  const isNew = state.view !== view;
  state.view = view;
  for (const section of all(".view")) section.classList.toggle("shown", section.id === view || (view === "findings" && section.id === "columns"));
  for (const name of VIEWS) document.body.classList.toggle(`shown-${name}`, name === view);
  for (const link of all(".views a")) {
    if (link.hash === `#${view}`) {
      link.setAttribute("aria-current", "page");
      one(".bar nav").scrollLeft = link.offsetLeft - 40;
    } else link.removeAttribute("aria-current");
  }

  if (isNew) {
    if (view === "findings" && window.innerWidth >= 900) all(".filters").forEach(filters => filters.open = true);
    const bar = one(".bar");
    if (bar.getBoundingClientRect().top <= 0) window.scrollTo({ top: one(".masthead").offsetHeight, behavior: "instant" });
  }

  changed();
}

function route() {
  for (const dialog of all("dialog[open]")) dialog.close();
  const name = decodeURIComponent(location.hash.slice(1));
  const target = document.getElementById(name);
  if (VIEWS.includes(name)) return show(name);
  if (name.startsWith("s-") && sentences.has(name.slice(2))) {
    show("columns");
    choose(name.slice(2), { scroll: false });
    return requestAnimationFrame(() => sentences.get(name.slice(2)).scrollIntoView({ block: "center" }));
  }

  if (name.startsWith("p-") && target !== null) {
    show("passages");
    one("#passages").classList.remove("only-shared", "only-noted");
    for (const box of all("#shared, #noted")) box.checked = false;
    return target.scrollIntoView();
  }

  const note = notes.find(({ element }) => element.id === name);
  if (note !== undefined && hasMargin() && note.at.length > 0 && state.view !== "findings") {
    show("columns");
    state.note = note;
    choose(note.at[0], { scroll: false });
    return requestAnimationFrame(() => sentences.get(note.at[0]).scrollIntoView({ block: "center" }));
  }

  if (note !== undefined) {
    show("findings");
    return requestAnimationFrame(() => note.element.scrollIntoView());
  }

  show(window.innerWidth < 560 ? "passages" : "columns");
}

const sentenceAt = event => event.target.closest?.(".s")?.id.slice(2) ?? null;

function listen() {
  addEventListener("hashchange", route);
  addEventListener("keydown", onKey);
  const cols = one(".cols");
  cols.addEventListener("mouseover", event => point(sentenceAt(event)));
  cols.addEventListener("mouseleave", () => point(null));
  cols.addEventListener("focusin", event => {
    const key = sentenceAt(event);
    if (key !== null && key !== state.chosen) choose(key, { focus: false, scroll: false });
  });
  cols.addEventListener("click", event => {
    const key = sentenceAt(event);
    // Whoever selects words wants to copy them; a link goes where it leads.
    if (key === null || event.target.closest("a") !== null || !getSelection().isCollapsed) return;
    choose(key, { scroll: false });
    if (!hasMargin()) showPassage(key);
  });
  for (const chip of all(".chip")) chip.addEventListener("click", () => toggleColumn(Number(chip.dataset.a)));
  for (const button of all(".pair"))
    button.addEventListener("click", () => {
      showColumns(numbers(button.dataset.pair));
      location.hash = "columns";
    });
  for (const note of notes)
    one(".go", note.element).addEventListener("click", () => {
      if (note.at.length === 0) return openNote(state.note === note ? null : note);
      if (state.view === "findings") return location.hash = `s-${note.at[0]}`;
      state.note = note;
      choose(note.at.find(key => state.columns.includes(articleOf(key))) ?? note.at[0], { focus: false });
    });
  for (const box of all("#findings input")) box.addEventListener("change", filterNotes);
  for (const [id, section, name] of [["shared", "passages", "only-shared"], ["noted", "passages", "only-noted"], ["several", "facts", "only-several"], ["differing", "facts", "only-differing"]])
    one(`#${id}`).addEventListener("change", event => one(`#${section}`).classList.toggle(name, event.target.checked));
  one("#weak").addEventListener("change", changed);
  one("#reference").addEventListener("change", event => markAgainst(Number(event.target.value)));
  one("#theme").addEventListener("click", nextTheme);
  one("#help").addEventListener("click", () => one("#keys").showModal());
  for (const close of all("dialog .close")) close.addEventListener("click", () => close.closest("dialog").close());
  for (const dialog of all("dialog"))
    dialog.addEventListener("click", event => {
      if (event.target === dialog) dialog.close();
    });
  new ResizeObserver(changed).observe(one(".stage"));
  document.fonts.ready.then(changed);
}

document.documentElement.classList.add("ready");
for (const link of all(".s .to")) link.tabIndex = -1;
for (const sentence of sentences.values()) sentence.tabIndex = -1;
listen();
document.body.classList.add("shown-columns");
one("#columns").classList.add("shown");
showColumns(one("#columns").dataset.first === undefined ? order.slice(0, fitting()) : numbers(one("#columns").dataset.first));
const opening = unitsOf(state.columns[0])[0];
if (opening !== undefined) sentences.get(opening).tabIndex = 0;
filterNotes();
route();
