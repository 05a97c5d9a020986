import { useTranslation } from "react-i18next";
import { Field } from "../../ui/Field.tsx";
import { autoFocusIf } from "../../ui/focus.ts";

interface CodeFieldProps {
  hint: string;
  /** What was typed last, and the sentence about what was wrong with it. */
  typed?: string;
  wrong?: string;
  /** Whether the page is there for this field alone: then it is ready to be typed in, unless something was wrong. */
  isFocused?: boolean;
}

/** The field for a letter's code, whichever letter it is. */
export function CodeField({ hint, typed, wrong, isFocused }: CodeFieldProps) {
  const { t } = useTranslation("signIn");
  const field = { id: "kode", name: "kode", initialValue: typed, errors: wrong ? [wrong] : undefined };
  return (
    <Field
      field={field}
      label={t("code")}
      hint={hint}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={20}
      className="code"
      required
      {...autoFocusIf(isFocused === true && !wrong)}
    />
  );
}

interface SignInCodeFieldProps {
  /** Whether the page is that of a letter's link: then only the code of that letter is taken. */
  ofLink?: boolean;
  answer?: { refused: string; typed: string; triesLeft?: number };
}

/** The field for the code of a sign-in letter, with what was wrong with the last one typed. */
export function SignInCodeField({ answer, ofLink }: SignInCodeFieldProps) {
  const { t } = useTranslation("signIn");
  const notTaken = answer?.refused === "short-code" ? t("shortCode") : t("notACode");
  const wrong = answer && (answer.triesLeft ? t("wrongCode", { count: answer.triesLeft }) : notTaken);
  return (
    <CodeField
      hint={t(ofLink ? "codeOfLinkHint" : "codeHint")}
      typed={answer?.typed}
      wrong={wrong}
      isFocused
    />
  );
}
