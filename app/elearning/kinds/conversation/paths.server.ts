import { eq } from "drizzle-orm";
import type { RequestHandler } from "express";
import { db } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { defineDrawing } from "../../../base/drawings/drawings.server.ts";
import { limitDrawings } from "../../../base/drawings/limit-drawings.server.ts";
import { parseId } from "../../../base/forms/ids.ts";
import { refuseRequest } from "../../../base/refuse-request.server.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { type Locale, localeOf } from "../../../base/texts/locale.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { type ConversationContent, shiftLesson } from "./conversation.ts";
import type { PathWords } from "./draw-paths.ts";
import type { DrawnPaths } from "./draw-paths.task.server.ts";

/** The check at the upload played the same paths, and took far less. */
const maxDrawSeconds = 30;

const drawings = defineDrawing<{ call: ConversationContent; words: PathWords }>(
  "app/elearning/kinds/conversation/draw-paths.task.server.ts",
  { ms: maxDrawSeconds * 1000 },
);

/** A call of a simulated shift, by the lesson's id and its index as they stand in an address; null when there is none. */
export function findCall(lessonId: string | undefined, call: string | undefined) {
  const lesson = db
    .select()
    .from(lessons)
    .where(eq(lessons.id, parseId(lessonId) ?? 0))
    .get();
  const shift = lesson && shiftLesson.safeParse(lesson).data;
  const content = /^\d{1,2}$/.test(call ?? "") ? shift?.calls[Number(call)] : undefined;
  return lesson && content ? { lesson, content } : null;
}

/** The paths of a call, drawn for someone; drawn once for as long as it is the same. Rejects as a task does. */
export async function drawPathsOf(
  call: ConversationContent,
  locale: Locale,
  askedBy: Person,
): Promise<DrawnPaths> {
  const t = textsOf(locale, "kinds");
  const words: PathWords = {
    start: t("conversation.paths.start"),
    passed: t("conversation.paths.passed"),
    ended: t("conversation.paths.ended"),
  };
  const bytes = await drawings.kept({ call, words }, String(askedBy.id));
  return JSON.parse(bytes.toString("utf8")) as DrawnPaths;
}

/** GET /sekretariat/lektioner/:id/samtale/:call/stier.svg: the paths of a call as a picture. */
const sendPaths: RequestHandler = async (request, response, next) => {
  try {
    const found = findCall(request.params.id, request.params.call);
    if (!found) return void refuseRequest(response, 404);
    const locale = localeOf(request.headers.cookie);
    const { svg } = await drawPathsOf(found.content, locale, currentPerson(response.locals));
    response.type("svg").send(svg);
  } catch (error) {
    next(error);
  }
};

export const pathsHandlers = [
  {
    method: "get",
    path: "/sekretariat/lektioner/:id/samtale/:call/stier.svg",
    handle: limitDrawings(sendPaths),
  },
] as const;
