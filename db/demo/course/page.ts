import { readPage } from "../../../app/elearning/kinds/interactive-page/page-text.ts";
import type { PageContent } from "../../../app/elearning/kinds/interactive-page/page-content.ts";

const pictures = [{ file: "skaerm.webp", width: 1280, height: 720 }];

/** Puzzel's screen in the middle of a call, drawn for the demo; written as the secretariat would on the site. */
const text = `
Sådan ser din skærm ud midt i en samtale. Find ud af, hvad hvert felt er til, før det ringer rigtigt.

@1 En tegnet telefonskærm. Øverst borgerens kommune, til venstre knapper, i midten guidens søgefelt, til højre kø og noter.
* 2 3 60 12 Hvem ringer :: Kommunen, borgeren ringer til. Den afgør, hvis guide du søger i, men ikke hvor borgeren bor.
* 2 20 18 14 Hold :: Sæt aldrig nogen på hold uden at sige hvorfor og hvor længe.
* 2 38 18 14 Stil om :: Ring op til den anden først, og fortæl, hvad det drejer sig om. Så er omstillingen varm.
* 2 56 18 14 Afslut :: Først når borgeren ved, hvad der sker nu.
* 24 20 40 14 Søg i guiderne :: Skriv borgerens eget ord. Grønne guider er til dig; blå er kommunens egne.
* 68 3 30 30 Køen :: Hvor mange der venter. Den er til planlæggeren og ikke en grund til at skynde på borgeren.
* 68 38 30 52 Noter :: Det, den næste skal vide. Aldrig cpr-numre eller koder.

> Hvad gør jeg, når linjen falder ud?
Ring op igen, hvis nummeret står der. Sig, hvor I kom til, så borgeren ikke skal begynde forfra.

> Hvad gør jeg, når borgeren er vred?
Lad borgeren tale ud, og sig, hvad du har forstået.
Det er sjældent dig, vreden gælder. Bliver du truet, må du lægge på; skriv det i noten, og sig det til din leder.

> Hvad gør jeg, når der ingen guide er?
Hjælp, så langt du kan, uden at gætte. Meld i Viva Engage, at guiden mangler, så den er der næste gang.
`;

const read = readPage(text, pictures);
if ("wrong" in read) throw new Error(`The demo's page: line ${read.wrong[0]!.line}.`);
export const theScreen: PageContent = { pictures, parts: read.parts };
