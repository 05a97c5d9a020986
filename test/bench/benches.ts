import { questionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { confirmSignIn, markAttendance } from "./sign-in-and-attendance.ts";
import type { Filled } from "./fill.ts";
import type { RequestSpec } from "./measure.ts";
import { packageSave } from "./package-saving.ts";

export interface Bench {
  name: string;
  /** How many are measured, a multiple of 12; two blocks more warm up. 300 unless told. */
  n?: number;
  /** The request of that number, from 0. */
  request: (i: number) => RequestSpec;
}

/** Everything that is measured, under the names that others rely on. */
export const benches = (filled: Filled): Bench[] => {
  const { agent, leader, secretariat, tokens, diplomas, films } = filled;
  return [
    { name: "remix-bare", request: () => ({ path: "/demo/overskrift" }) },
    { name: "sign-in", n: 24, request: (i) => confirmSignIn(filled.signInRequests[i]!) },
    { name: "my-page", request: () => ({ path: "/min-side", as: agent }) },
    { name: "course-page", request: () => ({ path: "/e-laering", as: agent }) },
    { name: "film-page", request: (i) => ({ path: `/e-laering/${cycle(films, i).slug}`, as: agent }) },
    { name: "watched-report", request: (i) => watchedReport(filled, i) },
    { name: "package-save", request: (i) => packageSave(filled.saving, i) },
    // A person may take 200 drawn files in a minute.
    { name: "diploma-pdf", n: 144, request: (i) => ({ path: `/diplom/${cycle(diplomas, i)}.pdf` }) },
    { name: "attendance", request: (i) => markAttendance(filled.pastDay, secretariat, i) },
    { name: "sign-up", request: (i) => signUp(filled, i) },
    { name: "comparison", request: () => ({ path: `/maalinger/${filled.compared}`, as: agent }) },
    { name: "report-pdf", n: 36, request: () => ({ path: `/maalinger/${filled.compared}.pdf`, as: agent }) },
    { name: "course-days-200", request: () => ({ path: "/kursusdage", as: agent }) },
    { name: "team-30", request: () => ({ path: "/mit-hold", as: leader }) },
    { name: "overview-200", request: () => ({ path: "/sekretariat", as: secretariat }) },
    { name: "people-200", request: () => ({ path: "/sekretariat/personer", as: secretariat }) },
    {
      name: "search",
      request: (i) => ({ path: `/soeg/forslag?q=${cycle(["an", "sen", "be", "ør"], i)}`, as: secretariat }),
    },
    { name: "survey-open", request: (i) => ({ path: `/svar/${cycle(tokens, i)}` }) },
    {
      name: "survey-send",
      n: 168,
      request: (i) => sendAnswer(tokens[i]!),
    },
  ];
};

/** Each person signs up once for each day. */
function signUp({ signUps }: Filled, i: number): RequestSpec {
  const { as, dayId } = signUps[i]!;
  const form = { food: "", access: "" };
  return { path: `/kursusdage/${dayId}/tilmelding`, method: "POST", as, form, status: 303 };
}

/** A complete answer, sent with the secret of a link. */
export const sendAnswer = (token: string): RequestSpec => ({
  path: `/svar/${token}`,
  method: "POST",
  form: completeAnswer,
  status: 303,
});

const cycle = <T>(list: T[], i: number): T => list[i % list.length]!;

/** Each report covers another tenth of a film that is not seen yet; no film is seen to its end. */
function watchedReport({ films, beginners }: Filled, i: number): RequestSpec {
  const film = i % films.length;
  const tenth = Math.floor(i / films.length) % 9;
  const { as, pageOpenTokens } = beginners[Math.floor(i / (films.length * 9))]!;
  const { slug, filmSeconds } = films[film]!;
  const [from, to] = [(tenth * filmSeconds!) / 10, ((tenth + 1) * filmSeconds!) / 10];
  const report = { ranges: [[from, to]], position: to, sitting: pageOpenTokens[film] };
  return { path: `/e-laering/${slug}/set`, method: "POST", as, json: report };
}

const completeAnswer = Object.fromEntries(
  questionsOf(findQuestionnaire("agents", 2)!).map((question) => [
    question.name,
    question.type === "radiogroup"
      ? question.choices[0]!.value
      : "Guiderne er blevet bedre, og det mærkes i hver vagt.",
  ]),
);
