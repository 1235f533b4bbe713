/** Whom to reach: the workplace's own contacts, and what its country has where none are set. */
import {
  dialAddress,
  notSetYet,
  shownNumber,
  type ContactView,
} from '../../model/workplace/contact-view.ts';

interface Props {
  contacts: readonly ContactView[];
  /** Whether the workplace has not set one of them. */
  isUnset: boolean;
}

export function Contacts({ contacts, isUnset }: Props) {
  return (
    <>
      {contacts.length > 0 && (
        <ul className="contacts" role="list">
          {contacts.map((contact) => (
            <li className="contact" key={contact.role}>
              <Contact contact={contact} />
            </li>
          ))}
        </ul>
      )}
      {isUnset && <p className="unset">{notSetYet}</p>}
    </>
  );
}

function Contact({ contact: { role, lines, phones, more, elsewhere } }: { contact: ContactView }) {
  return (
    <>
      <strong>{role}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {phones.map(({ of, number }) => (
        <a key={number} href={dialAddress(number)}>
          {of ? `${of} ${shownNumber(number)}` : shownNumber(number)}
        </a>
      ))}
      {more && <a href={more.href}>{more.title}</a>}
      {elsewhere && (
        <details className="elsewhere">
          <summary>Are they in another country?</summary>
          <p>{elsewhere.advice}</p>
          <ul>
            {elsewhere.countries.map(({ name, numbers }) => (
              <li key={name}>
                {name}: {numbers}
              </li>
            ))}
          </ul>
          <a href={elsewhere.href}>All numbers, with their sources</a>
        </details>
      )}
    </>
  );
}
