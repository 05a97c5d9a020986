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
}
