import * as diploma from "../../emails/diploma.tsx";
import * as signIn from "../../emails/sign-in.tsx";
import * as surveyInvitation from "../../emails/survey-invitation.tsx";

/** Every letter the site can send: one file each under emails/. */
export const letterFiles = { diploma, "sign-in": signIn, "survey-invitation": surveyInvitation };

export type LetterName = keyof typeof letterFiles;
export type PropsOf<L extends LetterName> = Parameters<(typeof letterFiles)[L]["default"]>[0]["props"];
