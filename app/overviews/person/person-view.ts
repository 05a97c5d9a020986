import type { EnrolmentState, Mark, Role } from "../../../db/enums.ts";
import type { CourseTaken } from "../../elearning/completion/progress.ts";
import type { Training } from "../../onboarding/readiness/training.ts";
import type { PersonOnboardingView } from "../../onboarding/summaries/person-onboarding.ts";
import type { OptionalLetter } from "../../mail/optional/optional-letters.ts";
import type { Absence } from "../../people/register/absence.ts";

/** What the register has on a person. */
export interface PersonDetails extends Absence {
  id: number;
  name: string;
  mail: string | null;
  /** Eight digits; null when they have told none. */
  phone: string | null;
  municipalityId: number | null;
  municipality: string | null;
  /** yyyy-mm-dd */
  startsOn: string;
  leftOn: string | null;
  roles: Role[];
}

/** A course besides the agents' own, with the number of its diploma. */
export interface OtherCourse extends CourseTaken {
  number: string | null;
}

/** A course day on which a person has a seat, a place on the waiting list, or a mark. */
export interface PersonDay {
  id: number;
  /** yyyy-mm-dd */
  on: string;
  host: string;
  state: EnrolmentState | null;
  mark: Mark | null;
}

/** One person as their leader and the secretariat see them. */
export interface PersonView extends PersonDetails {
  /** The Danish day of the moment they are seen (yyyy-mm-dd). */
  today: string;
  /** The number by which the plan of shifts knows them, for the secretariat. */
  staffNumber: string | null;
  /** The first day on which they are a deputy no longer (yyyy-mm-dd); null when they are none. */
  deputyUntil: string | null;
  /** Since when letters to them do not arrive. */
  mailFailingSince: Date | null;
  /** Whether the viewer may edit them. */
  mayChange: boolean;
  /** Whether they are the viewer, who begins no plan of their own. */
  isViewer: boolean;
  training: Training;
  /** By when they are to attend a course day (yyyy-mm-dd). */
  dayDueOn: string;
  onboarding: PersonOnboardingView;
  /** The published lessons of the agents' course, in order. */
  lessons: { id: number; title: string; completedAt: Date | null }[];
  courses: OtherCourse[];
  /** The accounts of municipalities that sign in as them, for the secretariat. */
  accounts: { id: number; municipality: string; tiedAt: Date; usedAt: Date }[];
  /** The kinds of letters that they do without, for the secretariat. */
  declinedLetters: OptionalLetter[];
  days: PersonDay[];
}
