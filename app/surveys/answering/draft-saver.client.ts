import type { Answers } from "../questionnaires/questionnaire.ts";

export type SendOutcome = "sent" | "late" | "nothing" | "required" | "unattended" | "failed";

const saveDelayMs = 800;

/** Posts JSON; null when there was no answer. `keepalive` lets the request outlive the page. */
const postJson = (address: string, answers: Answers) =>
  fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(answers),
    keepalive: true,
  }).catch(() => null);

/** How sending went; when a question must be answered first, its name as well. */
async function outcomeOf(response: Response | null): Promise<{ outcome: SendOutcome; question?: string }> {
  if (response?.ok) return { outcome: "sent" };
  if (response?.status === 409) return { outcome: "late" };
  const refused = (await response?.json().catch(() => null)) as {
    refused?: string;
    question?: string;
  } | null;
  const outcome = (["nothing", "required", "unattended"] as const).find((word) => word === refused?.refused);
  return { outcome: outcome ?? "failed", ...(refused?.question && { question: refused.question }) };
}

/** Saves the draft shortly after the last change, and at once when the page is left. Sending waits for a save under way. */
export function createDraftSaver(
  address: string,
  texts: { saving: string; saved: string; unsaved: string },
  say: (sentence: string) => void,
) {
  let waiting: { timer: number; answers: Answers } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = () => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = undefined;
  };
  const flush = () => {
    if (!waiting) return;
    const { answers } = waiting;
    stop();
    last = last.then(async () => {
      const response = await postJson(address, answers);
      const { begun } = response?.ok ? ((await response.json()) as { begun?: boolean }) : {};
      // This browser is known from now on: nothing needs a number.
      if (begun) for (const field of document.querySelectorAll("[data-number]")) field.remove();
      say(response?.ok ? texts.saved : texts.unsaved);
      if (response?.ok) document.getElementById("drop")?.removeAttribute("hidden");
    });
  };
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush());
  // Another form on the page (deleting the draft, say) must not be followed by a save.
  document.addEventListener("submit", stop);
  return {
    keep(answers: Answers) {
      stop();
      say(texts.saving);
      waiting = { timer: window.setTimeout(flush, saveDelayMs), answers: { ...answers } };
    },
    async send(to: string, answers: Answers) {
      stop();
      await last;
      return outcomeOf(await postJson(to, answers));
    },
  };
}
