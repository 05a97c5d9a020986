/** Patterns that may take the square of a text's length, and why their text is short or ours. */

const ownPage = "a page that we have drawn: what was typed has no < and no > of its own in it";

const inOwnPages: Record<string, string[]> = {
  "app/base/forms/fill-form.ts": [
    String.raw`<form\b[^>]*\bmethod="post"[^>]*>`,
    String.raw`<input\b[^>]*>`,
    String.raw`<button\b[^>]*>`,
    String.raw`<(?:input|select|textarea|button)\b[^>]*>`,
    String.raw`<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>|<details\b[^>]*>`,
    String.raw`<option\b([^>]*)>([^<]*)<\/option>`,
    String.raw`<option\b[^>]*>`,
    String.raw`<details\b[^>]*>|<\/details>`,
  ],
  "app/base/forms/form-key.ts": [
    String.raw`<form\b[^>]*\bmethod="post"[^>]*>`,
    String.raw`<(?:textarea|select)\b|<input\b(?![^>]*\btype="hidden")[^>]*\bname="([^"]+)"`,
  ],
  "app/ui/page-title.ts": [String.raw`<h1[^>]*>([^<]+)<\/h1>`],
};

interface Bounded {
  file: string;
  source: string;
  why: string;
}

export const bounded: Bounded[] = [
  ...Object.entries(inOwnPages).flatMap(([file, sources]) =>
    sources.map((source) => ({ file, source, why: ownPage })),
  ),
  ...[
    String.raw`(?<![^\s<>()[\]"':;,=])(?<!\S["'])(?<![._-]\s*)[\p{L}\p{N}._'+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}(?![\p{L}\p{N}@])`,
    String.raw`\s*(?:[([](?:at|snabel-?a)[)\]]|\s(?:at|snabel-?a)\s)\s*`,
    String.raw`\s*@[\s@]*`,
  ].map((source) => ({
    file: "app/people/import/suggestions.ts",
    source,
    why: "a cell of at most 200 characters",
  })),
  {
    file: "app/base/sheets/workbook-settings.server.ts",
    source: String.raw`\[[^\]]*\]`,
    why: "a format of at most 255 characters",
  },
  {
    file: "app/base/text-files/decode-text.ts",
    source: String.raw`\+([AB][A-Za-z0-9+/]{2,60})-`,
    why: "looks at most sixty characters ahead",
  },
  {
    file: "app/server/package-pages.server.ts",
    source: "<meta[^>]{0,200}charset[^>]{0,200}>",
    why: "the first thousand characters of a page",
  },
  {
    file: "app/elearning/kinds/package/runtime/run.client.ts",
    source: String.raw`target=([^}]+)\}`,
    why: "runs in the browser of who learns, over what its own package says",
  },
  {
    file: "app/mail/returned/read-mailbox.server.ts",
    source: "^from:.*(?:mailer-daemon|postmaster|microsoftexchange|mail-daemon|mdaemon)",
    why: "each line is read once; the checker cannot tell it in time",
  },
  {
    file: "db/generate.ts",
    source: "(CREATE TABLE `(?:__new_)?(\\w+)` \\([\\s\\S]*?\\n\\));",
    why: "our own migrations",
  },
  {
    file: "emails/parts/calendar.ts",
    source: String.raw`^\s*"?(.*?)"?\s*<(.+)>\s*$`,
    why: "the setting MAIL_FROM",
  },
];
