import { data, type LoaderFunctionArgs } from "@remix-run/node";

/**
 * The error page, rendered as a route so that it has the visitor's menu: for addresses that do not exist, and for requests
 * refused before any route ran.
 */
export function loader({ context: { refusal } }: LoaderFunctionArgs) {
  const { role, sent, sentence = null } = refusal ?? {};
  throw data(role ? { role, sent } : sentence, {
    status: refusal?.status ?? 404,
  });
}

export const action = loader;

export default function NotFound() {
  return null;
}
