import { defineDrawing } from "../../base/drawings/drawings.server.ts";
import { env } from "../../base/env.server.ts";
import type { Diploma } from "../issuing/diploma.ts";
import type { DiplomaDrawing } from "./diploma.task.server.ts";

const diplomas = defineDrawing<DiplomaDrawing>("app/diplomas/drawing/diploma.task.server.ts", { ms: 30_000 });

/** The diploma's PDF, drawn by a task. Not kept as a file: a name would then be in one more place. */
export const diplomaPdf = (diploma: Diploma, askedBy: string): Promise<Buffer> =>
  diplomas.draw(drawingOf(diploma), askedBy);

export const drawingOf = (diploma: Diploma): DiplomaDrawing => ({
  diploma,
  address: `${env.BASE_URL}/diplom/${diploma.number}`,
});
