import { numberText } from "../../../base/number-text.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import type { Locale } from "../../../base/texts/locale.ts";
import type { CheckOutcome } from "./check-call.task.server.ts";
import type { InkFault } from "./ink-fault.ts";

/** The errors of a conversation in sentences, each with its place, and that nothing was saved. */
export function inkSentences({ faults, more }: Extract<CheckOutcome, { faults: unknown }>, locale: Locale) {
  const t = textsOf(locale, "kinds");
  return [
    ...faults.map((fault) => inkSentence(fault, locale)),
    ...(more > 0 ? [t("conversation.ink.more", { count: more })] : []),
    t("conversation.ink.nothingKept"),
  ];
}

function inkSentence({ what, line, knot, name, through, limit }: InkFault, locale: Locale): string {
  const t = textsOf(locale, "kinds");
  const quoted = (through ?? []).map((passed) =>
    passed === "…" ? passed : t("conversation.ink.knot", { knot: passed }),
  );
  const key =
    quoted.length > 0 && (what === "steps" || what === "calls") ? (`${what}-through` as const) : what;
  const values = { name, through: quoted.join(" → "), limit: numberText(limit ?? 0, locale) };
  const said = t(`conversation.ink.${key}`, values);
  if (line === null) return said;
  return t(knot ? "conversation.ink.atLineOfKnot" : "conversation.ink.atLine", { line, knot, said });
}
