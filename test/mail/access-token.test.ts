/** Mail servers that are signed in to with a token (XOAUTH2), and the server that gives it. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { forgetMailToken, mailToken } from "../../app/mail/connection/access-token.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { withDatabase } from "../app.ts";

withDatabase();
let server: Server;
let asked: URLSearchParams[];
let answer: (response: ServerResponse) => void;
const now = new Date("2026-11-23T08:00:00Z");
const token = (response: ServerResponse) => response.end('{"access_token":"adgang","expires_in":3600}');

beforeEach(async () => {
  asked = [];
  answer = token;
  server = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push(new URLSearchParams(Buffer.concat(chunks).toString()));
    answer(response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  env.MAIL_TOKEN_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  env.MAIL_TOKEN_CLIENT = "program";
  env.MAIL_TOKEN_SECRET = "hemmelighed";
  forgetMailToken();
});
afterEach(() => {
  delete env.MAIL_TOKEN_URL;
  server.close();
});

it("asks once for a token, and again when a mail server did not take it", async () => {
  expect(await mailToken()).toBe("adgang");
  expect(await mailToken()).toBe("adgang");
  expect(asked.map((form) => Object.fromEntries(form))).toEqual([
    {
      client_id: "program",
      client_secret: "hemmelighed",
      grant_type: "client_credentials",
      scope: "https://outlook.office365.com/.default",
    },
  ]);
  forgetMailToken();
  await mailToken();
  expect(asked).toHaveLength(2);
});

it("does not follow a server of tokens that leads elsewhere, nor take what is no token", async () => {
  for (const refuse of [
    (response: ServerResponse) => response.writeHead(302, { Location: env.MAIL_TOKEN_URL }).end(),
    (response: ServerResponse) => response.writeHead(401).end("{}"),
    (response: ServerResponse) => response.end("{}"),
  ]) {
    answer = refuse;
    await expect(mailToken()).rejects.toThrow();
  }
  expect(asked).toHaveLength(3);
});

it("sends with the token in the place of a password", async () => {
  const signedIn: unknown[] = [];
  const smtp = new SMTPServer({
    authMethods: ["XOAUTH2"],
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth({ username, accessToken }, _session, done) {
      signedIn.push([username, accessToken]);
      done(null, { user: username });
    },
  }).listen(0, "127.0.0.1");
  await once(smtp, "listening");
  const props = { name: "Dorte", course: "Introduktion", number: "2026-7KQ4-M2XD" };
  const to = { id: null, mail: "dorte@eksempel.dk", locale: "da" as const };
  writeTransaction((tx) => postLetter(tx, { letter: "diploma", to, props }, now));
  const { port } = smtp.address() as AddressInfo;
  const url = `smtp://hotline%40eksempel.dk@127.0.0.1:${port}`;
  expect(await deliverDue(now, smtpTransport(url))).toMatchObject({ sent: 1 });
  expect(signedIn).toEqual([["hotline@eksempel.dk", "adgang"]]);
  smtp.close();
});
