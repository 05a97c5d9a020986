import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { maySearch } from "../rate-limit.ts";
import { searchSite } from "../search.server.ts";
import { SearchPage, type SearchPageProps } from "../SearchPage.tsx";

const maxHitsEach = 20;
/** As much as the field takes. */
const maxShownChars = 100;

export function loader({ request, context }: LoaderFunctionArgs): SearchPageProps {
  const [person, now] = [currentPerson(context), new Date()];
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, maxShownChars);
  const isSecretariat = person.role === "secretariat";
  if (q === "") return { q, isSecretariat, found: "nothing-typed" };
  if (!maySearch(person.id, now)) return { q, isSecretariat, found: "too-often" };
  const found = searchSite(person, q, { locale: context.locale, max: maxHitsEach }, now);
  return { q, isSecretariat, found: found ?? "short" };
}

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />;
}
