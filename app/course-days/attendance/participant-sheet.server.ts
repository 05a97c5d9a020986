import type { RequestHandler } from "express";
import { formDayText } from "../../base/dates/date-text.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import type { Sheet } from "../../base/workbooks/sheet.ts";
import { workbooks } from "../../base/workbooks/workbook.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import type { ParticipantList } from "./participant-list.ts";
import { readParticipantList, traceParticipantList } from "./participant-list.server.ts";

/** GET /kursusdage/:id/deltagerliste.xlsx: the list of participants as a workbook, for the day's hosts and the secretariat. */
export const sendDayList: RequestHandler = async (request, response, next) => {
  const [person, now] = [currentPerson(response.locals), new Date()];
  try {
    const list = readParticipantList(person, Number(request.params.id));
    if (!list) return void refuseRequest(response, 404);
    const sheet = participantSheet(list, localeOf(request.headers.cookie), now);
    const bytes = await workbooks.draw(sheet, String(person.id));
    // Not before: a list that could not be drawn has not been handed out.
    traceParticipantList(person, list, now);
    response.attachment(`deltagerliste-${list.day.on}.xlsx`).type("xlsx").send(bytes);
  } catch (error) {
    next(error);
  }
};

/** The list as a workbook, with an empty column for signatures. */
export function participantSheet({ day, participants }: ParticipantList, locale: Locale, now: Date): Sheet {
  const t = textsOf(locale, "courseDays");
  return {
    name: `${day.municipality} ${formDayText(day.on)}`,
    createdAt: now,
    headings: [t("pack.name"), t("pack.municipality"), t("list.mark"), t("list.signature")],
    lines: participants.map(({ name, municipality, mark }) => [
      name,
      municipality,
      mark && t(`mark.${mark}`),
      null,
    ]),
    widths: [32, 22, 18, 40],
  };
}
