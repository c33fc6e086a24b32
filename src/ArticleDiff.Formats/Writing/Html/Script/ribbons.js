// The ribbons between neighbouring columns, and lines, seen only while they are lit, that pass behind the columns between others. Places are read in one go and paths written in another, so that the browser lays out once.

const svg = one(".ribbons");
const SVG = "http://www.w3.org/2000/svg";
let paths = [];

// The ends of a pair from left to right, and how many columns it spans; null when one of them is not shown.
function spanOf(pair) {
  const [here, there] = pair.ends.map(key => state.columns.indexOf(articleOf(key)));
  if (here < 0 || there < 0) return null;
  return { ends: here < there ? pair.ends : [pair.ends[1], pair.ends[0]], width: Math.abs(here - there) };
}

function drawRibbons() {
  paths = [];
  if (state.view !== "columns") return;
  const withWeak = one("#weak").checked;
  const origin = one(".stage").getBoundingClientRect();
  const places = new Map();
  const placeOf = key => {
    if (!places.has(key)) places.set(key, sentences.get(key).getBoundingClientRect());
    return places.get(key);
  };
  const shapes = [], touched = { left: new Set(), right: new Set() };
  for (const pair of pairs) {
    if (pair.kind & WEAK && !withWeak) continue;
    const span = spanOf(pair);
    if (span === null || (span.width > 1 && pair.kind & WEAK)) continue;
    const [from, to] = span.ends.map(placeOf);
    shapes.push({ pair, isFar: span.width > 1, d: shape(from, to, origin, span.width > 1 || pair.kind & WEAK) });
    if (span.width > 1 || pair.kind & WEAK) continue;
    touched.right.add(span.ends[0]);
    touched.left.add(span.ends[1]);
  }

  // What was moved is drawn last, over what stayed in order.
  shapes.sort((one, other) => (one.pair.kind & MOVED) - (other.pair.kind & MOVED));
  for (const { pair, isFar, d } of shapes) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    path.setAttribute("class", [isFar ? "far" : "", pair.kind & PART ? "part" : "", pair.kind & MOVED ? "moved" : "", pair.kind & WEAK ? "weak" : ""].filter(name => name !== "").join(" "));
    path.dataset.ends = pair.ends.join(" ");
    paths.push({ pair, path });
  }

  svg.replaceChildren(...paths.map(({ path }) => path));
  for (const [key, sentence] of sentences) {
    sentence.classList.toggle("left", touched.left.has(key));
    sentence.classList.toggle("right", touched.right.has(key));
  }
}

function shape(from, to, origin, isLine) {
  const round = value => Math.round(value * 10) / 10;
  const x1 = round(from.right - origin.left), x2 = round(to.left - origin.left), middle = round((x1 + x2) / 2);
  const top1 = round(from.top - origin.top), top2 = round(to.top - origin.top);
  const end1 = round(from.bottom - origin.top), end2 = round(to.bottom - origin.top);
  if (isLine) {
    const y1 = round((top1 + end1) / 2), y2 = round((top2 + end2) / 2);
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  }

  return `M${x1} ${top1}C${middle} ${top1} ${middle} ${top2} ${x2} ${top2}V${end2}C${middle} ${end2} ${middle} ${end1} ${x1} ${end1}Z`;
}

// Pushes the columns down until the members of a passage stand at one height; null lets them fall back.
function lineUp(key) {
  const texts = state.columns.map(article => one(".text", columns.get(article)));
  const before = key === null ? 0 : sentences.get(key).getBoundingClientRect().top;
  for (const text of texts) text.style.marginTop = "";
  if (key === null) return;
  const { same, linked } = related(key);
  const tops = state.columns.map(article => [key, ...same, ...linked].find(other => articleOf(other) === article))
    .map(other => other === undefined ? null : sentences.get(other).getBoundingClientRect().top);
  const lowest = Math.max(...tops.filter(top => top !== null));
  texts.forEach((text, i) => {
    if (tops[i] !== null) text.style.marginTop = `${lowest - tops[i]}px`;
  });
  window.scrollBy({ top: sentences.get(key).getBoundingClientRect().top - before, behavior: "instant" });
  changed();
}
