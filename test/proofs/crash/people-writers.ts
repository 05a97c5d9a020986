/** Writers about people: answers to a survey, plans, imports of lists. */
import { sqlite } from "../../../db/database.server.ts";
import { press, request } from "./requests.ts";
import { acknowledge, count, isDone, Latest, refuseUnknown, type Writer } from "./writer.ts";

/** Saves drafts of answers to the open round, which nothing but the link's page shows. */
export function answers(): Writer {
  const name = "answers";
  const latest = new Map<string, Latest<string>>();
  let acts = 0;
  return {
    name,
    async act({ site, links }) {
      const link = links[acts++ % links.length]!;
      const page = latest.has(link) ? "" : (await request(site.base, link)).text;
      if (page) question ??= /<textarea[^>]*name="([^"]+)"/.exec(page)![1]!;
      if (!latest.has(link)) latest.set(link, new Latest());
      const words = `Svar nummer ${acts}.`;
      await latest.get(link)!.set(words, async () => {
        const answer = await request(site.base, `${link}/kladde`, { json: { [question!]: words } });
        if (answer.status !== 200) refuseUnknown(name, answer);
        acknowledge(name);
      });
      return true;
    },
    async countLost({ site }) {
      let lost = 0;
      for (const [link, words] of latest) {
        const { text } = await request(site.base, link);
        if (!words.isKept((one) => text.includes(one))) lost++;
      }
      return lost;
    },
  };
}
let question: string | undefined;

/** Ticks the items of a plan, and takes the ticks back. */
export function plans(): Writer {
  const name = "plans";
  const ticks = new Map<string, Latest<boolean>>();
  let acts = 0;
  return {
    name,
    async act({ site, secretariat: { cookie }, plan }) {
      const page = `/planer/${plan}`;
      if (ticks.size === 0) {
        const { text } = await request(site.base, page, { cookie });
        for (const [, key] of text.matchAll(/name="punkt"[^>]*value="\d+:([\w-]+)"/g))
          ticks.set(key!, new Latest());
      }
      if (ticks.size === 0) return false;
      const [key, tick] = [...ticks][Math.floor(acts / 2) % ticks.size]!;
      const on = acts++ % 2 === 0;
      await tick.set(on, async () => {
        const path = on ? `${page}/gjort` : `${page}/punkter/${key}/fortryd`;
        const answer = await request(site.base, path, { cookie, form: [["punkt", `${plan}:${key}`]] });
        // Taken back while its tick was lost with the site: there is nothing to take back.
        if (answer.status !== 303 && !(answer.status === 404 && !on)) refuseUnknown(name, answer);
        acknowledge(name);
      });
      return true;
    },
    countLost: ({ plan }) =>
      [...ticks].filter(([key, tick]) => {
        const sql = "select done_at is not null from plan_marks where plan_id = ? and key = ?";
        const stored = sqlite.prepare(sql).pluck().get(plan, key) === 1;
        return !tick.isKept((on) => on === stored);
      }).length,
  };
}

/** A number in letters, as names have them. */
const inLetters = (number: number) =>
  [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");

/** How many people each list has. */
const listLength = 20;

/** Imports lists of new people: each list whole, with its letters, or not at all. */
export function imports(): Writer & { countHalf: () => number } {
  const name = "imports";
  const whole: number[] = [];
  let acts = 0;
  const peopleOf = (list: number) =>
    count("select count(*) from people where mail like ?", `liste.${list}.%@eksempel.dk`);
  return {
    name,
    async act({ site, secretariat: { cookie } }) {
      const list = acts++;
      const rows = Array.from(
        { length: listLength },
        (_, n) =>
          `Prøve${inLetters(n)} Liste${inLetters(list)}sen;liste.${list}.${n}@eksempel.dk;Aarhus;agent;01-12-2026`,
      );
      const text = ["navn;mail;kommune;rolle;startdato", ...rows].join("\n");
      const upload = "/sekretariat/personer/import/fil";
      const { location } = await request(site.base, upload, { cookie, file: { name: "liste.csv", text } });
      const preview = await request(site.base, location, { cookie });
      const print = /name="set" value="([^"]*)"/.exec(preview.text)?.[1];
      if (!print) refuseUnknown(name, preview);
      const form: [string, string][] = [
        ["act", "indlaes"],
        ["set", print],
        ["velkomst", "ja"],
      ];
      const answer = await press(site, location, { cookie, form });
      if (!isDone(answer, "indlaest")) refuseUnknown(name, answer);
      whole.push(list);
      acknowledge(name);
      return true;
    },
    countLost: () => whole.filter((list) => peopleOf(list) !== listLength).length,
    countHalf: () =>
      Array.from({ length: acts }, (_, list) => peopleOf(list)).filter((found) => found % listLength !== 0)
        .length,
  };
}
