// What the person chooses: the columns, the article that words are marked against, the colours.

const SMALLEST_COLUMN = 205;
const MARGIN_FROM = 820;

const hasMargin = () => window.innerWidth >= MARGIN_FROM;

function fitting() {
  const stage = one(".stage").clientWidth || window.innerWidth;
  const gap = parseFloat(getComputedStyle(one(".cols")).columnGap) || 0;
  return Math.max(1, Math.floor((stage + gap) / (SMALLEST_COLUMN + gap)));
}

function showColumns(articles) {
  state.columns = order.filter(article => articles.includes(article));
  for (const [article, column] of columns) column.hidden = !state.columns.includes(article);
  one(".cols").dataset.count = String(state.columns.length);
  for (const chip of all(".chip")) chip.setAttribute("aria-pressed", String(state.columns.includes(Number(chip.dataset.a))));
  markWords();
  lineUp(null);
  changed();
}

// Shows an article's column; where no more fit, it takes the place of the last one that the person is not reading.
function reveal(article) {
  if (state.columns.includes(article)) return;
  const kept = [...state.columns];
  const reading = state.chosen === null ? kept[0] : articleOf(state.chosen);
  while (kept.length >= fitting() && kept.length > 0) {
    const last = kept.findLastIndex(other => other !== reading);
    kept.splice(last < 0 || fitting() === 1 ? kept.length - 1 : last, 1);
  }

  showColumns([...kept, article]);
}

function toggleColumn(article) {
  const shown = state.columns.includes(article);
  if (shown && state.columns.length === 1) return;
  showColumns(shown ? state.columns.filter(other => other !== article) : [...state.columns, article]);
}

// Each stretch of words that some article lacks knows which ones: its classes are m and their numbers.
const marked = all(".w, .gone, .again").map(element => ({
  element,
  article: Number(element.closest("[data-a]").dataset.a),
  against: new Set([...element.classList].filter(name => /^m\d+$/.test(name)).map(name => Number(name.slice(1)))),
  inColumns: element.closest(".column") !== null,
}));

// With two columns both are marked, as in a split diff; otherwise the reference stands unmarked.
function markWords() {
  const { reference, columns: shown } = state;
  const other = shown.length === 2 && shown.includes(reference) ? shown.find(article => article !== reference) : -1;
  for (const { element, article, against, inColumns } of marked) {
    const isReference = article === reference;
    const on = against.has(isReference ? (inColumns ? other : -1) : reference) && reference >= 0;
    if (element.classList.contains("w")) {
      element.classList.toggle("on", on);
      element.classList.toggle("less", on && isReference);
      if (on) element.setAttribute("role", isReference ? "deletion" : "insertion");
      else element.removeAttribute("role");
    } else {
      element.hidden = !on;
    }
  }
}

function markAgainst(reference) {
  state.reference = reference;
  one("#reference").value = String(reference);
  for (const member of all("#passages .member[data-a]")) member.classList.toggle("reference", Number(member.dataset.a) === reference);
  markWords();
  changed();
}

const THEMES = [["", "◐", "as the system"], ["light", "○", "light"], ["dark", "●", "dark"]];

function nextTheme() {
  const now = THEMES.findIndex(([name]) => name === (document.documentElement.dataset.theme ?? ""));
  const [name, sign, words] = THEMES[(now + 1) % THEMES.length];
  if (name === "") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
  const button = one("#theme");
  button.textContent = sign;
  button.title = `Colours: ${words}`;
  button.setAttribute("aria-label", button.title);
}
