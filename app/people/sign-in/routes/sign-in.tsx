import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { listOpenTenants } from "../../accounts/tenants.server.ts";
import { constantTime } from "../constant-time.server.ts";
import { hasKeptForms } from "../kept-forms.server.ts";
import { localPath } from "../local-path.ts";
import { MailField } from "../MailField.tsx";
import { redirectToCode } from "../redirect-to-code.server.ts";
import { requestSignIn, retryHeaders } from "../request-sign-in.server.ts";
import { headersOfAction } from "../retry-after.ts";
import { signInForm } from "../sign-in-form.ts";
import { minSignInMs } from "../sign-in.server.ts";
import { visitorOf } from "../visitor.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const returnTo = localPath(query.get("videre"));
  if (context.session) throw redirect(returnTo, 303);
  const isKept = hasKeptForms(request.headers.get("Cookie"), new Date());
  const hasAccounts = listOpenTenants().length > 0;
  return { returnTo, ended: endedWord(query.get("sendt"), isKept), hasAccounts };
}

/** What to say of a form that was sent when the session had ended; null when none was. */
function endedWord(sent: string | null, isKept: boolean): "kept" | "file" | "nothing" | null {
  if (sent === null) return null;
  if (isKept) return "kept";
  return sent === "fil" ? "file" : "nothing";
}

/** Asks for the letter. Neither the response nor its time reveals whether the address is known. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, signInForm);
  if ("invalid" in form) return form.invalid;
  const { mail, videre: returnTo } = form.value;
  const outcome = await constantTime(minSignInMs, () =>
    requestSignIn({ ...visitorOf(request, context), mail, returnTo }, new Date()),
  );
  if ("refused" in outcome)
    return form.refuse(
      {},
      { tooOften: outcome.refused },
      { status: 429, headers: retryHeaders(outcome.refused, new Date()) },
    );
  return redirectToCode(outcome.browserSecret);
}

export const headers = headersOfAction;

export default function SignIn() {
  const { returnTo, ended, hasAccounts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const tooOften = answer?.extra?.tooOften;
  const { t } = useTranslation("signIn");
  const field = fieldStates(answer?.reply, () => t("wrongMail"));
  return (
    <Page title={t("title")} lead={t("lead")}>
      {ended && (
        <Notice kind="info" answersAct={!answer}>
          {t(`ended.${ended}`)}
        </Notice>
      )}
      {tooOften && <Notice kind="error">{t(`tooOften.${tooOften}`)}</Notice>}
      <form method="post" noValidate>
        <input type="hidden" name="videre" value={returnTo} />
        <MailField field={field("mail")} />
        <Button>{t("send")}</Button>
      </form>
      {hasAccounts && <AccountLink returnTo={returnTo} />}
    </Page>
  );
}

/** The other way in, where a municipality has allowed its own accounts. */
function AccountLink({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation("accounts");
  const query = returnTo === "/" ? "" : `?videre=${encodeURIComponent(returnTo)}`;
  return (
    <p>
      <a href={`/log-ind/kommunekonto${query}`}>{t("link")}</a>
    </p>
  );
}
