/** The size of a slide and its margin, in pixels. */
export const slideSize = { width: 1920, height: 1080, edge: 90 };
