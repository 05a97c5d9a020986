import { data, type LoaderFunctionArgs } from "@remix-run/node";

/**
 * Where the gate sends every path that is no address, so that the page that says so has its menu; and what else is refused
 * before a page was asked.
 */
export function loader({ context: { refusal } }: LoaderFunctionArgs) {
  throw data(refusal?.role ? { role: refusal.role } : (refusal?.sentence ?? null), {
    status: refusal?.status ?? 404,
  });
}

export const action = loader;

export default function NotFound() {
  return null;
}
