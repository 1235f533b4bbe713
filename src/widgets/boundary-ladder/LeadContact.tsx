/** How to reach the team lead of this workplace; nothing where that is not set. */
import { dialAddress } from '../../model/workplace/contact-view.ts';
import type { Contact } from '../../model/kinds/organisation.ts';

export interface LeadContactProps {
  /** What the role is called: “Team lead”. */
  role: string;
  contact: Contact;
}

export function LeadContact({ role, contact: { name, phone, when, note } }: LeadContactProps) {
  if (!name && !phone) return null;
  return (
    <div className="contact">
      <strong>{role}</strong>
      {name && <span>{name}</span>}
      {phone && <a href={dialAddress(phone)}>{phone}</a>}
      {when && <span>{when}</span>}
      {note && <span>{note}</span>}
    </div>
  );
}
