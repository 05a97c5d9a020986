/** A round that can be answered now, as anyone who is signed in may know of it. */
export interface OpenRound {
  id: number;
  name: string;
  closesAt: Date;
  /** Whether the reader is asked. Whether they have answered is not known here. */
  isAsked: boolean;
}

/** Why no new letter with the link was sent: a key of the texts, surveys.openRounds.refused. */
export type LinkRefusal = "too-often" | "too-often-today" | "address";
