import type { RequestHandler } from "express";
import { findDiploma } from "./diplomas.server.ts";
import { drawDiploma } from "./draw.server.ts";
import { readNumber } from "./number.ts";

/**
 * GET /diplom/:number.pdf, for anyone: whoever knows the number has the paper or was given it. What is not a valid
 * diploma's number as it is printed leads to the page that says so.
 */
const show: RequestHandler = async (request, response, next) => {
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

export const diplomaHandlers = [{ method: "get", path: "/diplom/:number.pdf", handle: show }] satisfies {
  method: "get";
  path: string;
  handle: RequestHandler;
}[];
