import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundAdminPage, type RoundAdminPageProps } from "../RoundAdminPage.tsx";
import { viewRoundAdmin } from "../round-views.server.ts";
import { idOf } from "../../../base/forms/ids.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.get("ok");
  return { view: viewRoundAdmin(idOf(params.id), new Date()), done };
}

/** The round's page; the addresses of its acts show it too, when an act is refused. */
export default function Round() {
  const round = useLoaderData<typeof loader>();
  const refused = useActionData<RoundAdminPageProps>();
  return <RoundAdminPage {...(refused ?? round)} />;
}
