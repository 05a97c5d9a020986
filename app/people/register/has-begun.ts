/**
 * Whether somebody has begun on this day (yyyy-mm-dd). An agent counts in figures, files and feeds from their first day on, whatever they have
 * done before it.
 */
export const hasBegun = ({ startsOn }: { startsOn: string }, on: string): boolean => startsOn <= on;
