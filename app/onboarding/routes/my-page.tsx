import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { Page } from "../../ui/Page.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return { name: person.name };
}

export default function MyPage() {
  const { name } = useLoaderData<typeof loader>();
  return <Page title={name} />;
}
