import { beforeEach, describe, expect, it } from "vitest";
import { admit } from "../../app/server/gate.server.ts";
import * as attendanceRoute from "../../app/course-days/attendance/routes/attendance.tsx";
import * as dayRoute from "../../app/course-days/sign-up/routes/day.tsx";
import * as daysRoute from "../../app/course-days/sign-up/routes/days.tsx";
import * as enrolRoute from "../../app/course-days/sign-up/routes/enrol.tsx";
import * as giveUpRoute from "../../app/course-days/sign-up/routes/give-up.tsx";
import { createElement } from "react";
import { SecretariatDayPage } from "../../app/course-days/planning/SecretariatDayPage.tsx";
import { pageMarkup } from "../results/read-page.tsx";
import * as cancelRoute from "../../app/course-days/planning/routes/cancel.tsx";
import * as officeDaysRoute from "../../app/course-days/planning/routes/days.tsx";
import * as newDayRoute from "../../app/course-days/planning/routes/new-day.tsx";
import * as seatsRoute from "../../app/course-days/planning/routes/seats.tsx";
import { db } from "../../db/database.server.ts";
import { attendance, courseDays, dayHosts, enrolments } from "../../db/schema/course-days.ts";
import { municipalities, roles } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { visit } from "../visit.ts";
import { addCourseDay, addHostedDay, sessionCookieOf, enrolmentsOn } from "./sample-days.ts";

withDatabase();
const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});

const ask = (path: string, id: string | number, as: string, form?: Record<string, string>) =>
  visit(path.replace(":id", String(id)), { as, form });
const statusOf = async (act: () => unknown): Promise<number> => {
  try {
    const answer = (await act()) as Response & { init?: { status: number } };
    return answer.init?.status ?? answer.status;
  } catch (thrown) {
    return (thrown as Response).status;
  }
};
const post = (id: string | number, as: string) => ask("/kursusdage/:id/tilmelding", id, as, {});

describe("the pages of course days", () => {
  it("sign up the person, and redirect to a page that shows the seat", async () => {
    const day = addCourseDay(inHours(100));
    const astrid = sessionCookieOf(people.astrid, "agent");
    const answer = (await enrolRoute.action(post(day, astrid))) as Response;
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(`/kursusdage/${day}?ok=tilmeldt`);
    expect(dayRoute.loader(ask("/kursusdage/:id", day, astrid)).view.summary).toMatchObject({
      own: "enrolled",
      taken: 1,
      waiting: 0,
    });
  });

  it("answer 422 and change nothing for a second time, a full day past, closed or cancelled", async () => {
    const astrid = sessionCookieOf(people.astrid, "agent");
    const day = addCourseDay(inHours(100));
    await enrolRoute.action(post(day, astrid));
    for (const id of [
      day,
      addCourseDay(inHours(-1)),
      addCourseDay(inHours(48), { closesAt: inHours(-1) }),
      addCourseDay(inHours(200), { state: "cancelled" }),
    ])
      expect(await statusOf(() => enrolRoute.action(post(id, astrid)))).toBe(422);
    expect(db.select().from(enrolments).all()).toHaveLength(1);
  });

  it("keep what was typed of food and access when they refuse, also where it is too long", async () => {
    const astrid = sessionCookieOf(people.astrid, "agent");
    const shut = addCourseDay(inHours(48), { closesAt: inHours(-1) });
    const tell = (food: string) =>
      enrolRoute.action(ask("/kursusdage/:id/tilmelding", shut, astrid, { food, access: "Rampe" }));
    expect(await tell("Uden nødder")).toMatchObject({
      init: { status: 422 },
      data: { refused: "closed", typed: { food: "Uden nødder", access: "Rampe" } },
    });
    expect(await tell("å".repeat(201))).toMatchObject({
      init: { status: 400 },
      data: {
        reply: { error: { food: ["long"] }, initialValue: { food: "å".repeat(201), access: "Rampe" } },
      },
    });
  });

  it("answer 404 for unknown days, drafts and what is not a number", async () => {
    const astrid = sessionCookieOf(people.astrid, "agent");
    for (const id of [
      4711,
      addCourseDay(inHours(100), { state: "draft" }),
      "0",
      "-1",
      "1e3",
      "æble",
      "99999999999",
    ]) {
      expect(await statusOf(() => enrolRoute.action(post(id, astrid)))).toBe(404);
      expect(await statusOf(() => giveUpRoute.action(ask("/kursusdage/:id/afmelding", id, astrid, {})))).toBe(
        404,
      );
      expect(await statusOf(() => dayRoute.loader(ask("/kursusdage/:id", id, astrid)))).toBe(404);
    }
    expect(db.select().from(enrolments).all()).toEqual([]);
  });

  it("give up one's own seat only", async () => {
    const day = addCourseDay(inHours(100));
    await enrolRoute.action(post(day, sessionCookieOf(people.astrid, "agent")));
    const bo = sessionCookieOf(people.bo, "agent");
    expect(await giveUpRoute.action(ask("/kursusdage/:id/afmelding", day, bo, {}))).toMatchObject({
      data: { refused: "not-on-it" },
      init: { status: 422 },
    });
    expect(enrolmentsOn(day)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
  });

  it("show whether someone who leaves the day can return at once, and how many others wait", async () => {
    const day = addCourseDay(inHours(100), { seats: 1 });
    for (const id of [people.astrid, people.bo])
      await enrolRoute.action(post(day, sessionCookieOf(id, "agent")));
    const see = (id: number, on = day) =>
      dayRoute.loader(ask("/kursusdage/:id", on, sessionCookieOf(id, "agent"))).view;
    expect(see(people.astrid)).toMatchObject({ canReturn: true, othersWaiting: 1 });
    expect(see(people.bo)).toMatchObject({ canReturn: true, othersWaiting: 0 });
    const shut = addCourseDay(inHours(48), { closesAt: inHours(-1) });
    expect(see(people.dorte, shut)).toMatchObject({ canReturn: false, othersWaiting: 0 });
  });

  it("refuse two marks for one person, and a cancellation without a reason or confirmation", async () => {
    const day = addCourseDay(inHours(1));
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    const validVisit = ask("/kursusdage/:id/fremmoede", day, sanne, {});
    const repeatedField = new Request(validVisit.request, {
      body: new URLSearchParams(`person=${people.astrid}&mark=present&mark=absent`),
    });
    expect(await statusOf(() => attendanceRoute.action({ ...validVisit, request: repeatedField }))).toBe(400);
    const cancel = (form: Record<string, string>) =>
      cancelRoute.action(ask("/sekretariat/kursusdage/:id/aflys", day, sanne, form));
    expect(await cancel({ sikker: "ja" })).toMatchObject({ data: { refused: "reason-missing" } });
    const reason = "Underviseren er syg.";
    expect(await cancel({ reason })).toMatchObject({
      data: { refused: "unconfirmed", reason },
      init: { status: 422 },
    });
    expect(db.select().from(courseDays).get()).toMatchObject({ state: "published" });
    expect(await statusOf(() => cancel({ reason, sikker: "ja" }))).toBe(303);
  });

  it("list days ahead nearest first, without drafts and others' cancelled days, and past ones attended", () => {
    const later = addCourseDay(inHours(200));
    const sooner = addCourseDay(inHours(100));
    addCourseDay(inHours(150), { state: "draft" });
    addCourseDay(inHours(150), { state: "cancelled" });
    const held = addCourseDay(inHours(-1000));
    addCourseDay(inHours(-900));
    db.insert(attendance)
      .values({ dayId: held, personId: people.astrid, mark: "present", markedAt: new Date() })
      .run();
    const { ahead, past } = daysRoute.loader(ask("/kursusdage", 0, sessionCookieOf(people.astrid, "agent")));
    expect(ahead.map(({ id }) => id)).toEqual([sooner, later]);
    expect(past.map(({ id, mark }) => [id, mark])).toEqual([[held, "present"]]);
  });

  it("show the secretariat the next day first and the past ones last, of one kind and half-year as the address says", () => {
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    const autumn = addCourseDay(new Date("2031-10-01T08:00:00Z"));
    const leaders = addCourseDay(new Date("2032-03-01T08:00:00Z"), { kind: "leaders" });
    const agents = addCourseDay(new Date("2032-03-02T08:00:00Z"));
    const held = addCourseDay(new Date("2019-03-01T08:00:00Z"));
    const heldLater = addCourseDay(new Date("2019-10-01T08:00:00Z"));
    const shown = (query: string) => {
      const { ahead, past } = officeDaysRoute.loader(ask(`/sekretariat/kursusdage${query}`, 1, sanne)).view;
      return [...ahead, ...past].map(({ id }) => id);
    };
    expect(shown("")).toEqual([autumn, leaders, agents, heldLater, held]);
    expect(shown("?slags=agents")).toEqual([autumn, agents, heldLater, held]);
    expect(shown("?slags=agents&halvaar=2032-1")).toEqual([agents]);
    expect(shown("?slags=leaders&halvaar=2031-2")).toEqual([]);
    expect(shown("?slags=nonsense&halvaar=1999-9")).toHaveLength(5);
  });

  it("mark the days in the reader's own region, and none for someone without a municipality", () => {
    const away = db
      .insert(municipalities)
      .values({ code: "860", name: "Hjørring", region: "Nordjylland" })
      .returning()
      .get();
    addCourseDay(inHours(100), { hostMunicipalityId: away.id });
    addCourseDay(inHours(200));
    const nearTo = (id: number, role: "agent" | "secretariat") =>
      daysRoute.loader(ask("/kursusdage", 0, sessionCookieOf(id, role))).ahead.map(({ near }) => near);
    expect(nearTo(people.dorte, "agent")).toEqual([false, true]);
    expect(nearTo(people.sanne, "secretariat")).toEqual([false, false]);
  });

  it("show participants to the day's host and the secretariat, and 404 to others", async () => {
    const day = addCourseDay(inHours(100));
    db.insert(dayHosts).values({ dayId: day, personId: people.vibeke }).run();
    const see = (id: number, cookie: string) =>
      statusOf(() => {
        attendanceRoute.loader(ask("/kursusdage/:id/fremmoede", id, cookie));
        return new Response();
      });
    expect(await see(day, sessionCookieOf(people.vibeke, "host"))).toBe(200);
    expect(await see(day, sessionCookieOf(people.sanne, "secretariat"))).toBe(200);
    expect(await see(addCourseDay(inHours(90)), sessionCookieOf(people.vibeke, "host"))).toBe(404);
    expect(await see(day, sessionCookieOf(people.karen, "leader"))).toBe(404);
    expect(await see(day, sessionCookieOf(people.astrid, "agent"))).toBe(404);
  });

  it("ask a host who has switched to another role to switch back, for the participants as for what is done with them", async () => {
    const day = addHostedDay(inHours(1), people.vibeke);
    db.insert(roles).values({ personId: people.vibeke, role: "agent" }).run();
    const [asAgent] = sessionCookieOf(people.vibeke, "agent").split(";");
    for (const page of ["fremmoede", `fremmoede/${people.astrid}`, "resten", "uden-plads", "tjekliste"]) {
      const visit = admit(`/kursusdage/${day}/${page}`, asAgent, new Date());
      expect([page, visit.admission, visit.role]).toEqual([page, "wrong-role", "host"]);
    }
  });

  it("refuse a mark that is malformed or too early", async () => {
    const early = addCourseDay(inHours(100));
    const seat = { personId: people.astrid, state: "enrolled" as const, arrivalOrder: 1, since: new Date() };
    db.insert(enrolments)
      .values({ ...seat, dayId: early })
      .run();
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    const tick = (id: number, form: Record<string, string>) =>
      statusOf(() => attendanceRoute.action(ask("/kursusdage/:id/fremmoede", id, sanne, form)));
    const person = String(people.astrid);
    expect(await tick(early, { person, mark: "present" })).toBe(422);
    expect(await tick(early, { person, mark: "asleep" })).toBe(400);
    expect(await tick(early, { mark: "present" })).toBe(400);
    expect(await tick(early, { person: "4711", mark: "present" })).toBe(422);
    expect(db.select().from(attendance).all()).toEqual([]);
  });
});

describe("the secretariat's form", () => {
  const good = {
    kind: "agents",
    venue: "Rådhuset",
    on: "10-06-2033",
    fromTime: "9.00",
    toTime: "15.30",
    seats: "20",
    opensOn: "2033-03-01",
    closesOn: "3/6/2033",
  };
  const send = (form: Record<string, string>) =>
    newDayRoute.action(
      visit("/sekretariat/kursusdage/ny", {
        as: sessionCookieOf(people.sanne, "secretariat"),
        form: { hostMunicipalityId: "1", ...good, ...form },
      }),
    );

  it("creates a day and redirects to it", async () => {
    const answer = (await send({ sikker: "ja" })) as Response;
    expect(answer.headers.get("Location")).toBe("/sekretariat/kursusdage/1?ok=oprettet");
    expect(db.select().from(courseDays).all()).toMatchObject([
      { on: "2033-06-10", fromTime: "09:00", toTime: "15:30", seats: 20, state: "draft" },
    ]);
  });

  it.each([
    ["no seats", { seats: "0" }, "seats", 400],
    ["10,000 seats", { seats: "10000" }, "seats", 400],
    ["seats below nothing", { seats: "-5" }, "seats", 400],
    ["half a seat", { seats: "2,5" }, "seats", 400],
    ["the 31st of February", { on: "31-02-2033" }, "on", 400],
    ["no date", { on: "" }, "on", 400],
    ["a time that is none", { fromTime: "25.00" }, "fromTime", 400],
    ["a name without end", { venue: "x".repeat(121) }, "venue", 400],
    ["a kind that is not offered", { kind: "party" }, "kind", 400],
    ["an end before the start", { toTime: "8.00" }, "toTime", 422],
    ["a past day", { on: "10-06-2023" }, "on", 422],
    ["a municipality that is not there", { hostMunicipalityId: "4711" }, "hostMunicipalityId", 422],
  ])(
    "refuses %s at its field, keeps what was typed, and creates nothing",
    async (_, wrong, field, status) => {
      const answer = (await send(wrong)) as NonNullable<
        Exclude<Awaited<ReturnType<typeof newDayRoute.action>>, Response>
      >;
      expect(answer.init?.status).toBe(status);
      expect(Object.keys(answer.data.reply.error ?? {})).toEqual([field]);
      expect(answer.data.reply.initialValue).toMatchObject({ closesOn: "3/6/2033" });
      expect(db.select().from(courseDays).all()).toEqual([]);
    },
  );

  it("is no address for anyone else", () => {
    const agent = sessionCookieOf(people.astrid, "agent").split(";")[0];
    for (const path of [
      "/sekretariat/kursusdage",
      "/sekretariat/kursusdage/ny",
      "/sekretariat/kursusdage/1/pladser",
    ])
      expect(admit(path, agent, new Date()).admission).toBe("unknown");
    expect(admit("/kursusdage", undefined, new Date()).admission).toBe("sign-in");
  });

  it("keeps a reason that is too long, and tells what is wrong with it once", async () => {
    const day = addCourseDay(inHours(1000));
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    const reason = "x".repeat(501);
    const answer = await cancelRoute.action(ask("/sekretariat/kursusdage/:id/aflys", day, sanne, { reason }));
    expect(answer).toMatchObject({ data: { refused: "reason-long", reason } });
    const seen = seatsRoute.loader(ask("/sekretariat/kursusdage/:id/pladser", day, sanne));
    const page = pageMarkup(createElement(SecretariatDayPage, { ...seen, refused: "reason-long", reason }));
    expect(page.split("Skriv det kortere.")).toHaveLength(2);
    expect(page).toContain(reason);
  });

  it("says whether the number of seats is another than before", async () => {
    const day = addCourseDay(inHours(100), { seats: 8 });
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    const doneBy = async (seats: string) => {
      const path = "/sekretariat/kursusdage/:id/pladser";
      const answer = (await seatsRoute.action(ask(path, day, sanne, { seats }))) as Response;
      return new URL(answer.headers.get("Location")!, "https://x").searchParams.get("ok");
    };
    expect([await doneBy("8"), await doneBy("9")]).toEqual(["samme-pladser", "pladser"]);
  });

  it("says how many seats are taken when fewer are asked for", async () => {
    const day = addCourseDay(inHours(100));
    for (const id of [people.astrid, people.bo])
      await enrolRoute.action(post(day, sessionCookieOf(id, "agent")));
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    const answer = await seatsRoute.action(
      ask("/sekretariat/kursusdage/:id/pladser", day, sanne, { seats: "1" }),
    );
    expect(answer).toMatchObject({
      data: { taken: 2, reply: { error: { seats: ["taken"] }, initialValue: { seats: "1" } } },
      init: { status: 422 },
    });
  });
});
