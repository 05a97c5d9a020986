const hourMs = 3_600_000;
/** On the last day before, those who have a seat must know at once. */
const undoableUntilHoursBefore = 24;

/** Whether cancelling a day can be undone for some minutes, in which nobody is told; later its letters go at once. */
export const isCancellingUndoable = ({ startsAt }: { startsAt: Date }, now: Date): boolean =>
  startsAt.getTime() - now.getTime() > undoableUntilHoursBefore * hourMs;
