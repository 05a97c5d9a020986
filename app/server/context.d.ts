import type { Role } from "../../db/enums.ts";
import type { Locale } from "../base/texts/locale.ts";
import type { Address } from "./addresses.ts";
import type { RefusedUpload } from "../ui/render-context.ts";
import type { KeptForm } from "../people/sign-in/kept-forms.server.ts";
import type { UnsentForm } from "./typed-forms.server.ts";
import type { Session } from "../people/sign-in/sessions.server.ts";

declare module "@remix-run/node" {
  /** Makes the types of loader data keep dates as dates. */
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    locale: Locale;
    /** The number under which a fault of this request is logged. */
    reference: string;
    /** The visitor's session, looked up once by the gate; null when nobody is signed in. */
    session: Session | null;
    /** The address the request came from, by TRUST_PROXY. */
    ip: string;
    /**
     * Set when a request is refused before any route runs: the error page shows this sentence, or the role that the visitor may
     * switch to, with this status.
     */
    refusal?: { status: number; sentence?: string | null; role?: Role; path?: string; sent?: UnsentForm };
    /** Set when a page answers an upload from it that was refused. */
    refusedUpload?: RefusedUpload;
    /** The forms that wait for whoever reads this page. */
    keptForms?: KeptForm[];
    /** The form that this page answers, when somebody had typed in it; its body is null when it was not read. */
    sentForm?: { to: string; body: string | null };
    /** Set when a loader or an action met a locked database or a task's limit: the request is then answered with a sentence instead of a page. */
    expectedFailure?: Error;
    mode: "production" | "demo" | "development" | "test";
    /** Lets this response show frames from another origin; absent in tests, whose requests have no policy. */
    allowFrame?: (origin: string) => void;
    /** Lets windows that a package in this response's frame opens reach it; absent in tests. */
    allowWindows?: () => void;
  }
}

declare global {
  namespace Express {
    /** What the request log and the gate provide to the express handlers. */
    interface Locals {
      session: Session | null;
      /** The site map's entry for the request. */
      address?: Address;
      /** The number under which a fault of this request is logged. */
      reference: string;
      /** The key of the page that a form was sent from (form-key.ts). */
      formKey?: string | null;
      /** Ends the request with a refusal (refuse-request.server.ts). */
      refuse?: (status: number, sentence: string | null) => void;
      /** Ends an upload with the page that it came from, and why it was refused (refuse-upload.server.ts). */
      refuseUpload?: (status: number, page: string, refusedUpload: RefusedUpload) => void;
    }
  }
}
