/** A short course as a SCORM 1.2 package: five pages and a test, kept and resumed through the API that its host offers. */
const passMark = 80;

const questions = [
  {
    text: "En borger siger: »Skraldespanden skulle have været tømt i går.« Hvad spørger du om først?",
    options: ["Adressen, hvor spanden står", "Borgerens navn og telefonnummer", "Om borgeren har betalt"],
    why: "Affald følger adressen. Navnet er det ikke sikkert, nogen kender.",
  },
  {
    text: "En borger vil af med en sofa. Du bor selv i en kommune med faste dage. Hvad gør du?",
    options: [
      "Finder borgerens kommune og dens guide",
      "Nævner de dage, du selv kender",
      "Stiller om til genbrugspladsen",
    ],
    why: "Storskrald hentes forskelligt fra kommune til kommune.",
  },
  {
    text: "Hvor skal en halv spand maling hen?",
    options: ["Til farligt affald", "I restaffald, hvis låget er tæt", "I plast"],
    why: "Maling, kemi og batterier er farligt affald og skal aldrig i restaffald.",
  },
  {
    text: "En lejer vil have en større spand. Hvad siger du?",
    options: [
      "At det tit er udlejeren, der ændrer ordningen",
      "At det ikke kan lade sig gøre",
      "At borgeren skal ringe igen i morgen",
    ],
    why: "Sig det tidligt, så borgeren ikke logger ind forgæves.",
  },
  {
    text: "Det er anden gang, borgeren melder den samme manglende tømning. Hvad gør du?",
    options: [
      "Stiller varmt om og fortæller, hvad I har prøvet",
      "Melder den en gang til",
      "Beder borgeren vente en uge",
    ],
    why: "To meldinger om det samme skal et menneske se på.",
  },
];

/** Each question's options in an order of their own, so that the right one does not stand in one place. */
const orders = [
  [1, 0, 2],
  [2, 1, 0],
  [0, 2, 1],
  [1, 2, 0],
  [2, 0, 1],
];

function findApi(from) {
  for (let at = from, step = 0; step < 10; at = at.parent, step++) {
    if (at.API) return at.API;
    if (at.parent === at) return null;
  }
  return null;
}

const api = findApi(window);
const get = (name) => (api ? api.LMSGetValue(name) : "");
const set = (name, value) => api?.LMSSetValue(name, String(value));
const commit = () => api?.LMSCommit("");

const pages = [...document.querySelectorAll(".page")];
const byId = (id) => document.getElementById(id);
const form = byId("test");
let page = 0;
let answers = {};
let best = null;

function show(to, moved = true) {
  page = Math.min(Math.max(0, to), pages.length - 1);
  for (const [at, one] of pages.entries()) one.hidden = at !== page;
  byId("place").textContent = `Side ${page + 1} af ${pages.length}`;
  byId("bar").value = page + 1;
  byId("back").hidden = page === 0;
  byId("on").textContent = page === 3 ? "Se, hvordan det gik" : "Næste";
  byId("on").hidden = page === pages.length - 1;
  if (page === pages.length - 1) tellVerdict();
  if (moved) pages[page].querySelector("h2").focus();
  window.scrollTo(0, 0);
}

function keep() {
  set("cmi.core.lesson_location", page);
  set("cmi.suspend_data", JSON.stringify({ answers, best }));
  commit();
}

function drawTest() {
  form.replaceChildren(
    ...questions.map(({ text, options }, at) => {
      const field = document.createElement("fieldset");
      const legend = document.createElement("legend");
      legend.textContent = `${at + 1}. ${text}`;
      const choices = orders[at].map((option) => {
        const label = document.createElement("label");
        const input = document.createElement("input");
        Object.assign(input, {
          type: "radio",
          name: `q${at}`,
          value: option,
          checked: answers[at] === option,
        });
        label.append(input, options[option]);
        return label;
      });
      const said = document.createElement("p");
      said.className = "said";
      said.setAttribute("role", "status");
      field.append(legend, ...choices, said);
      return field;
    }),
  );
}

/** Marks each answer, and reports the score; the best one stands. Moves on only when everything is answered. */
function judge() {
  const fields = [...form.children];
  const open = questions.findIndex((_, at) => answers[at] === undefined);
  if (open >= 0) {
    say(fields[open], "Vælg et svar her.", "wrong");
    fields[open].querySelector("input").focus();
    return false;
  }
  let right = 0;
  for (const [at, { why }] of questions.entries()) {
    const isRight = answers[at] === 0;
    right += Number(isRight);
    say(fields[at], isRight ? `Rigtigt. ${why}` : `Ikke helt. ${why}`, isRight ? "right" : "wrong");
  }
  const score = (100 * right) / questions.length;
  best = Math.max(best ?? 0, score);
  set("cmi.core.score.min", 0);
  set("cmi.core.score.max", 100);
  set("cmi.core.score.raw", best);
  set("cmi.core.lesson_status", best >= passMark ? "passed" : "failed");
  return true;
}

function say(field, words, kind) {
  const said = field.querySelector(".said");
  said.textContent = words;
  said.className = `said ${kind}`;
}

function tellVerdict() {
  const right = Math.round(((best ?? 0) * questions.length) / 100);
  const passed = (best ?? 0) >= passMark;
  byId("verdict").textContent = passed ? "Du er klar" : "Næsten";
  byId("score").textContent = passed
    ? `${right} af ${questions.length} rigtige. Kurset er gennemført.`
    : `${right} af ${questions.length} rigtige, og fire består. Gå en side tilbage, læs svarene, og prøv igen.`;
}

form.addEventListener("change", ({ target }) => {
  answers[Number(target.name.slice(1))] = Number(target.value);
  say(target.closest("fieldset"), "", "");
  keep();
});
byId("back").addEventListener("click", () => {
  show(page - 1);
  keep();
});
byId("on").addEventListener("click", () => {
  if (page === 3 && !judge()) return;
  show(page + 1);
  keep();
});

api?.LMSInitialize("");
try {
  ({ answers = {}, best = null } = JSON.parse(get("cmi.suspend_data") || "{}"));
} catch {
  answers = {};
}
if (["", "not attempted", "unknown"].includes(get("cmi.core.lesson_status")))
  set("cmi.core.lesson_status", "incomplete");
set("cmi.core.exit", "suspend");
drawTest();
show(Number(get("cmi.core.lesson_location")) || 0, false);
commit();
window.addEventListener("pagehide", () => {
  commit();
  api?.LMSFinish("");
});
