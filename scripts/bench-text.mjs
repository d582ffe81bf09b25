/** Text of the genre of any length for `bench.mjs`: invented sentences, the same for the same seed. */

const COUNTRIES = ["Norland", "Estonia", "Kazakhstan", "the Republic of Sudmark", "Mongolia", "Westria"];
const BODIES = [
  "the Lake Council",
  "the Council of Europe",
  "the Committee on Inland Ports",
  "the Regional Secretariat for Grain Safety",
  "the OSCE",
  "the Nordmark Commission for Water",
];
const PERSONS = [
  "Anna Lindmark",
  "D. Orlan",
  "Minister Peter Holm",
  "Ambassador Ruth Askel",
  "Mr. Tarvo Kesk",
];
const TOPICS = [
  "trade in timber",
  "water and energy",
  "mutual legal assistance",
  "rail transport",
  "fisheries",
];
const TOWNS = ["Bergholm", "Tallinn", "Astana", "Port Sund", "Vienna"];
const MONTHS = ["January", "March", "May", "June", "September", "November"];

/** Numbers from 0 up to 1, the same for one seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function words(next) {
  const from = (list) => () => list[Math.floor(next() * list.length)];
  const number = (first, last) => () => first + Math.floor(next() * (last - first + 1));
  const year = number(1991, 2024);
  return {
    country: from(COUNTRIES),
    body: from(BODIES),
    person: from(PERSONS),
    topic: from(TOPICS),
    town: from(TOWNS),
    year,
    day: () => `${number(1, 28)()} ${from(MONTHS)()} ${year()}`,
    number,
  };
}

const SENTENCES = [
  (w) => `${w.country()} joined ${w.body()} on ${w.day()}.`,
  (w) =>
    `On ${w.day()}, ${w.country()} and ${w.country()} signed the Agreement on ${w.topic()} in ${w.town()}.`,
  (w) => `${w.person()} was appointed head of the delegation of ${w.country()} in ${w.year()}.`,
  (w) => `The ${w.number(2, 40)()}th session of ${w.body()} took place in ${w.town()} on ${w.day()}.`,
  (w) =>
    `Trade between the two countries grew by ${w.number(2, 60)()} per cent to ${w.number(1, 90)()}.5 million euros in ${w.year()}.`,
  () =>
    "The building stands near the river, and most of its rooms have been used for teaching ever since then.",
  (w) => `Since ${w.year()} ${w.country()} has been an observer to ${w.body()}, which meets twice a year.`,
  (w) => `${w.person()} visited ${w.town()} to discuss ${w.topic()} with representatives of ${w.body()}.`,
  (w) =>
    `The parties underlined that they would go on with their work on ${w.topic()} and asked the experts to report.`,
  (w) =>
    `The Protocol on ${w.topic()} entered into force for ${w.country()} on ${w.day()}; ${w.number(3, 50)()} states are parties to it.`,
];

/** A text of at least so many bytes: headings, paragraphs of a few sentences, lists of documents. */
export function benchText(bytes, seed = 1) {
  const next = random(seed);
  const own = words(next);
  const sentence = () => SENTENCES[Math.floor(next() * SENTENCES.length)](own);
  const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const blocks = [];
  let length = 0;
  while (length < bytes) {
    const kind = next();
    const count = own.number(2, 5)();
    const block =
      kind < 0.1
        ? `Cooperation on ${own.topic()}`
        : kind < 0.2
          ? Array.from({ length: count }, () => `- Agreement on ${own.topic()} of ${own.day()}`).join("\n")
          : Array.from({ length: count }, () => upper(sentence())).join(" ");
    blocks.push(block);
    length += block.length + 2;
  }
  return `${blocks.join("\n\n")}\n`;
}
