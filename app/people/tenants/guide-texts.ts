export const texts = {
  title: {
    da: "Kommunens egne konti: til kommunens it",
    en: "The municipality's own accounts: for its IT department",
  },
  lead: {
    entra: {
      da: "Kommunens folk kan logge ind her med den konto, de bruger på arbejdet. Det tager jeres it cirka et kvarter i Microsoft Entra ID.",
      en: "The municipality's people can sign in here with the account they use at work. It takes your IT department about a quarter of an hour in Microsoft Entra ID.",
    },
    other: {
      da: "Kommunens folk kan logge ind her med den konto, de bruger på arbejdet. Her står, hvad jeres udbyder skal kunne.",
      en: "The municipality's people can sign in here with the account they use at work. This is what your provider must be able to do.",
    },
  },
  agreed: {
    da: "I har sagt ja for kommunen. Fortsæt med næste trin.",
    en: "You have consented for the municipality. Continue with the next step.",
  },
  steps: { da: "Sådan gør I", en: "What to do" },
  step: {
    consent: {
      da: "En administrator åbner adressen herunder, med jeres lejer-id i stedet for LEJER-ID, og siger ja for hele kommunen. Så bliver hotlinens site en virksomhedsapp hos jer.",
      en: "An administrator opens the address below, with your tenant id in place of TENANT-ID, and consents for the whole municipality. The hotline's site then becomes an enterprise application of yours.",
    },
    assign: {
      da: "Vælg under virksomhedsappens egenskaber, at tildeling er påkrævet, og tildel den til dem, der arbejder i hotlinen.",
      en: "Under the enterprise application's properties, require assignment, and assign it to those who work in the hotline.",
    },
    rules: {
      da: "Sæt jeres egne krav til login på appen, for eksempel totrinsbekræftelse. De gælder også her.",
      en: "Set your own requirements for signing in on the application, for example two-step verification. They apply here too.",
    },
    register: {
      da: "Få programmet herunder oprettet hos jeres udbyder med svaradressen, og giv det til dem, der arbejder i hotlinen.",
      en: "Have the application below registered at your provider with the redirect address, and give it to those who work in the hotline.",
    },
    rulesOfOther: {
      da: "Sæt jeres egne krav til login på programmet, for eksempel totrinsbekræftelse. De gælder også her.",
      en: "Set your own requirements for signing in on the application, for example two-step verification. They apply here too.",
    },
    sendOther: {
      da: "Send sekretariatet det, der står hos jer i stedet for LEJER-ID i udbyderens adresse herunder. Så tilføjer det kommunen.",
      en: "Send the secretariat what stands at yours in place of TENANT-ID in the provider's address below. It then adds the municipality.",
    },
    send: {
      da: "Send lejer-id (36 tegn, under Oversigt i Entra ID) til sekretariatet, som tilføjer kommunen.",
      en: "Send your tenant id (36 characters, under Overview in Entra ID) to the secretariat, which adds the municipality.",
    },
    first: {
      da: "Første gang skriver hver person sin mailadresse her på sitet og den kode, der kommer på mail. Derefter er kontoen nok.",
      en: "The first time, each person enters their email address on this site and the code that comes by email. After that the account is enough.",
    },
  },
  tenantId: { da: "LEJER-ID", en: "TENANT-ID" },
  facts: { da: "Oplysninger til opsætningen", en: "Details for the setup" },
  redirect: { da: "Svaradresse", en: "Redirect address" },
  client: { da: "Programmets id (client id)", en: "Application id (client id)" },
  issuer: { da: "Udbyder", en: "Provider" },
  consentAt: { da: "Adresse til samtykke", en: "Address for consent" },
  scope: { da: "Rettigheder, der bedes om", en: "Permissions asked for" },
  scopeText: { da: "Kun openid", en: "openid, nothing else" },
  protocol: { da: "Protokol", en: "Protocol" },
  protocolText: {
    da: "OpenID Connect med kode og PKCE. Svaret skal være underskrevet og fra jeres egen lejer.",
    en: "OpenID Connect with a code and PKCE. The answer must be signed and from your own tenant.",
  },
  notSetUp: {
    da: "Sitet er ikke sat op til kommunernes konti endnu. Skriv til sekretariatet, før I går i gang.",
    en: "The site is not set up for the municipalities' accounts yet. Write to the secretariat before you start.",
  },
  stored: { da: "Hvad vi gemmer", en: "What we store" },
  storedList: {
    da: "Lejer-id og det id, som jeres katalog har for personen.\nHvornår kontoen blev brugt første gang og sidst.\nVi får hverken navn, mailadresse, grupper eller adgangskode fra jer. Roller gives her på sitet.\nVi gemmer ikke noget hos jer.",
    en: "The tenant id, and the id that your directory has for the person.\nWhen the account was first and last used.\nNo name, email address, group or password is fetched from you. Roles are given on this site.\nNothing is stored on your side.",
  },
  good: { da: "Godt at vide", en: "Good to know" },
  goodList: {
    da: "En person, der lukkes hos jer, kommer ikke ind med kontoen mere, men kan være logget ind her i op til 7 dage. Luk derfor også personen her.\nEn kode på mail virker stadig. Vil I kun have kommunens konto, så skriv til sekretariatet. Svarer jeres login ikke, kan sekretariatet åbne for koder igen.\nFlytter en person til en anden kommune, virker jeres konto ikke længere for personen.\nVil I stoppe, så fjern virksomhedsappen, og skriv til sekretariatet. Så logges alle ud, der kom ind med jeres konti.\nBruger I en anden udbyder med OpenID Connect, så skriv til sekretariatet.",
    en: "Somebody who is closed on your side no longer gets in with the account, but can be signed in here for up to 7 days. So close the person here too.\nA code by email still works. If you want the municipality's account alone, write to the secretariat. If your sign-in is down, the secretariat can allow codes again.\nWhen somebody moves to another municipality, your account no longer works for them.\nTo stop, remove the enterprise application, and write to the secretariat. Everybody who came in with your accounts is then signed out.\nIf you use another provider with OpenID Connect, write to the secretariat.",
  },
};
