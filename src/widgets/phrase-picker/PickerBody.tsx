/** The phrases, or what stands in their place: the pairs, practice; and before them the message put together so far. */
import { Pairs } from './Pairs.tsx';
import { Practice } from './Practice.tsx';
import { Results } from './Results.tsx';
import { Scope } from './Scope.tsx';
import { StackView } from './StackView.tsx';
import type { View } from './view.ts';

interface Props extends View {
  /** Whether single letters work as keys. */
  letters: boolean;
}

export function PickerBody(props: Props) {
  const { state, book, phrases, around, act } = props;
  const { list, practising, stack, values } = state;
  const said = list === 'phrases' && around.aboutToSay ? [around.aboutToSay] : [];
  const pairs = list === 'pairs' ? around.pairs : said;
  return (
    <div className="picker-results" tabIndex={-1}>
      <Scope state={state} book={book} act={act} />
      {stack.length > 0 && <StackView book={book} state={state} act={act} />}
      {practising ? (
        <Practice key={phrases[0]?.id} phrases={phrases} book={book} act={act} />
      ) : (
        <>
          {pairs.length > 0 && <Pairs pairs={pairs} values={values} act={act} />}
          {list !== 'pairs' && <Results {...props} />}
        </>
      )}
    </div>
  );
}
