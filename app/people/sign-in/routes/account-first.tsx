import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { mailField } from "../../register/mail-address.ts";
import { AccountRefused } from "../with-account/AccountRefused.tsx";
import { constantTime } from "../constant-time.server.ts";
import { MailField } from "../MailField.tsx";
import { redirectToCode } from "../redirect-to-code.server.ts";
import { requestSignIn, retryHeaders } from "../request-sign-in.server.ts";
import { headersOfAction } from "../retry-after.ts";
import { accountCookie } from "../secret-cookie.ts";
import { minSignInMs } from "../sign-in.server.ts";
import { visitorOf } from "../visitor.ts";
import { findWaitingAccount } from "../with-account/waiting-account.server.ts";

const firstForm = z.object({ mail: mailField });

const waitingIn = (request: Request) =>
  findWaitingAccount(accountCookie.read(request.headers.get("Cookie")), new Date());

export function loader({ request }: LoaderFunctionArgs) {
  const municipality = waitingIn(request)?.municipality ?? null;
  return data({ municipality }, { status: municipality ? 200 : 410 });
}

/** Asks for the letter whose code ties the account. Neither the response nor its time reveals whether the address is known. */
export async function action({ request, context }: ActionFunctionArgs) {
  const account = waitingIn(request);
  const form = await readForm(request, firstForm);
  if ("invalid" in form) return form.invalid;
  if (!account) return form.refuse({}, { tooOften: null }, { status: 410 });
  const { mail } = form.value;
  const asked = { ...visitorOf(request, context), mail, returnTo: account.returnTo, account };
  const outcome = await constantTime(minSignInMs, () => requestSignIn(asked, new Date()));
  if (!("refused" in outcome)) return redirectToCode(outcome.browserSecret);
  const headers = retryHeaders(outcome.refused, new Date());
  return form.refuse({}, { tooOften: outcome.refused }, { status: 429, headers });
}

export const headers = headersOfAction;

export default function FirstTime() {
  const { municipality } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const tooOften = answer?.extra?.tooOften;
  const { t } = useTranslation("accounts");
  const signIn = useTranslation("signIn").t;
  const field = fieldStates(answer?.reply, () => signIn("wrongMail"));
  if (!municipality) return <AccountRefused refused="over" />;
  return (
    <Page title={t("first.title")} lead={t("first.lead", { municipality })}>
      {tooOften && <Notice kind="error">{signIn(`tooOften.${tooOften}`)}</Notice>}
      <form method="post" noValidate>
        <MailField field={field("mail")} />
        <Button>{signIn("send")}</Button>
      </form>
    </Page>
  );
}
