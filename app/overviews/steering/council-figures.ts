import type { Locale } from "../../base/texts/locale.ts";
import type { FiguresOverTime } from "./figures-over-time.ts";
import type { Withheld } from "./withholding.ts";

/** How many answered all and how many a part of the round that was published last; `invited` is null when it was run elsewhere. */
export interface LastRound {
  id: number;
  name: string;
  complete: number;
  partial: number;
  invited: number | null;
}

/** The figures for the steering group and the council, withheld where they would reveal something about single people. */
export interface CouncilFigures {
  /** There are no agents yet. */
  empty: boolean;
  withheld: Withheld;
  overTime: FiguresOverTime;
  round: LastRound | null;
}

/** What the council's sheet is drawn from. */
export interface CouncilSheet {
  seen: CouncilFigures;
  now: Date;
  locale: Locale;
}
