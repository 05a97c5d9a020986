import { lastDayBefore } from "../../base/dates/date-text.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";

/** How long after the last day the results are promised, unless another day is given. */
const usualResultsDays = 28;

/** The day (yyyy-mm-dd) on which the results of a round that closes then are promised, unless another is given. */
export const usualResultsDay = (closesAt: Date): string =>
  daysLater(danishDate(lastDayBefore(closesAt)), usualResultsDays);

/** Whether that day lies before the round is over, so that its results cannot be promised by then. */
export const isResultsDayEarly = (resultsOn: string, closesAt: Date): boolean =>
  resultsOn <= danishDate(lastDayBefore(closesAt));
