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
import { signInByCode, minSignInMs } from "../sign-in.server.ts";
import { finishSignIn } from "../finish-sign-in.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  if (findSignedInPerson(request)) throw redirect("/", 303);
  const asked = browserSecretOf(request) !== null;
  return data({ asked }, { status: asked ? 200 : 410 });
}

/** Signs in the browser that asked, when the code is right. */
export async function action({ request }: ActionFunctionArgs) {
  const secret = browserSecretOf(request);
  const { typed, code } = readTypedCode(await request.formData());
  if (!secret) return data({ refused: "over" as const, typed }, { status: 410 });
  if (!code) return data({ refused: "not-a-code" as const, typed }, { status: 422 });
  const browser = request.headers.get("User-Agent") ?? "";
  const outcome = await constantTime(minSignInMs, () => signInByCode(secret, code, browser, new Date()));
  if (!("refused" in outcome)) return finishSignIn(request, outcome);
  return data({ ...outcome, typed }, { status: outcome.refused === "over" ? 410 : 422 });
}

export default function SignInCode() {
  const { asked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("people", { keyPrefix: "signIn" });
  if (!asked || answer?.refused === "over") return <ExpiredSignIn />;
  return (
    <Page title={t("codeTitle")} lead={t("codeLead")} up={{ to: "/log-ind", label: t("title") }}>
      <form method="post" noValidate>
        <CodeField answer={answer} />
        <Button>{t("enter")}</Button>
      </form>
      <p>
        {t("noLetter")} <a href="/log-ind">{t("askAgain")}</a>
      </p>
    </Page>
  );
}
