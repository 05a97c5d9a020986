/** The field in which a form says that its sender knows that the act cannot be undone. */
export const sure = "sikker";

/** Whether the tick was set. A browser asks for it; nobody else does, so the server must. */
export const isSure = (form: FormData | URLSearchParams): boolean => form.get(sure) === "ja";
