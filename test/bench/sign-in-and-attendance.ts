/** Requests that change something: confirming a sign-in, and marking attendance. */
import { signInRequestCookie } from "../../app/people/sign-in/secret-cookie.ts";
import { hashOf, newSecret } from "../../app/base/secrets.server.ts";
import { danishMoment, danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import type { Tx } from "../../db/database.server.ts";
import { courseDays, enrolments } from "../../db/schema/course-days.ts";
import { municipalities, signInRequests } from "../../db/schema/people.ts";
import type { RequestSpec } from "./measure.ts";

/** A requested sign-in: the path of the link in the letter, and the cookie of the browser that requested it. */
export interface SignInRequest {
  path: string;
  as: string;
}

/** Sign-in requests, each to be used once. */
export function addSignInRequests(tx: Tx, personIds: number[], now: Date): SignInRequest[] {
  return personIds.map((personId) => {
    const [token, browser] = [newSecret(), newSecret()];
    const row = {
      personId,
      linkHash: hashOf(token),
      codeHash: "",
      browserHash: hashOf(browser),
      returnTo: "/min-side",
      expiresAt: new Date(now.getTime() + 3_600_000),
      triesLeft: 5,
    };
    tx.insert(signInRequests).values(row).run();
    return { path: `/log-ind/link/${token}`, as: signInRequestCookie.set(browser, 600) };
  });
}

/** The button on the link's page, in the same browser. Always takes at least 200 ms, so that the time reveals nothing. */
export const confirmSignIn = ({ path, as }: SignInRequest): RequestSpec => ({
  path,
  as,
  method: "POST",
  form: {},
  status: 303,
});

/** A day held three weeks ago without attendance. */
export interface PastDay {
  id: number;
  people: number[];
}

export function addPastDay(tx: Tx, people: number[], now: Date): PastDay {
  const { id: hostMunicipalityId } = tx.select().from(municipalities).get()!;
  const on = daysLater(danishDate(now), -21);
  const [startsAt, endsAt] = [danishMoment(on, "09:00"), danishMoment(on, "15:30")];
  const times = { on, fromTime: "09:00", toTime: "15:30", startsAt, endsAt };
  const open = { opensAt: startsAt, closesAt: startsAt };
  const place = { hostMunicipalityId, venue: "Rådhuset", seats: people.length };
  const day = { kind: "agents", state: "published", ...times, ...open, ...place } as const;
  const { id } = tx.insert(courseDays).values(day).returning().get();
  for (const [n, personId] of people.entries()) {
    const seat = { dayId: id, personId, state: "enrolled", arrivalOrder: n + 1, since: startsAt } as const;
    tx.insert(enrolments).values(seat).run();
  }
  return { id, people };
}

/** Each mark differs from the one before it. */
export function markAttendance({ id, people }: PastDay, as: string, i: number): RequestSpec {
  const mark = Math.floor(i / people.length) % 2 === 0 ? "present" : "absent";
  const path = `/kursusdage/${id}/fremmoede/${people[i % people.length]}`;
  return { path, method: "POST", as, form: { mark } };
}
