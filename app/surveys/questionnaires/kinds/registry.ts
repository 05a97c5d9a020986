/** Every kind of survey question, one line each. */
export { freeText } from "./free-text/kind.tsx";
export { singleChoice } from "./single-choice/kind.tsx";
