import type { RoundState, WithheldReason } from "../../../db/enums.ts";

/** Someone who has read a draft, in the role they had, and when they first did. A name of null: nobody has it any more. */
export interface DraftReader {
  name: string | null;
  role: string;
  firstAt: Date;
}

interface AskedQuestion {
  name: string;
  title: string;
}

/** A question that is shown for larger groups, for everyone only, or by its n alone. */
interface WithheldQuestion {
  question: AskedQuestion;
  answers: number;
  shownFor: "groups" | "everyone" | "n";
  /** The fewest answers of the groups it is shown for; null where it is shown for none. */
  minAnswers: number | null;
  reason: WithheldReason;
}

/** What the secretariat decides on before a closed round is published; no figure of it. */
export interface PublishingView {
  /** The municipality that a survey asked alone; null when it asked more. */
  onlyMunicipality: string | null;
  round: {
    id: number;
    name: string;
    state: RoundState;
    imported: boolean;
    completed: number | null;
    partial: number | null;
  };
  questions: AskedQuestion[];
  /** The crosses registered before it opened: how the first is answered by the answers to the second. */
  crosses: (readonly [AskedQuestion, AskedQuestion])[];
  /** How many units the answers were counted in. */
  units: number;
  /** What of its figures is not shown, and why; null while they are not frozen, and of counts from elsewhere. */
  withheld: {
    questions: WithheldQuestion[];
    crosses: { outcome: AskedQuestion; by: AskedQuestion; reason: WithheldReason }[];
  } | null;
  /** The name of the round that its changes are told since; null where none before it is published. */
  comparedWith: string | null;
  /** The names of the earlier course days whose evaluations are frozen together with this one; null while it waits for later days. */
  pool: string[] | null;
  targets: number;
  /** Whether free text was asked for, so that quotes can be chosen. */
  hasTexts: boolean;
  /** The questions that the file it was imported from lacks. */
  notInFile: AskedQuestion[];
  quotes: number;
  /** The fewest answers that may be shown. */
  minAnswers: number;
  /** Whether it is the evaluation of a course day, which only the secretariat reads. */
  evaluation: boolean;
  /** The draft of its figures, or null while they are not frozen. */
  draft: {
    /** When the steering group was let in; null while it may not read the draft. */
    sharedAt: Date | null;
    readers: DraftReader[];
  } | null;
  /** How many get a letter: those who were asked, who are thanked, and others who may read the result. */
  readers: { asked: number; others: number };
  /** Response rates: those of everyone and by unit, of everyone alone, or none, since it is not known how many a round elsewhere asked. */
  rates: "groups" | "everyone" | "none";
  /** How many questions are shown answer by answer, in bands only, or not at all; null while the figures are not frozen. */
  shown: { byAnswer: number; inBands: number; notShown: number } | null;
}
