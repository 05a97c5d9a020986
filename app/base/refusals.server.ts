import { data } from "@remix-run/node";

/** What is not there for whoever asks (not yours is not found): throw it. The page that says so is drawn around it. */
export const notFound = () => new Response(null, { status: 404 });

/** What no page of ours sends: throw it. */
export const malformed = () => new Response(null, { status: 400 });

/** The no of a verb, for the page to put in words; with what was typed and whatever else the page shows again. */
export const refuse = <const No extends string, More extends object = object>(refused: No, more?: More) =>
  data({ refused, ...(more as More) }, { status: 422 });
