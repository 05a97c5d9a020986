import type { Role } from "../../db/enums.ts";
import type { Locale } from "../base/texts/locale.ts";
import type { Address } from "./addresses.ts";
import type { Session } from "../people/sign-in/sessions.server.ts";

declare module "@remix-run/node" {
  /** Loaders' dates arrive as dates. */
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    locale: Locale;
    /** The number under which a fault of this request is logged. */
    reference: string;
    /** Who asks: looked up once, by the gate. Null: nobody is signed in. */
    session: Session | null;
    /** The address the request came from, by TRUST_PROXY. */
    ip: string;
    /**
     * What is refused before any page was asked: the page of what is not found says this sentence instead, or to which role
     * one may switch, under this status.
     */
    refusal?: { status: number; sentence?: string | null; role?: Role };
    mode: "production" | "demo" | "development" | "test";
    /** Lets the page that is being answered show a frame from this other origin; the tests' own requests have no policy. */
    allowFrame?: (origin: string) => void;
  }
}

declare global {
  namespace Express {
    /** What the gate leaves for the express handlers. */
    interface Locals {
      session: Session | null;
      /** The site map's entry for the request. */
      address?: Address;
      /** The number under which a fault of this request is logged. */
      reference: string;
      /** Ends the request with a refusal (refuse-request.server.ts). */
      refuse?: (status: number, sentence: string | null) => void;
    }
  }
}
