import type { RequestHandler } from "express";
import { askedBy, limitDrawings } from "../../base/drawings/limit-drawings.server.ts";
import { danishDate, danishMoment } from "../../base/dates/danish-time.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Diploma } from "../issuing/diploma.ts";
import { findDiploma } from "../issuing/diplomas.server.ts";
import { diplomaPdf } from "./draw.server.ts";
import { layouts } from "../design/design.ts";
import { currentDesign } from "../design/design.server.ts";
import { readNumber } from "../issuing/number.ts";

/**
 * GET /diplom/:number.pdf, for anyone, since whoever knows the number has the diploma or was given it. Any other number
 * than that of a valid diploma, as it is printed, leads to the page that says so.
 */
const sendPdf: RequestHandler = async (request, response, next) => {
  try {
    const number = request.params.number ?? "";
    const diploma = number === readNumber(number) ? findDiploma(number) : null;
    if (!diploma || diploma.revokedAt) return response.redirect(303, `/diplom/${encodeURIComponent(number)}`);
    const pdf = await diplomaPdf(diploma, askedBy(request, response));
    response.set({
      "Content-Disposition": `inline; filename="diplom-${number}.pdf"`,
      "X-Robots-Tag": "noindex",
    });
    response.type("pdf").send(pdf);
  } catch (error) {
    next(error);
  }
};

/** GET /sekretariat/diplomer/eksempel-:layout.pdf: a sample in this layout with the present signatory, for the secretariat. */
const sendSamplePdf: RequestHandler = async (request, response, next) => {
  try {
    const layout = layouts.find((name) => String(name) === request.params.layout);
    if (!layout) return void refuseRequest(response, 404);
    // Of today, not of this second: the same sample is the same bytes.
    const today = danishMoment(danishDate(new Date()), "00:00");
    const pdf = await diplomaPdf(
      { ...sampleDiploma(today), ...currentDesign(), layout },
      askedBy(request, response),
    );
    response.set("Content-Disposition", `inline; filename="eksempel-${layout}.pdf"`).type("pdf").send(pdf);
  } catch (error) {
    next(error);
  }
};

/** The diploma on a sample. Its number is never issued, since no number contains a zero. */
function sampleDiploma(today: Date): Diploma {
  const t = textsOf("da", "diplomas");
  const texts = { name: t("design.sample.name"), course: t("design.sample.course"), municipality: "" };
  const unset = { personId: null, signatory: null, revokedAt: null, revokedFor: null, insteadOf: null };
  const course = { courseSlug: "", courseVersion: 1, completedAt: today, issuedAt: today };
  return { id: 0, number: "0000-0000-0000", layout: 1, ...texts, ...course, ...unset };
}

export const diplomaHandlers = [
  { method: "get", path: "/diplom/:number.pdf", handle: limitDrawings(sendPdf) },
  { method: "get", path: "/sekretariat/diplomer/eksempel-:layout.pdf", handle: limitDrawings(sendSamplePdf) },
] satisfies {
  method: "get";
  path: string;
  handle: RequestHandler;
}[];
