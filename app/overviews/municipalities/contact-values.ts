type Contact = "superuser" | "quality" | "handler";

/** A municipality's contacts as their form shows them. */
export const contactValuesOf = (
  contacts: Partial<Record<Contact, { id: number } | null>>,
): Record<Contact, string> => {
  const idOf = (part: Contact) => String(contacts[part]?.id ?? "");
  return { superuser: idOf("superuser"), quality: idOf("quality"), handler: idOf("handler") };
};
