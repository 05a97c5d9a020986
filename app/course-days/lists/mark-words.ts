import { type Mark, marks } from "../../../db/enums.ts";
import { texts } from "../attendance/texts.ts";

/** What other lists, and the site's other pages, say of someone who came, came for a part, or stayed away. */
const otherWords: Record<Mark, readonly string[]> = {
  present: [
    ...["ja", "j", "x", "✓", "✔", "1", "sand", "sandt", "yes", "y", "true"],
    ...["mødt", "mødte", "mødt op", "mødte op", "fremmødt", "deltog", "deltaget", "har deltaget", "var med"],
    ...["attended", "came"],
  ],
  partly: ["delvis", "delvist til stede", "delvis til stede", "delvist med", "partly present", "partial"],
  absent: [
    ...["nej", "n", "0", "falsk", "no", "false", "afbud", "udeblevet", "udebleven", "fraværende"],
    ...["ikke mødt", "ikke mødt op", "mødte ikke", "mødte ikke op", "ikke til stede", "ikke fremmødt"],
    ...["deltog ikke", "ikke deltaget", "did not attend", "not present", "no-show"],
  ],
};

/** What two words have in common that mean the same: "Til stede." and "tilstede". */
const comparable = (word: string): string => word.toLowerCase().replace(/[\s.\p{Pd}]/gu, "");

const marksByWord = new Map<string, Mark>(
  marks.flatMap((mark) =>
    [texts.mark[mark].da, texts.mark[mark].en, ...otherWords[mark]].map((word) => [comparable(word), mark]),
  ),
);

/** Whether a cell says nothing of attendance: it is empty, or has a dash. */
export const saysNothing = (cell: string): boolean => comparable(cell) === "";

/** The mark that a cell says, in Danish or English, as people and this site write it; undefined when it says none. */
export const markOfWord = (cell: string): Mark | undefined => marksByWord.get(comparable(cell));
