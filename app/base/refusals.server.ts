import { data } from "@remix-run/node";

/** Throw it for what does not exist or what the visitor may not see. Rendered as an error page. */
export const notFound = () => new Response(null, { status: 404 });

/** Throw it for a request that our own pages do not send. */
export const malformed = () => new Response(null, { status: 400 });

/** Answers with the domain's refusal (422), which the page turns into a sentence, and with more data that the page shows again. */
export const refuse = <const Refusal extends string, More extends object = object>(
  refused: Refusal,
  more?: More,
) => data({ refused, ...(more as More) }, { status: 422 });
