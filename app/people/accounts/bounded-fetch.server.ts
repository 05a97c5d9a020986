import type { CustomFetchOptions } from "openid-client";

const maxAnswerBytes = 256 * 1024;

/** The provider of accounts does not answer, or with what is no answer. */
class NoAnswerError extends Error {}

/** Whether that is why something failed. */
export const isNoAnswer = (error: unknown): boolean =>
  error instanceof NoAnswerError || (error instanceof Error && isNoAnswer(error.cause));

/** Fetches from the provider of accounts. Follows no redirect, and fails when the answer is longer than any that a provider gives. */
export async function boundedFetch(url: string, options: CustomFetchOptions): Promise<Response> {
  try {
    return await fetchWithin(url, options);
  } catch (cause) {
    throw new NoAnswerError("The provider of accounts does not answer.", { cause });
  }
}

async function fetchWithin(url: string, { body: sent, ...options }: CustomFetchOptions): Promise<Response> {
  const { body, status, statusText, headers } = await fetch(url, {
    ...options,
    body: sent as BodyInit | null | undefined,
    redirect: "manual",
  });
  if (status >= 500) throw new Error(`status ${status}`);
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > maxAnswerBytes) throw new Error("too long");
    parts.push(part);
  }
  const hasBody = status !== 204 && status !== 304;
  return new Response(hasBody ? Buffer.concat(parts) : null, { status, statusText, headers });
}
