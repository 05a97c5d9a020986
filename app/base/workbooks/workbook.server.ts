import { defineDrawing } from "../drawings/drawings.server.ts";
import type { Sheet } from "./sheet.ts";

/** Workbooks (.xlsx), drawn in a thread. */
export const workbooks = defineDrawing<Sheet>("app/base/workbooks/workbook.task.server.ts", { ms: 30_000 });
