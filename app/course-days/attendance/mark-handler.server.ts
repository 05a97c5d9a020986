import type { Request, Response } from "express";
import { z } from "zod";
import { marks } from "../../../db/enums.ts";
import { createBodyReader } from "../../base/requests/read-body.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { markAttendance } from "./attendance.server.ts";
import { canBeMarked } from "./attendance-view.ts";
import { listParticipants } from "./participants.server.ts";

const markForm = z.object({ mark: z.enum(marks) });
const readMarkForm = createBodyReader(1024, ["form"]);

/**
 * POST /kursusdage/:id/fremmoede/:person with mark: one mark, for the page's own module. Answers { message } with the text of the new
 * count, 400 for a malformed request, 404 for someone who may not mark there, 422 { refused }.
 */
export async function handleMark(request: Request, response: Response): Promise<void> {
  const actor = currentPerson(response.locals);
  const body = await readMarkForm(request, response);
  const parsed = markForm.safeParse("refused" in body ? undefined : body.raw);
  const [dayId, personId] = [Number(request.params.id), Number(request.params.person)];
  if (!parsed.success) return void response.status(400).json({ refused: "malformed" });
  if (!Number.isSafeInteger(dayId) || !Number.isSafeInteger(personId))
    return void response.status(404).json({ refused: "unknown" });
  const outcome = markAttendance(actor, dayId, personId, parsed.data.mark, new Date());
  if ("refused" in outcome)
    return void response.status(outcome.refused === "unknown" ? 404 : 422).json(outcome);
  response.json({ message: markedCountText(dayId, request.headers.cookie) });
}

function markedCountText(dayId: number, cookies: string | undefined): string {
  const enrolled = listParticipants(dayId).filter(canBeMarked);
  const done = enrolled.filter((participant) => participant.mark).length;
  return textsOf(localeOf(cookies), "courseDays")("attendance.markedCount", { done, of: enrolled.length });
}
