/** What can be done with the whole of what is shown. */
import { copyText } from '../../browser/clipboard.ts';
import { say } from '../../browser/status.ts';
import { isFilled } from '../../model/gaps.ts';
import { writeAddress } from './address.ts';
import { Button } from './Button.tsx';
import type { Found } from './look.ts';
import { sharedOf, type State } from './state.ts';
import type { Act } from './use-picker.ts';

interface Props {
  state: State;
  found: Found;
  act: Act;
}

export function BarActions({ state, found, act }: Props) {
  const { like, only, query, choice, values, stack, practising } = state;
  const chosen = [like, only, query || undefined, ...Object.values(choice)];
  const narrowed = chosen.some((what) => what !== undefined);
  const copyLink = async () => {
    const { origin, pathname } = window.location;
    const link = origin + pathname + writeAddress(sharedOf(state), true);
    say((await copyText(link)) ? 'Link copied.' : link);
  };
  return (
    <>
      {(stack.length > 0 || Object.values(values).some(isFilled)) && (
        <Button
          onPress={() => {
            act({ do: 'next customer' });
            say('What you filled in is cleared.');
          }}
        >
          Next customer
        </Button>
      )}
      {narrowed && (
        <>
          <Button onPress={() => void copyLink()}>Copy link</Button>
          <Button
            onPress={() => {
              act({ do: 'show everything' });
            }}
          >
            Show all
          </Button>
        </>
      )}
      {!practising && found.phrases.length > 0 && (
        <Button
          onPress={() => {
            act({ do: 'practise', on: true });
          }}
        >
          Practise
        </Button>
      )}
    </>
  );
}
