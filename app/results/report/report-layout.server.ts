import { pageLayout, softInk } from "../../base/pdf/pdf-page.server.ts";

/** Where the text of every page after the first begins. */
export const pageTopPt = 44;

/** How running text is set. */
export const textStyle = { size: 10, color: softInk };

/** The height that text and bars have on a page after the first. */
export const pageHeightPt = pageLayout.bottom - pageTopPt;

/** How many of these parts go on each page, none of them divided: no more pages than needed, and the fullest of them as little full as possible. */
export function evenPages(heights: number[], pageHeight: number): number[] {
  const fewestPages = fillPages(heights, pageHeight).length;
  let maxHeightPt = pageHeight;
  for (let tried = pageHeight; tried > 0; tried -= 10) {
    if (fillPages(heights, tried).length !== fewestPages) break;
    maxHeightPt = tried;
  }
  return fillPages(heights, maxHeightPt);
}

function fillPages(heights: number[], maxHeightPt: number): number[] {
  const pages: number[] = [];
  let left = 0;
  for (const height of heights) {
    if (pages.length === 0 || height > left) {
      pages.push(0);
      left = maxHeightPt;
    }
    pages[pages.length - 1]!++;
    left -= height;
  }
  return pages;
}
