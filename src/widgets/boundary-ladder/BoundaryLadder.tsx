/**
 * The boundary ladder: where you are, the exact words, and the time of each step. Without script it is a list of steps
 * to unfold.
 */
import { AtOnce } from './AtOnce.tsx';
import { ChannelChoice } from '../../ui/ChannelChoice.tsx';
import { useChannel } from '../../ui/use-channel.ts';
import { Eased } from './Eased.tsx';
import { Footer } from './Footer.tsx';
import { timesSaid } from './ladder.ts';
import { ResumePrompt } from './ResumePrompt.tsx';
import { Over } from './Over.tsx';
import type { LadderProps } from './props.ts';
import { Rung } from './Rung.tsx';
import { useLadder } from './use-ladder.ts';
import { WayBack } from './WayBack.tsx';
import { hasWords, Words } from './Words.tsx';

export function BoundaryLadder(all: LadderProps) {
  const { policy, rungs, atOnce, wayBack } = all;
  const plan = { rungs: rungs.length, reasons: atOnce.map(({ reason }) => reason) };
  const { ladder, press, undo, clear, left, goOnWithLeft, root } = useLadder(plan);
  const times = timesSaid(ladder, plan);
  const [channel, choose] = useChannel();

  return (
    <div className="boundary-ladder" ref={root}>
      {left && <ResumePrompt ladder={left} goOn={goOnWithLeft} forget={clear} />}
      {/* The words for other channels are hidden by style alone, so it works without script too. */}
      {hasWords(all) && <ChannelChoice channel={channel ?? 'phone'} choose={choose} />}
      {atOnce.length > 0 && <AtOnce all={all} ladder={ladder} press={press} />}
      <ol className="ladder-rungs" role="list" aria-label="Steps">
        {rungs.map((rung, place) => (
          <Rung
            key={place}
            rung={rung}
            number={place + 1}
            time={times[place]}
            isNow={ladder.state === 'climbing' && ladder.rung === place}
            press={press}
          >
            {rung.id === 'end' && <WayBack {...wayBack} />}
            <Words all={all} place={rung.id} />
          </Rung>
        ))}
      </ol>
      <p className="ladder-soft">{policy}</p>
      <Eased all={all} ladder={ladder} press={press} />
      {ladder.state === 'over' && <Over all={all} ladder={ladder} />}
      {ladder.happened.length > 0 && <Footer undo={undo} clear={clear} />}
    </div>
  );
}
