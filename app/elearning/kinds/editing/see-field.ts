/** The name of the button that saves content and leads to the lesson as it becomes. */
export const seeField = "se";
