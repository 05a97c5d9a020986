/** Writers of course days: sign-up, attendance, publishing. */
import { sqlite } from "../../../db/database.server.ts";
import { press, request } from "./requests.ts";
import { acknowledge, count, isDone, Latest, refuseUnknown, type Writer } from "./writer.ts";

/** Signs up people, each once. */
export function signUp(): Writer & { countHalf: () => number } {
  const name = "sign-up";
  const done: { day: number; id: number }[] = [];
  return {
    name,
    async act({ site, newcomers, openDay }) {
      const who = newcomers.pop();
      if (!who) return false;
      const form: [string, string][] = [["food", "Vegansk"]];
      const answer = await request(site.base, `/kursusdage/${openDay}/tilmelding`, {
        cookie: who.cookie,
        form,
      });
      if (!isDone(answer, "tilmeldt")) refuseUnknown(name, answer);
      done.push({ day: openDay, id: who.id });
      acknowledge(name);
      return true;
    },
    countLost: () =>
      done.filter(
        ({ day, id }) =>
          count(
            "select count(*) from enrolments where day_id = ? and person_id = ? and state = 'enrolled'",
            day,
            id,
          ) === 0 || count("select count(*) from letters where person_id = ?", id) === 0,
      ).length,
    countHalf: () =>
      count(`select count(*) from enrolments join people on people.id = person_id where mail like 'ny.%'
        and (not exists (select 1 from letters where letters.person_id = people.id)
          or not exists (select 1 from audit_lines where subject_id = people.id))`),
  };
}

/** Marks who has come, first one way and then the other. */
export function attendance(): Writer {
  const name = "attendance";
  const latest = new Map<number, Latest<string>>();
  let acts = 0;
  return {
    name,
    async act({ site, secretariat, heldDay, participants }) {
      const person = participants[acts++ % participants.length]!;
      const mark = acts % 2 ? "present" : "absent";
      if (!latest.has(person)) latest.set(person, new Latest());
      await latest.get(person)!.set(mark, async () => {
        const path = `/kursusdage/${heldDay}/fremmoede/${person}`;
        const answer = await request(site.base, path, { cookie: secretariat.cookie, form: [["mark", mark]] });
        if (answer.status !== 200) refuseUnknown(name, answer);
        acknowledge(name);
      });
      return true;
    },
    countLost: ({ heldDay }) =>
      [...latest].filter(([person, marks]) => {
        const sql = "select mark from attendance where day_id = ? and person_id = ?";
        const stored = sqlite.prepare(sql).pluck().get(heldDay, person);
        return !marks.isKept((mark) => mark === stored);
      }).length,
  };
}

/** Publishes course days, and sends the letters about them. */
export function publishing(): Writer {
  const name = "publishing";
  const published: number[] = [];
  return {
    name,
    async act({ site, secretariat, drafts }) {
      const day = drafts.pop();
      if (day === undefined) return false;
      const path = `/sekretariat/kursusdage/${day}/udgiv`;
      const answer = await press(site, path, { cookie: secretariat.cookie, form: [["x", ""]] });
      if (!isDone(answer, "udgivet")) refuseUnknown(name, answer);
      published.push(day);
      acknowledge(name);
      return true;
    },
    countLost: () =>
      published.filter(
        (day) => count("select count(*) from course_days where id = ? and state = 'published'", day) !== 1,
      ).length,
  };
}
