import { defineDrawing } from "../drawings/drawings.server.ts";
import type { Sheet } from "./sheet.ts";

/** Workbooks (.xlsx), drawn by tasks. */
export const workbooks = defineDrawing<Sheet>("app/base/workbooks/workbook.task.server.ts", { ms: 30_000 });
