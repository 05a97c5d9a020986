import { texts as charts } from "./charts/texts.ts";
import { texts as comparison } from "./comparison/texts.ts";
import { texts as figures } from "./figures/texts.ts";
import { texts as publishing } from "./publishing/texts.ts";
import { texts as report } from "./report/texts.ts";
import { texts as roundPage } from "./round-page/texts.ts";
import { texts as targetsAndActions } from "./targets-and-actions/texts.ts";

/** The catalogue `results`: the texts of each sub-room, which say each other's keys too, so no key may stand in two of them. */
export const texts = {
  ...charts,
  ...comparison,
  ...figures,
  ...publishing,
  ...report,
  ...roundPage,
  ...targetsAndActions,
};
