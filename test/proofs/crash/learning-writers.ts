/** Writers of the e-learning: courses, films, packages. */
import { sqlite } from "../../../db/database.server.ts";
import { request } from "./requests.ts";
import { acknowledge, count, isDone, Latest, refuseUnknown, type Writer } from "./writer.ts";
import type { World } from "./world.ts";

/** Makes courses of e-learning. */
export function courses(): Writer {
  const name = "courses";
  const made: string[] = [];
  let acts = 0;
  return {
    name,
    async act({ site, secretariat }) {
      const title = `Kursus nummer ${acts++}`;
      const form: [string, string][] = [
        ["title", title],
        ["audience", "agent"],
      ];
      const answer = await request(site.base, "/sekretariat/kurser/ny", { cookie: secretariat.cookie, form });
      if (!isDone(answer, "oprettet")) refuseUnknown(name, answer);
      made.push(title);
      acknowledge(name);
      return true;
    },
    countLost: () =>
      made.filter((title) => count("select count(*) from courses where title = ?", title) !== 1).length,
  };
}

/** How much of the film each report has played, in seconds: far less than the clock allows. */
const played = 0.1;

/** Watches a film, bit by bit. */
export function watched(): Writer {
  const name = "watched";
  const tokens = new Map<number, string>();
  const ends = new Map<number, Latest<number>>();
  let acts = 0;
  return {
    name,
    async act({ site, agents, filmLesson }) {
      const { id, cookie } = agents[acts++ % agents.length]!;
      const path = `/e-laering/${filmLesson}`;
      if (!tokens.has(id)) {
        const page = await request(site.base, path, { cookie });
        tokens.set(id, /data-page-open-token="([^"]+)"/.exec(page.text)?.[1] ?? refuseUnknown(name, page));
        ends.set(id, new Latest());
      }
      const from = ends.get(id)!.acknowledged ?? 0;
      const end = Math.round((from + played) * 1000) / 1000;
      await ends.get(id)!.set(end, async () => {
        const json = { ranges: [[from, end]], position: end, sitting: tokens.get(id)! };
        const answer = await request(site.base, `${path}/set`, { cookie, json });
        if (answer.status !== 200) refuseUnknown(name, answer);
        acknowledge(name);
      });
      return true;
    },
    countLost: ({ filmLesson }) =>
      [...ends].filter(([id, end]) => {
        const sql =
          "select position_seconds from watched where person_id = ? and lesson_id = (select id from lessons where slug = ?)";
        const stored = sqlite.prepare(sql).pluck().get(id, filmLesson) as number | undefined;
        return !end.isKept((one) => one === stored);
      }).length,
  };
}

/** Saves what a package tells of itself. */
export function packages(): Writer {
  const name = "packages";
  const latest = new Latest<string>();
  let opened: { token: string; item: string; launch: number } | undefined;
  let acts = 0;
  const post = async (world: World, path: string, token: string, json: object) => {
    const headers = { Authorization: `Bearer ${token}` };
    const answer = await request(world.site.content, path, { json, headers });
    if (answer.status !== 200) refuseUnknown(name, answer);
    return JSON.parse(answer.text);
  };
  const open = async (world: World) => {
    const { cookie } = world.agents[0]!;
    const lesson = await request(world.site.base, `/e-laering/${world.packageLesson}`, { cookie });
    const token = /\/koer\?sprog=da#([^"]+)"/.exec(lesson.text)?.[1];
    if (!token) refuseUnknown(name, lesson);
    const { item, launch } = await post(world, "/koer/begynd", token, { item: null });
    return { token, item, launch };
  };
  return {
    name,
    async act(world) {
      opened ??= await open(world);
      const { token, item, launch } = opened;
      const place = `side-${++acts}`;
      await latest.set(place, async () => {
        const save = { sequence: acts, bases: null, set: { "cmi.core.lesson_location": place }, splices: {} };
        await post(world, "/koer/gem", token, { item, launch, ...save });
        acknowledge(name);
      });
      return true;
    },
    countLost() {
      opened = undefined;
      const stored = sqlite.prepare("select elements from package_states").pluck().all() as string[];
      return latest.isKept((place) => stored.some((elements) => elements.includes(`"${place}"`))) ? 0 : 1;
    },
  };
}
