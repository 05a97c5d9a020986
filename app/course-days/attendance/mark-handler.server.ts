import type { Request, Response } from "express";
import { z } from "zod";
import { marks } from "../../../db/enums.ts";
import { createBodyReader } from "../../base/request-body.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { markAttendance } from "./attendance.server.ts";
import { canBeMarked } from "./attendance-view.ts";
import { listParticipants } from "./participants.server.ts";

const markForm = z.object({ mark: z.enum(marks) });
const readMarkForm = createBodyReader("1kb", ["form"]);

/**
 * POST /kursusdage/:id/fremmoede/:person with mark: one mark, for the page's own module. Answers { told } with the text of the new
 * count, 400 malformed, 401 signed out, 404 not theirs, 422 { refused }.
 */
export async function handleMark(request: Request, response: Response): Promise<void> {
  const { session } = response.locals;
  if (!session) return void response.status(401).json({ refused: "signed-out" });
  const body = await readMarkForm(request, response);
  const parsed = markForm.safeParse("refused" in body ? undefined : body.raw);
  const [dayId, personId] = [Number(request.params.id), Number(request.params.person)];
  if (!parsed.success) return void response.status(400).json({ refused: "malformed" });
  if (!Number.isSafeInteger(dayId) || !Number.isSafeInteger(personId))
    return void response.status(404).json({ refused: "unknown" });
  const outcome = markAttendance(session.person, dayId, personId, parsed.data.mark, new Date());
  if ("refused" in outcome)
    return void response.status(outcome.refused === "unknown" ? 404 : 422).json(outcome);
  response.json({ told: markedCountText(dayId, request.headers.cookie) });
}

function markedCountText(dayId: number, cookies: string | undefined): string {
  const enrolled = listParticipants(dayId).filter(canBeMarked);
  const done = enrolled.filter((one) => one.mark).length;
  return textsOf(localeOf(cookies), "courseDays")("attendance.markedCount", { done, of: enrolled.length });
}
