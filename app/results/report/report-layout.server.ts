import { softInk } from "../../base/pdf/pdf-page.server.ts";

/** Where the text of every page after the first begins. */
export const pageTopPt = 44;

/** How running text is set. */
export const textStyle = { size: 10, color: softInk };
