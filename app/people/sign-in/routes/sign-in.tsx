import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { signInRequestCookie } from "../request-cookie.ts";
import { constantTime } from "../constant-time.server.ts";
import { findSignedInPerson } from "../guards.server.ts";
import { mailAddress } from "../../register/mail-address.ts";
import { localPath, localPathField } from "../local-path.ts";
import { requestSignIn, minSignInMs } from "../sign-in.server.ts";

const form = z.object({ mail: mailAddress, videre: localPathField });

export function loader({ request }: LoaderFunctionArgs) {
  const goOn = localPath(new URL(request.url).searchParams.get("videre"));
  if (findSignedInPerson(request)) throw redirect(goOn, 303);
  return { goOn };
}

/** Asks for the letter. Whether the address is known shows neither in the answer nor in how long it took. */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: form });
  if (submission.status !== "success")
    return data({ reply: submission.reply(), tooOften: null }, { status: 422 });
  const { mail, videre: goOn } = submission.value;
  const asked = await constantTime(minSignInMs, () =>
    requestSignIn({ mail, goOn, ip: context.ip }, new Date()),
  );
  if ("refused" in asked)
    return data({ reply: submission.reply(), tooOften: asked.refused }, { status: 429 });
  return redirect("/log-ind/kode", {
    status: 303,
    headers: { "Set-Cookie": signInRequestCookie(asked.browserSecret) },
  });
}

export default function SignIn() {
  const { goOn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("people", { keyPrefix: "signIn" });
  const field = fieldStates(answer?.reply, () => t("wrongMail"));
  return (
    <Page title={t("title")} lead={t("lead")}>
      {answer?.tooOften && <Notice kind="error">{t(`tooOften.${answer.tooOften}`)}</Notice>}
      <form method="post" noValidate>
        <input type="hidden" name="videre" value={goOn} />
        <Field
          field={field("mail")}
          label={t("mail")}
          hint={t("mailHint")}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
        <Button>{t("send")}</Button>
      </form>
    </Page>
  );
}
