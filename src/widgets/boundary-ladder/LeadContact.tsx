/** How to reach the team lead of this workplace, or a plain word that it is not set. */
import type { Contact } from '../../model/organisation.ts';

export interface LeadContactProps {
  /** What the role is called: “Team lead”. */
  role: string;
  contact: Contact;
  /** What is read where nothing is set. */
  unset: string;
}

export function LeadContact({
  role,
  contact: { name, phone, when, note },
  unset,
}: LeadContactProps) {
  return (
    <div className="contact">
      <strong>{role}</strong>
      {!name && !phone && <span className="unset">{unset}</span>}
      {name && <span>{name}</span>}
      {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      {when && <span>{when}</span>}
      {note && <span>{note}</span>}
    </div>
  );
}
