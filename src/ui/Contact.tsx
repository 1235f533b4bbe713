/** One contact: who it is, and the numbers to ring. */
import { dialAddress, phoneLabel, type ContactView } from '../model/workplace/contact-view.ts';

interface Props {
  contact: ContactView;
}

export function Contact({ contact: { role, lines, phones, more, elsewhere } }: Props) {
  return (
    <div className="contact">
      <strong>{role}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {phones.map((phone) => (
        <a key={phone.number} href={dialAddress(phone.number)}>
          {phoneLabel(phone)}
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
    </div>
  );
}
