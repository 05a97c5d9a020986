import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { AccountRefused, accountRefusalStatus } from "../with-account/AccountRefused.tsx";
import { beginAccountSignIn } from "../with-account/account-sign-in.server.ts";
import { localPath } from "../local-path.ts";
import { visitorOf } from "../visitor.ts";

/** Leads to the municipality's sign-in page. A link and not a form, since browsers let no form lead to another site. Changes nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const returnTo = localPath(new URL(request.url).searchParams.get("videre"));
  const visitor = visitorOf(request, context);
  const outcome = await beginAccountSignIn(idOf(params.id), { returnTo, visitor }, new Date());
  if (!("refused" in outcome))
    throw redirect(outcome.address, { status: 303, headers: { "Set-Cookie": outcome.cookie } });
  if (outcome.refused === "unknown") throw notFound();
  return data({ refused: outcome.refused }, { status: accountRefusalStatus(outcome.refused) });
}

export default function BeginAccountSignIn() {
  return <AccountRefused refused={useLoaderData<typeof loader>().refused} />;
}
