export const texts = {
  title: { da: "Din mailadresse", en: "Your email address" },
  lead: {
    da: "Vi sender koder til din mailadresse, når du logger ind. Skift den her, hvis du har fået en ny.",
    en: "We send codes to your email address when you sign in. Change it here if you have a new one.",
  },
  up: { da: "Min side", en: "My page" },
  change: { da: "Skift adressen", en: "Change the address" },
  current: { da: "Din mailadresse nu", en: "Your email address now" },
  newMail: { da: "Ny mailadresse", en: "New email address" },
  newMailHint: {
    da: "Vi sender en kode til begge adresser. Den nye gælder, når du har brugt begge koder. Kan du ikke læse mails på den gamle adresse, så skriv til sekretariatet, som kan godkende den nye.",
    en: "We send a code to both addresses. The new one counts once you have used both codes. If you cannot read emails at the old one, write to the secretariat, which can approve the new one.",
  },
  ask: { da: "Skift mailadresse", en: "Change the email address" },
  asked: {
    da: "Vi har sendt en mail med link og kode til begge adresser. Brug begge koder, så skiftes adressen.",
    en: "We have sent an email with a link and a code to both addresses. Use both codes to change the address.",
  },
  withdrawn: {
    da: "Mailadressen bliver ikke skiftet. Begge adresser får besked.",
    en: "The email address will not be changed. Both addresses will be notified.",
  },
  waiting: { da: "En ny mailadresse venter", en: "A new email address is waiting" },
  waitingOwn: {
    da: "Du har bedt om adressen {{newMail}}. Den gælder, når du har brugt koderne i mailene til begge adresser, eller når sekretariatet har godkendt den. Er ingen af delene sket {{until}}, bortfalder det.",
    en: "You have asked for the address {{newMail}}. It counts once you have used the codes in the emails to both addresses, or once the secretariat has approved it. If neither has happened by {{until}}, it lapses.",
  },
  waitingByOther: {
    da: "{{by}} har bedt om, at du logger ind med {{newMail}}. Det sker, når du siger ja med koden i mailen, eller sekretariatet godkender det. Er ingen af delene sket {{until}}, bortfalder det.",
    en: "{{by}} has asked that you sign in with {{newMail}}. It happens once you say yes with the code in the email, or the secretariat approves it. If neither has happened by {{until}}, it lapses.",
  },
  waitingOfOther: {
    da: "{{by}} har bedt om adressen {{newMail}}. Den gælder, når den gamle adresse siger ja, eller sekretariatet godkender den. Er ingen af delene sket {{until}}, bortfalder det.",
    en: "{{by}} has asked for the address {{newMail}}. It counts once the old address says yes or the secretariat approves it. If neither has happened by {{until}}, it lapses.",
  },
  waitingOwnOfOther: {
    da: "Personen har selv bedt om adressen {{newMail}}. Den gælder, når den gamle adresse har sagt ja og den nye er bekræftet, eller sekretariatet godkender den. Er ingen af delene sket {{until}}, bortfalder det.",
    en: "The person has asked for the address {{newMail}}. It counts once the old address has said yes and the new one is confirmed, or the secretariat approves it. If neither has happened by {{until}}, it lapses.",
  },
  agreed: { da: "Den gamle adresse har sagt ja.", en: "The old address has said yes." },
  confirmed: { da: "Den nye adresse er bekræftet.", en: "The new address has been confirmed." },
  somebody: { da: "En anden", en: "Somebody else" },
  withdraw: { da: "Træk det tilbage", en: "Withdraw it" },
  decline: { da: "Nej, behold min adresse", en: "No, keep my address" },
  decideLink: { da: "Godkend eller afvis den nye adresse", en: "Approve or refuse the new address" },
  wrong: {
    missing: { da: "Skal udfyldes.", en: "Fill in the field." },
    mail: {
      da: "Skriv en mailadresse, for eksempel navn@kommune.dk.",
      en: "Enter an email address, for example navn@kommune.dk.",
    },
    "mail-same": { da: "Det er den adresse, du har nu.", en: "That is the address you have now." },
    "mail-taken": {
      da: "Den adresse kan ikke bruges, for en anden i hotlinen har den.",
      en: "That address cannot be used, because somebody else in the hotline has it.",
    },
    "mail-often": {
      da: "Du har bedt om mange nye adresser i dag, eller der er sendt mange mails til den, du skrev. Prøv igen i morgen, eller skriv til sekretariatet.",
      en: "You have asked for many new addresses today, or many emails have been sent to the one you entered. Try again tomorrow, or write to the secretariat.",
    },
    long: { da: "Det er for langt.", en: "Too long." },
    short: {
      da: "Skriv mindst to ord om hvorfor, i alt mindst 10 tegn. Det står i mailene.",
      en: "Write at least two words about why, 10 characters or more. They are quoted in the emails.",
    },
  },
  link: {
    agree: {
      title: { da: "Skal mailadressen skiftes?", en: "Is the email address to be changed?" },
      lead: {
        da: "{{by}} har bedt om, at {{name}} logger ind med {{newMail}}. Denne adresse giver så ikke længere adgang.",
        en: "{{by}} has asked that {{name}} signs in with {{newMail}}. This address will then no longer give access.",
      },
      yes: { da: "Ja, skift adressen", en: "Yes, change the address" },
      no: { da: "Nej, behold den gamle", en: "No, keep the old one" },
    },
    agreeOwn: {
      title: { da: "Skal din mailadresse skiftes?", en: "Is your email address to be changed?" },
      lead: {
        da: "Der er bedt om den nye adresse {{newMail}} fra siden for {{name}}. Sig kun ja, hvis det var dig. Siger du nej, bliver den gamle, og alle logges ud.",
        en: "From the page of {{name}}, the new address {{newMail}} was asked for. Say yes only if it was you. If you say no, the old one stays, and everyone is signed out.",
      },
      yes: { da: "Ja, det var mig. Skift adressen", en: "Yes, it was me. Change the address" },
      no: { da: "Nej, det var ikke mig. Stop det", en: "No, it was not me. Stop it" },
    },
    thanks: { da: "Tak for svaret", en: "Thank you for the answer" },
    waitsFor: {
      new: {
        da: "Adressen {{newMail}} gælder, når den også er bekræftet med koden i mailen til den.",
        en: "The address {{newMail}} counts once it is also confirmed with the code in the email sent to it.",
      },
      old: {
        da: "Adressen {{newMail}} gælder, når der også er sagt ja med koden i mailen til den gamle adresse. Kan du ikke læse den mail, så skriv til sekretariatet, som kan godkende den nye.",
        en: "The address {{newMail}} counts once the email to the old address has also been answered with its code. If you cannot read it, write to the secretariat, which can approve the new one.",
      },
    },
    confirm: {
      title: { da: "Bekræft din nye mailadresse", en: "Confirm your new email address" },
      lead: {
        da: "{{name}} logger ind med {{newMail}}, når den er bekræftet, og den gamle adresse har sagt ja. Så bliver du logget ud alle steder og logger ind igen med den nye adresse.",
        en: "{{name}} signs in with {{newMail}} once it is confirmed and the old address has said yes. You are then signed out everywhere and sign in again with the new address.",
      },
      yes: { da: "Bekræft adressen", en: "Confirm the address" },
    },
    until: { da: "Linket virker til og med {{until}}.", en: "The link works until and including {{until}}." },
    codeHint: { da: "Seks cifre.", en: "Six digits." },
    refused: {
      "not-a-code": { da: "Skriv de seks cifre fra mailen.", en: "Enter the six digits from the email." },
      "wrong-code": {
        da: "Koden er forkert. Brug den fra den mail, hvor linket stod. Intet er ændret.",
        en: "The code is wrong. Use the one from the email with the link. Nothing has been changed.",
      },
      "too-often": {
        da: "Der er skrevet mange forkerte koder. Prøv igen i morgen, eller skriv til sekretariatet. Intet er ændret.",
        en: "Many wrong codes have been entered. Try again tomorrow, or write to the secretariat. Nothing has been changed.",
      },
      "too-often-for-yes": {
        da: "Der er skrevet mange forkerte koder. Prøv igen i morgen, eller skriv til sekretariatet. Du kan stadig svare nej med den rigtige kode. Intet er ændret.",
        en: "Many wrong codes have been entered. Try again tomorrow, or write to the secretariat. You can still answer no with the right code. Nothing has been changed.",
      },
      "mail-taken": {
        da: "En anden i hotlinen har fået den nye adresse, så den kan ikke bruges. Intet er ændret.",
        en: "Somebody else in the hotline has got the new address, so it cannot be used. Nothing has been changed.",
      },
    },
    ended: {
      applied: {
        title: { da: "Mailadressen er skiftet", en: "The email address has been changed" },
        text: {
          da: "{{name}} logger nu ind med {{newMail}}. Er det en fejl, så skriv til sekretariatet med det samme.",
          en: "{{name}} now signs in with {{newMail}}. If this is a mistake, write to the secretariat at once.",
        },
      },
      kept: {
        title: { da: "Mailadressen er ikke skiftet", en: "The email address has not been changed" },
        text: {
          da: "{{name}} logger ind med den gamle adresse som før.",
          en: "{{name}} signs in with the old address as before.",
        },
      },
    },
    endedReplaced: {
      da: "Der er siden bedt om en anden adresse. Brug den nyeste mail om det.",
      en: "Another address has been asked for since. Use the newest email about it.",
    },
    staleTitle: { da: "Koden i mailen gælder ikke længere", en: "The code in the email no longer counts" },
    staleText: {
      da: "Sitets nøgle er skiftet, siden mailen blev sendt. Den, der bad om adressen {{newMail}}, kan bede om den igen og få en ny mail. Intet er ændret.",
      en: "The key of the site has been changed since the email was sent. Whoever asked for the address {{newMail}} can ask for it again and get a new email. Nothing has been changed.",
    },
    unknownTitle: { da: "Linket virker ikke", en: "The link does not work" },
    unknownText: {
      da: "Åbn det fra mailen igen. Hjælper det ikke, så skriv til sekretariatet.",
      en: "Open it from the email again. If that does not help, write to the secretariat.",
    },
    signIn: { da: "Gå til log ind", en: "Go to sign in" },
  },
  list: {
    title: { da: "Nye mailadresser", en: "New email addresses" },
    lead: {
      da: "Godkend kun, når den gamle adresse er nedlagt eller forkert, og du ved, hvem du taler med. Den nye adresse får adgang til personens side.",
      en: "Approve only when the old address is gone or wrong and you know whom you are talking to. The new address gets access to the person's page.",
    },
    up: { da: "Sekretariat", en: "Secretariat" },
    caption: { da: "Venter på svar", en: "Waiting for an answer" },
    none: { da: "Ingen nye mailadresser venter.", en: "No new email addresses are waiting." },
    person: { da: "Person", en: "Person" },
    municipality: { da: "Kommune", en: "Municipality" },
    old: { da: "Gammel adresse", en: "Old address" },
    new: { da: "Ny adresse", en: "New address" },
    by: { da: "Bedt om af", en: "Asked for by" },
    byOwn: { da: "personen selv", en: "the person" },
    at: { da: "Bedt om", en: "Asked for" },
    until: { da: "Bortfalder efter", en: "Lapses after" },
    act: { da: "Handling", en: "Action" },
    decide: { da: "Afgør", en: "Decide" },
    decideOne: { da: "Afgør den nye adresse for {{name}}", en: "Decide the new address of {{name}}" },
    godkendt: {
      da: "Den nye adresse gælder nu. Begge adresser får besked.",
      en: "The new address counts now. Both addresses will be notified.",
    },
    afvist: {
      da: "Den gamle adresse gælder stadig. Begge adresser får besked.",
      en: "The old address still counts. Both addresses will be notified.",
    },
  },
  decided: {
    applied: { da: "Den nye adresse {{newMail}} gælder.", en: "The new address {{newMail}} counts." },
    kept: {
      da: "Adressen blev ikke skiftet til {{newMail}}.",
      en: "The address was not changed to {{newMail}}.",
    },
    at: { da: "Det skete {{at}}.", en: "It happened on {{at}}." },
    asked: { da: "Det, der blev bedt om", en: "What was asked for" },
    how: {
      agreed: { da: "Den gamle adresse sagde ja.", en: "The old address said yes." },
      confirmed: {
        da: "Den gamle adresse sagde ja, og den nye blev bekræftet.",
        en: "The old address said yes, and the new one was confirmed.",
      },
      approved: { da: "{{by}} godkendte den.", en: "{{by}} approved it." },
      approvedByOperator: {
        da: "Den, der driver sitet, godkendte den.",
        en: "Whoever runs the site approved it.",
      },
      refused: { da: "{{name}} sagde nej.", en: "{{name}} said no." },
      refusedBySecretariat: { da: "{{by}} sagde nej.", en: "{{by}} said no." },
      withdrawn: { da: "{{by}} trak det tilbage.", en: "{{by}} withdrew it." },
      replaced: {
        da: "{{by}} bad om en anden adresse i stedet.",
        en: "{{by}} asked for another address instead.",
      },
      lapsed: { da: "Ingen svarede i tide.", en: "Nobody answered in time." },
      personLeft: {
        da: "{{name}} stoppede, før nogen svarede.",
        en: "{{name}} left before anybody answered.",
      },
      merged: {
        da: "{{by}} lagde to registreringer af personen sammen.",
        en: "{{by}} merged two records of the person.",
      },
    },
  },
  decide: {
    title: { da: "Ny mailadresse for {{name}}", en: "New email address of {{name}}" },
    delivery: { da: "Mailen til den gamle adresse", en: "The email to the old address" },
    deliveryState: {
      queued: { da: "Er ikke sendt endnu", en: "Not sent yet" },
      inflight: { da: "Bliver sendt nu", en: "Being sent now" },
      sent: { da: "Er sendt", en: "Sent" },
      failed: { da: "Kunne ikke sendes", en: "Could not be sent" },
    },
    agreedAt: { da: "Den gamle adresse sagde ja", en: "The old address said yes" },
    confirmedAt: { da: "Den nye adresse blev bekræftet", en: "The new address was confirmed" },
    notYet: { da: "Ikke endnu", en: "Not yet" },
    reason: { da: "Begrundelse", en: "Reason" },
    reasonHint: {
      da: "Nogle få ord. De står i mailene til begge adresser. For eksempel: Adressen er nedlagt, jeg har ringet til agenten.",
      en: "A few words. They are quoted in the emails to both addresses. For example: The address is gone, I have called the agent.",
    },
    approve: { da: "Godkend den nye adresse", en: "Approve the new address" },
    refuse: { da: "Behold den gamle adresse", en: "Keep the old address" },
    refused: {
      own: {
        da: "Det er din egen adresse. En anden i sekretariatet skal godkende den, eller du svarer med koderne i mailene. Er der ikke andre i sekretariatet, så skriv til den, der driver sitet.",
        en: "It is your own address. Somebody else in the secretariat must approve it, or you answer with the codes in the emails. If there is nobody else in the secretariat, write to whoever runs the site.",
      },
      asker: {
        da: "Du har selv bedt om skiftet. En anden i sekretariatet skal godkende det, eller den gamle adresse siger ja. Er der ikke andre i sekretariatet, så skriv til den, der driver sitet.",
        en: "You asked for the change yourself. Somebody else in the secretariat must approve it, or the old address says yes. If there is nobody else in the secretariat, write to whoever runs the site.",
      },
      changed: {
        da: "Siden viste en anden ny adresse, da du åbnede den. Intet er ændret. Se på det, der står nu.",
        en: "The page showed another new address when you opened it. Nothing has been changed. Look at what stands now.",
      },
      "mail-taken": {
        da: "En anden i hotlinen har fået den nye adresse, så den kan ikke bruges.",
        en: "Somebody else in the hotline has got the new address, so it cannot be used.",
      },
    },
  },
};
