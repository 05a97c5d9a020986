import type { Start } from "../question-kind.ts";
import type { SingleChoiceQuestion } from "./definition.ts";

type Answer = [value: string, da: string, en: string];

const dontKnow: Answer = ["dont-know", "Ved ikke", "Don’t know"];

/** The first answer is the best. `outside` comes last and is counted apart. */
function readyScale(
  scale: string,
  label: { da: string; en: string },
  answers: Answer[],
  { best = "first", outside = [] as Answer[] }: { best?: "first" | "none"; outside?: Answer[] } = {},
): Start<SingleChoiceQuestion> {
  const choices = [...answers, ...outside].map(([value, text, textEn]) => ({ value, text, textEn }));
  return {
    name: scale,
    label,
    settings: { type: "radiogroup", scale, best, choices, outside: outside.map(([value]) => value) },
  };
}

/** The scales that a new question can begin with. The first two are those of the agents' survey, in its words. */
export const readyScales: Start<SingleChoiceQuestion>[] = [
  readyScale("degree", { da: "I meget høj grad – slet ikke", en: "To a very high degree – not at all" }, [
    ["very-high", "I meget høj grad", "To a very high degree"],
    ["high", "I høj grad", "To a high degree"],
    ["partly", "Delvist", "Partly"],
    ["low", "I ringe grad", "To a low degree"],
    ["not-at-all", "Slet ikke", "Not at all"],
  ]),
  readyScale("frequency", { da: "Altid – aldrig", en: "Always – never" }, [
    ["always", "Altid", "Always"],
    ["often", "Ofte", "Often"],
    ["partly", "Delvist", "Sometimes"],
    ["seldom", "Sjældent", "Seldom"],
    ["never", "Aldrig", "Never"],
  ]),
  readyScale(
    "agreement",
    {
      da: "Helt enig – helt uenig, og »ved ikke«",
      en: "Strongly agree – strongly disagree, and “don’t know”",
    },
    [
      ["strongly-agree", "Helt enig", "Strongly agree"],
      ["agree", "Enig", "Agree"],
      ["neither", "Hverken enig eller uenig", "Neither agree nor disagree"],
      ["disagree", "Uenig", "Disagree"],
      ["strongly-disagree", "Helt uenig", "Strongly disagree"],
    ],
    { outside: [dontKnow] },
  ),
  readyScale(
    "satisfaction",
    {
      da: "Meget tilfreds – meget utilfreds, og »ved ikke«",
      en: "Very satisfied – very dissatisfied, and “don’t know”",
    },
    [
      ["very-satisfied", "Meget tilfreds", "Very satisfied"],
      ["satisfied", "Tilfreds", "Satisfied"],
      ["neither", "Hverken tilfreds eller utilfreds", "Neither satisfied nor dissatisfied"],
      ["dissatisfied", "Utilfreds", "Dissatisfied"],
      ["very-dissatisfied", "Meget utilfreds", "Very dissatisfied"],
    ],
    { outside: [dontKnow] },
  ),
  readyScale(
    "yes-no",
    { da: "Ja eller nej", en: "Yes or no" },
    [
      ["yes", "Ja", "Yes"],
      ["no", "Nej", "No"],
    ],
    { best: "none" },
  ),
  {
    name: "own-answers",
    label: { da: "Egne svar, hvoraf der vælges ét", en: "Answers of your own, of which one is chosen" },
    settings: { type: "radiogroup", scale: "own", best: "none", choices: [], outside: [] },
  },
];
