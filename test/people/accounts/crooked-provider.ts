/** A provider that answers with whatever token a test tells it to: signed or not, of whomever, for whomever. */
import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const published = generateKeyPairSync("rsa", { modulusLength: 2048 });
const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** How a token is signed: by the key that the provider publishes, by another, or not at all. */
type Signature = "published" | "foreign" | "none";

interface Token {
  claims: Record<string, unknown>;
  signature: Signature;
}

/** Starts it. `next` is what its next token says of a sign-in with this nonce; `body` replaces the whole answer; `followed` counts who went where a redirect leads. */
export async function startCrookedProvider() {
  const told: { next: Token; body: string | null; status: number; followed: number } = {
    next: { claims: {}, signature: "published" },
    body: null,
    status: 200,
    followed: 0,
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://127.0.0.1");
    response.setHeader("Content-Type", "application/json");
    if (pathname.endsWith("/openid-configuration"))
      response.end(JSON.stringify(metadataOf(address, pathname)));
    else if (pathname.endsWith("/keys")) response.end(JSON.stringify({ keys: [publicKey()] }));
    else if (pathname.endsWith("/elsewhere")) response.end(String(told.followed++));
    else
      response
        .writeHead(told.status, { Location: "/elsewhere" })
        .end(told.body ?? JSON.stringify(tokenAnswer(told.next)));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { address, told, close };
}

function metadataOf(address: string, pathname: string) {
  const issuer = address + pathname.replace("/.well-known/openid-configuration", "");
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

const publicKey = () => ({
  ...published.publicKey.export({ format: "jwk" }),
  kid: "published",
  alg: "RS256",
  use: "sig",
});

const tokenAnswer = ({ claims, signature }: Token) => ({
  access_token: "unused",
  token_type: "Bearer",
  expires_in: 60,
  id_token: signed(claims, signature),
});

const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");

function signed(claims: object, signature: Signature): string {
  const header = signature === "none" ? { alg: "none" } : { alg: "RS256", kid: "published" };
  const content = `${encoded(header)}.${encoded(claims)}`;
  if (signature === "none") return `${content}.`;
  return `${content}.${sign(content, signature === "foreign" ? foreign.privateKey : published.privateKey)}`;
}

const sign = (content: string, key: KeyObject) =>
  createSign("RSA-SHA256").update(content).sign(key, "base64url");
