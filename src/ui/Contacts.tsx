/** Whom to reach: a list of contacts, and one line where the workplace has not set its own. */
import { notSetYet, type ContactView } from '../model/workplace/contact-view.ts';
import { Contact } from './Contact.tsx';

interface Props {
  contacts: readonly ContactView[];
  /** Whether the workplace has not set one of them. */
  isUnset: boolean;
}

/** Search leaves it out: a contact belongs to the workplace, and would answer for every page that shows it. */
export function Contacts({ contacts, isUnset }: Props) {
  return (
    <>
      {contacts.length > 0 && (
        <ul className="contacts" role="list" data-pagefind-ignore="">
          {contacts.map((contact) => (
            <li key={contact.role}>
              <Contact contact={contact} />
            </li>
          ))}
        </ul>
      )}
      {isUnset && (
        <p className="unset" data-pagefind-ignore="">
          {notSetYet}
        </p>
      )}
    </>
  );
}
