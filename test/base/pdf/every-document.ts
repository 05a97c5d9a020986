/** Every kind of PDF that the site draws, of somebody's name or words. Needs an open database with the cast and two municipalities of agents. */
import { eq } from "drizzle-orm";
import drawDiploma from "../../../app/diplomas/drawing/diploma.task.server.ts";
import { layouts } from "../../../app/diplomas/design/design.ts";
import { councilFigures } from "../../../app/overviews/steering/council.server.ts";
import councilSheetTask from "../../../app/overviews/steering/council-sheet.task.server.ts";
import reportTask from "../../../app/results/report/report.task.server.ts";
import type { ResultsView } from "../../../app/results/round-page/results-view.ts";
import { db } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { earned } from "../../diplomas/sample-diploma.ts";

interface Drawn {
  what: string;
  /** Each of these must stand in it whole. */
  words: string[];
  draw: () => Promise<Buffer>;
}

/** Every PDF with these names; `view` is a published round. */
export function documentsOf(names: string[], view: ResultsView, now: Date): Drawn[] {
  const diplomas = names.flatMap((name, at) =>
    layouts.map((layout) => {
      const signatory = names[(at + 1) % names.length]!.slice(0, 60);
      const diploma = { ...earned, layout, name, course: name.slice(0, 120), signatory };
      const address = `http://localhost:3000/diplom/${earned.number}`;
      return {
        what: `diploma ${layout}`,
        words: [name, signatory],
        draw: () => drawDiploma({ diploma, address }),
      };
    }),
  );
  const reports = [names.slice(0, 1), names.slice(1, 2), names].map((words) => {
    const quotes = words.map((text) => ({ key: text, question: "wellbeing", text }));
    const shown = { ...view, quotes };
    const extras = { units: new Map(), doing: words, done: [] };
    return {
      what: "report",
      words,
      draw: () => reportTask({ view: shown, locale: "da", extras }),
    };
  });
  const sheets = names.slice(0, 2).map((name) => ({
    what: "council's sheet",
    words: [name],
    draw: () => {
      db.update(municipalities).set({ name }).where(eq(municipalities.code, "751")).run();
      return councilSheetTask({ seen: councilFigures("halvaar", now), now, locale: "da" });
    },
  }));
  return [...diplomas, ...reports, ...sheets];
}
