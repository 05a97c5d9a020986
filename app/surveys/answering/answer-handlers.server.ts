import type { Request, RequestHandler, Response } from "express";
import { readerOf } from "../../base/request-body.server.ts";
import { env } from "../../base/env.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Scene } from "../../ui/render-context.ts";
import { drawPlace, drawUnknown } from "./answer-page.server.tsx";
import {
  type AnsweringRefusal,
  beQuiet,
  beReminded,
  dropDraft,
  findPlace,
  type Place,
  saveDraft,
  sendAnswer,
} from "./answering.server.ts";
import { type Answers, questionsOf } from "../questionnaires/questionnaire.ts";

/** The answer is small; what is larger is not even read. */
const read = readerOf("64kb", ["form", "json"]);

type Refusal = AnsweringRefusal | "too-big";
const statusOf: Record<Refusal, number> = {
  unknown: 404,
  sent: 409,
  "too-big": 413,
  malformed: 400,
  nothing: 422,
  "too-long": 422,
  "unknown-choice": 422,
  "unknown-question": 422,
};

function sceneOf(request: Request, response: Response): Scene {
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

function page(response: Response, status: number, html: string): void {
  response.set({ "Referrer-Policy": "strict-origin", "Cache-Control": "no-store" });
  response.status(status).type("html").end(html);
}

const dones = {
  kladde: "draftSaved",
  slettet: "draftDropped",
  stille: "quietNow",
  "mind-mig": "remindedAgain",
} as const;

/** GET /svar/:token: opening a link shows, and does nothing: scanners open every link. */
const show: RequestHandler = (request, response) => {
  const scene = sceneOf(request, response);
  const place = findPlace(tokenOf(request), new Date());
  if (!place) return page(response, 404, drawUnknown(scene));
  const asked = String(request.query.ok);
  const done = Object.hasOwn(dones, asked) ? dones[asked as keyof typeof dones] : undefined;
  const wrong = request.query.nej === "sendt" ? { sentence: sentenceOf("sent", scene) } : undefined;
  page(response, 200, drawPlace(scene, place, place.sent ? { wrong } : { done }));
};

type Verb = (
  token: string,
  raw: unknown,
  now: Date,
) => { saved: true } | { refused: Refusal; question?: string };

/** A posting verb at an address of its own, for a plain form and for the page's script alike. */
const post =
  (verb: Verb, ok: keyof typeof dones | ""): RequestHandler =>
  async (request, response) => {
    const body = await read(request, response);
    const [token, now] = [tokenOf(request), new Date()];
    const result = "refused" in body ? body : verb(token, body.raw, now);
    if (request.is("json")) return answerScript(response, result);
    if ("saved" in result)
      return response.redirect(303, `/svar/${encodeURIComponent(token)}${ok && `?ok=${ok}`}`);
    refuse(request, response, result, "raw" in body ? body.raw : {});
  };

function answerScript(response: Response, result: ReturnType<Verb>): void {
  if ("saved" in result) response.json(result);
  else response.status(statusOf[result.refused]).json(result);
}

/** The same page again with one sentence, and what was typed as far as it can be shown. */
function refuse(
  request: Request,
  response: Response,
  { refused, question }: { refused: Refusal; question?: string },
  raw: unknown,
): void {
  const scene = sceneOf(request, response);
  const place = findPlace(tokenOf(request), new Date());
  if (!place) {
    page(response, 404, drawUnknown(scene));
    return;
  }
  const questions = questionsOf(place.questionnaire);
  const asked = questions.find(({ name }) => name === question);
  const begin = refused === "nothing" ? questions[0]!.name : question;
  const sentence = sentenceOf(refused, scene, asked?.type === "comment" ? asked.maxLength : 0);
  const html = drawPlace(scene, place, {
    wrong: { sentence, question, begin },
    typed: typedIn(place, refused, raw),
  });
  page(response, statusOf[refused], html);
}

const sentenceOf = (refused: Refusal, { locale }: Scene, max = 0) =>
  textsOf(locale, "surveys")(`refused.${refused}`, { max });

function typedIn(place: Place, refused: Refusal, raw: unknown): Answers {
  if (refused === "too-big" || typeof raw !== "object" || raw === null) return place.answers;
  const typed = questionsOf(place.questionnaire).map(({ name }) => [
    name,
    (raw as Record<string, unknown>)[name],
  ]);
  return Object.fromEntries(typed.filter(([, value]) => typeof value === "string"));
}

/** The addresses of answering: plain handlers that read no session and leave no line in the log. */
export const answeringHandlers = [
  { method: "get", path: "/svar/:token", handle: show },
  { method: "post", path: "/svar/:token", handle: post(sendAnswer, "") },
  { method: "post", path: "/svar/:token/kladde", handle: post(saveDraft, "kladde") },
  {
    method: "post",
    path: "/svar/:token/slet",
    handle: post((token, _raw, now) => dropDraft(token, now), "slettet"),
  },
  {
    method: "post",
    path: "/svar/:token/stille",
    handle: post((token, _raw, now) => beQuiet(token, now), "stille"),
  },
  {
    method: "post",
    path: "/svar/:token/mind-mig",
    handle: post((token, _raw, now) => beReminded(token, now), "mind-mig"),
  },
] satisfies { method: "get" | "post"; path: string; handle: RequestHandler }[];
