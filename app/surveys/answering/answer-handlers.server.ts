import type { Request, RequestHandler, Response } from "express";
import { createBodyReader } from "../../base/requests/read-body.server.ts";
import { env } from "../../base/env.server.ts";
import { begunAnswerCookie } from "../../people/sign-in/secret-cookie.ts";
import { isNumberTyped, numberToType } from "../../base/forms/typed-number.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { ownValue } from "../../base/own-value.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { RenderContextValue } from "../../ui/render-context.ts";
import { renderAnswerPage, renderUnknownLink } from "./answer-page.server.tsx";
import type { AnswerError } from "./AnswerForm.tsx";
import { answersIn, begunCookie, isBegunHere, isFilledByProgram, typedNumberOf } from "./by-hand.server.ts";
import { requestedPage } from "./pages.ts";
import {
  type AnsweringRefusal,
  stopReminders,
  resumeReminders,
  dropDraft,
  findInvitation,
  type OpenInvitation,
  saveDraft,
  sendAnswer,
} from "./answering.server.ts";
import { kindOf } from "../questionnaires/kinds/questions.ts";
import { type Answers, answersTo, questionsOf } from "../questionnaires/questionnaire.ts";

const readBody = createBodyReader(64 * 1024, ["form", "json"]);

type Refusal = AnsweringRefusal | "too-big";
const statusOfRefusal: Record<Refusal, number> = {
  unknown: 404,
  sent: 409,
  "too-big": 413,
  unattended: 422,
  malformed: 400,
  nothing: 422,
  required: 422,
  "too-long": 422,
  "unknown-choice": 422,
  "unknown-question": 422,
};

function renderContextOf(request: Request, response: Response): RenderContextValue {
  return {
    locale: localeOf(request.headers.cookie),
    reference: response.locals.reference as string,
    mode: env.MODE,
    secretariat: env.SECRETARIAT_MAIL,
    script: request.app.locals.script as string,
    path: request.path,
    search: "",
  };
}

const tokenOf = (request: Request) => request.params.token ?? "";

function sendPage(response: Response, status: number, html: string): void {
  response.set({ "Referrer-Policy": "strict-origin", "Cache-Control": "no-store" });
  response.status(status).type("html").end(html);
}

const doneMessages = {
  kladde: "draftSaved",
  slettet: "draftDropped",
  stille: "quietNow",
  "mind-mig": "remindedAgain",
} as const;

/** GET /svar/:token: shows the page and changes nothing, since mail scanners open every link. */
const showAnswerPage: RequestHandler = (request, response) => {
  const context = renderContextOf(request, response);
  const invitation = findInvitation(tokenOf(request), new Date());
  if (!invitation) return sendPage(response, 404, renderUnknownLink(context));
  const act = String(request.query.ok);
  const done = Object.hasOwn(doneMessages, act) ? doneMessages[act as keyof typeof doneMessages] : undefined;
  const no = String(request.query.nej);
  const wrong = no === "sendt" ? { sentence: refusalText("sent", context) } : undefined;
  const page = requestedPage(request.query.side);
  sendPage(
    response,
    200,
    renderAnswerPage(
      context,
      invitation,
      invitation.sent ? { wrong } : { number: numberFor(request), done, page },
    ),
  );
};

const isTyped = (token: string, raw: unknown) => isNumberTyped(token, typedNumberOf(raw));
const isKnown = (request: Request) => isBegunHere(tokenOf(request), request.headers.cookie);

/** What the reader of the page types: nothing in a browser in which they have begun this answer. */
const numberFor = (request: Request) => (isKnown(request) ? undefined : numberToType(tokenOf(request)));

const actOfPath: Record<string, AnswerError["act"]> = { slet: "drop", stille: "quiet", "mind-mig": "remind" };

/** What is said where the number was not typed. */
const unattendedAt = (act: NonNullable<AnswerError["act"]>, context: RenderContextValue): AnswerError => ({
  sentence: textsOf(context.locale, "site")("typedNumber.wrong"),
  begin: `tal-${act}`,
  act,
});

type AnsweringVerb = (
  token: string,
  raw: unknown,
  now: Date,
  /** Whether it is asked by a browser in which the answer was begun. */
  known: boolean,
) => { saved: true; begun?: boolean } | { refused: Refusal; question?: string };

/** In the browser in which the answer was begun or with the number that somebody has typed. What is wrong with the link is said first. */
const byNumber =
  (act: AnsweringVerb): AnsweringVerb =>
  (token, raw, now, known) => {
    const invitation = findInvitation(token, now);
    return !invitation || invitation.sent || known || isTyped(token, raw)
      ? act(token, raw, now, known)
      : { refused: "unattended" };
  };

/** An act of one button. */
const byButton = (act: (token: string, now: Date) => ReturnType<AnsweringVerb>) =>
  byNumber((token, _raw, now) => act(token, now));

/** By number for whoever has filled in the field that people do not see. */
const byNumberIfFilled =
  (act: AnsweringVerb): AnsweringVerb =>
  (token, raw, now, known) =>
    (isFilledByProgram(raw) ? byNumber(act) : act)(token, raw, now, known);

/** Saves a draft, and says whether an answer was changed by it. */
const saveFromPage = byNumberIfFilled((token, raw, now) => {
  const outcome = saveDraft(token, answersIn(raw), now);
  if ("refused" in outcome) return outcome;
  return outcome.unchanged ? { saved: true } : { saved: true, begun: true };
});

/** Sends what is answered. A draft as it was saved in another browser is sent by somebody who types the number. */
const sendFromPage = byNumberIfFilled((token, raw, now, known) =>
  sendAnswer(token, answersIn(raw), now, known || isTyped(token, raw)),
);

/** An address that acts, for the plain form and for the page's script (JSON) alike. */
const postHandler =
  (verb: AnsweringVerb, ok: keyof typeof doneMessages | ""): RequestHandler =>
  async (request, response) => {
    const body = await readBody(request, response);
    const [token, now] = [tokenOf(request), new Date()];
    const result = "refused" in body ? body : verb(token, body.raw, now, isKnown(request));
    if ("saved" in result && result.begun) keepBegun(response, token, now);
    if ("saved" in result && ok === "" && isKnown(request))
      response.append("Set-Cookie", begunAnswerCookie.clear);
    if (request.is("json")) return answerJson(response, result);
    const page = `/svar/${encodeURIComponent(token)}`;
    if ("saved" in result) {
      const turnedTo = ok === "kladde" ? requestedPage(request.query.side) : undefined;
      return response.redirect(
        303,
        page + (turnedTo === undefined ? ok && `?ok=${ok}` : `?side=${turnedTo + 1}`),
      );
    }
    // Whoever presses send twice has sent: the page that says thank you says that the first one counts.
    if (result.refused === "sent" && ok === "") return response.redirect(303, `${page}?nej=sendt`);
    renderRefusal(request, response, result, "raw" in body ? body.raw : {});
  };

function keepBegun(response: Response, token: string, now: Date): void {
  const invitation = findInvitation(token, now);
  if (invitation) response.append("Set-Cookie", begunCookie(token, invitation.closesAt, now));
}

function answerJson(response: Response, result: ReturnType<AnsweringVerb>): void {
  if ("saved" in result) response.json(result);
  else response.status(statusOfRefusal[result.refused]).json(result);
}

/** The same page again with what is wrong, and with what was typed. */
function renderRefusal(
  request: Request,
  response: Response,
  { refused, question }: { refused: Refusal; question?: string },
  raw: unknown,
): void {
  const context = renderContextOf(request, response);
  const invitation = findInvitation(tokenOf(request), new Date());
  if (!invitation) {
    sendPage(response, 404, renderUnknownLink(context));
    return;
  }
  const questions = questionsOf(invitation.questionnaire);
  const refusedAt = questions.find(({ name }) => name === question);
  const begin = refused === "nothing" ? questions[0]!.name : question;
  const maxChars = refusedAt && kindOf(refusedAt).maxChars(refusedAt);
  const act = ownValue(actOfPath, request.path.split("/")[3] ?? "") ?? "send";
  const wrong =
    refused === "unattended"
      ? unattendedAt(act, context)
      : { sentence: refusalText(refused, context, maxChars), question, begin };
  const html = renderAnswerPage(context, invitation, {
    number: numberFor(request),
    wrong,
    typed: act === "send" ? typedAnswers(invitation, refused, raw) : undefined,
    isFilled: isFilledByProgram(raw),
  });
  sendPage(response, statusOfRefusal[refused], html);
}

const refusalText = (refused: Exclude<Refusal, "unattended">, { locale }: RenderContextValue, maxChars = 0) =>
  textsOf(locale, "surveys")(`refused.${refused}`, { max: maxChars });

function typedAnswers(invitation: OpenInvitation, refused: Refusal, raw: unknown): Answers {
  if (refused === "too-big" || typeof raw !== "object" || raw === null) return invitation.answers;
  const names = questionsOf(invitation.questionnaire).map(({ name }) => name);
  const typed = answersTo(names, raw as Answers);
  return Object.fromEntries(typed.filter(([, value]) => typeof value === "string"));
}

const stopByButton = postHandler(byButton(stopReminders), "stille");

/** The page's button, or the mail program's (`?mail=1`, RFC 8058), which wants a plain answer that tells nothing. */
const stopByPageOrMail: RequestHandler = (request, response, next) => {
  if (request.query.mail === undefined) return stopByButton(request, response, next);
  stopReminders(tokenOf(request), new Date());
  response.type("text").end("OK");
};

/** The addresses of answering: express handlers that read no session and are not logged. */
export const answeringHandlers = [
  { method: "get", path: "/svar/:token", handle: showAnswerPage },
  { method: "post", path: "/svar/:token", handle: postHandler(sendFromPage, "") },
  { method: "post", path: "/svar/:token/kladde", handle: postHandler(saveFromPage, "kladde") },
  {
    method: "post",
    path: "/svar/:token/slet",
    handle: postHandler(byButton(dropDraft), "slettet"),
  },
  // Whoever opens the mail program's address meets the page, where a button turns reminders off.
  { method: "get", path: "/svar/:token/stille", handle: showAnswerPage },
  { method: "post", path: "/svar/:token/stille", handle: stopByPageOrMail },
  {
    method: "post",
    path: "/svar/:token/mind-mig",
    handle: postHandler(byButton(resumeReminders), "mind-mig"),
  },
] satisfies { method: "get" | "post"; path: string; handle: RequestHandler }[];
