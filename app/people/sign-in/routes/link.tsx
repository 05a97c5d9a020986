import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Page } from "../../../ui/Page.tsx";
import { signInRequestCookie } from "../secret-cookie.ts";
import { SignInCodeField } from "../CodeField.tsx";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { isNumberTyped } from "../../../base/forms/typed-number.server.ts";
import { linkForm } from "../typed-code.ts";
import { constantTime } from "../constant-time.server.ts";
import { ExpiredSignIn } from "../ExpiredSignIn.tsx";
import { findRenewal, requestByOldLink, retryHeaders } from "../request-sign-in.server.ts";
import { redirectToCode } from "../redirect-to-code.server.ts";
import { findSignInLink, signInByLink, minSignInMs } from "../sign-in.server.ts";
import { headersOfAction } from "../retry-after.ts";
import { finishSignIn } from "../finish-sign-in.server.ts";
import { type Visitor, visitorOf } from "../visitor.ts";

const linkOf = (token: string, request: Request) =>
  findSignInLink(token, signInRequestCookie.read(request.headers.get("Cookie")), new Date());

/** Changes nothing: link scanners open every link before its reader does. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const link = linkOf(params.token!, request);
  if (!link && context.session) throw redirect("/", 303);
  const renewal = link ? null : findRenewal(params.token!, visitorOf(request, context), new Date());
  return data({ link, renewal }, { status: link ? 200 : 410 });
}

/**
 * Signs in when the button is pressed; in another browser than the one that asked, with the letter's code as well. A link that is
 * over sends the next letter instead, when its own button is pressed, in an unknown browser with the number typed.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { typed, code, renew, number } = await readAct(request, linkForm);
  const visitor = visitorOf(request, context);
  if (renew && !linkOf(params.token!, request)) return sendNextLetter(params.token!, number, visitor);
  const credentials = { browserSecret: signInRequestCookie.read(request.headers.get("Cookie")), code };
  const outcome = await constantTime(minSignInMs, () =>
    signInByLink(params.token!, credentials, visitor, new Date()),
  );
  if (!("refused" in outcome)) return finishSignIn(request, outcome);
  // The button was pressed in two tabs, and the first has signed this browser in.
  if (outcome.refused === "over" && context.session) return redirect("/", 303);
  return data({ ...outcome, typed }, { status: outcome.refused === "over" ? 410 : 422 });
}

async function sendNextLetter(token: string, typedNumber: string, visitor: Visitor) {
  const renewal = findRenewal(token, visitor, new Date());
  if (renewal?.number && !isNumberTyped(token, typedNumber))
    return data({ refused: "unattended" as const, typed: "" }, { status: 422 });
  const outcome = await constantTime(minSignInMs, () => requestByOldLink(token, visitor, new Date()));
  if (!("refused" in outcome)) return redirectToCode(outcome.browserSecret);
  if (outcome.refused === "over") return data({ ...outcome, typed: "" }, { status: 410 });
  const headers = retryHeaders(outcome.refused, new Date());
  return data({ ...outcome, typed: "" }, { status: 429, headers });
}

export const headers = headersOfAction;

export default function SignInLink() {
  const { link, renewal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("signIn");
  const refused = answer?.refused;
  const tooOften = refused === "address" || refused === "address-today" ? refused : undefined;
  if (!link || refused === "over")
    return (
      <ExpiredSignIn renewal={renewal} tooOften={tooOften} isUnattended={answer?.refused === "unattended"} />
    );
  return (
    <Page title={t("linkTitle")} lead={link.needsCode ? t("linkElsewhere") : t("linkLead")}>
      <form method="post" noValidate>
        {link.needsCode && <SignInCodeField answer={answer} ofLink />}
        <Button>{t("enter")}</Button>
      </form>
    </Page>
  );
}
