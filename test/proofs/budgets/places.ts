/** Where and as whom each address of the site map is asked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asc, eq } from "drizzle-orm";
import { siteMap } from "../../../app/routes.ts";
import type { Address } from "../../../app/server/addresses.ts";
import { planLesson } from "../../../app/elearning/authoring/lesson-planning.server.ts";
import { lessonKinds } from "../../../app/elearning/kinds/kinds.server.ts";
import { launchToken } from "../../../app/elearning/kinds/package/runtime/launch.server.ts";
import { findPerson } from "../../../app/people/register/person.server.ts";
import { findSession } from "../../../app/people/sign-in/sessions.server.ts";
import { db } from "../../../db/database.server.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import { people, roles } from "../../../db/schema/people.ts";
import { guessPath } from "../access/asking.ts";
import { send } from "./sending.ts";
import { framed, multipartHeaders } from "./uploads.ts";
import type { Visitor } from "../access/visitors.ts";

export interface Place {
  address: Address;
  path: string;
  /** Who may enter. */
  visitor: Visitor;
  isUpload: boolean;
}

/** Mail programs' servers post to it: it reads no body and answers whatever is sent (RFC 8058), so no input is too much for it. */
const readsNoBody = "/faerre-mails/:token/stop";

/** A place for every address that reads what it is sent; for those of a lesson, one of a kind that has such an upload. */
export const placesOf = (visitors: Visitor[], samples: Map<string, string>): Place[] => {
  const lessonOf = planLessons();
  // The proof asks a demo.
  const addresses = siteMap.filter(({ only, path }) => only !== "development" && path !== readsNoBody);
  return addresses.map((address) => {
    const word = address.path.split("/").at(-1)!;
    const lesson = address.path.startsWith("/sekretariat/lektioner/:id/") ? lessonOf.get(word) : undefined;
    const path = lesson
      ? address.path.replace(":id", String(lesson))
      : (samples.get(address.path) ?? guessPath(address.path, samples));
    const isUpload = !address.file && (lesson !== undefined || word === "fil");
    return { address, path, visitor: whoMayEnter(address, visitors), isUpload };
  });
};

function whoMayEnter({ who }: Address, visitors: Visitor[]): Visitor {
  const named = (name: string) => visitors.find((visitor) => visitor.name === name)!;
  if (who === "anyone" || who === "key") return named("nobody");
  if (who === "signed-in" || who.includes("secretariat")) return named("secretariat");
  return visitors.find(({ role }) => role !== null && who.includes(role))!;
}

/**
 * Sends a small file to every address without a page, and marks those that do not refuse it for its type or its sender: so an address that is
 * new is asked with files without being named here. Afterwards the parsers are loaded.
 */
export async function sendSmallFiles(base: string, places: Place[]): Promise<void> {
  const body = framed(Buffer.from("x"), {});
  for (const place of places.filter(({ address }) => !address.file)) {
    const sender = { Cookie: place.visitor.cookie(), Origin: base };
    const headers = { ...sender, ...multipartHeaders(), "Content-Length": body.length };
    const { status } = await send(base, { path: place.path, headers, body });
    place.isUpload ||= typeof status === "number" && ![401, 403, 405, 415].includes(status);
  }
}

/** Plans a lesson of each kind with uploads; the lesson by the word of its upload. */
function planLessons(): Map<string, number> {
  const found = new Map<string, number>();
  const course = db.select().from(courses).orderBy(asc(courses.id)).get()!;
  const secretariat = db.select().from(roles).where(eq(roles.role, "secretariat")).get()!;
  const actor = findPerson(secretariat.personId)!;
  for (const [kind, { uploads }] of Object.entries(lessonKinds)) {
    const words = Object.keys(uploads);
    if (words.length === 0) continue;
    const basics = { title: kind, about: "", statedSeconds: 60 };
    const planned = planLesson(actor, course.id, kind as keyof typeof lessonKinds, basics, new Date());
    for (const word of words) if ("id" in planned) found.set(word, planned.id);
  }
  return found;
}

/** The addresses of the packages' host that take a body, and what lets one in: an agent's run of a package. */
export function packageRun(visitors: Visitor[]): { paths: string[]; authorization: string } {
  const agent = visitors.find(({ name }) => name === "agent")!;
  const session = findSession(agent.cookie(), new Date())!;
  const lesson = db.select().from(lessons).where(eq(lessons.kind, "package")).get();
  const personId = db.select().from(people).where(eq(people.id, session.person.id)).get()!.id;
  const launch = { kind: "attempt", personId, lessonId: lesson?.id ?? 0, sessionId: session.id } as const;
  const source = readFileSync(
    join(import.meta.dirname, "../../../app/elearning/kinds/package/runtime/run-handler.server.ts"),
    "utf8",
  );
  const paths = [...source.matchAll(/"(\/koer\/\w+)":/g)].map(([, path]) => path!);
  return { paths, authorization: `Bearer ${launchToken(launch)}` };
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`, "i").exec(tag)?.[1];

/** Read from a page: the names of its fields, those that take long texts, the first choice of each list, and something in every field. */
export async function fieldsOf(base: string, path: string, visitor: Visitor) {
  const headers = { Cookie: visitor.cookie(), Connection: "close" };
  const html = await (await fetch(base + path, { headers, redirect: "manual" })).text();
  const fields = [...html.matchAll(/<(input|select|textarea)[^>]*>/g)].flatMap(([tag, kind]) => {
    const name = attribute(tag, "name");
    const content = attribute(tag, "value") ?? (attribute(tag, "inputmode") === "numeric" ? "3" : "proeve");
    return name === undefined ? [] : [{ name, kind, content }];
  });
  const choices = [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>.*?<option[^>]* value="([^"]+)"/gs)];
  const chosen = Object.fromEntries(choices.map(([, name, value]) => [name!, value!]));
  return {
    names: [...new Set(fields.map(({ name }) => name))].slice(0, 40),
    texts: [...new Set(fields.filter(({ kind }) => kind === "textarea").map(({ name }) => name))],
    chosen,
    filled: { ...Object.fromEntries(fields.map(({ name, content }) => [name, content])), ...chosen },
  };
}
