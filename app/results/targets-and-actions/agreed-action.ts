export const maxWhatChars = 300;
export const maxOwnerChars = 100;
export const maxOutcomeChars = 500;

/** A step agreed on after a published round. Days are yyyy-mm-dd. */
export interface AgreedAction {
  id: number;
  roundId: number;
  question: string;
  what: string;
  /** A function or a group, in words. */
  owner: string;
  dueOn: string;
  doneOn: string | null;
  /** Its outcome; "" until it is done. */
  outcome: string;
}

/** The steps that a result tells of: those not done yet, the first due on top, and those done. Today as yyyy-mm-dd. */
export interface AgreedSteps {
  doing: AgreedAction[];
  done: AgreedAction[];
  /** The questions that they are to improve, in the words of the newest round first. */
  questions: { name: string; title: string }[];
  today: string;
}
