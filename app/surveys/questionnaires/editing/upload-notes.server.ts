import type { SurveyJsFault } from "../surveyjs.ts";

/** What a person's last upload came to. In this process's memory and nowhere else, for an hour at most. */
export interface UploadNotes {
  faults?: SurveyJsFault[];
  /** Settings of the file that are not used. */
  unused?: string[];
  /** SurveyJS' names of kinds that were read as another. */
  converted?: string[];
}

const kept = new Map<number, { since: Date; notes: UploadNotes }>();
const maxKeptMs = 3_600_000;

/** Keeps what an upload came to for its sender, in place of the one before. */
export function keepUploadNotes(personId: number, notes: UploadNotes, now: Date): void {
  for (const [id, { since }] of kept) if (now.getTime() - since.getTime() > maxKeptMs) kept.delete(id);
  kept.set(personId, { since: now, notes });
}

/** What the last upload of this person came to; null when that is an hour ago. */
export function uploadNotesOf(personId: number, now: Date): UploadNotes | null {
  const found = kept.get(personId);
  return found && now.getTime() - found.since.getTime() <= maxKeptMs ? found.notes : null;
}
