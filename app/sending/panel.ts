/** The names of the panel's own fields, which it adds to those of the form that it stands before. */
export const panelFields = { seen: "udsendelse", to: "udsendelse-til", act: "udsendelse-knap" } as const;

/** The name of the ticks of `TickedPeople`. */
export const tickedField = "p";

/** Someone the letters go to. */
export interface PanelRecipient {
  id: number;
  name: string;
  municipality: string | null;
  /** Their names. */
  letters: string[];
}

/** A letter as it will look; one for each kind that an act sends. */
export interface LetterSample {
  letter: string;
  /** How many of the kind there are. */
  count: number;
  /** Whose it is. */
  name: string;
  subject: string;
  text: string;
}

/** What an act does besides sending; those that undoing knows go by its names. */
export const panelActs = [
  "days-published",
  "day-changed",
  "seats-changed",
  "day-cancelled",
  "people-exempted",
  "agents-signed-up",
  "plan-begun",
  "course-published",
  "round-published",
  "list-imported",
  "municipality-joined",
  "people-reinstated",
  "diplomas-issued",
] as const;
export type PanelAct = (typeof panelActs)[number];

/** What the page before a sending shows. */
export interface Panel {
  /** What is done besides sending; null for what only sends. */
  act: PanelAct | null;
  /** Tells the sending that is shown from another one: what the form sends back. */
  seen: string;
  /** The fields of the form as it was sent. */
  fields: [name: string, value: string][];
  letterCount: number;
  /** By name; those whose letters nobody may see are counted only. */
  recipients: PanelRecipient[];
  recipientCount: number;
  samples: LetterSample[];
  /** Whether somebody can be left out. */
  canLeaveOut: boolean;
  leftOut: number[];
  /** What *Fortryd* takes back while the letters wait; nothing when they leave at once. */
  takesBack: "act" | "letters" | "nothing";
  minutes: number;
  /** About when the last letter goes, where a minute is not enough for all that wait. */
  lastAt: Date | null;
  /** The page that the reader came from. */
  back: string;
  message: "changed" | "nobody" | "trial-sent" | null;
}
