import { createHash } from "node:crypto";

/** A posted form as far as it tells whether it is the same once more. */
interface SentForm {
  sessionId: number;
  /** The address with its query. */
  path: string;
  /** The key of the page it stood on (form-key.ts); null when it has none, which no form of our pages lacks. */
  key: string | null;
  body: Buffer;
}

interface Earlier {
  digest: string;
  sentAtMs: number;
  answer: Promise<Response>;
}

/** A double click, or a second try on a slow line. */
const repeatWindowWithKeyMs = 60_000;
const repeatWindowWithoutKeyMs = 2000;
const maxSessions = 5000;

/**
 * Makes the function that lets a form which is sent twice act once: the last form of each session is remembered, and the same one again
 * gets its answer. Only an answer that leads on (3xx) counts, since any other changed nothing.
 */
export function createRepeatGuard(nowMs = () => performance.now()) {
  const lastOf = new Map<number, Earlier>();
  return async (form: SentForm, act: () => Promise<Response>): Promise<Response> => {
    const digest = digestOf(form);
    const last = lastOf.get(form.sessionId);
    if (
      last?.digest === digest &&
      nowMs() - last.sentAtMs < (form.key ? repeatWindowWithKeyMs : repeatWindowWithoutKeyMs)
    ) {
      const earlier = await last.answer.catch(() => null);
      if (earlier && earlier.status >= 300 && earlier.status < 400)
        return new Response(null, { status: earlier.status, headers: earlier.headers });
    }
    const answer = act();
    lastOf.delete(form.sessionId);
    if (lastOf.size >= maxSessions) lastOf.delete(lastOf.keys().next().value!);
    lastOf.set(form.sessionId, { digest, sentAtMs: nowMs(), answer });
    return answer;
  };
}

const digestOf = ({ path, key, body }: SentForm): string =>
  createHash("sha256")
    .update(JSON.stringify([path, key]))
    .update(body)
    .digest("base64");
