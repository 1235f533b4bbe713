/** The workplace's own contacts, above the words. */
import type { StepContact } from '../../model/step-view.ts';

export function Contacts({ contacts }: { contacts: readonly StepContact[] }) {
  return (
    <ul className="contacts" role="list">
      {contacts.map(({ role, lines, phone, isSet, elsewhere }) => (
        <li className="contact" key={role}>
          <strong>{role}</strong>
          {lines.map((line) => (
            <span key={line} className={isSet ? undefined : 'unset'}>
              {line}
            </span>
          ))}
          {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
          {elsewhere && <a href={elsewhere.href}>{elsewhere.title}</a>}
        </li>
      ))}
    </ul>
  );
}
