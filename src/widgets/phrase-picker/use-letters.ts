/** Whether letters work as keys: kept on this device, on until somebody switches it off. */
import { useEffect, useState } from 'react';
import { kept } from '../../dom/storage.ts';

const lettersAsKeys = kept({
  area: 'local',
  name: 'phrase-letters',
  empty: true,
  understand: (found) => (typeof found === 'boolean' ? found : undefined),
});

export function useLetters(): [boolean, (letters: boolean) => void] {
  const [letters, setLetters] = useState(true);
  useEffect(() => {
    setLetters(lettersAsKeys.read());
  }, []);
  return [
    letters,
    (chosen) => {
      setLetters(chosen);
      lettersAsKeys.write(chosen);
    },
  ];
}
