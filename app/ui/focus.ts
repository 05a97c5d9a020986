/**
 * Takes the focus when the page comes, with scripts off as well: what answers an act, and the fields in it that are wrong. Of
 * several the browser takes the first. Whoever reads by ear or moves by keyboard asked for that answer, and goes on from there.
 */
export const autoFocusIf = (answers: boolean) => (answers ? { autoFocus: true } : {});
