import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../../ui/Button.tsx";
import { Page } from "../../../ui/Page.tsx";
import { signInRequestCookie } from "../secret-cookie.ts";
import { SignInCodeField } from "../CodeField.tsx";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { codeForm } from "../typed-code.ts";
import { constantTime } from "../constant-time.server.ts";
import { ExpiredSignIn } from "../ExpiredSignIn.tsx";
import { signInByCode, minSignInMs } from "../sign-in.server.ts";
import { finishSignIn } from "../finish-sign-in.server.ts";
import { visitorOf } from "../visitor.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const signedInAs = context.session?.person.name ?? null;
  const requested = signInRequestCookie.read(request.headers.get("Cookie")) !== null;
  return data({ requested, signedInAs }, { status: requested || signedInAs ? 200 : 410 });
}

/** Signs in the browser that asked, when the code is right. */
export async function action({ request, context }: ActionFunctionArgs) {
  const secret = signInRequestCookie.read(request.headers.get("Cookie"));
  const { typed, code } = await readAct(request, codeForm);
  if (!secret) return data({ refused: "over" as const, typed }, { status: 410 });
  if (!code) return data({ refused: "not-a-code" as const, typed }, { status: 422 });
  const visitor = visitorOf(request, context);
  const outcome = await constantTime(minSignInMs, () => signInByCode(secret, code, visitor, new Date()));
  if (!("refused" in outcome)) return finishSignIn(request, outcome);
  return data({ ...outcome, typed }, { status: outcome.refused === "over" ? 410 : 422 });
}

export default function SignInCode() {
  const { requested, signedInAs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("signIn");
  if (signedInAs) return <AlreadyIn name={signedInAs} />;
  if (!requested || answer?.refused === "over") return <ExpiredSignIn />;
  return (
    <Page title={t("codeTitle")} lead={t("codeLead")} up={{ to: "/log-ind", label: t("title") }}>
      <form method="post" noValidate>
        <SignInCodeField answer={answer} />
        <Button>{t("enter")}</Button>
      </form>
      <p>
        {t("noLetter")} <a href="/log-ind">{t("askAgain")}</a>
      </p>
    </Page>
  );
}

/** Shown instead of the field while somebody is signed in here. */
function AlreadyIn({ name }: { name: string }) {
  const { t } = useTranslation("signIn");
  return (
    <Page title={t("alreadyTitle")} lead={t("alreadyLead", { name })}>
      <p>
        <ButtonLink to="/">{t("alreadyGo")}</ButtonLink>
      </p>
    </Page>
  );
}
