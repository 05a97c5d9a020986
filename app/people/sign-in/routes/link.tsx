import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Page } from "../../../ui/Page.tsx";
import { signInRequestCookie } from "../secret-cookie.ts";
import { CodeField } from "../CodeField.tsx";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { codeForm } from "../typed-code.ts";
import { constantTime } from "../constant-time.server.ts";
import { ExpiredSignIn } from "../ExpiredSignIn.tsx";
import { findSignInLink, signInByLink, minSignInMs } from "../sign-in.server.ts";
import { finishSignIn } from "../finish-sign-in.server.ts";

/** Changes nothing: link scanners open every link before its reader does. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const link = findSignInLink(
    params.token!,
    signInRequestCookie.read(request.headers.get("Cookie")),
    new Date(),
  );
  if (!link && context.session) throw redirect("/", 303);
  return data({ link }, { status: link ? 200 : 410 });
}

/** Signs in when the button is pressed; in another browser than the one that asked, with the letter's code as well. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { typed, code } = await readAct(request, codeForm);
  const browser = request.headers.get("User-Agent") ?? "";
  const credentials = { browserSecret: signInRequestCookie.read(request.headers.get("Cookie")), code };
  const outcome = await constantTime(minSignInMs, () =>
    signInByLink(params.token!, credentials, browser, new Date()),
  );
  if (!("refused" in outcome)) return finishSignIn(request, outcome);
  // The button was pressed in two tabs, and the first has signed this browser in.
  if (outcome.refused === "over" && context.session) return redirect("/", 303);
  return data({ ...outcome, typed }, { status: outcome.refused === "over" ? 410 : 422 });
}

export default function SignInLink() {
  const { link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("signIn");
  if (!link || answer?.refused === "over") return <ExpiredSignIn />;
  return (
    <Page title={t("linkTitle")} lead={link.needsCode ? t("linkElsewhere") : t("linkLead")}>
      <form method="post" noValidate>
        {link.needsCode && <CodeField answer={answer} />}
        <Button>{t("enter")}</Button>
      </form>
    </Page>
  );
}
