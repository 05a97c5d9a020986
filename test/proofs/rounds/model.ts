/** The expected state of a round: who has started, sent, or stopped reminders. */
import type { Answers, Questionnaire } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { countedQuestionsOf } from "../../../app/surveys/questionnaires/questionnaire.ts";

interface Invitee {
  token: string;
  answers: Answers;
  sent: boolean;
  quiet: boolean;
}

/** What stood so before is not written again. */
const savedAs = (unchanged: boolean) => (unchanged ? { saved: true, unchanged } : { saved: true });

export class Model {
  places: Invitee[] = [];
  open = false;

  /** The expected outcome of each act. */
  draft(place: Invitee, answers: Answers): object {
    if (!this.open) return { refused: "unknown" };
    if (place.sent) return { refused: "sent" };
    if (Object.values(answers).includes("nonsense")) return { refused: "unknown-choice" };
    const unchanged = JSON.stringify(place.answers) === JSON.stringify(answers);
    place.answers = answers;
    return savedAs(unchanged);
  }

  send(place: Invitee, answers: Answers): object {
    const previous = { ...place };
    const outcome = this.draft(place, answers);
    if (!("saved" in outcome)) return outcome;
    if (Object.keys(answers).length > 0) place.sent = true;
    else Object.assign(place, previous);
    return place.sent ? savedAs(false) : { refused: "nothing" };
  }

  stopReminders(place: Invitee): object {
    if (!this.open) return { refused: "unknown" };
    if (place.sent) return { refused: "sent" };
    const unchanged = place.quiet;
    place.quiet = true;
    return savedAs(unchanged);
  }

  /** The expected content of the closed round: each answer's choices, and the free texts, as sorted lists of text. */
  expected(questionnaire: Questionnaire) {
    const questionNames = countedQuestionsOf(questionnaire).map(({ name }) => name);
    const complete = this.places.filter(({ sent }) => sent).map(({ answers }) => answers);
    const begun = this.places.filter(({ sent, answers }) => !sent && Object.keys(answers).length > 0);
    const partial = begun.length < 5 ? [] : begun.map(({ answers }) => answers);
    const answerCount = (name: string) => partial.filter((answers) => name in answers).length;
    const shown = questionNames.filter((name) => answerCount(name) >= 5);
    const pick = (answers: Answers, names: string[]) =>
      JSON.stringify(names.filter((name) => name in answers).map((name) => [name, answers[name]]));
    const lines = [
      ...complete.map((answers) => `whole ${pick(answers, questionNames)}`),
      ...partial.map((answers) => `partial ${pick(answers, shown)}`),
    ];
    const texts = [...complete, ...partial].flatMap(({ comment }) => comment ?? []);
    return { completed: complete.length, partial: begun.length, lines: lines.sort(), texts: texts.sort() };
  }
}
