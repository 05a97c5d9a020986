import type { WaitingChange } from "../mail-change/mail-change.ts";
import type { Role } from "../../../db/enums.ts";

/** One person as the page for changing them shows them. */
export interface EditablePerson {
  id: number;
  name: string;
  /** Has left the hotline. */
  left: boolean;
  /** Their mail address was released after they left. */
  released: boolean;
  /** The editor is this person. */
  isSelf: boolean;
  /** The names of the municipalities that would have no leader if the person left. */
  leaderless: string[];
  /** The leave that runs or is ahead (yyyy-mm-dd): its first day and the first day back. */
  leave: { from: string; until: string | null } | null;
  /** The first day on which a deputy no longer is one; null for someone who is none. */
  deputyUntil: string | null;
  roles: Role[];
  /** Whether the editor may appoint deputies. */
  mayAppointDeputy: boolean;
  /** What the form for the particulars begins with. */
  initial: { name: string; mail: string; municipalityId: string; startsOn: string };
  /** The municipalities to choose among; a leader has none to choose. */
  municipalities: { id: number; name: string }[];
  municipality: string | null;
  fingerprint: string;
  bySecretariat: boolean;
  /** The new mail address that waits, and whether the editor asked for it. */
  waitingMail: (WaitingChange & { byEditor: boolean }) | null;
}
