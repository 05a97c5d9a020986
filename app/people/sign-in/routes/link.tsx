import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Page } from "../../../ui/Page.tsx";
import { browserSecretOf } from "../request-cookie.ts";
import { CodeField } from "../CodeField.tsx";
import { readTypedCode } from "../typed-code.ts";
import { constantTime } from "../constant-time.server.ts";
import { findSignedInPerson } from "../guards.server.ts";
import { ExpiredSignIn } from "../ExpiredSignIn.tsx";
import { findSignInLink, signInByLink, minSignInMs } from "../sign-in.server.ts";
import { finishSignIn } from "../finish-sign-in.server.ts";

/** Changes nothing: link scanners open every link before its reader does. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const link = findSignInLink(params.token!, browserSecretOf(request), new Date());
  if (!link && findSignedInPerson(request)) throw redirect("/", 303);
  return data({ link }, { status: link ? 200 : 410 });
}

/** Signs in by the press of the button; in another browser than the asking one, with the letter's code as well. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { typed, code } = readTypedCode(await request.formData());
  const browser = request.headers.get("User-Agent") ?? "";
  const given = { browserSecret: browserSecretOf(request), code };
  const outcome = await constantTime(minSignInMs, () =>
    signInByLink(params.token!, given, browser, new Date()),
  );
  if (!("refused" in outcome)) return finishSignIn(request, outcome);
  // The button pressed in two tabs: the first has signed this browser in already.
  if (outcome.refused === "over" && findSignedInPerson(request)) return redirect("/", 303);
  return data({ ...outcome, typed }, { status: outcome.refused === "over" ? 410 : 422 });
}

export default function SignInLink() {
  const { link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("people", { keyPrefix: "signIn" });
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
