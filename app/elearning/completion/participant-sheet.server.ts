import type { RequestHandler } from "express";
import { idOf } from "../../base/forms/ids.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { Sheet } from "../../base/workbooks/sheet.ts";
import { workbooks } from "../../base/workbooks/workbook.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { type Participant, participantsIn, participantViewOf, waitingSince } from "./participant.ts";
import { findParticipants, traceParticipants } from "./participants.server.ts";

/** GET /sekretariat/kurser/:id/deltagere.xlsx: a course's participants, those whom the address asks for. */
export const sendParticipantSheet: RequestHandler = async (request, response, next) => {
  const now = new Date();
  const person = currentPerson(response.locals);
  const view = participantViewOf(new URLSearchParams(request.url.split("?")[1]));
  try {
    const seen = findParticipants(idOf(String(request.params.id)), now);
    if (!seen) return next();
    const rows = participantsIn(seen.participants, view, now);
    const sheet = participantSheet(rows, seen.of, localeOf(request.headers.cookie), now);
    const bytes = await workbooks.draw(sheet, String(person.id));
    // Not before: a list that could not be drawn has not been handed out.
    traceParticipants(person, seen.id, rows.length, now);
    response.attachment("deltagere.xlsx").type("xlsx").send(bytes);
  } catch (error) {
    next(error);
  }
};

/** A workbook shows a moment as its Danish day. */
const dayOf = (at: Date | null): Date | null => at && new Date(`${danishDate(at)}T00:00:00Z`);

/** The participants of a course of so many lessons as a workbook. */
export function participantSheet(rows: Participant[], lessons: number, locale: Locale, now: Date): Sheet {
  const t = textsOf(locale, "completion");
  const columns = ["done", "of", "starts", "begun", "invited", "reminded", "completed", "days"] as const;
  return {
    name: t("link"),
    createdAt: now,
    headings: [t("name"), t("municipality"), ...columns.map((column) => t(`sheet.${column}`))],
    lines: rows.map((participant) => [
      participant.name,
      participant.municipality ?? t("none"),
      participant.done,
      lessons,
      new Date(`${participant.startsOn}T00:00:00Z`),
      dayOf(participant.begunAt),
      dayOf(participant.invitedAt),
      dayOf(participant.remindedAt),
      dayOf(participant.completedAt),
      waitingSince(participant, now)?.days ?? null,
    ]),
    widths: [28, 18, 12, 12, 14, 14, 14, 14, 14, 12],
    dayColumns: [5, 6, 7, 8, 9],
  };
}
