import { data } from "@remix-run/node";

/** Where the gate sends every path that is no address, so that the page that says so has its menu. */
export function loader() {
  throw data(null, { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
