import { phoneText } from "../base/phone-number.ts";

/** A Danish telephone number of eight digits, which a telephone calls. */
export function PhoneLink({ children: phone }: { children: string }) {
  return (
    <a className="tel" href={`tel:+45${phone}`}>
      {phoneText(phone)}
    </a>
  );
}
