import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { attemptLifetimeMs } from "../../accounts/attempt.server.ts";
import { AccountRefused, accountRefusalStatus } from "../with-account/AccountRefused.tsx";
import { finishAccountSignIn } from "../with-account/account-sign-in.server.ts";
import { finishSignIn } from "../finish-sign-in.server.ts";
import { accountCookie } from "../secret-cookie.ts";
import { visitorOf } from "../visitor.ts";

/** Where the provider leads back to: signs in once, in the browser that left. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const secret = accountCookie.read(request.headers.get("Cookie"));
  const answer = new URL(request.url);
  // Entra ID leads back here too when an administrator has agreed for a municipality.
  if (answer.searchParams.has("admin_consent")) throw redirect("/log-ind/kommunekonto/it?ok=samtykke", 303);
  const outcome = await finishAccountSignIn(answer, secret, visitorOf(request, context), new Date());
  if ("cookie" in outcome) throw finishSignIn(request, outcome);
  if ("first" in outcome) {
    const headers = { "Set-Cookie": accountCookie.set(secret!, attemptLifetimeMs / 1000) };
    throw redirect("/log-ind/kommunekonto/foerste-gang", { status: 303, headers });
  }
  return data({ refused: outcome.refused }, { status: accountRefusalStatus(outcome.refused) });
}

export default function AccountAnswer() {
  return <AccountRefused refused={useLoaderData<typeof loader>().refused} />;
}
