import { z } from "zod";
import { mailField } from "../register/mail-address.ts";
import { localPathField } from "./local-path.ts";

/** Who asks for a letter, and the page to show once signed in. */
export const signInForm = z.object({ mail: mailField, videre: localPathField });
