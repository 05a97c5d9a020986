/** A course day with the demo's people, and acts on it that can be undone. */
import { beforeEach } from "vitest";
import type { Role } from "../../db/enums.ts";
import { sqlite } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "../onboarding/sample-course.ts";
import { throughPanel } from "../sending/through-panel.ts";
import { visit } from "../visit.ts";
import { withDatabase } from "../app.ts";

/** When the test began. */
export let now: Date;
export const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
/** The ids of the demo's named people, and of a course day that one can sign up for. */
export let people: Record<CastName, number>;
export let day: number;

/** Gives every test of the file a database with the demo's people and that day. */
export function withDatabaseOfActs(): void {
  withDatabase();
  beforeEach(() => {
    now = new Date();
    people = addCast();
    addAgentsCourse(2);
    day = addCourseDay(inHours(200), { opensAt: inHours(-24) });
  });
}

export const session = (name: CastName, role: Role) => sessionCookieOf(people[name], role);
export const letterIds = () => sqlite.prepare("select id from letters order by id").pluck().all();
/** How many letters that are not there yet would leave within this many minutes. */
export const leavingWithin = (minutes: number, known: unknown[]) =>
  sqlite
    .prepare("select count(*) from letters where due_at <= ? and id > ?")
    .pluck()
    .get(now.getTime() + minutes * 60_000, Math.max(0, ...(known as number[])));
/** Every row that an act here may change, as it is stored. The number of a day's last calendar letter only rises. */
export const stored = () =>
  ["people", "roles", "enrolments", "reservations", "exemptions", "course_days", "day_hosts"]
    .concat(["plans", "plan_versions", "plan_items", "shift_exceptions", "mail_changes"])
    .map((table) => sqlite.prepare(`select * from ${table} order by 1, 2`).all() as Record<string, unknown>[])
    .map((rows) => rows.map(({ sequence: _, ...row }) => row));
export const tracesOf = (act: string) =>
  sqlite.prepare("select actor_id as actor, subject_id as subject from audit_lines where act = ?").all(act);

export interface Case {
  /** Puts in place what is then taken away, and takes it away. */
  act: () => unknown;
  as: [CastName, Role];
  back: () => string;
}

export const reason = "Underviseren er syg.";
export const office: Case["as"] = ["sanne", "secretariat"];
export const atDay = (path = "") => `/kursusdage/${day}${path}`;

/** What was stored right before the act that is to be undone, and the letters there were. */
export let before: { rows: unknown; letters: unknown[] };

/** Does the act through the page before letters, where it has one, and notes what was stored before it. */
export function act(
  action: (args: ReturnType<typeof visit>) => unknown,
  path: string,
  as: Case["as"],
  form: Record<string, string>,
) {
  before = { rows: stored(), letters: letterIds() };
  return throughPanel(
    async (args: ReturnType<typeof visit>) => action(args),
    () => visit(path, { as: session(...as), form }),
  );
}
