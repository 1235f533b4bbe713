/** The ways back: to all phrases, and to empty gaps for the next customer. */
import { memo } from 'react';
import { say } from '../../dom/status.ts';
import { isFilled } from '../../model/gaps.ts';
import { Button } from './Button.tsx';
import { everything, forNextCustomer } from './state.ts';
import { canWait, type View } from './view.ts';

export const BarActions = memo(function BarActions({ state, act }: View) {
  const { like, only, query, choice, values, stack } = state;
  const narrowed = [like, only, query || undefined, ...Object.values(choice)];
  return (
    <>
      {(stack.length > 0 || Object.values(values).some(isFilled)) && (
        <Button
          onPress={() => {
            act(forNextCustomer);
            say('What you filled in is cleared.');
          }}
        >
          Next customer
        </Button>
      )}
      {narrowed.some((what) => what !== undefined) && (
        <Button
          onPress={() => {
            act(everything);
          }}
        >
          Show all
        </Button>
      )}
    </>
  );
}, canWait);
