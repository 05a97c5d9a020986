/** What a round should be, kept beside it: who has begun, sent, or asked for quiet. */
import type { Answers, Questionnaire } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { countedQuestionsOf } from "../../../app/surveys/questionnaires/questionnaire.ts";

interface Place {
  token: string;
  answers: Answers;
  sent: boolean;
  quiet: boolean;
}

export class Model {
  places: Place[] = [];
  open = false;

  /** What each act should be answered with. */
  draft(place: Place, given: Answers): object {
    if (!this.open) return { refused: "unknown" };
    if (place.sent) return { refused: "sent" };
    if (Object.values(given).includes("nonsense")) return { refused: "unknown-choice" };
    place.answers = given;
    return { saved: true };
  }

  send(place: Place, given: Answers): object {
    const before = { ...place };
    const outcome = this.draft(place, given);
    if (!("saved" in outcome)) return outcome;
    if (Object.keys(given).length > 0) place.sent = true;
    else Object.assign(place, before);
    return place.sent ? outcome : { refused: "nothing" };
  }

  hush(place: Place): object {
    if (!this.open) return { refused: "unknown" };
    if (place.sent) return { refused: "sent" };
    place.quiet = true;
    return { saved: true };
  }

  /** What the closed round should hold: each answer's choices and free texts, as sorted lists of text. */
  kept(questionnaire: Questionnaire) {
    const choosing = countedQuestionsOf(questionnaire).map(({ name }) => name);
    const whole = this.places.filter(({ sent }) => sent).map(({ answers }) => answers);
    const begun = this.places.filter(({ sent, answers }) => !sent && Object.keys(answers).length > 0);
    const partial = begun.length < 5 ? [] : begun.map(({ answers }) => answers);
    const holding = (name: string) => partial.filter((answers) => name in answers).length;
    const told = choosing.filter((name) => holding(name) >= 5);
    const only = (answers: Answers, names: string[]) =>
      JSON.stringify(names.filter((name) => name in answers).map((name) => [name, answers[name]]));
    const lines = [
      ...whole.map((answers) => `whole ${only(answers, choosing)}`),
      ...partial.map((answers) => `partial ${only(answers, told)}`),
    ];
    const texts = [...whole, ...partial].flatMap(({ comment }) => comment ?? []);
    return { completed: whole.length, partial: begun.length, lines: lines.sort(), texts: texts.sort() };
  }
}
