// What the page holds, looked up once. Sentences are named by "article-unit"; nothing here is text of an article.

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const numbers = text => (text ?? "").split(" ").filter(part => part !== "").map(Number);
const keyOf = (article, unit) => `${article}-${unit}`;
const articleOf = key => Number(key.split("-")[0]);

const PART = 1, MOVED = 2, WEAK = 4;

const columns = new Map(all(".column").map(column => [Number(column.dataset.a), column]));
const articleCount = columns.size;
const sentences = new Map(all(".s").map(sentence => [sentence.id.slice(2), sentence]));
const order = [...columns.keys()];

// The sentences at home in each passage, in the order of the columns.
const members = new Map();
for (const [key, sentence] of sentences) {
  const id = sentence.dataset.p;
  if (!members.has(id)) members.set(id, []);
  members.get(id).push(key);
}

// Every two linked sentences, and for each sentence its pairs.
const pairs = [];
const pairsOf = new Map();
for (const [left, leftUnits, right, rightUnits, kind] of JSON.parse(one("#links").textContent)) {
  for (const from of leftUnits) {
    for (const to of rightUnits) {
      const pair = { ends: [keyOf(left, from), keyOf(right, to)], kind };
      pairs.push(pair);
      for (const key of pair.ends) {
        if (!pairsOf.has(key)) pairsOf.set(key, []);
        pairsOf.get(key).push(pair);
      }
    }
  }
}

const otherEnd = (pair, key) => pair.ends[0] === key ? pair.ends[1] : pair.ends[0];

// All that says some of what a sentence says: its passage, and what a link ties to it. A weak link is a hint and ties nothing.
function related(key) {
  const same = members.get(sentences.get(key).dataset.p).filter(other => other !== key);
  const linked = (pairsOf.get(key) ?? []).filter(pair => !(pair.kind & WEAK)).map(pair => otherEnd(pair, key));
  return { same, linked: [...new Set(linked)].filter(other => !same.includes(other)) };
}

const byPlace = (left, right) => order.indexOf(articleOf(left)) - order.indexOf(articleOf(right)) || Number(left.split("-")[1]) - Number(right.split("-")[1]);

const notes = all(".note").map(element => ({ element, at: (element.dataset.at ?? "").split(" ").filter(key => sentences.has(key)) }));

// What the person has chosen.
const state = { view: "", columns: [], reference: Number(one("#reference").value), chosen: null, pointed: null, note: null };

function say(text) { one("#said").textContent = text; }
