import type { RequestHandler } from "express";
import { findSession } from "../../people/sign-in/sessions.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { type Diploma, findDiploma } from "../issuing/diplomas.server.ts";
import { drawDiploma } from "./draw.server.ts";
import { layouts } from "../design/design.ts";
import { currentDesign } from "../design/design.server.ts";
import { readNumber } from "../issuing/number.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";

/**
 * GET /diplom/:number.pdf, for anyone: whoever knows the number has the paper or was given it. What is not a valid
 * diploma's number as it is printed leads to the page that says so.
 */
const sendPdf: RequestHandler = async (request, response, next) => {
  try {
    const number = request.params.number ?? "";
    const diploma = number === readNumber(number) ? findDiploma(number) : null;
    if (!diploma || diploma.revokedAt) return response.redirect(303, `/diplom/${encodeURIComponent(number)}`);
    const pdf = await drawDiploma(diploma);
    response.set({
      "Content-Disposition": `inline; filename="diplom-${number}.pdf"`,
      "X-Robots-Tag": "noindex",
    });
    response.type("pdf").send(pdf);
  } catch (error) {
    next(error);
  }
};

/** GET /sekretariat/diplomer/eksempel-:layout.pdf: nobody's diploma, in this layout and with who signs now, for the secretariat to see. */
const sendSamplePdf: RequestHandler = async (request, response, next) => {
  try {
    const role = findSession(request.headers.cookie, new Date())?.person.role;
    const layout = layouts.find((one) => String(one) === request.params.layout);
    if (role !== "secretariat" || !layout) return void refuseRequest(response, 404);
    const pdf = await drawDiploma({ ...sampleDiploma(new Date()), ...currentDesign(), layout });
    response.set("Content-Disposition", `inline; filename="eksempel-${layout}.pdf"`).type("pdf").send(pdf);
  } catch (error) {
    next(error);
  }
};

/** What stands on a sample: its number is nobody's, since no number holds a zero. */
function sampleDiploma(now: Date): Diploma {
  const t = textsOf("da", "diplomas");
  const words = { name: t("look.sample.name"), course: t("look.sample.course"), municipality: "" };
  const nothing = { personId: null, signatory: null, revokedAt: null, revokedFor: null, insteadOf: null };
  const course = { courseSlug: "", courseVersion: 1, completedAt: now, issuedAt: now };
  return { id: 0, number: "0000-0000-0000", layout: 1, ...words, ...course, ...nothing };
}

export const diplomaHandlers = [
  { method: "get", path: "/diplom/:number.pdf", handle: sendPdf },
  { method: "get", path: "/sekretariat/diplomer/eksempel-:layout.pdf", handle: sendSamplePdf },
] satisfies {
  method: "get";
  path: string;
  handle: RequestHandler;
}[];
