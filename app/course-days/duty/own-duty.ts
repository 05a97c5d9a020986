interface DayAndMunicipality {
  /** yyyy-mm-dd */
  on: string;
  municipality: string;
}

/** What someone who owes a course day must know of it. */
export interface OwnDuty {
  /** By when, yyyy-mm-dd. */
  due: string;
  overdue: boolean;
  /** The day ahead that was cancelled and that they were on, as long as they have no other. */
  cancelled: DayAndMunicipality | null;
  /** The waiting list they are on, and their number there. */
  queue: (DayAndMunicipality & { queuePosition: number }) | null;
}
