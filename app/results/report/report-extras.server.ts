import { dayText } from "../../base/dates/date-text.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { Person } from "../../people/register/person.server.ts";
import { type FigureTexts, figureTexts } from "../comparison/figure-texts.ts";
import { readsUnits, unitsOf } from "../round-page/question-view.server.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { stepsAt } from "../targets-and-actions/actions.server.ts";
import type { AgreedAction, AgreedSteps } from "../targets-and-actions/agreed-action.ts";
import type { ReportExtras } from "./report-sections.ts";

/** What a report holds besides the frozen figures: the units for those who may read them, and the agreed steps as they stand now. */
export function reportExtras(
  { later }: Pick<ResultsView, "later">,
  person: Person,
  locale: Locale,
  now: Date,
): ReportExtras {
  const texts = figureTexts(textsOf(locale, "results"), locale);
  const steps = stepsAt(later, now);
  const lines = (agreed: AgreedAction[]) => agreed.map((step) => stepText(step, steps, texts));
  return {
    units: readsUnits(person, later) ? unitsOf(later) : new Map(),
    doing: lines(steps.doing),
    done: lines(steps.done),
  };
}

/** "Fast møde · Trivsel · Lederkredsen · senest 16. maj 2027" */
function stepText(
  { what, owner, question, dueOn, doneOn, outcome }: AgreedAction,
  { questions, today }: AgreedSteps,
  { t, locale, topicOf }: FigureTexts,
): string {
  const day = (on: string) => dayText(new Date(`${on}T12:00:00Z`), locale);
  const topic = topicOf(
    questions.find(({ name }) => name === question) ?? { name: question, title: question },
  );
  const state = doneOn
    ? t("actions.doneOn", { day: day(doneOn) })
    : t(dueOn < today ? "actions.late" : "actions.dueOn", { day: day(dueOn) });
  return [what, topic, owner, state, ...(outcome ? [outcome] : [])].join(" · ");
}
