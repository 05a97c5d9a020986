interface LetterText {
  subject: string;
  text: string;
}

/** Whom a draft would invite, and what they would be sent, before anybody is: numbers and letters, no names. */
export interface LaunchView {
  invited: number;
  municipalities: { name: string; count: number }[];
  inEnglish: number;
  /** The open rounds that have invited some of these people already, and how many of them. */
  alsoIn: { name: string; count: number }[];
  invitation: LetterText;
  /** Null when nobody is reminded. */
  reminder: LetterText | null;
  /** When each reminder falls due. */
  remindedFrom: Date[];
  /** About when the last invitation goes; null when all go within a minute of the first. */
  lastAt: Date | null;
}

/**
 * Why no change can be found since the round before. first: there is none; others: it asked other people; questions: it asked none of the
 * questions so that they can be compared; few: too few answers are expected. `before` is its name.
 */
export interface NothingFound {
  because: "first" | "others" | "questions" | "few";
  before: string;
}

/** The smallest change of the best and of the worst answers that can be found, as shares; null where none can. */
export interface SmallestOfEnds {
  best: number | null;
  worst: number | null;
}

/** What is known of the round before, and of the change that each question could show. */
interface Comparable {
  before: string | null;
  asksSame: boolean;
  indicators: { currentShare: number | null; smallest: SmallestOfEnds | null }[];
}

/** Why no change can be found since the round before, or null where one can. */
export function nothingFound({ before, asksSame, indicators }: Comparable): NothingFound | null {
  if (before === null) return { because: "first", before: "" };
  if (!asksSame) return { because: "others", before };
  if (indicators.every(({ currentShare }) => currentShare === null)) return { because: "questions", before };
  return indicators.every(({ smallest }) => smallest === null) ? { because: "few", before } : null;
}
