/** Requests of the writers: a form, JSON or a file, from somebody who is signed in. */
import type { Site } from "../../journeys/site.ts";

export interface Sent {
  cookie?: string;
  form?: [string, string][];
  json?: object;
  file?: { name: string; text: string };
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  location: string;
  text: string;
}

/** One request over a connection of its own, since the server may die at any moment; rejects when no whole answer came. */
export async function request(origin: string, path: string, sent?: Sent): Promise<Answer> {
  const { cookie = "", form, json, file, headers = {} } = sent ?? {};
  const upload = new FormData();
  if (file) upload.set("file", new Blob([file.text], { type: "text/csv" }), file.name);
  const response = await fetch(origin + path, {
    method: sent && (form || json || file) ? "POST" : "GET",
    headers: {
      ...{ Cookie: cookie, Origin: origin, Accept: "text/html", Connection: "close" },
      ...(json && { "Content-Type": "application/json" }),
      ...headers,
    },
    body: json ? JSON.stringify(json) : file ? upload : form && new URLSearchParams(form),
    redirect: "manual",
  });
  return {
    status: response.status,
    location: response.headers.get("Location") ?? "",
    text: await response.text(),
  };
}

/** Sends a form, and presses the button of the panel before letters to several where it comes. */
export async function press(site: Site, path: string, sent: Sent): Promise<Answer> {
  const answer = await request(site.base, path, sent);
  const panel = /<form[^>]*>((?:(?!<\/form>)[\s\S])*name="udsendelse"[\s\S]*?)<\/form>/.exec(
    answer.text,
  )?.[1];
  if (answer.status !== 200 || !panel) return answer;
  const form = [...panel.matchAll(/<input[^>]*>/g)].map(([input]): [string, string] => [
    /name="([^"]*)"/.exec(input)![1]!,
    /value="([^"]*)"/.exec(input)?.[1] ?? "",
  ]);
  return request(site.base, path, { ...sent, form: [...form, ["udsendelse-knap", "send"]] });
}
