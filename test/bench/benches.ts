import { questionsOf } from "../../app/surveys/questionnaire.ts";
import { findOffered } from "../../app/surveys/questionnaires.server.ts";
import type { Filled } from "./fill.ts";
import type { Ask } from "./measure.ts";

export interface Bench {
  name: string;
  /** How many are measured, a multiple of 12; two blocks more warm up. 300 unless told. */
  n?: number;
  /** The request of that number, from 0. */
  ask: (i: number) => Ask;
}

/** Everything that is measured, under the names that others rely on. */
export const benches = ({ agent, leader, secretariat, tokens, diplomas }: Filled): Bench[] => [
  { name: "remix-bare", ask: () => ({ path: "/demo/overskrift" }) },
  { name: "my-page", ask: () => ({ path: "/min-side", as: agent }) },
  { name: "course-days-200", ask: () => ({ path: "/kursusdage", as: agent }) },
  { name: "team-30", ask: () => ({ path: "/mit-hold", as: leader }) },
  { name: "overview-200", ask: () => ({ path: "/sekretariat", as: secretariat }) },
  { name: "survey-open", ask: (i) => ({ path: `/svar/${tokens[i % tokens.length]}` }) },
  {
    name: "survey-send",
    n: 168,
    ask: (i) => ({ path: `/svar/${tokens[i]}`, method: "POST", form: wholeAnswer, status: 303 }),
  },
  { name: "diploma-pdf", ask: (i) => ({ path: `/diplom/${diplomas[i % diplomas.length]}.pdf` }) },
];

const wholeAnswer = Object.fromEntries(
  questionsOf(findOffered("agents", 2)!).map((question) => [
    question.name,
    question.type === "radiogroup"
      ? question.choices[0]!.value
      : "Guiderne er blevet bedre, og det mærkes i hver vagt.",
  ]),
);
