/**
 * Focuses an element when the page loads, also with scripts off: the message that answers an act, or a form's summary of errors. Of
 * several the browser picks the first. So screen readers read the answer first, and keyboard users continue from it.
 */
export const autoFocusIf = (condition: boolean) => (condition ? { autoFocus: true } : {});
