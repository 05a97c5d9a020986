/** Ways of writing code that let in what others wrote: none stands in the product, or only where this list says. */
import { describe, expect, it } from "vitest";
import { readSource, sourceFiles } from "./sources.ts";

/** Tools of the developers, which the site never runs. */
const tools = /^db\/(?:generate\.ts|demo\/make-films\.ts)$/;
const files = sourceFiles.filter((file) => !tools.test(file));

/** The files in which the pattern occurs, in alphabetical order. */
const filesWith = (pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(readSource(file))).sort();

describe("the code", () => {
  it("runs no text as code, and no other program", () => {
    expect(filesWith(/\beval\(|\bnew Function\b|node:vm\b|child_process|setTimeout\(["'`]/)).toEqual([
      // Starts the site's own tasks, whose file no request names.
      "app/base/tasks/task-processes.server.ts",
      // Starts the operator's command for the night's backup, whose name stands in the code.
      "app/ops/backups/nightly-run.server.ts",
    ]);
  });

  it("reads what was stored or sent as JSON or as its own format, never as objects of the language", () => {
    expect(filesWith(/node:v8\b|\bdeserialize\(|\brequire\(/)).toEqual([]);
  });

  it("composes letters and their marks by the one function that bears any number of marks", () => {
    expect(filesWith(/\.normalize\("/)).toEqual([
      "app/base/composed.ts",
      // One character each.
      "app/base/pdf/drawable.ts",
      "app/people/register/person-name.ts",
    ]);
  });

  it("puts no text into a page as HTML", () => {
    expect(
      filesWith(
        /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|srcdoc|createContextualFragment/i,
      ),
    ).toEqual([]);
  });

  it("puts no value into the text of an SQL statement", () => {
    const built = files.flatMap((file) =>
      [...readSource(file).matchAll(/\.(?:prepare|exec)\(\s*`([^`]*\$\{[^`]*)`/g)].map(([, statement]) =>
        statement!.replace(/\$\{(\w+)\}/g, ":$1"),
      ),
    );
    // Names of tables, of the schema or read from the database itself.
    expect(built.sort()).toEqual([
      "create temp trigger watch_:table_:act after :act on main.:table begin select table_written(':table'); end",
      'delete from ":name"',
      'select count(*) from ":table"',
    ]);
    // Words of our own enums, and the type of a column.
    expect(filesWith(/\bsql\.raw\(/)).toEqual(["db/redact-text.server.ts", "db/schema/columns.ts"]);
  });

  it("makes regular expressions from its own words only", () => {
    expect(filesWith(/\bRegExp\(/)).toEqual([
      "app/base/guessable.ts",
      "app/elearning/kinds/conversation/check-call.task.server.ts",
      "app/people/register/mail-address.ts",
      "app/people/sign-in/secret-cookie.ts",
      "app/server/gate.server.ts",
    ]);
  });

  it("compares without conversion", () => {
    const withoutTexts = (source: string) =>
      source.replace(/"[^"\n]*"|'[^'\n]*'|\/\/.*|\/\*[\s\S]*?\*\//g, "");
    const loose = files.filter((file) => /[^=!<>]==[^=]|!=[^=]/.test(withoutTexts(readSource(file))));
    expect(loose).toEqual([]);
  });

  it("calls no other machine but the mail server and the provider of accounts of the settings", () => {
    expect(filesWith(/\bfetch\(/).filter((file) => !file.endsWith(".client.ts"))).toEqual([
      "app/mail/connection/access-token.server.ts",
      "app/people/accounts/bounded-fetch.server.ts",
    ]);
    expect(filesWith(/from "openid-client"/)).toEqual([
      "app/people/accounts/bounded-fetch.server.ts",
      "app/people/accounts/provider.server.ts",
    ]);
    expect(filesWith(/from "imapflow"/)).toEqual(["app/mail/returned/read-mailbox.server.ts"]);
    expect(filesWith(/from "(?:node:)?(?:https|http2|net|tls|dgram|dns|undici|axios)(?:\/\w+)?"/)).toEqual(
      [],
    );
    expect(filesWith(/\b(?:get|request)\b[^;]*from "node:http"/i).filter(importsRequest)).toEqual([]);
    expect(filesWith(/from "nodemailer"/)).toEqual(["app/mail/delivery/transport.server.ts"]);
  });

  it("lets no other origin read its answers", () => {
    expect(filesWith(/Access-Control-Allow/i)).toEqual([]);
  });
});

/** Whether the file imports the client of node:http; its types have similar names. */
const importsRequest = (file: string): boolean =>
  /import \{[^}]*\b(?:get|request)\b[^}]*\} from "node:http"/.test(readSource(file));

describe("what nobody may guess", () => {
  it("comes from node:crypto: the language's own random numbers only spread the letters' retries", () => {
    expect(filesWith(/Math\.random/)).toEqual(["app/mail/delivery/deliver.server.ts"]);
  });

  it("is sealed and hashed by node:crypto, with AES-256-GCM and SHA-256 alone", () => {
    const allowed =
      /^(?:createCipheriv|createDecipheriv|createHash|createHmac|hkdfSync|randomBytes|randomInt|timingSafeEqual)$/;
    for (const file of filesWith(/from "node:crypto"/)) {
      const source = readSource(file);
      const [, names] = /import \{([^}]*)\} from "node:crypto"/.exec(source)!;
      for (const name of names!.split(",").map((part) => part.trim())) expect(name, file).toMatch(allowed);
      const algorithms = source.matchAll(
        /\b(?:createCipheriv|createDecipheriv|createHash|createHmac|hkdfSync)\(\s*"([^"]*)"/g,
      );
      for (const [, algorithm] of algorithms) expect(["aes-256-gcm", "sha256"], file).toContain(algorithm);
    }
    expect(filesWith(/crypto\.subtle|from "(?:crypto-js|node-forge|bcrypt\w*|jsonwebtoken|jose)"/)).toEqual(
      [],
    );
  });
});

describe("scripts in the browser", () => {
  it("take messages only of the origin and the window they expect, and send none to whoever listens", () => {
    const messages = filesWith(/addEventListener\("message"|postMessage\(/);
    for (const file of messages) {
      const source = readSource(file);
      const listeners = source.match(/addEventListener\("message"/g) ?? [];
      const guarded =
        source.match(
          /addEventListener\("message", \(\{ origin(?:: from)?, source, data \}\) => \{\s*if \((?:from|origin) !== \w+ \|\| source !== [\w.]+/g,
        ) ?? [];
      expect(guarded.length, file).toBe(listeners.length);
      expect(source, file).not.toMatch(/postMessage\([^;]*"\*"/);
    }
    expect(messages).not.toEqual([]);
  });

  it("store nothing in the browser but the speed of films", () => {
    expect(filesWith(/\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open)\b/)).toEqual([
      "app/elearning/kinds/film/playback.client.ts",
      // Stands in for the browser's storage in a package, and is saved by the site.
      "app/elearning/kinds/package/runtime/storage.client.ts",
    ]);
    expect(readSource("app/elearning/kinds/film/playback.client.ts")).toMatch(
      /localStorage\.setItem\(speedStorageKey, String\(speed\)\)/,
    );
  });
});

it("only the operator's commands write on the terminal; the process writes its log", () => {
  const writers = filesWith(/\bconsole\.\w+\(/).filter((file) => !file.startsWith("app/ops/"));
  expect(writers.filter((file) => !file.startsWith("db/demo/"))).toEqual([]);
});
