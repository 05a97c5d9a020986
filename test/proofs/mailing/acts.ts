/** Acts of the site map that write to several people, each with what must stand before it and the form of its own page. */
import { eq } from "drizzle-orm";
import { danishDate, daysLater } from "../../../app/base/dates/danish-time.ts";
import { formDayText } from "../../../app/base/dates/date-text.ts";
import { dayRow } from "../../../app/course-days/days/days.server.ts";
import { nameHost } from "../../../app/course-days/hosts/hosts.server.ts";
import { formValuesOf } from "../../../app/course-days/planning/day-form.ts";
import { enrol } from "../../../app/course-days/sign-up/enrolments.server.ts";
import { replaceLesson } from "../../../app/elearning/authoring/lesson-planning.server.ts";
import { completeLesson } from "../../../app/elearning/completion/completions.server.ts";
import { confirmationField } from "../../../app/base/forms/confirmation.ts";
import { closeRound } from "../../../app/surveys/closing/closing.server.ts";
import { storeList } from "../../../app/course-days/lists/stored-lists.server.ts";
import { recordPastCompletion } from "../../../app/elearning/completion/past-completion.server.ts";
import { closePeople } from "../../../app/people/persons/edit-person.server.ts";
import { saveDraft } from "../../../app/people/import/drafts.server.ts";
import { seeDraft } from "../../../app/people/import/see-draft.server.ts";
import { findPerson } from "../../../app/people/register/person.server.ts";
import { db, writeTransaction } from "../../../db/database.server.ts";
import type { CastName } from "../../../db/demo/cast.ts";
import type { Role } from "../../../db/enums.ts";
import { admissions, enrolments } from "../../../db/schema/course-days.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { letters } from "../../../db/schema/mail.ts";
import { plans } from "../../../db/schema/onboarding.ts";
import { roles } from "../../../db/schema/people.ts";
import { after, openSampleRound } from "../../surveys/sample-round.ts";
import { addCourseDay, inRole } from "../../course-days/sample-days.ts";

export interface World {
  people: Record<CastName, number>;
  /** The lessons of the agents' course. */
  lessonIds: number[];
  courseId: number;
  now: Date;
}

export interface SeveralAct {
  as: [CastName, Role];
  path: string;
  form: [name: string, value: string][];
}

const hourMs = 3_600_000;
const office: SeveralAct["as"] = ["sanne", "secretariat"];
const fieldsOf = (form: Record<string, string>): SeveralAct["form"] => Object.entries(form);
const atDay = (day: number, act: string) => `/sekretariat/kursusdage/${day}/${act}`;

/** A day in so many hours, with these agents on it, and nobody on any other. */
function dayWith(
  { people, now }: World,
  hours: number,
  names: CastName[],
  state: "published" | "draft" = "published",
) {
  for (const table of [enrolments, admissions]) db.delete(table).run();
  const at = (ahead: number) => new Date(now.getTime() + ahead * hourMs);
  const day = addCourseDay(at(hours), { opensAt: at(-24), state });
  for (const name of names) enrol(inRole(people[name], "agent"), day, now);
  return day;
}

/** Each act finds the world as those before it left it. */
export const severalActs: Record<string, (world: World) => SeveralAct | Promise<SeveralAct>> = {
  "publishing a day": (world) => ({
    as: office,
    path: atDay(dayWith(world, 900, [], "draft"), "udgiv"),
    form: [],
  }),
  "publishing all drafts": (world) => {
    for (const hours of [924, 948]) dayWith(world, hours, [], "draft");
    return { as: office, path: "/sekretariat/kursusdage/udgiv", form: [] };
  },
  "sending the list of participants": (world) => {
    const day = dayWith(world, 960, ["astrid"]);
    const { sanne, vibeke, karen } = world.people;
    for (const id of [vibeke, karen]) nameHost(findPerson(sanne)!, day, id, world.now);
    return { as: office, path: atDay(day, "send-listen"), form: [] };
  },
  "inviting to a course": ({ people, courseId }) => ({
    as: office,
    path: `/sekretariat/kurser/${courseId}/inviter`,
    form: [people.astrid, people.bo].map((id) => ["p", String(id)]),
  }),
  "reminding those who have not completed a course": ({ people, courseId }) => ({
    as: office,
    path: `/sekretariat/kurser/${courseId}/paamind`,
    form: [people.astrid, people.bo].map((id) => ["p", String(id)]),
  }),
  "reminding several": ({ people }) => ({
    as: ["karen", "leader"],
    path: "/personer/valgte",
    form: [["act", "mind"], ...[people.astrid, people.bo].map((id): [string, string] => ["p", String(id)])],
  }),
  "a course to see again": ({ people, lessonIds, courseId, now }) => {
    for (const id of [people.astrid, people.bo])
      for (const lessonId of lessonIds)
        writeTransaction((tx) => {
          const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get()!;
          completeLesson(tx, id, lesson, "watched", now);
        });
    const edition = replaceLesson(findPerson(people.sanne)!, lessonIds[1]!, now);
    if ("refused" in edition) throw new Error(edition.refused);
    db.update(lessons).set({ film: "x.webm", filmSeconds: 10 }).where(eq(lessons.id, edition.id)).run();
    const dueOn = formDayText(daysLater(danishDate(now), 30));
    const form = fieldsOf({ kind: "see-again", note: "Ny film", dueOn });
    return { as: office, path: `/sekretariat/kurser/${courseId}/udgiv`, form };
  },
  "signing up several": (world) => ({
    as: ["karen", "leader"],
    path: "/personer/valgte",
    form: [
      ["act", "tilmeld"],
      ["dag", String(dayWith(world, 300, []))],
      ["p", String(world.people.astrid)],
      ["p", String(world.people.bo)],
    ],
  }),
  "a message to participants": (world) => ({
    as: office,
    path: atDay(dayWith(world, 400, ["dorte", "karen"]), "skriv"),
    form: fieldsOf({ to: "seats", heading: "Husk madpakke", text: "Kantinen er lukket." }),
  }),
  "moving a day": (world) => {
    const day = dayRow(dayWith(world, 420, ["dorte", "karen"]))!;
    const form = fieldsOf({ ...formValuesOf(day), venue: "Biblioteket", reason: "Lokalet er optaget." });
    return { as: office, path: atDay(day.id, "ret"), form };
  },
  "cancelling a day": (world) => ({
    as: office,
    path: atDay(dayWith(world, 440, ["dorte", "karen"]), "aflys"),
    form: fieldsOf({ reason: "Underviseren er syg." }),
  }),
  "more seats": (world) => ({
    as: office,
    path: atDay(dayWith(world, 500, ["dorte", "karen", "astrid", "bo"]), "pladser"),
    form: fieldsOf({ seats: "4" }),
  }),
  "publishing the result of a round": () => {
    const roundId = openSampleRound();
    closeRound("site", roundId, after);
    const form = fieldsOf({ [confirmationField]: "ja" });
    return { as: office, path: `/sekretariat/maalinger/${roundId}/offentliggoer`, form };
  },
  "a municipality that joins": ({ now }) => ({
    as: office,
    path: "/sekretariat/kommuner/ny",
    form: fieldsOf({
      municipality: "Samsø Kommune",
      joinedOn: formDayText(danishDate(now)),
      leaderName: "Else Tranebjerg",
      leaderMail: "else.tranebjerg@eksempel.dk",
      superuserName: "Palle Tranebjerg",
      superuserMail: "palle.tranebjerg@eksempel.dk",
    }),
  }),
  "importing a list of people": async ({ people, now }) => {
    const by = inRole(people.sanne, "secretariat");
    const list = [
      "navn;mail;kommune;rolle;startdato",
      "Ida Nordby;ida.nordby@eksempel.dk;Aarhus;leder;01-11-2026",
      "Per Nordby;per.nordby@eksempel.dk;Aarhus;vært;01-11-2026",
    ];
    const draft = await saveDraft(by, Buffer.from(list.join("\r\n")), now);
    if ("refused" in draft) throw new Error(draft.refused);
    const report = (await seeDraft(by, draft.id, 1, "da", now))!.report;
    const set = "added" in report ? report.fingerprint! : "";
    const path = `/sekretariat/personer/import/${draft.id}`;
    return { as: office, path, form: fieldsOf({ set, velkomst: "ja" }) };
  },
  "importing a list of course days": async (world) => {
    const day = dayRow(dayWith(world, 520, []))!;
    const by = inRole(world.people.sanne, "secretariat");
    const rows = ["astrid.vestergren", "bo.lindholt"].map((name) => `${name}@eksempel.dk;${day.on};;`);
    const bytes = Buffer.from(["mail;dato;kommune;fremmøde", ...rows].join("\r\n"));
    const list = await storeList(by, bytes, world.now);
    if ("refused" in list) throw new Error(list.refused);
    return { as: office, path: "/sekretariat/kursusdage/hent-ind", form: fieldsOf({ liste: list.id }) };
  },
  "diplomas of those who completed a course before the site": ({ people, courseId, now }) => {
    for (const id of [people.dorte, people.karen])
      writeTransaction((tx) => recordPastCompletion(tx, id, "2024-03-01", now));
    const form = fieldsOf({ [confirmationField]: "ja" });
    return { as: office, path: `/sekretariat/kurser/${courseId}/deltagere`, form };
  },
  "exempting several from a course day": ({ people }) => ({
    as: office,
    path: "/sekretariat/kursusdage/pligt/fritag",
    form: [
      ["reason", "Har været på et andet kursus."],
      ["p", String(people.astrid)],
      ["p", String(people.bo)],
    ],
  }),
  "reinstating several": ({ people, now }) => {
    const ids = [people.astrid, people.bo];
    closePeople(inRole(people.sanne, "secretariat"), ids, now);
    db.delete(letters).run();
    return { as: office, path: "/sekretariat/personer", form: ids.map((id) => ["p", String(id)]) };
  },
  "beginning the plan of a municipality with two leaders": ({ people }) => {
    const { municipalityId } = findPerson(people.karen)!;
    db.insert(roles).values({ personId: people.astrid, role: "leader" }).run();
    db.delete(plans).where(eq(plans.municipalityId, municipalityId!)).run();
    const form = fieldsOf({ kommune: String(municipalityId) });
    return { as: office, path: "/sekretariat/planer/begynd", form };
  },
};
