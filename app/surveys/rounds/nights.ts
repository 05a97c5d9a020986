/** How many answers a round had on the night to a day (yyyy-mm-dd). */
export interface Night {
  day: string;
  answered: number;
}

export interface NightLine extends Night {
  /** How many came since the night before it in the list. */
  fresh: number;
  /** Of those asked; 0 when nobody is. */
  share: number;
}

/** The share of those asked who have answered; 0 when nobody is asked. */
export const answeredShare = (answered: number, invited: number): number =>
  invited > 0 ? answered / invited : 0;

/** What each night added, the newest first. The nights are in order. */
export const nightLines = (nights: Night[], invited: number): NightLine[] =>
  nights
    .map(({ day, answered }, at) => ({
      day,
      answered,
      fresh: Math.max(0, answered - (nights[at - 1]?.answered ?? 0)),
      share: answeredShare(answered, invited),
    }))
    .toReversed();
